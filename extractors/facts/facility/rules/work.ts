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
    const broken = passage.word(cue.at) === 'ground';
    const onset = broken
      ? jointBehind(passage, cue.end)
      : /^(?:work|construction|building)$/.test(passage.word(cue.end - 1))
        ? onsetEnd(passage, cue.end)
        : cue.end;
    const joint =
      broken ||
      passage.word(onset) === 'of' ||
      (onset > cue.end ? passage.word(onset) === 'on' : passage.word(cue.at) === 'work' && passage.word(onset) === 'on');
    const owned = joint ? undefined : antecedentOf(passage, cue.at);
    if (!joint && !owned) return 'neither *of* nor *its* tells what is worked on';
    const site = owned ?? thingsFrom(passage, onset + 1).find((thing) => isSite(passage, thing));
    if (!site) return 'nothing that can be built follows';
    const modality = modalityOfPhrase(passage, cue.at, 'contracted', (broken ? breaking(passage, cue) : verbBehind(passage, cue)) ?? 'done');
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const begins = passage.word(cue.at - 1) === 'of' && BEGINNINGS.has(passage.word(cue.at - 2));
    const drafts = facilityOf(passage, site, {
      status: begins && modality.status === 'done' ? 'planned' : modality.status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
    });
    const told = typeof drafts === 'string' || drafts.some(({ slots }) => slots.place !== undefined || slots.size !== undefined);
    return begins && !told ? 'it has only begun, and nothing says where or how large' : drafts;
  },
);
/** *the start of construction of a plant*: nothing is done yet. */
const BEGINNINGS = new Set(['start', 'beginning', 'launch', 'onset', 'resumption']);

/** *work has begun on*, *work started in May on*: where the preposition stands that the verb of beginning leaves behind. */
function onsetEnd(passage: Passage, from: number): number {
  let begun = from;
  while (begun < from + 3 && isAuxiliary(passage.word(begun))) begun++;
  if (!ONSETS.has(passage.word(begun))) return from;
  const joint = jointBehind(passage, begun + 1);
  return joint > begun + 1 || passage.word(joint) === 'on' ? joint : from;
}

/** *Ground was broken at X in May on a port*: the preposition behind which the site stands; `from` itself where there is none. */
function jointBehind(passage: Passage, from: number): number {
  for (let at = from; at < Math.min(from + FARTHEST_JOINT, passage.last); at++)
    if (/^(?:on|for)$/.test(passage.word(at)) && !passage.mentionAt(at + 1)?.mention.value.edtf) return at;
  return from;
}
const FARTHEST_JOINT = 9;
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

/** *Ground will be broken*, *is to be broken*. */
function breaking(passage: Passage, { at, end }: Cue<true>): Status | null {
  for (let t = at; t < end; t++) if (isOf('future', passage.word(t)) || passage.word(t) === 'to') return 'planned';
  return null;
}

/** *Construction of the plant will begin in 2026*: the work's own verb says when it is. */
function verbBehind(passage: Passage, cue: Cue<true>): Status | null {
  const { last } = clauseAround(passage, cue.at);
  for (let at = cue.end; at < last; at++) {
    // *work began on a park, where the army will store stakes*: what is told of the site is not the work's.
    if (passage.word(at) === ',' && RELATIVES.has(passage.word(at + 1))) break;
    // *work on it is 90 % complete*
    if (passage.mentionAt(at - 1)?.mention.value.unit === '%' && (passage.word(at) === 'complete' || passage.word(at) === 'finished')) return 'planned';
    if (OPENINGS.has(passage.word(at)) && !passage.mentionAt(at)) return 'planned';
    // *work on it should end in 2028*
    if (isOf('future', passage.word(at)) || passage.word(at) === 'should' || (passage.word(at) === 'to' && isOf('be', passage.word(at - 1)))) return 'planned';
  }
  return null;
}
const RELATIVES = new Set(['where', 'which', 'who', 'whose']);
/** *Work on the depot starts in 2027*: the present tells a timetable. */
const OPENINGS = new Set(['starts', 'begins', 'commences', 'resumes', 'start', 'begin', 'commence']);
