import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import type { Actor } from '../../../../src/link/actors.js';
import { categoriesOfNoun } from '../../../../src/link/kinds.js';
import { modalityOfPhrase, modalityOfVerb } from '../../../../src/link/modality.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { placeIn } from '../../../../src/link/places.js';
import { isName } from '../../../../src/link/regions.js';
import { endsInSiteNoun } from '../../../../src/link/sites.js';
import { fillWith, fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, coordinated, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { productionsOf, statusOf } from '../records.js';
import { dealNouns, homeMade, makeVerbs, measures, products, rates, rises, type MakeMeaning } from '../vocabulary.js';
import { isAhead, plantBefore } from './plant.js';
import { risenTo } from './risen.js';

export const makeRule = onCue(
  'production/make',
  'Somebody makes things: *X will assemble 61 Y in Z*, *four Y will be built by X*.',
  makeVerbs,
  (passage: Passage, cue: Cue<MakeMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    if (verb.voice === 'participle') return 'it only says who made a thing that is told of otherwise';
    if (verb.voice === 'active' && plantBefore(passage, verb.first)) return 'a plant makes it';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    if (isDeal(passage, verb.first)) return 'a contract is made to do it: an acquisition';
    const clause = clauseAround(passage, cue.at);
    const things =
      verb.voice === 'active' ? thingsFrom(passage, cue.end) : thingsBefore(passage, verb.first, (thing) => isMaterial(thing) || thing.quantity !== undefined);
    const producer = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
    const made = madeOf(passage, cue, things, producer);
    if (modality.status === 'cancelled' && producer?.kind === 'country') return 'a state gave up having it built: an acquisition';
    if (producer && isBetween(passage, producer)) return 'a venture of several makes it';
    if (producer && coordinated(passage, producer).length > 1 && verb.voice === 'active') return 'several make it together';
    const works = verb.voice === 'active' ? plantAsSubject(passage, clause.first, verb.first) : null;
    if (works)
      return productionsOf(passage, made, { producer: null, ...works, status: statusOf(passage, modality.status, verb.first), clause, anchor: cue.at });
    const maker = producer || verb.voice !== 'active' ? null : unknownNameBefore(passage, verb.first, clause.first);
    return productionsOf(passage, made, { producer, maker, status: statusOf(passage, modality.status, verb.first), clause, anchor: cue.at });
  },
);

/** What of the things behind or before the verb is made by it. */
function madeOf(passage: Passage, { end, payload }: Cue<MakeMeaning>, things: readonly Thing[], producer: Actor | null): readonly Thing[] {
  const { categories } = payload;
  if (categories) return things.filter((thing) => categoriesOf(passage, thing).some((one) => categories.includes(one)));
  const made = things.filter(
    (thing) =>
      isMaterial(thing) || (thing.quantity && (!payload.onlyMateriel || (producer?.kind === 'organization' && products.has(passage.word(thing.last - 1))))),
  );
  if (made.length > 0 || payload.onlyMateriel) return made;
  // *pumped 9 million barrels a day*: a bare measure tells how much, though not of what.
  const bare = passage.within(end, Math.min(end + 5, passage.last), 'quantity')[0];
  return bare && measures.has(String(bare.mention.value.unit)) ? [{ first: bare.first, last: bare.last, quantity: bare, sort: 'goods' }] : [];
}

function categoriesOf(passage: Passage, thing: Thing): readonly string[] {
  if (!thing.system) return categoriesOfNoun(passage.word(thing.last - 1));
  return [passage.reference.categoryOf(String(thing.system.mention.value.name)) ?? ''];
}

/** *the venture between X and Y will build*: neither of them alone. */
function isBetween(passage: Passage, producer: Actor): boolean {
  if (passage.word(producer.first - 1) !== 'and') return false;
  for (let at = producer.first - 2; at >= passage.first && producer.first - at <= 8; at--) if (passage.word(at) === 'between') return true;
  return false;
}

/** *X’s plant in Y turned out*, *the X factory in Y produces*: whose plant it is, and where it stands. */
function plantAsSubject(passage: Passage, first: number, before: number): { maker: Filler; site: Filler | null } | null {
  let last = before;
  // *has so far turned out*
  while (last > first && (isAuxiliary(passage.word(last - 1)) || isAdverb(passage.word(last - 1)) || passage.word(last - 1) === 'far')) last--;
  const end = last;
  while (last > first && !endsInSiteNoun(passage, last)) {
    if (isAuxiliary(passage.word(last - 1)) || /^[,;:]$/.test(passage.word(last - 1))) return null;
    last--;
  }
  if (last === first || (last < end && !isOf('prepositions', passage.word(last)))) return null;
  const owner = passage.within(Math.max(first, last - OWNER_REACH), last, 'organization').at(-1);
  const site = placeIn(passage, { first: last, last: before });
  if (owner) return { maker: fillWith(owner), site };
  let name = last - 1;
  while (name > first && !isName(passage, name)) name--;
  let from = name;
  while (from > first && isName(passage, from - 1) && !isOf('determiners', passage.word(from - 1))) from--;
  // *the X field*: its name makes nothing.
  if (!isName(passage, name) || from === passage.first || last - name > 3 || NATURAL.has(passage.word(last - 1))) return null;
  return { maker: { ...fillWithWords(passage, from, name + 1), value: { name: passage.text(from, name + 1) } }, site };
}
const OWNER_REACH = 7;
const NATURAL = new Set(['field', 'fields', 'mine', 'mines', 'oilfield', 'gasfield']);

/** *was awarded a $3.3 billion contract to build 48 Y*: the deal tells of it. */
function isDeal(passage: Passage, first: number): boolean {
  return passage.word(first) === 'to' && dealNouns.has(passage.word(first - 1));
}

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

export const rateRule = onCue(
  'production/rate',
  'A rate of making: *increase output to 500,000 units*, *production of 200 a month, and later to 300*.',
  rates,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const jointAt = jointOf(passage, cue.end);
    const joint = passage.word(jointAt);
    if (joint !== 'to' && joint !== 'at' && joint !== 'of' && joint !== 'from') return 'no figure is joined to it';
    const things = rateThings(passage, jointAt + 1, joint);
    if (things.length === 0) return 'no count of things follows';
    const modality = modalityOfPhrase(passage, cue.at, 'planned', 'done');
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    return productionsOf(passage, things, {
      producer: subjectOf(passage, { first: cue.at }),
      status: statusOf(passage, modality.status === 'done' && isAhead(passage, cue.end, clause.last) ? 'planned' : modality.status, cue.at),
      clause,
      anchor: cue.at,
    });
  },
);

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
