import { actorsOf, isPossessive, type Actor } from './actors.js';
import type { Filler } from './contract.js';
import { isAuxiliary, isOf } from './grammar.js';
import { fillWithWords, type Passage } from './passage.js';
import { isName, regionEndingAt } from './regions.js';
import { clauseAround } from './roles.js';
import { seriesWords } from './serieswords.js';

/** *Serbia’s*, *the country’s*, *Quebec’s*, *its*: whose the phrase is. */
export function ownerBefore(passage: Passage, at: number): { owner: Filler; first: number } | 'unknown' | null {
  const word = passage.word(at - 1);
  if (isPossessive(word)) {
    const actor = actorsOf(passage).find((one) => one.first <= at - 2 && one.last >= at - 1);
    if (actor && actor.fillers.length === 1) return { owner: actor.fillers[0]!, first: actor.first };
    const region = regionEndingAt(passage, at - 1);
    if (region !== null) return { owner: fillWithWords(passage, region, at - 1), first: region };
    let first = at - 1;
    while (first > passage.first && isName(passage, first - 1)) first--;
    return first < at - 1 ? { owner: fillWithWords(passage, first, at - 1), first } : 'unknown';
  }
  if (word === 'its' || word === 'their') {
    const before = actorsOf(passage).findLast((one) => one.last <= at - 1 && one.role !== 'prepositional' && one.fillers.length === 1);
    if (before && isSomebody(passage, before)) return 'unknown';
    if (!before && hasOwnSubject(passage, at - 1)) return 'unknown';
    const owner = before?.fillers[0] ?? passage.reference.subjectBefore(passage, at - 1);
    return owner ? { owner, first: at - 1 } : 'unknown';
  }
  return null;
}

/** *the Danish drugmaker … its*: a demonym before a noun that is no state. */
function isSomebody(passage: Passage, actor: Actor): boolean {
  return (
    actor.kind === 'country' &&
    actor.nounKind === null &&
    passage.mentionAt(actor.first)?.mention.value.form === 'demonym' &&
    passage.view.wordClass(actor.last) === 'noun' &&
    !passage.mentionAt(actor.last)
  );
}

/** *In Nigeria, the refinery ran at 72 % of its …*: a verb before it has a subject that is nobody known. */
function hasOwnSubject(passage: Passage, before: number): boolean {
  for (let at = clauseAround(passage, before).first; at < before; at++) {
    if (
      !passage.mentionAt(at) &&
      (isAuxiliary(passage.word(at)) || isOf('irregularPast', passage.word(at)) || seriesWords.verbs.match(passage.view.tokens, at, before))
    ) {
      return at > passage.first && !isOf('pronouns', passage.word(at - 1)) && !isOf('conjunctions', passage.word(at - 1));
    }
  }
  return false;
}
