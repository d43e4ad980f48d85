import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { openingDate } from '../../../../src/link/measured.js';
import { oncePerPassage } from '../../../../src/link/memory.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { isShare } from '../../../../src/link/point.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { measuresBudget } from '../records.js';
import { budgetBefore, statementsBefore } from '../statements.js';
import { gaps, links } from '../vocabulary.js';

/** *Poland leads with 4.5 %, ahead of Lithuania (4.0 %)*, *Ireland at 0.2 %, Austria at 1.0 %*: countries in a row, where a budget was told just before. */
export const ranked: FactRule = onCue<true>(
  'budget/ranked',
  'countries in a row with the share or amount that each spends, where a defence budget was told just before: Ireland at 0.2 %, Austria at 1.0 %',
  links,
  (passage, cue) => {
    const row = rowOf(passage);
    if (row.length < 2) return 'no row of countries with their figures stands here';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    if (row[0]!.link !== cue.at) return 'the row is read at its first country';
    const told = passage.reference.toldBefore(passage, 'budget', 1).findLast((one) => one.sentence < passage.index && !one.draft.slots.purpose)?.draft;
    const before = told ?? budgetBefore(passage, passage.first);
    if (!before || before.slots.purpose) return 'no budget was told just before';
    const measured = [before.slots.share, before.slots.amount].some((slot) => slot !== undefined);
    if (!measured || row.some(({ figure }) => isShare(figure) && !before.slots.share)) return 'the budget before was told in another measure';
    return row.map(({ actor, figure }) => recordOf(passage, actor, figure, before));
  },
);

/** *Poland spent 4.7 % of GDP on defence in 2025, Estonia 3.4 % and Latvia 3.7 %*: countries with nothing but their figures behind a budget just told. */
export const gapped: FactRule = onCue<true>(
  'budget/gapped',
  'countries with nothing but their figures behind a budget that the sentence tells: Poland spent 4.7 % of GDP on defence, Estonia 3.4 %',
  gaps,
  (passage, cue) => {
    const [first, ...more] = pairsOf(passage);
    if (!first || first.link !== cue.at) return 'no row of countries with their figures begins here';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const before = statementsBefore(passage, cue.at)
      .flatMap((one) => one.drafts)
      .at(-1);
    if (!before || before.slots.purpose) return 'no budget was told before it in the sentence';
    const row = [first, ...more];
    if (row.some(({ figure }) => (isShare(figure) ? !before.slots.share : !before.slots.amount))) return 'the budget before was told in another measure';
    return row.map(({ actor, figure }) => recordOf(passage, actor, figure, before));
  },
);

/** The countries of a sentence that their figures stand right behind. */
const pairsOf = oncePerPassage((passage: Passage): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const placed of passage.placed) {
    const figure = placed.mention.kind === 'country' ? passage.mentionAt(placed.last) : undefined;
    if (!figure || !measuresBudget(figure)) continue;
    const link = isOf('determiners', passage.word(placed.first - 1)) ? placed.first - 2 : placed.first - 1;
    const actor = actorsOf(passage).find((one) => one.first <= placed.first && one.last >= placed.last && one.fillers.length === 1);
    if (actor && gaps.match(passage.view.tokens, link, passage.last)) entries.push({ actor, link, figure });
  }
  return entries;
});

interface Entry {
  readonly actor: Actor;
  /** The token that ties the country to its figure. */
  readonly link: number;
  readonly figure: Placed;
}

/** The countries of a sentence that are tied to a figure each; empty where other figures stand among them. */
const rowOf = oncePerPassage((passage): Entry[] => {
  const entries: Entry[] = [];
  for (const actor of actorsOf(passage)) {
    if (actor.kind !== 'country' || actor.fillers.length !== 1 || actor.role === 'modifier' || actor.role === 'possessor') continue;
    const entry = entryOf(passage, actor);
    if (entry) entries.push(entry);
  }
  const figures = passage.placed.filter((one) => measuresBudget(one));
  return figures.length === entries.length ? entries : [];
});

/** *Lithuania (4.0 %)*, *Austria at 1.0 %*, *Poland leads with 4.5 %*. */
function entryOf(passage: Passage, actor: Actor): Entry | null {
  const until = Math.min(actor.last + FAR, passage.last);
  for (let at = actor.last; at < until; at++) {
    if (passage.mentionAt(at) || (at > actor.last && (passage.word(at) === ',' || isOf('conjunctions', passage.word(at))))) return null;
    if (!links.match(passage.view.tokens, at, passage.last)) continue;
    let from = at + 1;
    while (from < passage.last && !passage.mentionAt(from) && isSeriesWord('hedges', passage.word(from))) from++;
    const figure = passage.mentionAt(from);
    return figure && measuresBudget(figure) ? { actor, link: at, figure } : null;
  }
  return null;
}
/** *Indonesia follows with*: a verb may stand between a country and its figure, and no more. */
const FAR = 3;

function recordOf(passage: Passage, actor: Actor, figure: Placed, before: Draft): Draft {
  const own = passage.placed.filter(({ mention }) => mention.kind === 'date' && mention.value.edtf && mention.value.bound === undefined);
  const shared = before.slots.period as Filler | undefined;
  const period = own.length === 1 ? fillWith(own[0]!) : (openingDate(passage, actor.first) ?? (shared && distant(shared)));
  const base = (before.slots.share as Filler | undefined)?.value;
  const of = typeof base === 'object' && figure.mention.value.of === undefined && base.of !== undefined ? { of: base.of } : {};
  const filler = fillWith(figure);
  return {
    slots: {
      country: actor.fillers[0]!,
      ...(period && { period }),
      ...(isShare(figure) ? { share: { ...filler, value: { ...figure.mention.value, ...of } } } : { amount: filler }),
    },
    status: before.status === 'planned' ? 'planned' : 'done',
    confidence: 0.8,
  };
}

function distant({ value, origin }: Filler): Filler {
  return { value, mention: null, origin: origin === 'sentence' ? 'coreference' : origin };
}
