import type { Draft } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { readSeries } from '../../../src/link/series.js';
import { isSeriesWord } from '../../../src/link/serieswords.js';
import { verbAt } from '../../../src/link/verbs.js';
import { countryOf, planBefore } from './country.js';
import { draftsOf, measuresBudget } from './records.js';
import { JOINS, OUTLAYS, PURPOSE_LINKS, totals } from './vocabulary.js';
import { yearOfName } from './year.js';

/** What a budget spends in all, as its verb at a token tells; or why it tells none. */
export function totalAt(passage: Passage, at: number): readonly Draft[] | string {
  const cue = totals.match(passage.view.tokens, at, passage.last);
  if (!cue) return 'no budget does it';
  if (isQuestion(passage) || inCondition(passage, at)) return 'it is asked or supposed';
  const verb = verbAt(passage, at, cue.end);
  if (!verb || verb.voice === 'passive' || verb.negated || verb.conditional) return 'the word is no active verb here, or denied';
  const plan = planBefore(passage, verb.first);
  if (!plan) return 'no budget does it';
  const period = (plan.period && fillWith(plan.period)) ?? yearOfName(passage, plan.headLast);
  if (!period) return 'it does not say for when';
  const read = amountBehind(passage, cue.end);
  if (!read) return 'it is not told as all that is spent';
  const country = countryOf(passage, plan, null);
  if (!country) return 'the text does not say whose it is';
  const points = readSeries(passage, {
    from: read.end,
    limit: passage.last,
    expect: null,
    outlook: 'target',
    moved: true,
    given: read.amount,
    accepts: measuresBudget,
  });
  const [first, ...more] = points;
  if (!first) return 'it is not told as all that is spent';
  return draftsOf(country, { points: [first, ...more.filter(({ prior }) => prior)], period }, { passage, decided: true, whole: true, confidence: 0.86 });
}

/** The amount with *outlays of* before it or *of spending* behind it, or one that stands for itself. */
function amountBehind(passage: Passage, from: number): { amount: Placed; end: number } | null {
  let at = from;
  while (isOf('determiners', passage.word(at)) || isSeriesWord('hedges', passage.word(at)) || passage.word(at) === 'total' || passage.word(at) === 'overall')
    at++;
  const named = OUTLAYS.has(passage.word(at)) && JOINS.has(passage.word(at + 1));
  if (named) at += 2;
  while (named && isSeriesWord('hedges', passage.word(at))) at++;
  const amount = passage.mentionAt(at);
  if (amount?.mention.kind !== 'money' || !measuresBudget(amount)) return null;
  let end = amount.last;
  const behind = (passage.word(end) === 'of' || passage.word(end) === 'in') && OUTLAYS.has(passage.word(end + 1));
  if (behind) end += 2;
  // *provides 48 billion for roads*: what it is for is a part.
  if (!named && !behind && !/^[,.;(]?$/.test(passage.word(end))) return null;
  return PURPOSE_LINKS.has(passage.word(end)) || opensPurpose(passage, end) ? null : { amount, end };
}

/** *48 billion ($10bn) for roads*: a bracket may stand between. */
function opensPurpose(passage: Passage, at: number): boolean {
  if (passage.word(at) !== '(') return false;
  for (let t = at + 1; t < Math.min(at + 8, passage.last); t++) if (passage.word(t) === ')') return PURPOSE_LINKS.has(passage.word(t + 1));
  return false;
}
