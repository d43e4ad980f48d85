import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { stateOf, subjectOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { homeMade } from '../vocabulary.js';

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
