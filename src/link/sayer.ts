import type { Attribution } from '../model/index.js';
import { actorsOf } from './actors.js';
import { isOf } from './grammar.js';
import { outlookAt } from './outlook.js';
import type { Passage } from './passage.js';
import { saidOf } from './attribution.js';
import { clauseAround, subjectOf } from './roles.js';

/** Who expects, projects or claims a figure told at a token: the subject of the verb that governs it; null where nobody does. */
export function sayerOf(passage: Passage, token: number): Attribution | null {
  const clause = clauseAround(passage, token);
  for (let at = token - 1; at > clause.first; at--) {
    const outlook = outlookAt(passage, at);
    if (outlook !== 'forecast' && outlook !== 'estimate') continue;
    const subject = subjectOf(passage, { first: at });
    // *The International Monetary Fund (IMF) expects*: the bracket only repeats who is named before it.
    const named = subject && passage.word(subject.first - 1) === '(' ? actorsOf(passage).find((one) => one.last === subject.first - 1) : undefined;
    const actor = named ?? subject;
    if (!actor || actor.first < clause.first || at - actor.last > 6 || isOf('pronouns', passage.word(actor.first))) return null;
    // *A Chilean plan foresees*: a people's thing, and nobody of that people.
    if (passage.mentionAt(actor.first)?.mention.value.form === 'demonym') return null;
    const first = passage.word(actor.first - 1) === 'the' && actor.first - 1 >= clause.first ? actor.first - 1 : actor.first;
    const { last } = actor;
    return { text: passage.text(first, last), start: passage.offset(first), end: passage.offsetAfter(last) };
  }
  return null;
}

/** Who says a record told at a token: whoever governs it, else whoever the sentence is attributed to. */
export function attributionAt(passage: Passage, token: number): Attribution | null {
  return sayerOf(passage, token) ?? saidOf(passage, token);
}
