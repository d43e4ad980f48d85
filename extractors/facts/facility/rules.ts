import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { cuePhrases } from '../../../src/link/cues.js';
import { isOf } from '../../../src/link/grammar.js';
import { modalityOfPhrase, modalityOfVerb, type VerbMeaning } from '../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { actorBehind, clauseAround, companyOf, dateFor, subjectOf, type Stretch } from '../../../src/link/roles.js';
import { thingsBefore } from '../../../src/link/antecedent.js';
import { thingsFrom, type Thing } from '../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../src/link/verbs.js';
import type { Status } from '../../../src/model/index.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

interface CueTable {
  readonly nouns: readonly string[];
  readonly verbs: Readonly<Record<string, VerbMeaning>>;
  readonly works: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));
const NOUNS = new Set(table.nouns.flatMap((noun) => [noun, noun.split(' ').at(-1)!]));
const verbs = new Lexicon<VerbMeaning>('facility/verbs', cuePhrases(table.verbs));
const works = new Lexicon<true>('facility/works', table.works.map((noun) => [noun, true] as const));
const SURE = 0.9;

const built = onCue('facility/verb', 'Something is built, opened or given up: *X will build a 5.2-GW solar park outside Y*, *the plant at Z was cancelled*.', verbs, (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
  const verb = verbAt(passage, cue.at, cue.end);
  if (!verb) return 'the word is a noun here';
  if (verb.voice === 'participle' && !isOf('prepositions', passage.word(cue.end))) return 'the participle only describes';
  const modality = modalityOfVerb(passage, verb, cue.payload);
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  const site = siteOf(passage, verb, cue);
  if (!site) return 'nothing that can be built stands beside it';
  const builder = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
  return facility(passage, site, { status: modality.status, clause, anchor: cue.at, organization: builder && companyOf(passage, builder) });
});

const work = onCue('facility/work', 'Work on something told by a noun: *the construction of a 5,000 sq. m plant*, *the modernization of the air base*.', works, (passage: Passage, cue: Cue<true>): DraftReading => {
  if (passage.word(cue.end) !== 'of') return 'no *of* follows';
  const site = thingsFrom(passage, cue.end + 1).find((thing) => isSite(passage, thing));
  if (!site) return 'nothing that can be built follows';
  const modality = modalityOfPhrase(passage, cue.at, 'contracted', verbBehind(passage, cue) ?? 'done');
  if ('refused' in modality) return modality.refused;
  return facility(passage, site, { status: modality.status, clause: clauseAround(passage, cue.at), anchor: cue.at, organization: null });
});

/** *Construction of the plant will begin in 2026*: the work's own verb says when it is. */
function verbBehind(passage: Passage, cue: Cue<true>): Status | null {
  const { last } = clauseAround(passage, cue.at);
  for (let at = cue.end; at < last; at++) if (isOf('future', passage.word(at))) return 'planned';
  return null;
}

function siteOf(passage: Passage, verb: VerbGroup, cue: Cue<VerbMeaning>): Thing | undefined {
  const after = verb.voice === 'active' ? thingsFrom(passage, cue.end) : [];
  const found = after.find((thing) => isSite(passage, thing));
  return found ?? thingsBefore(passage, verb.first, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
}

function isSite(passage: Passage, thing: Thing): boolean {
  return !thing.system && NOUNS.has(passage.word(thing.last - 1));
}

interface Work {
  readonly status: Status;
  readonly clause: Stretch;
  readonly anchor: number;
  readonly organization: Filler | null;
}

function facility(passage: Passage, site: Thing, { status, clause, anchor, organization }: Work): DraftReading {
  const item = itemOf(passage, site);
  if (!item) return 'the thing has no name of its kind';
  const size = sizeOf(passage, site);
  const place = placeIn(passage, { first: site.last, last: clause.last }) ?? properPlace(passage, site) ?? placeIn(passage, { first: clause.first, last: site.first });
  const operator = organization ?? operatorOf(passage, site, clause);
  const country = countryOf(passage, place) ?? passage.reference.countryFor(passage, anchor);
  const date = dateFor(passage, anchor, clause);
  const slots = {
    ...(country && { country }), item, ...(place && { place }), ...(size && { size: fillWith(size) }),
    ...(operator && { organization: operator }), ...(date && { date }),
  };
  return [{ slots, status, confidence: SURE }];
}

/** The noun phrase without measures, numbers and names before its common nouns: *a 5.2-GW solar park* is a *solar park*. */
function itemOf(passage: Passage, site: Thing): Filler | null {
  let first = site.last - 1;
  while (first > site.first) {
    const word = passage.word(first - 1);
    const mention = passage.mentionAt(first - 1);
    if (mention || isOf('determiners', word) || word === "'s" || word === ',' || isCapital(passage, first - 1)) break;
    first--;
  }
  while (first < site.last - 1 && DESCRIBERS.has(passage.word(first))) first++;
  return first < site.last ? fillWithWords(passage, first, site.last) : null;
}
const DESCRIBERS = new Set(['own', '-', 'ever']);

function isCapital(passage: Passage, at: number): boolean {
  const letter = passage.text(at, at + 1).charAt(0);
  return letter !== letter.toLowerCase();
}

/** *the Kuçova air base*: a name inside the phrase is the place. */
function properPlace(passage: Passage, site: Thing): Filler | null {
  let from = site.first;
  while (from < site.last && (!isCapital(passage, from) || passage.mentionAt(from))) from++;
  let to = from;
  while (to < site.last && isCapital(passage, to) && !passage.mentionAt(to)) to++;
  return to > from ? fillWithWords(passage, from, to) : null;
}

/** A measure inside the phrase or joined to it by *of* or *with*. */
function sizeOf(passage: Passage, site: Thing) {
  const inside = passage.within(site.first, site.last, 'quantity').find((one) => one.mention.value.unit !== '1' && one.mention.value.unit !== '%');
  if (inside) return inside;
  const joint = passage.word(site.last);
  const next = joint === 'of' || joint === 'with' ? passage.within(site.last, Math.min(site.last + 5, passage.last), 'quantity')[0] : undefined;
  return next && next.mention.value.unit !== '1' && next.mention.value.unit !== '%' ? next : undefined;
}

/** *operated by Millog*, *led by QatarEnergy*, *with X as contractor*, *through the company KAYO*. */
function operatorOf(passage: Passage, site: Thing, clause: Stretch): Filler | null {
  const actor = actorBehind(passage, ['by', 'through', 'with'], { first: site.last, last: clause.last });
  return actor && companyOf(passage, actor);
}

function countryOf(passage: Passage, place: Filler | null): Filler | null {
  if (!place) return null;
  const named = passage.placed.find((one) => one.mention.kind === 'country' && one.mention.start === place.start);
  return named ? { ...fillWith(named), mention: named.mention.id } : null;
}

export const facilityRules = [built, work];
