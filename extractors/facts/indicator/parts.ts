import { actorsOf } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import { clauseAround } from '../../../src/link/roles.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { vocabulary } from './topics.js';

/** The noun phrase that is the subject of a verb: a thing by its name, or a state or body that acts itself. `last` is exclusive. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly name: Filler;
  /** Whose the thing is, by its own words: *Angola’s oil*. */
  readonly owner: Filler | null;
  readonly actor: Filler | null;
}

const CONCERNS = new Set(vocabulary.concerns);
/** A thing's name is no longer than this. */
const LONGEST = 7;

/** The phrase right before a verb, up to the clause's beginning; null where it is no plain name of a thing. */
export function partBefore(passage: Passage, verb: number): Part | null {
  const clause = clauseAround(passage, verb);
  let first = verb;
  while (first > clause.first && !opensAt(passage, first)) first--;
  while (first < verb && (isOf('determiners', passage.word(first)) || isAdverb(passage.word(first)) || isOf('conjunctions', passage.word(first)))) first++;
  if (first >= verb) return null;
  const actor = actorsOf(passage).find((one) => one.last === verb && one.fillers.length === 1 && one.role === 'free' && one.first <= first);
  if (actor) return { first, last: verb, name: actor.fillers[0]!, owner: null, actor: actor.fillers[0]! };
  const owner = actorsOf(passage).find((one) => one.first >= first && one.first <= first + 1 && one.fillers.length === 1 && one.kind === 'country');
  const from = owner ? (/^[’']s?$/.test(passage.word(owner.last)) ? owner.last + 1 : owner.last) : first;
  if (from >= verb || verb - from > LONGEST || !isThing(passage, from, verb)) return null;
  const filler = fillWithWords(passage, from, verb);
  const text = String(filler.value);
  const opens = from === passage.first || (from === passage.first + 1 && isOf('determiners', passage.word(passage.first)));
  const lowered = opens && passage.view.tokens.shape[from] === Shape.Capital;
  return {
    first: from,
    last: verb,
    name: lowered ? { ...filler, value: text.charAt(0).toLowerCase() + text.slice(1) } : filler,
    owner: owner?.fillers[0] ?? null,
    actor: null,
  };
}

/** A comma, *while*, *that* or a figure before the token closes what was told before. */
function opensAt(passage: Passage, at: number): boolean {
  const word = passage.word(at - 1);
  const kind = passage.mentionAt(at - 1)?.mention.kind;
  if (kind === 'date' || kind === 'money' || kind === 'quantity') return true;
  return word === ',' || (isOf('conjunctions', word) && word !== 'and' && word !== 'or') || word === 'while' || word === 'whereas' || word === 'that';
}

/** Plain nouns with what modifies them; a pronoun, a verb, a firm or a person makes another statement of it. */
function isThing(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = passage.word(at);
    if (passage.mentionAt(at) && passage.mentionAt(at)!.mention.kind !== 'country') return false;
    if (isOf('pronouns', word) || isAuxiliary(word) || isOf('irregularPast', word) || isOf('negation', word) || CONCERNS.has(word)) return false;
    if (/^[’']s?$/.test(word) || word === 'which' || word === 'who' || word === 'this' || word === 'these' || word === 'those') return false;
    if (passage.view.tokens.shape[at] === Shape.Punct && !/^[-‑–/]$/.test(word)) return false;
  }
  return passage.view.tokens.shape[last - 1] !== Shape.Punct && passage.view.wordClass(last - 1) !== 'function';
}
