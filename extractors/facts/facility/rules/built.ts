import { predicateStart, relativeBefore, thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, coordinated, subjectOf } from '../../../../src/link/roles.js';
import { dateFor } from '../../../../src/link/dating.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import { unknownNameBefore, unknownNameBehind } from '../../../../src/link/subjects.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { amended, bodyOf, facilityOf, isSite } from '../records.js';
import { buildVerbs, planNouns, receivingVerbs, states } from '../vocabulary.js';
import { awaitedModality } from './awaited.js';
import { completed, meantByJoint, meantByPronoun, namedBefore } from './told.js';

export const builtRule = onCue(
  'facility/verb',
  'Something is built, opened or given up: *X will build a 5.2-GW solar park outside Y*, *the plant at Z was cancelled*.',
  buildVerbs,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    if (passage.mentionAt(cue.at - 1)?.mention.value.unit === '%') return 'the word says how far the work is'; // *60% complete*
    if (verb.voice === 'participle' && passage.reference.toldBefore(passage, 'facility', 0).length > 0) return 'the site of the participle was told of';
    if (verb.voice === 'participle' && cue.at === passage.first) return fronted(passage, cue);
    if (verb.voice === 'participle' && pastPlan(passage, cue.end) === cue.end && !isOf('prepositions', passage.word(cue.end)))
      return 'the participle only describes';
    if (verb.voice !== 'active' && /^(?:promis|fund|financ)/.test(passage.word(cue.at))) return 'what was promised has been told of before';
    if (isPurpose(passage, verb)) return 'it only tells what something is for';
    if (isForWhile(passage, cue)) return 'it is closed for a while';
    const relative = hasObject(passage, cue.end) ? -1 : relativeOf(passage, verb);
    if (verb.voice === 'participle' && relative < 0 && (passage.word(cue.end) === 'by' || passage.word(verb.first - 1) === ',') && toldLater(passage, cue.end))
      return 'the participle says whose it is: its verb follows';
    if (cue.payload.past === 'planned' && isModifier(passage, verb) && toldLater(passage, cue.end)) return 'what was planned has its verb behind it';
    const modality = awaitedModality(passage, verb) ?? modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const goesOn = verb.voice === 'passive' && passage.word(verb.head - 1) === 'being' && cue.payload.present !== undefined;
    const ahead = modality.status === 'done' && (goesOn || (verb.time === 'present' && (isAwaited(passage, verb, clause.first) || isTimed(passage, cue.end))));
    const status = isCalledOff(verb, cue) ? 'cancelled' : ahead ? 'planned' : modality.status;
    const site =
      relative < 0 ? siteOf(passage, verb, cue) : thingsBefore(passage, relative, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
    const start = predicateStart(passage, verb.first);
    const told = site || hasObject(passage, cue.end) ? null : (meantByPronoun(passage, start) ?? meantByJoint(passage, start));
    const day = told && !told.slots.date ? dateFor(passage, cue.at, clause) : undefined;
    if (told && day) return amended(told, { date: day }, status);
    const named = told || site || hasObject(passage, cue.end) ? null : namedBefore(passage, start);
    if (named) return completed(passage, named, cue, clause, status);
    if (!site) return 'nothing that can be built stands beside it';
    if (restates(passage, site)) return 'it says over what was just told of';
    const does = verb.voice === 'active' || relative >= 0;
    const builder = does ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
    const stranger =
      does && !builder && verb.time !== 'infinitive' && (site.first > cue.at || relative >= 0)
        ? unknownNameBefore(passage, verb.first, clause.first)
        : verb.voice === 'passive' && !builder
          ? unknownNameBehind(passage, 'by', cue.end, clause.last)
          : null;
    const gets = receivingVerbs.has(passage.word(cue.at));
    return facilityOf(passage, site, {
      status,
      clause,
      anchor: cue.at,
      organization: builder ? bodyOf(passage, coordinated(passage, builder)[0] ?? builder) : gets ? null : stranger,
      ...(gets && stranger && { place: townOf(stranger) }),
    });
  },
);

