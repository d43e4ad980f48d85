import type { Draft, Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { clauseSubject, measure, openingDate, periodOf, type Measured } from '../../../src/link/measured.js';
import { modalityOfVerb } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { stateOf, subjectOf } from '../../../src/link/roles.js';
import { isShare, type Point } from '../../../src/link/point.js';
import { readSeries } from '../../../src/link/series.js';
import { isBudget } from '../../../src/link/spending.js';
import { topicAround, type Topic } from '../../../src/link/topic.js';
import { verbAt } from '../../../src/link/verbs.js';
import { DECIDED, HINTS, MEMBERS, nouns, spend } from './vocabulary.js';

/** A budget told in a sentence, with the token of the cue that told it. */
export interface Statement {
  readonly at: number;
  readonly drafts: readonly Draft[];
}

/** The budgets that a sentence tells by a noun (*the military budget reached*) or a verb (*will spend*), in order; a string says why a cue tells none. */
export function statementAt(passage: Passage, at: number): readonly Draft[] | string {
  return passage.remember(`budget/${at}`, () => {
    const noun = nouns.match(passage.view.tokens, at, passage.last);
    return noun ? toldAt(passage, at, noun.end) : spend.match(passage.view.tokens, at, passage.last) ? spentAt(passage, at) : 'it is no budget';
  });
}

/** The statements of a sentence before a token. */
export function statementsBefore(passage: Passage, before: number): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = passage.first; at < Math.min(before, passage.last); at++) {
    if (passage.mentionAt(at) || (!nouns.begins(passage.view.tokens.word[at]!) && !spend.begins(passage.view.tokens.word[at]!))) continue;
    const drafts = statementAt(passage, at);
    if (typeof drafts !== 'string' && drafts.length > 0) found.push({ at, drafts });
  }
  return found;
}

/** The budget that a sentence goes on about: told before in it, or in one of the last sentences of the section. */
export function budgetBefore(passage: Passage, at: number): Draft | null {
  const here = statementsBefore(passage, at)[0];
  if (here) return here.drafts.find((draft) => draft.slots.period) ?? here.drafts[0]!;
  for (const before of passage.reference.passagesBefore(passage).slice(0, 3)) {
    const drafts = statementsBefore(before, before.last).flatMap((one) => one.drafts);
    const current = drafts.filter((draft) => draft.slots.period);
    if (current.length > 0) return current.find((draft) => draft.status === 'planned' && draft.slots.amount) ?? current[0]!;
    if (drafts.length > 0 && drafts[0]!.slots.country) continue;
  }
  return null;
}

function toldAt(passage: Passage, at: number, end: number): readonly Draft[] | string {
  const topic = topicAround(passage, at, end);
  if (!topic) return 'the word is part of another noun phrase';
  if (!isBudget(passage, topic)) return 'it is not said to be a state’s budget';
  const measured = measure(passage, topic, nextNoun(passage, topic.last), measuresBudget);
  if (typeof measured === 'string') return measured;
  if (measured.points.length === 0) return 'no figure is told of it';
  const country = countryOf(passage, topic, measured);
  if (!country) return 'the text does not say whose it is';
  const around = [
    ...wordsBetween(passage, Math.max(passage.first, topic.first - 5), topic.first),
    ...wordsBetween(passage, topic.last, measured.points[0]!.level?.first ?? topic.last),
  ];
  const decided = around.some((word) => DECIDED.has(word));
  return draftsOf(country, measured, { passage, from: topic.first, decided, anaphoric: !topic.owner && topic.period === null });
}

function spentAt(passage: Passage, at: number): readonly Draft[] | string {
  const verb = verbAt(passage, at);
  if (!verb || verb.voice !== 'active' || verb.time === 'gerund') return 'the word is no active verb here';
  const modality = modalityOfVerb(passage, verb, { past: 'done' });
  if ('refused' in modality) return modality.refused;
  if (modality.status !== 'done' && modality.status !== 'planned') return 'it is denied or called off';
  const end = spend.match(passage.view.tokens, at, passage.last)!.end;
  const points = readSeries(passage, {
    from: end,
    limit: passage.last,
    expect: 'level',
    outlook: modality.status === 'planned' ? 'target' : 'actual',
    moved: false,
    accepts: measuresBudget,
  });
  const first = points[0]?.level;
  if (!first) return 'no amount follows the verb';
  if (!onDefence(passage, end) && !(isGdpShare(first) && budgetContext(passage, at))) return 'it is not spent on defence';
  const plan = planBefore(passage, verb.first);
  const actor = plan ? null : subjectOf(passage, verb);
  const country = plan
    ? countryOf(passage, plan, { points, period: null, governing: null })
    : actor
      ? stateOf(passage, actor)
      : allianceBefore(passage, verb.first);
  if (!country) return 'no state is its subject';
  const period = (plan?.period && fillWith(plan.period)) ?? openingDate(passage, verb.first) ?? laterDate(passage, first);
  return draftsOf(
    country,
    { points, period, governing: null },
    { passage, from: at, decided: plan !== null && wordsBetween(passage, plan.first, plan.last).some((word) => DECIDED.has(word)), anaphoric: false },
  );
}

/** *Ukraine’s 2025 budget provides for …*: the budget that does the giving. */
function planBefore(passage: Passage, verb: number): Topic | null {
  for (let at = Math.max(passage.first, verb - 3); at < verb; at++) {
    const noun = passage.mentionAt(at) ? null : nouns.match(passage.view.tokens, at, passage.last);
    const topic = noun && topicAround(passage, at, noun.end);
    if (topic && topic.last === verb) return topic;
  }
  return null;
}

