import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { bodyOf, facilityOf, isSite } from '../records.js';
import { capacityLeads, ordinary, runVerbs } from '../vocabulary.js';
import { isOpen, isToldOtherwise } from './otherwise.js';

export const runRule = onCue(
  'facility/runs',
  'Somebody has a site that stands at a named place: *X operates a drone base at Y*, *X has a naval base in Z*.',
  runVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    if (isOf('have', passage.word(cue.at)) && !isOf('determiners', passage.word(cue.end))) return 'it has no site of its own';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const actor = subjectOf(passage, verb);
    const stranger = actor ? null : unknownNameBefore(passage, verb.first, clause.first);
    if (!actor && !stranger) return 'nobody runs it';
    const site = thingsFrom(passage, cue.end).find((thing) => isSite(passage, thing) && !ordinary.has(passage.word(thing.last - 1)));
    if (!site) return 'no plant or base follows';
    const reading = facilityOf(passage, site, {
      status: modality.status,
      clause,
      anchor: cue.at,
      organization: actor ? bodyOf(passage, actor) : stranger,
    });
    return typeof reading !== 'string' && reading[0]?.slots.place ? reading : 'where it stands is not told';
  },
);

export const roomRule = onCue(
  'facility/room',
  'A site measured in passing, where nothing else is told of it: *the refinery at X, with a capacity of 650,000 barrels a day, supplies …*.',
  capacityLeads,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isToldOtherwise(passage) || isOpen(passage)) return 'the sentence tells what becomes of a site';
    const measure = passage.within(cue.end, Math.min(cue.end + 4, passage.last), 'quantity')[0];
    if (!measure || measure.mention.value.unit === '%') return 'no measure follows';
    const before = passage.word(cue.at - 1) === ',' ? cue.at - 1 : cue.at;
    const site = thingsBefore(passage, before, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
    if (!site) return 'no site is measured';
    const clause = clauseAround(passage, cue.at);
    const status = passage.word(cue.at + 1) === 'will' ? ('planned' as const) : ('done' as const);
    const reading = facilityOf(passage, site, {
      status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
      keeps: true,
    });
    return typeof reading !== 'string' && reading[0]?.slots.place ? reading : 'where it stands is not told';
  },
);
