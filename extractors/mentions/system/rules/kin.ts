import { Shape } from '../../../../src/normalize/tokens.js';
import type { SentenceView } from '../../../../src/extract/contract.js';
import type { ListedForm, SystemLexicon } from '../listed.js';
import { shapeAt } from '../span.js';
import { classNouns } from '../words.js';

/** A class noun of the system’s own kind in the words before it: `tanks to the Challenger 3 standard`. */
export function kindBefore(sentence: SentenceView, at: number, { systems }: ListedForm): boolean {
  for (let from = Math.max(sentence.first, at - REACH); from < at; from++) {
    const category = classNouns.match(sentence.tokens, from, at)?.payload.category;
    if (category && systems.some((one) => one.category === category)) return true;
  }
  return false;
}
const REACH = 24;

/** *five vehicle programmes: Warrior was abandoned, and Boxer is late*: several of one kind are named where the kind is. */
export function amongKin(sentence: SentenceView, at: number, end: number, form: ListedForm, lexicon: SystemLexicon): boolean {
  let noun = false;
  let kin = false;
  for (let t = sentence.first; t < sentence.last; t++) {
    if (t >= at && t < end) continue;
    const named = shapeAt(sentence, t) === Shape.Lower ? classNouns.match(sentence.tokens, t, sentence.last)?.payload : null;
    if (named && (named.category ? form.systems.some((one) => one.category === named.category) : !named.soft)) noun = true;
    const other = shapeAt(sentence, t) === Shape.Capital && t > sentence.first ? lexicon.match(sentence.tokens, t, sentence.last) : null;
    if (other?.payload.systems.some(({ category: its }) => form.systems.some((one) => one.category === its && one.name !== other.payload.systems[0]!.name)))
      kin = true;
    if (noun && kin) return true;
  }
  return false;
}