/** *the planned base*, *the dock planned for X*: it says which one is meant. */
function isModifier(passage: Passage, verb: VerbGroup): boolean {
  return verb.voice === 'participle' || (verb.first === verb.head && isOf('determiners', passage.word(verb.first - 1)));
}

/** *the wind farm, developed by X and Y, will be completed in 2027*: another verb of building behind the aside tells what becomes of it. */
function toldLater(passage: Passage, from: number): boolean {
  for (let at = from; at < passage.last; at++) {
    if (/^[;:]$/.test(passage.word(at))) return false;
    const verb =
      passage.word(at - 1) !== ',' && (isAuxiliary(passage.word(at - 1)) || /^(?:to|not)$/.test(passage.word(at - 1)))
        ? buildVerbs.match(passage.view.tokens, at, passage.last)
        : null;
    if (verb ?? states.match(passage.view.tokens, at, passage.last)) return true;
  }
  return false;
}

/** The relative pronoun before a verb’s subject, which may be a name that no kind knows: *a factory that X built*; or -1. */
function relativeOf(passage: Passage, verb: VerbGroup): number {
  const known = relativeBefore(passage, verb);
  if (known >= 0 || verb.voice === 'passive') return known;
  const name = unknownNameBefore(passage, verb.first);
  if (!name) return -1;
  for (let at = verb.first - 1; at > passage.first && verb.first - at <= 6; at--)
    if (passage.offset(at) < name.start!) return /^(?:that|which)$/.test(passage.word(at)) ? at : -1;
  return -1;
}

/** *stakes for closing the roads*: what something is for is not done; *a plan for building*, *$5 million for building* are others. */
function isPurpose(passage: Passage, { head }: VerbGroup): boolean {
  return passage.word(head - 1) === 'for' && passage.word(head).endsWith('ing') && !planNouns.has(passage.word(head - 2)) && !passage.mentionAt(head - 2);
}

/** *Floods closed the road for nine days*. */
function isForWhile(passage: Passage, { at, end }: Cue<VerbMeaning>): boolean {
  if (!/^(?:clos|shut)/.test(passage.word(at))) return false;
  return passage.within(end, clauseAround(passage, at).last, 'quantity').some(({ first, mention }) => {
    const unit = String(mention.value.unit);
    return /^(?:d|h|wk|mo)$/.test(unit) && [first - 1, first - 2].some((before) => passage.word(before) === 'for');
  });
}

/** *Walvis Bay gets a depot*: the name that gains a site is where it stands. */
function townOf(name: Filler): Filler {
  return typeof name.value === 'string' ? name : { ...name, value: String(name.value.name) };
}

function hasObject(passage: Passage, from: number): boolean {
  return thingsFrom(passage, from).length > 0;
}

/** *the works closes in 2027*: in the present a day tells a timetable. */
function isTimed(passage: Passage, from: number): boolean {
  const date = passage.within(from, passage.last, 'date')[0];
  if (!date || date.first - from > FARTHEST_DAY || date.mention.value.bound === 'since' || !isOf('prepositions', passage.word(date.first - 1))) return false;
  // *opens in Bida in June*: nothing but a place lies between.
  for (let at = from; at < date.first; at++) if (!isOf('prepositions', passage.word(at)) && !/^\p{Lu}/u.test(passage.text(at, at + 1))) return false;
  return true;
}

const FARTHEST_DAY = 6;

/** *will not be built*, *will not go ahead*: what was to come is given up; *X will not build a dam* is only denied. */
function isCalledOff(verb: VerbGroup, { payload }: Cue<VerbMeaning>): boolean {
  return verb.negated && verb.time === 'future' && (verb.voice === 'passive' ? payload.past === 'done' : payload.past === 'planned');
}

