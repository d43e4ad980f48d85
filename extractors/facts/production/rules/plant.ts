import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { isQuestion, modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import type { Told } from '../../../../src/link/referring.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { siteMeant } from '../../../../src/link/sites.js';
import { isMaterial, thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { productionsOf, statusOf } from '../records.js';
import { makeVerbs, purposes, supplyVerbs, type MakeMeaning } from '../vocabulary.js';

export const plantRule = onCue(
  'production/plant',
  'What the plant just told of makes: *the plant is designed to turn out 180,000 shells a year*, *a factory that will produce 200 Y*.',
  makeVerbs,
  (passage: Passage, cue: Cue<MakeMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const plant = plantBefore(passage, verb.first);
    if (!plant) return 'no plant told of before makes it';
    if (isQuestion(passage)) return 'the sentence is a question';
    const modality = verb.time === 'infinitive' && isPurpose(passage, verb.first) ? { status: 'planned' as const } : modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const things = thingsFrom(passage, cue.end).filter((thing) => isMaterial(thing) || thing.quantity);
    return productionsOf(passage, things, {
      producer: null,
      plant,
      status: statusOf(passage, modality.status, verb.first),
      clause: clauseAround(passage, cue.at),
      anchor: cue.at,
    });
  },
);

export const supplyRule = onCue(
  'production/plant-supplies',
  'Whom the plant just told of supplies with what: *the project aims to supply the army with 155 mm shells*.',
  supplyVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const plant = plantBefore(passage, verb.first);
    if (!plant) return 'no plant told of before supplies it';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const { last } = clauseAround(passage, cue.at);
    let joint = cue.end;
    while (joint < last && passage.word(joint) !== 'with') joint++;
    const things = thingsFrom(passage, joint + 1).filter(isMaterial);
    return productionsOf(passage, things, { producer: null, plant, status: modality.status, clause: clauseAround(passage, cue.at), anchor: cue.at });
  },
);

/** The plant that is the subject before a verb: *the plant*, *this facility*, or *that* behind the plant told of in this very sentence. */
export function plantBefore(passage: Passage, before: number): Told | null {
  const { first } = clauseAround(passage, before);
  if (passage.word(before - 1) === 'that' || passage.word(before - 1) === 'which') return passage.reference.toldBefore(passage, 'facility', 0).at(-1) ?? null;
  for (let at = first; at < before; at++) {
    const meant = isOf('prepositions', passage.word(at - 1)) ? null : siteMeant(passage, at, before);
    if (meant) return meant.told;
  }
  return null;
}

function isPurpose(passage: Passage, before: number): boolean {
  for (let at = before - 1; at >= passage.first && before - at <= 12; at--) if (purposes.has(passage.word(at))) return true;
  return false;
}
