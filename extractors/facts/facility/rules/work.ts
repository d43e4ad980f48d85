import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import type { Status } from '../../../../src/model/index.js';
import { facilityOf, isSite } from '../records.js';
import { workNouns } from '../vocabulary.js';

export const workRule = onCue(
  'facility/work',
  'Work on something told by a noun: *the construction of a 5,000 sq. m plant*, *the runway at X …, and its reconstruction was cancelled*.',
  workNouns,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const onset = /^(?:work|construction|building)$/.test(passage.word(cue.end - 1)) ? onsetEnd(passage, cue.end) : cue.end;
    const joint =
      passage.word(onset) === 'of' || (onset > cue.end ? passage.word(onset) === 'on' : passage.word(cue.at) === 'work' && passage.word(onset) === 'on');
    const owned = joint ? undefined : antecedentOf(passage, cue.at);
    if (!joint && !owned) return 'neither *of* nor *its* tells what is worked on';
    const site = owned ?? thingsFrom(passage, onset + 1).find((thing) => isSite(passage, thing));
    if (!site) return 'nothing that can be built follows';
    const modality = modalityOfPhrase(passage, cue.at, 'contracted', verbBehind(passage, cue) ?? 'done');
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    return facilityOf(passage, site, {
      status: modality.status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
    });
  },
);

/** *work has begun on*, *work started in May on*: where the preposition stands that the verb of beginning leaves behind. */
function onsetEnd(passage: Passage, from: number): number {
  let begun = from;
  while (begun < from + 3 && isAuxiliary(passage.word(begun))) begun++;
  if (!ONSETS.has(passage.word(begun))) return from;
  for (let at = begun + 1; at < Math.min(begun + 6, passage.last); at++)
    if (passage.word(at) === 'on' && !passage.mentionAt(at + 1)?.mention.value.edtf) return at;
  return from;
}
const ONSETS = new Set(['began', 'begun', 'begin', 'started', 'start', 'resumed', 'resume']);

/** *its $80-million reconstruction*: the site that the sentence is about, its first. */
function antecedentOf(passage: Passage, at: number): Thing | undefined {
  let owner = at - 1;
  while (owner > passage.first && at - owner < 5 && !isOf('determiners', passage.word(owner))) owner--;
  if (passage.word(owner) !== 'its' && passage.word(owner) !== 'their') return undefined;
  for (let from = passage.first; from < owner; from++) {
    if (!isOf('determiners', passage.word(from))) continue;
    const site = thingsFrom(passage, from, owner).find((thing) => isSite(passage, thing));
    if (site) return site;
  }
  return undefined;
}

/** *Construction of the plant will begin in 2026*: the work's own verb says when it is. */
function verbBehind(passage: Passage, cue: Cue<true>): Status | null {
  const { last } = clauseAround(passage, cue.at);
  for (let at = cue.end; at < last; at++) {
    // *work on it is 90 % complete*
    if (passage.mentionAt(at - 1)?.mention.value.unit === '%' && (passage.word(at) === 'complete' || passage.word(at) === 'finished')) return 'planned';
    if (isOf('future', passage.word(at)) || (passage.word(at) === 'to' && isOf('be', passage.word(at - 1)))) return 'planned';
  }
  return null;
}
