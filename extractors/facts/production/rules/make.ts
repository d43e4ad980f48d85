import { predicateStart, thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { iso } from '../../../../src/link/context.js';
import { actorBehind, clauseAround, coordinated, isCompanyActor, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { productionsOf, statusOf } from '../records.js';
import { ceasing, dealNouns, makeVerbs, type MakeMeaning } from '../vocabulary.js';
import { isAbility } from './ability.js';
import { madeOf } from './made.js';
import { isBetween, isHomeIndustry, plantAsSubject } from './maker.js';
import { plantBefore } from './plant.js';
import { meantByPronoun } from './pronoun.js';

export const makeRule = onCue(
  'production/make',
  'Somebody makes things: *X will assemble 61 Y in Z*, *four Y will be built by X*, *its plant can make 200 Y a month*.',
  makeVerbs,
  (passage: Passage, cue: Cue<MakeMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    if (verb.voice === 'participle') return 'it only says who made a thing that is told of otherwise';
    const active = verb.voice === 'active';
    if (active && plantBefore(passage, verb.first)) return 'a plant makes it';
    const able = isAbility(passage, verb);
    const modality = able ? { status: 'claimed' as const } : modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    if (isDeal(passage, verb.first)) return 'a contract is made to do it: an acquisition';
    const clause = clauseAround(passage, cue.at);
    const works = active ? plantAsSubject(passage, clause.first, verb.first) : null;
    if (active ? objectDenied(passage, cue.end) : isFitted(passage, verb, cue.end))
      return active ? 'hardly any of it is made' : 'it says what they are built for';
    const producer = works ? null : active ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
    const told = active ? [] : meantByPronoun(passage, verb.first);
    const things = active
      ? thingsFrom(passage, cue.end)
      : told.length > 0
        ? told
        : thingsBefore(passage, predicateStart(passage, verb.first), (thing) => isMaterial(thing) || thing.quantity !== undefined);
    if (active && isCausative(passage, cue.at, things.at(-1))) return 'it makes them so, and does not build them';
    const made = madeOf(passage, cue, things, {
      organization: works !== null || producer?.kind === 'organization',
      company: works !== null || (producer !== null && isCompanyActor(passage, producer)),
    });
    if (able && !made.some(({ quantity }) => quantity)) return 'an ability without a figure';
    if (modality.status === 'cancelled' && producer?.kind === 'country') return 'a state gave up having it built: an acquisition';
    if (active && producer?.kind === 'country' && isForAnother(passage, producer, made)) return 'a state has it built for another: an acquisition';
    if (producer && isBetween(passage, producer)) return 'a venture of several makes it';
    if (producer && coordinated(passage, producer).length > 1 && active) return 'several make it together';
    const status = hasCeased(passage, verb) ? 'cancelled' : statusOf(passage, modality.status, verb.first);
    if (works) return productionsOf(passage, made, { producer: null, ...works, status, clause, anchor: cue.at });
    const home = active && !producer && isHomeIndustry(passage, verb.first, clause.first);
    if (cue.payload.onlyHome && !home) return 'whoever buys does so too';
    const maker = producer || home || !active ? null : unknownNameBefore(passage, verb.first, clause.first);
    return productionsOf(passage, made, { producer, maker, home, status, clause, anchor: cue.at });
  },
);

/** *produces almost no oil*, *makes hardly any shells*, *pumped more oil than ever*: no amount is made known. */
function objectDenied(passage: Passage, from: number): boolean {
  let at = from;
  while (/^(?:almost|virtually|practically|next|to)$/.test(passage.word(at))) at++;
  if (/^(?:no|nothing|hardly|scarcely|little|few|none)$/.test(passage.word(at))) return true;
  return /^(?:more|less|fewer)$/.test(passage.word(at)) && passage.mentionAt(at + 1)?.mention.kind !== 'quantity' && passage.word(at + 1) !== 'than';
}

/** *is built for the desert*, *was made to last*: what it is good for, and nobody makes it. */
function isFitted(passage: Passage, { first, head }: VerbGroup, end: number): boolean {
  const alone = /^(?:built|made)$/.test(passage.word(head)) && /^(?:is|are|was|were)$/.test(passage.word(first));
  return alone && /^(?:for|against|around|like)$/.test(passage.word(end));
}

/** *Japan is building six ships for the Vietnam Coast Guard*: somebody else's. */
function isForAnother(passage: Passage, producer: Actor, things: readonly Thing[]): boolean {
  const last = things.at(-1)?.last;
  if (last === undefined || passage.word(last) !== 'for') return false;
  const other = actorsOf(passage).find((one) => one.first > last && one.first <= last + 2);
  const state = other && stateOf(passage, other);
  return state !== null && state !== undefined && iso(state) !== undefined && iso(state) !== iso(producer.fillers[0]!);
}

/** *was awarded a $3.3 billion contract to build 48 Y*: the deal tells of it. */
function isDeal(passage: Passage, first: number): boolean {
  return passage.word(first) === 'to' && dealNouns.has(passage.word(first - 1));
}

/** *make the X fit for the road*, *makes its tanks obsolete*: an adjective behind the things tells what becomes of them. */
function isCausative(passage: Passage, at: number, last: Thing | undefined): boolean {
  return last !== undefined && MAKES.has(passage.word(at)) && !passage.mentionAt(last.last) && passage.view.wordClass(last.last) === 'adjective';
}
const MAKES = new Set(['make', 'makes', 'made', 'making']);

/** *stopped making X in 2023*: what is made no more. */
function hasCeased(passage: Passage, { first, time }: VerbGroup): boolean {
  return time === 'gerund' && ceasing.has(passage.word(first - 1));
}
