import { onCue, type Cue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { measure, openingDate, periodOf } from '../../../../src/link/measured.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { isShare } from '../../../../src/link/point.js';
import { stateOf, subjectOf } from '../../../../src/link/roles.js';
import { aimAt, type Aim } from '../../../../src/link/aims.js';
import { isTopicWord } from '../../../../src/link/topicwords.js';
import { budgetNamed } from '../named.js';
import { budgetContext, givenAt } from '../giving.js';
import { draftsOf, isGdpShare, measuresBudget, withBaseOf } from '../records.js';
import { budgetBefore, statementsBefore } from '../statements.js';
import { reach, referring, spend } from '../vocabulary.js';

/** *; in 2025 the share was 3.4 per cent*. */
export const referred: FactRule = onCue<true>(
  'budget/referred',
  'a word that stands for a budget told before, with its figures: in 2025 the share was 3.4 per cent',
  referring,
  (passage, cue) => {
    if (isOf('prepositions', passage.word(cue.at - 1))) return 'it is no subject here';
    const told = budgetBefore(passage, cue.at);
    // What is named without a figure is meant by the subject of the next sentence alone.
    const gives = spend.match(passage.view.tokens, cue.end, passage.last) !== null;
    const named = told || gives || cue.at !== passage.first || isTopicWord('aims', passage.word(cue.end - 1)) ? null : budgetNamed(passage);
    const before = told ?? named;
    const country = before?.slots.country as Filler | undefined;
    if (!before || !country) return 'no budget was told just before';
    if (namesAnother(passage, cue.at, country)) return 'another country was named in between';
    const aim = planned(passage, cue) ?? aimAt(passage, cue);
    if (aim === null) return 'the aim is not told of itself';
    const topic = {
      first: cue.at,
      last: aim.end,
      headLast: cue.end,
      name: country,
      owner: null,
      foreign: false,
      period: aim.period,
      preposition: '',
      ...aim.outlook,
    };
    const measured = measure(passage, topic, passage.last, measuresBudget);
    if (typeof measured === 'string') return measured;
    if (measured.points.length === 0) return 'no figure is told of it';
    if (tellsOtherwise(passage, cue.at)) return 'the sentence tells of something else';
    return draftsOf({ value: country.value, mention: country.mention, origin: country.origin }, measured, {
      passage,
      decided: named?.status === 'planned',
      before: aim.outlook.outlook === 'target' ? null : before,
    })
      .filter((draft) => draft.slots.period)
      .map((draft) => withBaseOf(before, draft));
  },
);

/** *The planning figure for 2027 is 5 %*: what is planned, with its year. */
function planned(passage: Passage, { end }: Cue<true>): Aim | null {
  const date = passage.word(end) === 'for' ? passage.mentionAt(end + 1) : undefined;
  if (date?.mention.kind !== 'date' || !isOf('be', passage.word(date.last))) return null;
  return { end: date.last, period: date, outlook: { outlook: 'target' } };
}

/** *Localisation rose to 24.9 %; the goal is 50 %*: what is referred to is what the sentence tells figures of, and no budget. */
function tellsOtherwise(passage: Passage, before: number): boolean {
  return passage.within(passage.first, before, 'quantity', 'money').length > 0 && statementsBefore(passage, before).length === 0;
}

/** *The UAE publishes no budget; SIPRI estimates it at …*: what is said of another country is not the budget told before. */
function namesAnother(passage: Passage, before: number, country: Filler): boolean {
  const code = typeof country.value === 'string' ? undefined : country.value.iso;
  return passage.within(passage.first, before, 'country').some(({ mention }) => mention.value.iso !== code);
}

/** *Croatia plans to reach 2.5% of GDP by 2027 and 3% by 2030*, where budgets are spoken of. */
export const reached: FactRule = onCue<true>(
  'budget/share-reached',
  'a state that reaches or aims at a share of GDP where a budget is spoken of',
  reach,
  (passage, cue) => {
    const given = givenAt(passage, cue.at, cue.end, true);
    if (typeof given === 'string') return given;
    const first = given.points[0]?.level;
    const before = budgetBefore(passage, cue.at);
    // *It spends 2 % of GDP; the last government had promised 3 %*: a bare share behind one of GDP.
    const bare = first && isShare(first) && first.mention.value.of === undefined && isShareOfGdp(before);
    if (!first || !(isGdpShare(first) || bare)) return 'no share of GDP follows the verb';
    if (!budgetContext(passage, cue.at, budgetBefore)) return 'nothing says that it is a budget';
    const actor = subjectOf(passage, given.verb);
    const country = (actor && stateOf(passage, actor)) ?? (bare && isGovernment(passage, given.verb.first) ? (before!.slots.country as Filler) : null);
    if (!country) return 'no state is its subject';
    const period = openingDate(passage, given.verb.first);
    return given.points.flatMap((point) => {
      const own = periodOf(point, { period });
      if (!point.level || !own || point.prior) return [];
      const promised = PROMISES.test(passage.word(cue.at));
      const status = point.outlook === 'actual' && !promised ? ('done' as const) : ('planned' as const);
      return [withBaseOf(before, { slots: { country, period: own, share: fillWith(point.level) }, status, confidence: bare ? 0.82 : 0.88 })];
    });
  },
);

const PROMISES = /^(?:promis|pledg)/;

function isShareOfGdp(before: Draft | null): boolean {
  const share = (before?.slots.share as Filler | undefined)?.value;
  return typeof share === 'object' && share.of !== undefined;
}

/** *the previous government*, *the coalition*: it speaks for the state that was told of. */
function isGovernment(passage: Passage, verb: number): boolean {
  let at = verb - 1;
  while (isAuxiliary(passage.word(at)) || isAdverb(passage.word(at))) at--;
  return GOVERNMENTS.has(passage.word(at));
}
const GOVERNMENTS = new Set(['government', 'cabinet', 'coalition', 'administration', 'ministry', 'minister', 'parliament', 'it', 'country']);