/** *work began on the X railway, a line of 523 km that …*: what an apposition calls it is no further site. */
function restates(passage: Passage, { first }: Thing): boolean {
  if (passage.word(first - 1) !== ',' || !/^(?:an?|the)$/.test(passage.word(first))) return false;
  const item = passage.reference.toldBefore(passage, 'facility', 0).at(-1)?.draft.slots.item as Filler | undefined;
  return item?.end === passage.offsetAfter(first - 1);
}

/** *when it opens in 2027*, *once the plant starts up*: what is waited for has not happened. */
function isAwaited(passage: Passage, verb: VerbGroup, first: number): boolean {
  for (let at = verb.first - 1; at >= first && verb.first - at <= 6; at--) if (/^(?:when|once|until|before|after)$/.test(passage.word(at))) return true;
  return false;
}

/** *Inaugurated on 9 September 2025, the 5,150 MW dam …*: the participle tells of the subject behind the comma. */
function fronted(passage: Passage, cue: Cue<VerbMeaning>): DraftReading {
  let comma = cue.end;
  while (comma < passage.last && (passage.word(comma) !== ',' || passage.mentionAt(comma))) comma++;
  const site = thingsFrom(passage, comma + 1).find((thing) => isSite(passage, thing));
  if (!site) return 'nothing that can be built is its subject';
  const opening = { first: cue.at, last: comma };
  const builder = actorBehind(passage, ['by'], opening);
  const date = dateFor(passage, cue.at, opening);
  return facilityOf(passage, site, {
    status: cue.payload.past,
    clause: { first: cue.at, last: clauseAround(passage, site.first).last },
    anchor: cue.at,
    organization: builder && bodyOf(passage, builder),
    ...(date && { date }),
  });
}

/** *shelved its plans for a second runway*, *scrapped the project to build a dam*: the site stands behind the plan. */
function pastPlan(passage: Passage, from: number): number {
  let at = from;
  while (at < from + 4 && !planNouns.has(passage.word(at)) && !passage.mentionAt(at)) at++;
  if (!planNouns.has(passage.word(at))) return from;
  const joint = passage.word(at + 1);
  return joint === 'for' || joint === 'of' || joint === 'on' ? at + 2 : joint === 'to' ? at + 3 : from;
}

function siteOf(passage: Passage, verb: VerbGroup, cue: Cue<VerbMeaning>): Thing | undefined {
  const after = verb.voice !== 'passive' ? thingsFrom(passage, pastGround(passage, pastMoney(passage, pastPlan(passage, cue.end)))) : [];
  const found = after.find((thing) => isSite(passage, thing));
  // *the tank repair works*: beside its noun the word names what the works does.
  if (found && found.last === cue.end + 1 && passage.word(cue.end) === 'works') return undefined;
  // *handed over 12 mobile clinics*: things are given; a site is handed over in the passive.
  if (found && passage.word(cue.end - 1) === 'over') return undefined;
  // *The shipyard built the icebreaker*: with an object of its own the verb does not tell what became of its subject.
  if (!found && after.length > 0) return undefined;
  return found ?? thingsBefore(passage, predicateStart(passage, verb.first), (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
}

/** *invest $2 billion in a smelter*: what the money is for stands behind it. */
function pastMoney(passage: Passage, from: number): number {
  if (!/^invest/.test(passage.word(from - 1))) return from;
  const money = passage.within(from, Math.min(from + 6, passage.last), 'money')[0];
  return money && /^(?:in|into)$/.test(passage.word(money.last)) ? money.last + 1 : from;
}

/** *broke ground in Troy on a hall*: what is begun stands behind its preposition. */
function pastGround(passage: Passage, from: number): number {
  if (passage.word(from - 1) !== 'ground') return from;
  for (let at = from; at < Math.min(from + 9, passage.last); at++)
    if (/^(?:on|for)$/.test(passage.word(at)) && passage.mentionAt(at + 1)?.mention.kind !== 'date') return at + 1;
  return from;
}
