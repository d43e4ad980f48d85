import type { Draft, Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { hedgeEnd } from '../../../src/link/joints.js';
import { measure, type Measured } from '../../../src/link/measured.js';
import { oncePerToken } from '../../../src/link/memory.js';
import { inCondition } from '../../../src/link/modality.js';
import { outlookBefore } from '../../../src/link/outlook.js';
import type { Passage } from '../../../src/link/passage.js';
import { seriesWords } from '../../../src/link/serieswords.js';
import { isBudget, isDefence, isForcesSpending } from '../../../src/link/spending.js';
import { topicAround, type Topic } from '../../../src/link/topic.js';
import { countryOf } from './country.js';
import { spentAt } from './giving.js';
import { draftsOf, isWhole, measuresBudget } from './records.js';
import { lineAt } from './lines.js';
import { totalAt } from './totals.js';
import { yearOfName } from './year.js';
import { colon, DECIDED, nouns, setAside, spend, totals } from './vocabulary.js';

/** A budget told in a sentence, with the token of the cue that told it. */
export interface Statement {
  readonly at: number;
  readonly drafts: readonly Draft[];
}

/** The budgets that a sentence tells by a noun (*the military budget reached*) or a verb (*will spend*), in order; a string says why a cue tells none. */
export const statementAt = oncePerToken((passage, at): readonly Draft[] | string => {
  if (passage.word(at) === ':') return lineAt(passage, at);
  const noun = nouns.match(passage.view.tokens, at, passage.last);
  const told = noun ? toldAt(passage, at, noun.end) : NO_BUDGET;
  const spent = typeof told === 'string' && spend.match(passage.view.tokens, at, passage.last) ? spentAt(passage, at, budgetBefore) : told;
  if (typeof spent !== 'string') return spent;
  const all = totalAt(passage, at);
  return typeof all === 'string' && spent !== NO_BUDGET ? spent : all;
});

const NO_BUDGET = 'it is no budget';

/** The statements of a sentence before a token. */
export function statementsBefore(passage: Passage, before: number): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = passage.first; at < Math.min(before, passage.last); at++) {
    const word = passage.view.tokens.word[at]!;
    if (passage.mentionAt(at) || (!nouns.begins(word) && !spend.begins(word) && !totals.begins(word) && !colon.begins(word))) continue;
    const drafts = statementAt(passage, at);
    if (typeof drafts !== 'string' && drafts.length > 0) found.push({ at, drafts });
  }
  return found;
}

/** The budget that a sentence goes on about: told before in it, or in one of the last sentences of the section; a part is none. */
export function budgetBefore(passage: Passage, at: number): Draft | null {
  const here = statementsBefore(passage, at)
    .map((one) => one.drafts.filter((draft) => !draft.slots.purpose))
    .find((drafts) => drafts.length > 0);
  if (here) return here.find((draft) => draft.slots.period) ?? here[0]!;
  let undated: Draft | null = null;
  for (const before of passage.reference.passagesBefore(passage).slice(0, 3)) {
    const drafts = statementsBefore(before, before.last).flatMap((one) => one.drafts.filter((draft) => !draft.slots.purpose));
    const current = drafts.filter((draft) => draft.slots.period);
    if (current.length > 0) return current.find((draft) => draft.status === 'planned' && draft.slots.amount) ?? current[0]!;
    undated ??= drafts[0] ?? null;
  }
  return undated;
}

function toldAt(passage: Passage, at: number, end: number): readonly Draft[] | string {
  const named = topicAround(passage, at, end);
  if (!named) return 'the word is part of another noun phrase';
  const purposed = isForcesSpending(passage, named);
  if (!purposed && !isBudget(passage, named)) return 'it is not said to be a state’s budget';
  const topic = withBudgetBehind(passage, named);
  if (provides(passage, topic.last)) return 'what it provides is told by its verb';
  // *shot on a budget of $12 million*: the money of what was made.
  if (topic.preposition === 'on' && passage.word(topic.first - 1) === 'a') return 'it is what something was made on';
  // *Defence accounts for 6.2 % of the budget, or 42 trillion*: what is told is the part.
  if (topic.preposition === 'of' && isShareAt(passage, topic.first)) return 'it is what a share is a share of';
  const behind = measure(passage, topic, nextNoun(passage, topic.last), measuresBudget);
  if (typeof behind === 'string') return behind;
  const amount = figureFirst(passage, topic, behind);
  const [point] = behind.points;
  // *a record 9.04 trillion yen budget, up 3.8 %*: the amount stands before, its change behind.
  const both =
    amount && point && !point.level && point.change ? { ...behind, points: [{ ...point, level: amount.points[0]!.level! }, ...behind.points.slice(1)] } : null;
  // *Of Morocco’s $13 billion budget, $4 billion is for ships*: what stands behind the whole is its part.
  const divided = amount && isDivided(passage, amount.points[0]!.level!.first);
  const measured = both ?? (point && !divided ? behind : amount);
  if (!measured) return 'no figure is told of it';
  const country = countryOf(passage, topic, measured.governing);
  if (!country) return 'the text does not say whose it is';
  const around = [
    ...wordsBetween(passage, Math.max(passage.first, topic.first - 8), topic.last),
    ...wordsBetween(passage, topic.last, measured.points[0]!.level?.first ?? topic.last),
  ];
  const whole = !namesForces(passage, topic);
  if (purposed) return draftsOf(country, measured, { passage, decided: false, purpose: purposeIn(topic), confidence: 0.84 });
  const before = !topic.owner && topic.period === null && !hasOwnStretch(passage, topic.last) ? budgetBefore(passage, topic.first) : null;
  return draftsOf(country, measured, {
    passage,
    decided: around.some((word) => DECIDED.has(word)) || isInBudget(passage, measured),
    named: isNamed(passage, topic, measured),
    raised: measured.governing?.change === true,
    whole,
    // *the budget* goes on about any budget, *defence spending* about none of the state as a whole.
    before: before && !whole && isWhole(before) ? null : before,
  });
}