/** *NATO members spent*: an alliance by its name. */
function allianceBefore(passage: Passage, verb: number): Filler | null {
  if (!MEMBERS.has(passage.word(verb - 1))) return null;
  const alliance = passage.mentionAt(verb - 2);
  return alliance?.mention.kind === 'organization' && alliance.mention.value.type === 'alliance' ? fillWith(alliance) : null;
}

export interface Manner {
  readonly passage: Passage;
  readonly from: number;
  /** A budget that was set or proposed lies ahead. */
  readonly decided: boolean;
  /** *the budget*: it takes its period from the budget told before. */
  readonly anaphoric: boolean;
}

/** The points of a series as records of a country’s budget. */
export function draftsOf(country: Filler, measured: Measured, manner: Manner): Draft[] {
  return measured.points.flatMap((point) => {
    const period = periodOf(point, measured) ?? (manner.anaphoric && !point.prior && !point.next && !point.period ? periodBefore(manner, country) : null);
    if ((point.prior || point.next || point.goal) && !period) return [];
    const figures = figuresOf(point);
    // A budget runs a year: a month or day is that of its announcement.
    if (!figures || (period && isMonth(period))) return figures ? [recordOf(manner, point, { country, ...figures })] : [];
    return [recordOf(manner, point, { country, ...(period && { period }), ...figures })];
  });
}

function recordOf(manner: Manner, point: Point, slots: Record<string, Filler>): Draft {
  const status = point.outlook === 'forecast' || point.outlook === 'target' || (manner.decided && !point.prior) ? 'planned' : 'done';
  return { slots, status, confidence: 0.93 };
}

function isMonth({ value }: Filler): boolean {
  return typeof value !== 'string' && /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(String(value.edtf));
}

function figuresOf({ level, again, change }: Point): Record<string, Filler> | null {
  const amount = [level, again].find((one) => one && one.mention.kind === 'money');
  const share = [level, again].find((one) => one && isShare(one));
  if (share && share === level && share.mention.value.of !== undefined && !isGdpShare(share)) return null;
  const found = {
    ...(amount && { amount: fillWith(amount) }),
    ...(share && { share: fillWith(share) }),
    ...(change && isShare(change) && { change: fillWith(change) }),
  };
  return Object.keys(found).length > 0 ? found : null;
}

/** The period of the same country's budget told just before. */
function periodBefore({ passage, from }: Manner, country: Filler): Filler | null {
  const before = budgetBefore(passage, from);
  if (before && JSON.stringify((before.slots.country as Filler).value) === JSON.stringify(country.value)) {
    const period = before.slots.period as Filler | undefined;
    return period ? { value: period.value, mention: null, origin: 'coreference' } : null;
  }
  return null;
}

function countryOf(passage: Passage, topic: Topic, measured: Measured): Filler | null {
  if (topic.owner) return stateOfFiller(passage, topic.owner, topic.first);
  if (topic.foreign) return null;
  const actor = topic.preposition === '' ? clauseSubject(passage, topic, measured.governing?.verb ?? null) : null;
  const acting = actor ? stateOf(passage, actor) : null;
  return acting ?? placeOpening(passage, topic.first) ?? passage.reference.countryFor(passage, topic.first);
}

/** *In Poland, the defence budget …* */
function placeOpening(passage: Passage, before: number): Filler | null {
  const placed = passage.within(passage.first, before, 'country').find((one) => passage.word(one.first - 1) === 'in');
  return placed ? fillWith(placed) : null;
}

/** The state of a force or ministry that owns the budget; an alliance by its name; nobody for a company or a region. */
function stateOfFiller(passage: Passage, owner: Filler, token: number): Filler | null {
  if (typeof owner.value === 'string') return null;
  if ('iso' in owner.value) return owner;
  const mention = passage.placed.find((one) => one.mention.id === owner.mention)?.mention;
  if (!mention || mention.value.type === 'company' || mention.value.type === 'other') return null;
  if (mention.value.type === 'alliance') return owner;
  return passage.reference.countryOf(mention) ?? passage.reference.countryFor(passage, token);
}

export function measuresBudget(figure: Placed): boolean {
  const { kind, value } = figure.mention;
  return !value.vague && ((kind === 'money' && !value.per) || (kind === 'quantity' && value.unit === '%'));
}

export function isGdpShare(figure: Placed): boolean {
  return isShare(figure) && typeof figure.mention.value.of === 'string' && /gdp|gross domestic product/i.test(figure.mention.value.of);
}

/** Whether the sentence or the one before speaks of a defence budget. */
export function budgetContext(passage: Passage, before: number): boolean {
  if (wordsBetween(passage, passage.first, before).some((word) => HINTS.has(word))) return true;
  return budgetBefore(passage, passage.first) !== null;
}

function onDefence(passage: Passage, from: number): boolean {
  for (let at = from; at < passage.last - 1; at++) {
    const word = passage.word(at);
    if (word === ';') return false;
    if (
      (word === 'on' || word === 'to' || word === 'for') &&
      [1, 2, 3, 4].some((step) => HINTS.has(passage.word(at + step)) && passage.word(at + step) !== 'budget')
    )
      return true;
  }
  return false;
}

function laterDate(passage: Passage, figure: Placed): Filler | null {
  const date = passage.within(figure.last, Math.min(figure.last + 8, passage.last), 'date')[0];
  return date && date.mention.value.edtf ? fillWith(date) : null;
}

function nextNoun(passage: Passage, from: number): number {
  for (let at = from; at < passage.last; at++) {
    const hit = passage.mentionAt(at) ? null : nouns.match(passage.view.tokens, at, passage.last);
    if (hit && !isOf('prepositions', passage.word(at - 1)) && passage.mentionAt(at - 1)?.mention.kind !== 'quantity') return at;
  }
  return passage.last;
}

export function wordsBetween(passage: Passage, first: number, last: number): string[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => passage.word(first + i));
}
