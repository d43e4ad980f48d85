import type { Actor } from '../../../src/link/actors.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { actsWithUnknown, openingDate } from '../../../src/link/measured.js';
import { modalityOfVerb } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { isShare, type Point } from '../../../src/link/point.js';
import { stateOf, subjectOf } from '../../../src/link/roles.js';
import { readSeries } from '../../../src/link/series.js';
import { verbAt, type VerbGroup } from '../../../src/link/verbs.js';
import { allianceBefore, bodyPlaced, countryOf, planBefore, planMeant } from './country.js';
import { isGeneral, purposeAt, purposeBehind, type Purpose } from './purpose.js';
import { yearOfName } from './year.js';
import { furtherParts } from './furtherparts.js';
import { draftsOf, isGdpShare, measuresBudget, withBaseOf } from './records.js';
import { DECIDED, HINTS, setAside, spend, spending } from './vocabulary.js';

/** The figures behind a verb by which a state gives or reaches something, and whether they lie ahead; or why there are none. */
export interface Given {
  readonly verb: VerbGroup;
  readonly points: readonly Point[];
  readonly planned: boolean;
}

/** Reads a verb with its figures: *will spend 5.4 per cent of GDP*, *has committed to spending €4bn*, *plans to reach 2.5 % by 2027*. */
export function givenAt(passage: Passage, at: number, end: number, moved: boolean): Given | string {
  const verb = verbAt(passage, at, end);
  if (!verb || verb.voice === 'passive') return 'the word is no active verb here';
  const modality = modalityOfVerb(passage, verb, { past: 'done' });
  if ('refused' in modality) return modality.refused;
  if (modality.status !== 'done' && modality.status !== 'planned') return 'it is denied or called off';
  if (verb.time === 'gerund' && modality.status !== 'planned') return 'the word is no active verb here';
  const planned = modality.status === 'planned';
  const points = readSeries(passage, {
    from: end,
    limit: passage.last,
    expect: 'level',
    outlook: planned ? 'target' : 'actual',
    moved,
    accepts: measuresBudget,
  });
  return { verb, points, planned };
}

/** *Tallinn will spend 5.4 per cent of GDP on defence*, *the 2026 budget allots 154 billion to defence*, *Denmark has set aside DKK 55 billion for ports*. */
export function spentAt(passage: Passage, at: number, before: (passage: Passage, at: number) => Draft | null): readonly Draft[] | string {
  const { tokens } = passage.view;
  const end = spend.match(tokens, at, passage.last)!.end;
  const given = givenAt(passage, at, end, false);
  if (typeof given === 'string') return given;
  const first = given.points[0]?.level;
  if (!first) return 'no amount follows the verb';
  const meant = planMeant(passage, given.verb.first);
  const plan = meant?.topic ?? planBefore(passage, given.verb.first);
  if (!plan && PLANS_ONLY.has(passage.word(at)) && passage.word(end - 1) !== 'for') return 'no budget provides it';
  if (!plan && actsWithUnknown(passage, given.verb, null)) return 'others spend it too';
  const actor = plan ? null : subjectOf(passage, given.verb);
  const country = meant
    ? meant.country
    : plan
      ? countryOf(passage, plan, null)
      : actor
        ? stateOf(passage, actor)
        : (allianceBefore(passage, given.verb.first) ?? bodyPlaced(passage, given.verb.first));
  const again = given.points[0]!.again;
  // *spends 5.38 % of GDP, or €4.79 billion, on defence*
  const purpose = purposeBehind(passage, first.last) ?? (again ? purposeBehind(passage, again.last) : null);
  const aside = setAside.match(tokens, at, passage.last) !== null;
  const general =
    purpose?.general ??
    ((actor !== null && isGeneral(passage, actor.first, actor.last)) ||
      (plan !== null && !meant && isDefencePlan(passage, plan)) ||
      budgetGoesOn(passage, at, isGdpShare(first), before) ||
      goesOnAbout(passage, at, first, actor, before) ||
      isWholeBudget(passage, given, again));
  if (!general && !(aside && purpose && !purpose.general && (plan !== null || isOwn(passage, purpose.words)))) return 'it is not spent on defence';
  if (!country) return 'no state is its subject';
  const period =
    meant?.period ??
    (plan?.period && fillWith(plan.period)) ??
    (plan && yearOfName(passage, plan.headLast)) ??
    dateBehind(passage, purpose, given.planned) ??
    openingDate(passage, given.verb.first);
  const word = passage.word(at);
  const decided = (!spending.match(tokens, at, passage.last) && (aside || DECIDED.has(word))) || (plan !== null && LAWS.has(passage.word(plan.headLast - 1)));
  const points = purpose ? goneOn(passage, given, purpose.end) : given.points;
  const own = points.filter((point) => point === points[0] || point.prior || !point.level || !purposeAt(passage, point.level.last));
  const ofOne = purpose && !purpose.general && !general ? { purpose: purpose.words, confidence: 0.85 } : {};
  return [
    ...draftsOf(country, { points: own, period }, { passage, decided, ...ofOne }).map((draft) => withBaseOf(before(passage, at), draft)),
    ...(purpose && aside ? furtherParts(passage, purpose.end).map((part) => partDraft(country, period, part, decided || given.planned)) : []),
  ];
}

