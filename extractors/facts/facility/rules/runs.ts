import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { bodyOf, facilityOf, isSite } from '../records.js';
import { buildVerbs, capacityLeads, holds, ordinary, runVerbs, states, workNouns } from '../vocabulary.js';

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
    const actor = subjectOf(passage, verb);
    if (!actor) return 'nobody runs it';
    const [site] = thingsFrom(passage, cue.end);
    if (!site || !isSite(passage, site) || ordinary.has(passage.word(site.last - 1))) return 'no plant or base follows';
    const reading = facilityOf(passage, site, {
      status: modality.status,
      clause: clauseAround(passage, cue.at),
      anchor: cue.at,
      organization: bodyOf(passage, actor),
    });
    return typeof reading !== 'string' && reading[0]?.slots.place ? reading : 'where it stands is not told';
  },
);

export const roomRule = onCue(
  'facility/room',
  'A site measured in passing, where nothing else is told of it: *the refinery at X, with a capacity of 650,000 barrels a day, supplies …*.',
  capacityLeads,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isToldOtherwise(passage)) return 'the sentence tells what becomes of a site';
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

/** Whether a verb, a noun of work or a state tells of a site in the sentence: its status is theirs to tell. */
function isToldOtherwise(passage: Passage): boolean {
  const { tokens } = passage.view;
  for (let at = passage.first; at < passage.last; at++) {
    if (isOf('future', passage.word(at)) || isOf('conditional', passage.word(at)) || passage.word(at) === 'if') return true;
    if (passage.mentionAt(at)) continue;
    if (
      buildVerbs.match(tokens, at, passage.last) ||
      workNouns.match(tokens, at, passage.last) ||
      states.match(tokens, at, passage.last) ||
      holds.match(tokens, at, passage.last)
    )
      return true;
  }
  return passage.word(passage.last - 1) === '?';
}