function isShareAt(passage: Passage, first: number): boolean {
  for (let at = first - 1; at >= Math.max(passage.first, first - 4); at--) if (passage.mentionAt(at)?.mention.value.unit === '%') return true;
  return false;
}

/** *Budget 2026 provides €1.5 billion for …, an increase of 11 %*: its verb has the amount. */
function provides(passage: Passage, from: number): boolean {
  const at = yearOfName(passage, from) ? from + 1 : from;
  const verb = setAside.match(passage.view.tokens, at, passage.last);
  return verb !== null && passage.mentionAt(hedgeEnd(passage, verb.end, passage.last))?.mention.kind === 'money';
}

/** *spending on barracks*: what it is for, as its name says. */
function purposeIn({ name }: Topic): Filler {
  const text = String(name.value);
  return { ...name, value: text.slice(text.indexOf(' on ') + 4) };
}

/** *Defence outlays in the 2026 budget*, *the ministry’s chapter in Latvia’s 2026 budget*: the budget that it is a part of gives its year and state. */
function withBudgetBehind(passage: Passage, topic: Topic): Topic {
  // *Defence outlays in the 2026 budget*: the year was taken for theirs.
  if (topic.period?.last === topic.last && passage.word(topic.last) === 'budget') return { ...topic, last: topic.last + 1 };
  if (passage.word(topic.last) !== 'in') return topic;
  for (let at = topic.last + 1; at < Math.min(topic.last + FAR, passage.last); at++) {
    const noun = passage.mentionAt(at) ? null : nouns.match(passage.view.tokens, at, passage.last);
    const whole = noun && topicAround(passage, at, noun.end);
    if (!whole?.period || whole.preposition !== 'in' || whole.first > topic.last + 2) continue;
    const owner = whole.owner && typeof whole.owner.value !== 'string' && 'iso' in whole.owner.value ? whole.owner : topic.owner;
    return { ...topic, last: whole.last, period: topic.period ?? whole.period, owner };
  }
  return topic;
}
const FAR = 8;

/** *The 2026 budget of 187 trillion*, *raised the budget for 2027 by 4 %*, *the budget for 2027 is 4 billion*: no verb stands between the budget and its figure by which it came to be. */
function isNamed(passage: Passage, topic: Topic, { governing, points }: Measured): boolean {
  if (governing) return governing.change;
  const figure = points[0]!.level ?? points[0]!.change;
  for (let at = topic.last; at < (figure?.first ?? topic.last); at++) {
    const verb = seriesWords.verbs.match(passage.view.tokens, at, passage.last);
    if (verb && !PRESENT.has(passage.word(at))) return false;
    if (verb) at = verb.end - 1;
  }
  return true;
}
const PRESENT = new Set(['is', 'are', 'comes', 'come', 'totals']);

/** *is put at SAR 240 billion in the 2026 budget*. */
function isInBudget(passage: Passage, { points }: Measured): boolean {
  const figure = points[0]!.level ?? points[0]!.change;
  if (!figure || passage.word(figure.last) !== 'in' || passage.word(figure.last + 1) !== 'the') return false;
  return [2, 3, 4].some((step) => passage.word(figure.last + step).startsWith('budget'));
}

/** *has hovered around 1.1 % since 2015*: a stretch of its own is not the year of the budget before. */
function hasOwnStretch(passage: Passage, from: number): boolean {
  return passage.within(from, passage.last, 'date').some(({ mention }) => mention.value.bound === 'since');
}

function namesForces(passage: Passage, topic: Topic): boolean {
  return wordsBetween(passage, topic.first, topic.last).some(isDefence) || passage.within(topic.first, topic.last, 'organization').length > 0;
}

/** *a 1.93 trillion birr federal budget*, *a $14 billion defence budget for 2026*. */
function figureFirst(passage: Passage, topic: Topic, measured: Measured): Measured | null {
  const figure = passage.mentionAt(isIn(passage, topic) ? topic.first - 2 : topic.first - 1);
  if (figure?.mention.kind !== 'money' || !measuresBudget(figure) || inCondition(passage, figure.first)) return null;
  const outlook = outlookBefore(passage, figure.first);
  if (outlook === 'none') return null;
  return { ...measured, points: [{ level: figure, outlook: outlook ?? 'actual', prior: false, next: false, goal: false }] };
}

/** *Of X’s $13 billion budget, …*: it opens as what something is taken of. */
export function isDivided(passage: Passage, figure: number): boolean {
  return passage.word(passage.first) === 'of' && figure - passage.first <= FAR;
}

/** *€10.5 billion in additional military spending*; *8 billion in South Africa’s budget* is a part of it. */
function isIn(passage: Passage, { first, headLast, owner }: Topic): boolean {
  return passage.word(first - 1) === 'in' && owner === null && !passage.word(headLast - 1).startsWith('budget');
}

function nextNoun(passage: Passage, from: number): number {
  for (let at = from; at < passage.last; at++) {
    const hit = passage.mentionAt(at) ? null : nouns.match(passage.view.tokens, at, passage.last);
    if (hit && !isOf('prepositions', passage.word(at - 1)) && passage.mentionAt(at - 1)?.mention.kind !== 'quantity') return at;
  }
  return passage.last;
}

function wordsBetween(passage: Passage, first: number, last: number): string[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => passage.word(first + i));
}
