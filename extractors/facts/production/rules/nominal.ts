import type { Actor } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { modalityOfPhrase, type VerbMeaning } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, possessorBefore, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom } from '../../../../src/link/things.js';
import { productionsOf, statusOf } from '../records.js';
import { makingNouns, onsets } from '../vocabulary.js';
import { risenTo } from './risen.js';

export const makingRule = onCue(
  'production/nominal',
  'Making told by a noun: *the production of 5,000 Y*, *a plant for the assembly of drones by 2027*.',
  makingNouns,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    if (passage.word(cue.end) !== 'of') return 'no *of* follows';
    const clause = clauseAround(passage, cue.at);
    const plant = opensPurpose(passage, cue.at) ? passage.reference.toldBefore(passage, 'facility', 0).at(-1) : undefined;
    const named = thingsFrom(passage, cue.end + 1);
    const onset = hasOnset(passage, named.at(-1)?.last ?? cue.end, clause.last);
    const things = named.filter((thing) => thing.system ?? ((thing.quantity ?? plant ?? onset) && isMaterial(thing)));
    if (things[0] && !things[0].quantity && risenTo(passage, things[0])) return 'it tells a rate of making';
    const modality = modalityOfPhrase(passage, cue.at, 'planned', cue.payload.past);
    if ('refused' in modality) return modality.refused;
    if (plant) return productionsOf(passage, things, { producer: null, plant, status: 'planned', clause, anchor: cue.at });
    const producer =
      actorBehind(passage, ['by', 'at'], { first: cue.end, last: clause.last }) ??
      (opensClause(passage, clause.first, cue.at) ? ownerIn(passage, clause.first, cue.at) : subjectOf(passage, { first: cue.at })) ??
      actorBehind(passage, ['in'], { first: cue.end, last: clause.last });
    return productionsOf(passage, things, {
      producer,
      status: statusOf(
        passage,
        modality.status === 'contracted' || isAhead(passage, things.at(-1)?.last ?? cue.end, clause.last) ? 'planned' : modality.status,
        cue.at,
      ),
      clause,
      anchor: cue.at,
    });
  },
);

/** *The filling of shells is to start*: the making is itself what the clause is about, and nobody named before it its subject. */
function opensClause(passage: Passage, first: number, before: number): boolean {
  for (let at = first; at < before; at++) if (/^(?:to|for|of|on|into)$/.test(passage.word(at)) || passage.view.wordClass(at) === 'verb') return false;
  return true;
}

function ownerIn(passage: Passage, first: number, before: number): Actor | null {
  const owner = possessorBefore(passage, before);
  return owner && owner.first >= first ? owner : null;
}

/** *… is to start*, *has resumed*, *is under way*: the making itself is the news. */
function hasOnset(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (!passage.mentionAt(at) && onsets.match(passage.view.tokens, at, last)) return true;
  return false;
}

/** *Production of Y will start in 2026*. */
export function isAhead(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (isOf('future', passage.word(at)) || (passage.word(at) === 'to' && isOf('be', passage.word(at - 1)))) return true;
  return false;
}

/** *for the assembly of*: what a plant is for. */
function opensPurpose(passage: Passage, at: number): boolean {
  return passage.word(at - 1) === 'for' || (isOf('determiners', passage.word(at - 1)) && passage.word(at - 2) === 'for');
}
