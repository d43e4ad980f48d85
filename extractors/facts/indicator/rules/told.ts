import { onCue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { appositionEnd } from '../../../../src/link/aside.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { measure, periodOf, type Measured } from '../../../../src/link/measured.js';
import type { Point } from '../../../../src/link/point.js';
import type { Passage, Placed } from '../../../../src/link/passage.js';
import { attributionAt } from '../../../../src/link/sayer.js';
import { isBudget, isForcesSpending, isSpentByBudget } from '../../../../src/link/spending.js';
import { recordsOf } from '../records.js';
import { subjectOfTopic } from '../subject.js';
import { measures, nouns, topicsOf, vocabulary, type IndicatorTopic, type Noun } from '../topics.js';

/** Figures behind the indicator: *Inflation in Serbia fell to 4.3 % in 2024*, *growth of 2.9 % in 2025 and 6.1 % in 2026*. */
export const told: FactRule = onCue<Noun>(
  'indicator/told',
  'an indicator’s noun phrase, then verbs and figures: GDP grew by 2.9 %, exports rose 12 % to $4.1 billion',
  nouns,
  (passage, cue) => {
    const topic = topicsOf(passage).find((one) => one.head === cue.at);
    if (!topic) return 'the word is part of another noun phrase';
    if (isBudget(passage, topic) && typeof topic.owner?.value !== 'string') return 'it is a state’s budget';
    if (isForcesSpending(passage, topic)) return 'it is what the forces spend';
    if (isBudgetedAt(passage, topic.last)) return 'it is what a budget sets aside';
    if (isSpentByBudget(passage, topic)) return 'it is what a budget plans to spend';
    return readTopic(passage, topic);
  },
);

/** *Fuel subsidies are budgeted at Rp210 trillion*. */
function isBudgetedAt(passage: Passage, from: number): boolean {
  let at = from;
  while (isAuxiliary(passage.word(at))) at++;
  return at > from && passage.word(at) === 'budgeted' && passage.word(at + 1) === 'at';
}

function readTopic(passage: Passage, topic: IndicatorTopic): DraftReading {
  const next = topicsOf(passage).find((one) => one.first >= (appositionEnd(passage, topic.last) ?? topic.last));
  const measured = measure(passage, topic, next?.first ?? passage.last, (figure) => measures(topic.noun, figure));
  if (typeof measured === 'string') return measured;
  if (measured.points.length === 0) return 'no figure is told of it';
  const subject = subjectOfTopic(passage, topic, measured.governing);
  if (!subject) return 'the text does not say whose it is';
  if (measured.points.every(({ level }) => isBudgeted(passage, level))) return 'a budget holds the amount';
  if (measured.points.some(({ level }) => isMade(passage, level))) return 'what is made by the piece is told as its production';
  if (measured.points.some(({ level }) => measuresSite(passage, level))) return 'it is the size of a site';
  if (putsOutPieces(passage, topic, subject, measured.points)) return 'what a maker puts out by the piece is its production';
  const dated =
    measured.period || measured.points.some((point) => point.period || point.counted) ? measured : { ...measured, period: periodAhead(passage, topic, next) };
  const grown = grownBefore(passage, topic);
  const points = dated.points.map((point) => (grown && point.level && !point.change ? withoutLevel(point) : point));
  const records = recordsOf(passage, subject, grown ?? nameOf(passage, topic), { ...dated, points }, 0.92, attributionAt(passage, topic.first));
  const foretold = joinedOutlook(passage, topic);
  return foretold ? records.map((record) => (record.status === 'actual' || record.status === 'target' ? { ...record, status: foretold } : record)) : records;
}

/** *GDP rose 1.4 % in 2025, after growth of 4.1 % in 2024*: the growth is that of what was told before. */
function grownBefore(passage: Passage, topic: IndicatorTopic): Filler | null {
  if (topic.preposition !== 'after' && topic.preposition !== 'following') return null;
  if (String(topic.name.value).toLowerCase() !== 'growth' || passage.word(topic.last) !== 'of' || topic.owner) return null;
  const before = topicsOf(passage).findLast((one) => one.last <= topic.first);
  if (!before || !/\b(?:GDP|GNP|economy|product)$/i.test(String(before.name.value))) return null;
  const told = passage.reference.toldBefore(passage, 'indicator', 0).filter((one) => one.sentence === passage.index);
  return told.some(({ draft }) => draft.slots.change && (draft.slots.indicator as Filler).value === before.name.value) ? before.name : null;
}

function withoutLevel({ level, ...point }: Point): Point {
  return { ...point, ...(level && { change: level }) };
}

/** *expects growth of 2 % and inflation of 3 % by year-end*, *has GDP growing by 1.1 % and unemployment falling to 5.9 %*: what is joined is foreseen as well. */
function joinedOutlook(passage: Passage, topic: IndicatorTopic): 'forecast' | 'estimate' | null {
  if (!isJoined(passage, topic.first) || !(passage.word(topic.last) === 'of' || passage.word(topic.last).endsWith('ing'))) return null;
  const told = passage.reference.toldBefore(passage, 'indicator', 0).filter((one) => one.sentence === passage.index);
  const status = told.at(-1)?.draft.status;
  return status === 'forecast' || status === 'estimate' ? status : null;
}

/** *Funding of €3 million for huts was included in the 2026 budget*: read as part of the budget. */
function isBudgeted(passage: Passage, level: Placed | undefined): boolean {
  return passage.reference
    .toldBefore(passage, 'budget', 0)
    .some(({ draft }) => level && (draft.slots.amount as Filler | undefined)?.mention === level.mention.id);
}

/** *shell output came to 1.35 million*: read as the production of materiel. */
function isMade(passage: Passage, level: Placed | undefined): boolean {
  return passage.reference
    .toldBefore(passage, 'production', 0)
    .some(
      ({ draft: { slots } }) => level && (slots.quantity as Filler | undefined)?.mention === level.mention.id && (slots.system ?? slots.item) !== undefined,
    );
}

/** *The first unit at X reached its full output of 1,200 MW*: read as the size of the plant. */
function measuresSite(passage: Passage, level: Placed | undefined): boolean {
  return passage.reference
    .toldBefore(passage, 'facility', 0)
    .some(({ sentence, draft: { slots } }) => level && sentence === passage.index && (slots.size as Filler | undefined)?.mention === level.mention.id);
}

/** *KAI plans to raise annual output to 36 airframes*: a company’s things, counted. */
function putsOutPieces(passage: Passage, topic: IndicatorTopic, subject: Filler, points: Measured['points']): boolean {
  if (!OUTPUT.has(passage.word(topic.head)) || typeof subject.value === 'string' || !('name' in subject.value)) return false;
  // *production of shells to 150,000*: the phrase itself says of what.
  const named = passage.word(topic.head + 1) === 'of';
  return points.some(({ level }) => level?.mention.kind === 'quantity' && level.mention.value.unit === '1' && (named || level.mention.value.of !== undefined));
}
const OUTPUT = new Set(['output', 'production']);

/** *Exports rose 5 % and imports 6 % in 2025*: the date behind the last of what is joined dates the first as well. */
function periodAhead(passage: Passage, topic: IndicatorTopic, next: IndicatorTopic | undefined): Filler | null {
  if (!next || next.preposition !== '' || !isJoined(passage, next.first) || hasDate(passage, topic.last, next.first)) return null;
  const limit = topicsOf(passage).find((one) => one.first >= next.last)?.first ?? passage.last;
  const measured = measure(passage, next, limit, (figure) => measures(next.noun, figure));
  if (typeof measured === 'string') return null;
  const [first, ...rest] = measured.points;
  if (!first || first.prior || rest.length > 0 || first.outlook !== 'actual') return null;
  return first.period ? periodOf(first, measured) : null;
}

function isJoined(passage: Passage, at: number): boolean {
  const before = isOf('determiners', passage.word(at - 1)) ? at - 2 : at - 1;
  return passage.word(before) === 'and' || passage.word(before) === 'while';
}

function hasDate(passage: Passage, from: number, to: number): boolean {
  return passage.within(from, to, 'date').length > 0;
}

/** *Chile’s copper output fell, while Peru’s production climbed*: a bare noun in contrast to a fuller one means the same good. */
function nameOf(passage: Passage, topic: IndicatorTopic): Filler {
  const balance = balanceOf(passage, topic);
  if (balance) return balance;
  const noun = String(topic.name.value);
  const before = topicsOf(passage)
    .filter((one) => one.last <= topic.first && one.owner && topic.owner && JSON.stringify(one.owner.value) !== JSON.stringify(topic.owner.value))
    .at(-1);
  if (!before || topic.last - topic.head !== 1 || /\s/.test(noun)) return topic.name;
  const good = goodOf(String(before.name.value), noun);
  return good ? { ...topic.name, value: `${good} ${noun}` } : topic.name;
}

/** *The primary balance showed a surplus of 1.7 %*: the balance is told, and the surplus is what it showed. */
function balanceOf(passage: Passage, { head, first }: IndicatorTopic): Filler | null {
  if (!SIDES.has(passage.word(head)) || !['a', 'an'].includes(passage.word(first - 1))) return null;
  const before = topicsOf(passage).findLast((one) => one.last <= first && one.preposition === '');
  if (!before || first - before.last > 4 || !/balance|account|budget$/.test(String(before.name.value))) return null;
  return before.name;
}
const SIDES = new Set(['surplus', 'deficit', 'shortfall']);

/** What of a fuller name stands before a noun of the same family. */
function goodOf(name: string, noun: string): string | null {
  const at = name.lastIndexOf(' ');
  const family = vocabulary.families.find((one) => one.includes(noun));
  return at > 0 && family?.includes(name.slice(at + 1)) ? name.slice(0, at) : null;
}
