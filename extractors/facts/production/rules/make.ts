import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { modalityOfPhrase, modalityOfVerb } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { productionsOf, statusOf } from '../records.js';
import { homeMade, makeVerbs, rates, type MakeMeaning } from '../vocabulary.js';
import { plantBefore } from './plant.js';

export const makeRule = onCue(
  'production/make',
  'Somebody makes things: *X will assemble 61 Y in Z*, *four Y will be built by X*.',
  makeVerbs,
  (passage: Passage, cue: Cue<MakeMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    if (verb.voice === 'participle') return 'it only says who made a thing that is told of otherwise';
    if (verb.voice === 'active' && plantBefore(passage, verb.first)) return 'a plant makes it';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const things =
      verb.voice === 'active' ? thingsFrom(passage, cue.end) : thingsBefore(passage, verb.first, (thing) => isMaterial(thing) || thing.quantity !== undefined);
    const producer = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
    const made = things.filter((thing) => isMaterial(thing) || (!cue.payload.onlyMateriel && thing.quantity));
    const maker = producer || verb.voice !== 'active' ? null : unknownNameBefore(passage, verb.first, clause.first);
    return productionsOf(passage, made, { producer, maker, status: statusOf(passage, modality.status, verb.first), clause, anchor: cue.at });
  },
);

export const homeRule = onCue(
  'production/home-made',
  'A thing called home-made is produced by the country the sentence is about: *the domestically produced Y*.',
  homeMade,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (passage.mentionAt(cue.at - 1)?.mention.kind === 'quantity') return 'the thing is counted: its verb tells of it';
    const [thing] = thingsFrom(passage, cue.end);
    if (!thing?.system) return 'no system follows';
    const subject = subjectOf(passage, { first: cue.at });
    const producer = (subject && stateOf(passage, subject)) ?? passage.reference.countryFor(passage, cue.at);
    if (!producer) return 'no country makes it';
    return [{ slots: { producer, system: fillWith(thing.system) }, status: 'done', confidence: 0.87 }];
  },
);

export const rateRule = onCue(
  'production/rate',
  'A rate of making: *increase output to 500,000 units*, *production of 200 a month, and later to 300*.',
  rates,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const joint = passage.word(cue.end);
    if (joint !== 'to' && joint !== 'at' && joint !== 'of') return 'no figure is joined to it';
    const things = rateThings(passage, cue.end + 1, joint);
    if (things.length === 0) return 'no count of things follows';
    const modality = modalityOfPhrase(passage, cue.at, 'planned', 'done');
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    return productionsOf(passage, things, {
      producer: subjectOf(passage, { first: cue.at }),
      status: statusOf(passage, modality.status, cue.at),
      clause,
      anchor: cue.at,
    });
  },
);

/** The counted things behind a rate's preposition, and behind each repetition of it in the sentence. */
function rateThings(passage: Passage, from: number, joint: string): readonly Thing[] {
  const [first] = thingsFrom(passage, from);
  if (!first?.quantity || !isMaterial(first)) return [];
  const things = [first];
  for (let at = first.last; at < passage.last; at++) {
    if (passage.word(at) !== joint || passage.mentionAt(at + 1)?.mention.kind !== 'quantity') continue;
    const [next] = thingsFrom(passage, at + 1);
    if (next?.quantity && isMaterial(next)) things.push(next);
  }
  return things;
}
