import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
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
    const joint = passage.word(cue.end) === 'of' || (passage.word(cue.at) === 'work' && passage.word(cue.end) === 'on');
    const owned = joint ? undefined : antecedentOf(passage, cue.at);
    if (!joint && !owned) return 'neither *of* nor *its* tells what is worked on';
    const site = owned ?? thingsFrom(passage, cue.end + 1).find((thing) => isSite(passage, thing));
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
    if (isOf('future', passage.word(at)) || (passage.word(at) === 'to' && isOf('be', passage.word(at - 1)))) return 'planned';
  }
  return null;
}
