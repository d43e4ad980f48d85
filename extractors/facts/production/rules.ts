import { attributionOf } from '../../../src/link/attribution.js';
import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { cuePhrases } from '../../../src/link/cues.js';
import { modalityOfPhrase, modalityOfVerb, type VerbMeaning } from '../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { actorBehind, clauseAround, companyOf, dateFor, stateOf, subjectOf, type Stretch } from '../../../src/link/roles.js';
import type { Actor } from '../../../src/link/actors.js';
import { thingsBefore } from '../../../src/link/antecedent.js';
import { isMaterial, thingFillers, thingsFrom, type Thing } from '../../../src/link/things.js';
import { verbAt } from '../../../src/link/verbs.js';
import type { Status } from '../../../src/model/index.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

interface MakeMeaning extends VerbMeaning {
  /** Verbs that build and make many things: only materiel is production then. */
  readonly onlyMateriel?: boolean;
}
interface CueTable {
  readonly verbs: Readonly<Record<string, MakeMeaning>>;
  readonly nouns: Readonly<Record<string, VerbMeaning>>;
  readonly home: readonly string[];
  readonly rates: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));
const verbs = new Lexicon<MakeMeaning>('production/verbs', cuePhrases(table.verbs));
const nouns = new Lexicon<VerbMeaning>('production/nouns', Object.entries(table.nouns));
const homeMade = new Lexicon<true>('production/home', table.home.map((phrase) => [phrase, true] as const));
const rates = new Lexicon<true>('production/rates', table.rates.map((phrase) => [phrase, true] as const));
const SURE = 0.92;

const make = onCue('production/make', 'Somebody makes things: *X will assemble 61 Y in Z*, *four Y will be built by X*.', verbs, (passage: Passage, cue: Cue<MakeMeaning>): DraftReading => {
  const verb = verbAt(passage, cue.at, cue.end);
  if (!verb) return 'the word is a noun here';
  if (verb.voice === 'participle') return 'it only says who made a thing that is told of otherwise';
  const modality = modalityOfVerb(passage, verb, cue.payload);
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  const things = verb.voice === 'active' ? thingsFrom(passage, cue.end) : thingsBefore(passage, verb.first, (thing) => isMaterial(thing) || thing.quantity !== undefined);
  const producer = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
  const made = things.filter((thing) => isMaterial(thing) || (!cue.payload.onlyMateriel && thing.quantity));
  return productionsOf(passage, made, { producer, status: statusOf(passage, modality.status), clause, anchor: cue.at });
});

const nominal = onCue('production/nominal', 'Making told by a noun: *the production of 5,000 Y*, *the assembly of drones by 2027*.', nouns, (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
  if (passage.word(cue.end) !== 'of') return 'no *of* follows';
  const things = thingsFrom(passage, cue.end + 1).filter((thing) => thing.system ?? (thing.quantity && isMaterial(thing)));
  const modality = modalityOfPhrase(passage, cue.at, 'planned', cue.payload.past);
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  const producer = actorBehind(passage, ['by'], { first: cue.end, last: clause.last }) ?? subjectOf(passage, { first: cue.at });
  return productionsOf(passage, things, { producer, status: statusOf(passage, modality.status === 'contracted' ? 'planned' : modality.status), clause, anchor: cue.at });
});

const home = onCue('production/home-made', 'A thing called home-made is produced by the country the sentence is about: *the domestically produced Y*.', homeMade, (passage: Passage, cue: Cue<true>): DraftReading => {
  if (passage.mentionAt(cue.at - 1)?.mention.kind === 'quantity') return 'the thing is counted: its verb tells of it';
  const [thing] = thingsFrom(passage, cue.end);
  if (!thing?.system) return 'no system follows';
  const subject = subjectOf(passage, { first: cue.at });
  const producer = (subject && stateOf(passage, subject)) ?? passage.reference.countryFor(passage, cue.at);
  if (!producer) return 'no country makes it';
  return [{ slots: { producer, system: fillWith(thing.system) }, status: 'done', confidence: SURE - 0.05 }];
});

const rate = onCue('production/rate', 'A rate of making: *increase output to 500,000 units*, *production of 200 a month*.', rates, (passage: Passage, cue: Cue<true>): DraftReading => {
  const joint = passage.word(cue.end);
  if (joint !== 'to' && joint !== 'at' && joint !== 'of') return 'no figure is joined to it';
  const [thing] = thingsFrom(passage, cue.end + 1);
  if (!thing?.quantity || !isMaterial(thing)) return 'no count of things follows';
  const modality = modalityOfPhrase(passage, cue.at, 'planned', 'done');
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  return productionsOf(passage, [thing], { producer: subjectOf(passage, { first: cue.at }), status: statusOf(passage, modality.status), clause, anchor: cue.at });
});

/** A figure put in someone's mouth is claimed, unless it lies ahead. */
function statusOf(passage: Passage, status: Status): Status {
  return status === 'done' && attributionOf(passage) ? 'claimed' : status;
}

interface Making {
  readonly producer: Actor | null;
  readonly status: Status;
  readonly clause: Stretch;
  readonly anchor: number;
}

function productionsOf(passage: Passage, things: readonly Thing[], { producer: actor, status, clause, anchor }: Making): readonly Draft[] | string {
  if (things.length === 0) return 'no thing is made';
  const producer: Filler | null = actor ? (companyOf(passage, actor) ?? stateOf(passage, actor) ?? actor.fillers[0]!) : (passage.reference.companyBefore(passage, anchor) ?? passage.reference.countryFor(passage, anchor));
  if (!producer) return 'nobody makes it';
  const date = dateFor(passage, anchor, clause);
  const site = placeIn(passage, { first: things.at(-1)!.last, last: clause.last });
  return things.map((thing) => ({
    slots: { producer, ...thingFillers(thing), ...(date && { date }), ...(site && { site }) },
    status,
    confidence: actor ? SURE : SURE - 0.12,
  }));
}

export const productionRules = [make, nominal, home, rate];