/** *on security and defence in 2026, equal to 27.2 % of GDP*: the statement goes on behind what the money is for. */
function goneOn(passage: Passage, { points, planned }: Given, from: number): readonly Point[] {
  const [first, ...more] = points;
  if (!first?.level || first.again || more.length > 0) return points;
  const [same, ...others] = readSeries(passage, {
    from,
    limit: passage.last,
    expect: null,
    outlook: planned ? 'target' : 'actual',
    moved: true,
    given: first.level,
    accepts: measuresBudget,
  });
  return [{ ...same, ...first }, ...others.filter(({ prior }) => prior)];
}

function partDraft(country: Filler, period: Filler | null | undefined, { amount, purpose }: { amount: Placed; purpose: Purpose }, planned: boolean): Draft {
  return {
    slots: { country, ...(period && { period }), amount: fillWith(amount), purpose: purpose.words },
    status: planned ? 'planned' : 'done',
    confidence: 0.82,
  };
}

/** What is written down before it is spent. */
const LAWS = new Set(['plan', 'bill', 'law', 'act', 'review', 'draft', 'proposal', 'request']);

/** What budgets do with money, and states with much else. */
const PLANS_ONLY = new Set([
  ...['provide', 'provides', 'provided', 'include', 'includes', 'included', 'contain', 'contains', 'contained'],
  ...['carry', 'carries', 'carried', 'has', 'holds'],
]);

/** *for defence and security in 2026*, *to defence from 2027*: the date right behind what the money is for. */
function dateBehind(passage: Passage, purpose: Purpose | null, planned: boolean): Filler | null {
  const word = purpose ? passage.word(purpose.end) : '';
  if (!purpose || (word !== 'in' && word !== 'for' && !(planned && (word === 'from' || word === 'by')))) return null;
  const date = passage.mentionAt(passage.word(purpose.end + 1) === 'the' ? purpose.end + 2 : purpose.end + 1);
  return date?.mention.kind === 'date' && date.mention.value.edtf ? fillWith(date) : null;
}

/** Money for another country or a body abroad is aid, and no budget of its giver. */
function isOwn(passage: Passage, words: Filler): boolean {
  return !passage.placed.some(
    ({ mention }) => (mention.kind === 'country' || mention.kind === 'organization') && mention.start >= words.start! && mention.end <= words.end!,
  );
}

function isDefencePlan(passage: Passage, plan: { first: number; last: number }): boolean {
  for (let at = plan.first; at < plan.last; at++) if (HINTS.has(passage.word(at)) && !/^budget/.test(passage.word(at))) return true;
  return false;
}

/**
 * *spent 3.2 % of GDP on defence in 2025 and will spend 3.5 % in 2026*: a bare share behind one of GDP; *South Korea is to
 * spend 66 trillion won in 2026* where the budget of another state was told just before.
 */
function goesOnAbout(passage: Passage, at: number, figure: Placed, actor: Actor | null, before: (passage: Passage, at: number) => Draft | null): boolean {
  const told = spending.match(passage.view.tokens, at, passage.last) ? before(passage, at) : null;
  if (!told || (passage.within(figure.last, passage.last, 'date').length === 0 && !openingDate(passage, at))) return false;
  if (isShare(figure)) return figure.mention.value.of === undefined && told.slots.share !== undefined;
  return actor?.kind === 'country' && told.slots.amount !== undefined && purposeBehind(passage, figure.last) === null;
}

/** *For 2027 Quito plans to spend 36 billion, or 27 % of GDP*: a state's spending as a whole, with its year. */
function isWholeBudget(passage: Passage, { verb, points, planned }: Given, again: Placed | undefined): boolean {
  const dated = openingDate(passage, verb.first) !== null || points[0]!.period !== undefined;
  return planned && dated && again !== undefined && isGdpShare(again) && Number(again.mention.value.value ?? 0) > FORCES_AT_MOST;
}
/** No state at peace spends more of its GDP on its forces, in per cent. */
const FORCES_AT_MOST = 10;

/** A share of GDP is spent on defence where a defence budget is spoken of. */
function budgetGoesOn(passage: Passage, at: number, share: boolean, before: (passage: Passage, at: number) => Draft | null): boolean {
  return share && budgetContext(passage, at, before);
}

/** Whether the sentence or the ones before speak of a defence budget. */
export function budgetContext(passage: Passage, at: number, before: (passage: Passage, at: number) => Draft | null): boolean {
  for (let t = passage.first; t < at; t++) if (HINTS.has(passage.word(t))) return true;
  return before(passage, passage.first) !== null;
}
