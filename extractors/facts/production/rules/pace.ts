import { predicateStart } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { afterHedge } from '../../../../src/link/joints.js';
import { isQuestion, modalityOfVerb } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround, companyOf, isCompanyActor, subjectOf } from '../../../../src/link/roles.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { isMaterial, thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { productionsOf, statusOf } from '../records.js';
import { measures, paceVerbs, partVerbs, products, rates } from '../vocabulary.js';
import { goOn } from './goal.js';
import { plantAsSubject } from './maker.js';

export const paceRule = onCue(
  'production/pace',
  'A works or a company comes to a rate: *X’s factory is to reach 350,000 shells a year in 2027*, *and will go to 45,000 in 2028*.',
  paceVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const figure = passage.mentionAt(afterHedge(passage, cue.end, passage.last));
    if (figure?.mention.kind !== 'quantity') return 'no figure follows';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const [thing] = thingsFrom(passage, cue.end);
    const made = thing?.quantity && (isMaterial(thing) || products.has(passage.word(thing.last - 1))) ? thing : null;
    const clause = clauseAround(passage, cue.at);
    const start = predicateStart(passage, verb.first);
    if (modality.status === 'planned' && GOING_ON.has(passage.word(start - 1))) return goOn(passage, cue.at, figure);
    if (!made || figure.mention.value.per === undefined) return 'no rate of things follows';
    const works = plantAsSubject(passage, clause.first, start);
    const producer = works ? null : subjectOf(passage, { first: start });
    if (!works && !(producer && isCompanyActor(passage, producer))) return 'no works and no company comes to it';
    return productionsOf(passage, [made], { producer, ...works, status: statusOf(passage, modality.status, verb.first), clause, anchor: cue.at });
  },
);
/** What stands before the second verb of whoever was told to make things. */
const GOING_ON = new Set(['and', 'it', 'they', 'but']);

export const partRule = onCue(
  'production/part',
  'Whose part of an output a figure is: *output reached 1.4 million cars in 2025; X alone accounted for 900,000 of them*.',
  partVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage)) return 'the sentence is a question';
    const figure = passage.mentionAt(afterHedge(passage, cue.end, passage.last));
    if (figure?.mention.kind !== 'quantity') return 'no figure follows';
    const whole = outputBefore(passage, cue.at, String(figure.mention.value.unit));
    if (!whole) return 'no output of the same measure was told';
    const alone = passage.word(cue.at - 1) === 'alone' ? cue.at - 1 : cue.at;
    const actor = subjectOf(passage, { first: alone });
    const producer = (actor && companyOf(passage, actor)) ?? unknownNameBefore(passage, alone);
    if (!producer) return 'no company has the part';
    const date = passage.within(whole.last, cue.at, 'date').at(-1);
    const item = itemOf(whole) ?? itemOf(figure);
    return [
      { slots: { producer, ...(item && { item }), quantity: withNoun(figure, whole), ...(date && { date: fillWith(date) }) }, status: 'done', confidence: 0.8 },
    ];
  },
);

/** The last figure of a measure before a token that an output is told by. */
function outputBefore(passage: Passage, before: number, unit: string): Placed | undefined {
  if (unit !== '1' && !measures.has(unit)) return undefined;
  const figure = passage.within(passage.first, before, 'quantity').findLast(({ mention }) => mention.value.unit === unit);
  if (!figure) return undefined;
  for (let at = passage.first; at < figure.first; at++) if (rates.match(passage.view.tokens, at, figure.first)) return figure;
  return undefined;
}

function itemOf({ mention }: Placed): Filler | null {
  const { of } = mention.value;
  return typeof of === 'string' && of !== '' ? { value: of, mention: null, origin: 'sentence' } : null;
}

/** *905,000 of them*: they are what the whole counts. */
function withNoun(figure: Placed, whole: Placed): Filler {
  const { of } = whole.mention.value;
  const filler = fillWith(figure);
  return figure.mention.value.of || typeof of !== 'string' ? filler : { ...filler, value: { ...figure.mention.value, of } };
}
