import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { categoriesOfNoun } from '../../../../src/link/kinds.js';
import { afterHedge } from '../../../../src/link/joints.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround, companyOf, possessorBefore, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { commodities, figureNouns, goals, measures } from '../vocabulary.js';

export const goalRule = onCue(
  'production/goal',
  'What the maker just told of is to make, by a figure: *and hopes for 120 vehicles in 2027*, *the goal of 3 million tons by 2031*.',
  goals,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const figure = figureBehind(passage, cue.end);
    if (!figure) return 'no figure follows';
    const reading = goOn(passage, cue.at, figure);
    return typeof reading === 'string' ? (ownGoal(passage, cue, figure) ?? reading) : reading;
  },
);

/** *the government’s target of 3 million tons of copper by 2031*: whose goal it is and what is to be made are told here. */
function ownGoal(passage: Passage, cue: Cue<true>, figure: Placed): DraftReading | null {
  if (isQuestion(passage) || inCondition(passage, cue.at) || !isOf('prepositions', passage.word(cue.end - 1))) return null;
  const noun = String(figure.mention.value.of ?? '')
    .toLowerCase()
    .split(' ')
    .at(-1)!;
  if (!measures.has(String(figure.mention.value.unit)) || !commodities.has(noun)) return null;
  const owner = possessorBefore(passage, cue.at) ?? subjectOf(passage, { first: cue.at });
  const producer = owner ? (companyOf(passage, owner) ?? stateOf(passage, owner)) : null;
  const date = dateFor(passage, figure.last - 1, clauseAround(passage, figure.first));
  if (!producer || !date) return null;
  return [
    {
      slots: { producer, item: { value: String(figure.mention.value.of), mention: null, origin: 'sentence' }, quantity: fillWith(figure), date },
      status: 'planned',
      confidence: 0.75,
    },
  ];
}

export const figureRule = onCue(
  'production/figure',
  'What the figure just told is to become: *by 2027 the figure is supposed to be 350,000 rounds a year*.',
  figureNouns,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (!isOf('determiners', passage.word(cue.at - 1)) && passage.word(cue.at - 1) !== '') return 'it points to no figure';
    let ahead = false;
    for (let at = cue.end; at < Math.min(cue.end + FARTHEST, passage.last); at++) {
      const figure = passage.mentionAt(at);
      if (figure) return figure.mention.kind === 'quantity' && ahead ? goOn(passage, cue.at, figure) : 'nothing is said to lie ahead';
      if (isOf('future', passage.word(at)) || passage.word(at) === 'to' || passage.word(at) === 'should') ahead = true;
      else if (!isAuxiliary(passage.word(at)) && passage.view.wordClass(at) !== 'verb' && !isOf('adverbs', passage.word(at))) break;
    }
    return 'no figure follows';
  },
);
const FARTHEST = 9;

/** Only a hedge, or the verb of reaching it, stands before the figure: *expects exports of* is told of something else. */
function figureBehind(passage: Passage, from: number): Placed | undefined {
  let at = from;
  if (passage.word(at) === 'to' && REACHING.has(passage.word(at + 1))) at += 2;
  while (at < from + HEDGE && (passage.word(at) === 'some' || passage.word(at) === 'about' || passage.word(at) === 'a')) at++;
  const figure = passage.mentionAt(afterHedge(passage, at, passage.last));
  return figure?.mention.kind === 'quantity' ? figure : undefined;
}
const HEDGE = 3;
const REACHING = new Set(['reach', 'make', 'produce', 'build', 'turn', 'hit', 'pump', 'mine', 'assemble', 'deliver']);

/** The record told just before goes on with another figure of the same measure. */
export function goOn(passage: Passage, anchor: number, figure: Placed): DraftReading {
  if (isQuestion(passage) || inCondition(passage, anchor)) return 'nothing is stated';
  const told = passage.reference.toldBefore(passage, 'production', 1).at(-1)?.draft;
  if (!told) return 'no making was told of just before';
  if (!measuresSame(passage, told, figure)) return 'the figure is none of what was told of';
  const { producer, system, item, site } = told.slots;
  const date = dateFor(passage, figure.last - 1, clauseAround(passage, figure.first));
  const noun = figure.mention.value.unit === '1' ? thingsFrom(passage, figure.first)[0]?.item : undefined;
  const named = system ? { system: distant(system) } : { item: noun ?? distant(item) };
  return [
    {
      slots: { producer: distant(producer), ...named, quantity: fillWith(figure), ...(date && { date }), ...(site && { site: distant(site) }) },
      status: 'planned',
      confidence: 0.8,
      ...(told.siteOf && { siteOf: told.siteOf }),
    },
  ];
}

/** Tonnes go on from tonnes, a count from a count of the like: *40 vehicles* where an armoured vehicle was told of. */
function measuresSame(passage: Passage, { slots }: Draft, figure: Placed): boolean {
  const { unit, of } = figure.mention.value;
  const before = (slots.quantity as Filler | undefined)?.value as Readonly<Record<string, unknown>> | undefined;
  if (before && before.unit !== unit) return false;
  if (unit !== '1') return before !== undefined;
  const noun = String(of ?? '')
    .toLowerCase()
    .split(' ')
    .at(-1)!;
  if (noun === '' || noun === 'units') return before !== undefined;
  const name = (slots.system as Filler | undefined)?.value as { readonly name?: string } | undefined;
  if (name?.name)
    return categoriesOfNoun(noun).includes(passage.reference.categoryOf(name.name) ?? '') || passage.text(figure.last, figure.last + 3).includes(name.name);
  const item = String((slots.item as Filler | undefined)?.value ?? '').toLowerCase();
  return singular(item.split(' ').at(-1)!) === singular(noun) || (ROUNDS.has(singular(noun)) && ROUNDS.has(singular(item.split(' ').at(-1)!)));
}
/** Words for one thing: shells are told of as rounds. */
const ROUNDS = new Set(['round', 'shell', 'projectile']);

function singular(noun: string): string {
  return noun.replace(/s$/, '');
}

function distant(filler: Draft['slots'][string]): Filler | undefined {
  return filler && !Array.isArray(filler) ? { value: (filler as Filler).value, mention: null, origin: 'coreference' } : undefined;
}
