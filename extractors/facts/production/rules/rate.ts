import { isPossessive } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary } from '../../../../src/link/grammar.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { placeIn } from '../../../../src/link/places.js';
import { productionsOf, statusOf } from '../records.js';
import { worksIn } from '../site.js';
import { rates, rises } from '../vocabulary.js';
import { isAhead } from './nominal.js';
import { risenTo } from './risen.js';

export const rateRule = onCue(
  'production/rate',
  'A rate of making: *increase output to 500,000 units*, *production of 200 a month, and later to 300*.',
  rates,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const jointAt = jointOf(passage, cue.end);
    const joint = passage.word(jointAt);
    if (joint !== 'to' && joint !== 'at' && joint !== 'of' && joint !== 'from') return 'no figure is joined to it';
    const things = rateThings(passage, jointAt + 1, joint).map((thing) => named(passage, cue.at, thing));
    if (things.length === 0) return 'no count of things follows';
    const modality = modalityOfPhrase(passage, cue.at, 'planned', 'done');
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const producer = subjectOf(passage, { first: cue.at });
    const between = { first: cue.end, last: jointAt };
    const site = worksIn(passage, between)?.site ?? placeIn(passage, between);
    return productionsOf(passage, things, {
      producer,
      maker: producer ? null : openingName(passage, clause.first, cue.at),
      ...(site && { site }),
      status: statusOf(passage, modality.status === 'done' && isAhead(passage, cue.end, clause.last) ? 'planned' : modality.status, cue.at),
      clause,
      anchor: cue.at,
    });
  },
);

/** *raise Gripen E output to 24 aircraft*: the system before the rate says which aircraft. */
function named(passage: Passage, rate: number, thing: Thing): Thing {
  const system = passage.mentionAt(rate - 1);
  return thing.system || system?.mention.kind !== 'system' ? thing : { ...thing, system };
}

/** *KAI plans to raise output*, *Daewang’s output*: a name that opens the clause, of nobody who is known. */
function openingName(passage: Passage, from: number, before: number): Filler | null {
  for (let at = from + 1; at < before && at - from <= LONGEST_NAME; at++)
    if (isPossessive(passage.word(at)) || isAuxiliary(passage.word(at)) || passage.view.wordClass(at) === 'verb') return unknownNameBefore(passage, at, from);
  return null;
}
const LONGEST_NAME = 5;

/** *monthly output has risen to 100 missiles*: where the figure is joined to the rate, over the verb of its rise. */
function jointOf(passage: Passage, from: number): number {
  for (let at = from; at < Math.min(from + 6, passage.last); at++) {
    if (passage.mentionAt(at)) return from;
    if (rises.has(passage.word(at))) return passage.word(at + 1) === 'to' ? at + 1 : from;
    if (!isAuxiliary(passage.word(at)) && passage.word(at) !== 'to') break;
  }
  // *raise annual output at its yard to 36 airframes a year*: where it is made may stand between.
  if (passage.word(from) !== 'at' || passage.mentionAt(from + 1)?.mention.kind === 'quantity') return from;
  for (let at = from + 1; at < Math.min(from + 9, passage.last); at++) {
    if (/^[,;:]$/.test(passage.word(at))) return from;
    if ((passage.word(at) === 'to' || passage.word(at) === 'from') && passage.mentionAt(at + 1)?.mention.kind === 'quantity') return at;
  }
  return from;
}

/** The counted things behind a rate's preposition, and behind each repetition of it in the sentence. */
function rateThings(passage: Passage, from: number, joint: string): readonly Thing[] {
  // *from 14 to 24 aircraft a year*: what it comes to.
  const to = joint === 'from' ? reachedFrom(passage, from) : -1;
  if (to >= 0) return rateThings(passage, to, 'to');
  const [first] = thingsFrom(passage, from);
  const risen = joint === 'of' && first && !first.quantity && isMaterial(first) ? risenTo(passage, first) : null;
  if (risen) return [risen];
  if (!first?.quantity || !isMaterial(first)) return [];
  const things = [first];
  for (let at = first.last; at < passage.last; at++) {
    if (passage.word(at) !== joint || passage.mentionAt(at + 1)?.mention.kind !== 'quantity') continue;
    const [next] = thingsFrom(passage, at + 1);
    if (next?.quantity && isMaterial(next)) things.push(next);
  }
  return things;
}

/** Where the figure stands to which a rate goes from the one at a token; -1 where it is one range, or goes nowhere. */
function reachedFrom(passage: Passage, from: number): number {
  const start = passage.mentionAt(from);
  if (start?.mention.kind !== 'quantity') return -1;
  for (let at = start.last; at < Math.min(start.last + FARTHEST_GOAL, passage.last); at++)
    if (passage.word(at) === 'to' && passage.mentionAt(at + 1)?.mention.kind === 'quantity') return at + 1;
  return -1;
}
const FARTHEST_GOAL = 6;
