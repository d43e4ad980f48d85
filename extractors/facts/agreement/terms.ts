import { onCue, type Cue, type DraftReading, type Filler, type Fillers } from '../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { clauseAround } from '../../../src/link/roles.js';
import { isMaterial, thingsFrom } from '../../../src/link/things.js';
import { dateFor } from '../../../src/link/dating.js';
import { placeIn } from '../../../src/link/places.js';
import { DURATIONS, SCOPES, terms, WORTH } from './vocabulary.js';

const SURE = 0.86;
/** How far behind its subject the verb may stand over an aside (*the accord, signed in Lima on 4 May, covers*), in tokens. */
const ASIDE = 14;

export const termsRule = onCue(
  'agreement/terms',
  'What is said of the agreement just told: *The accord covers 12 projects*, *The deal, signed in X on 3 March, is worth $2 billion*.',
  terms,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (cue.at !== passage.first) return 'it does not open the sentence';
    const told = passage.reference.toldBefore(passage, 'agreement', 1).filter((one) => one.sentence < passage.index);
    if (told.length !== 1) return 'no single agreement was told of just before';
    if (passage.reference.topicBefore(passage, 'acquisition')) return 'a purchase was told of besides';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    const clause = clauseAround(passage, cue.at);
    const last = Math.max(clause.last, Math.min(cue.end + ASIDE, passage.last));
    for (let at = cue.end; at < clause.last; at++)
      if (isOf('negation', passage.word(at)) || isOf('conditional', passage.word(at))) return 'it is denied or supposed';
    const scope = scopeBehind(passage, cue.end, last);
    const amount = worthBehind(passage, cue.end, last);
    const signed = signingIn(passage, cue.end);
    const date = signed < 0 ? undefined : dateFor(passage, signed, clause);
    const place = signed < 0 ? null : placeIn(passage, { first: signed, last: clause.last });
    if (!scope && !amount && !date) return 'neither what it covers nor its worth nor its day is told';
    const { draft } = told[0]!;
    const known = draft.slots;
    const withCompany = (known.parties as readonly Filler[]).some(({ value }) => typeof value !== 'string' && 'name' in value);
    if (!known.title && withCompany && tradesIn(passage, cue.end, last)) return 'it says what is bought: an acquisition';
    return [
      {
        slots: {
          ...anchors(known),
          ...(scope && !known.scope && { scope }),
          ...(amount && !known.amount && { amount }),
          ...(date && !known.date && { date }),
          ...(place && !known.place && { place }),
        },
        status: null,
        confidence: SURE,
        amends: draft,
      },
    ];
  },
);

/** The count or measure that a verb of covering has for its object, over the noun of what is done with it: *covers the joint production of 120 engines*. */
function scopeBehind(passage: Passage, from: number, last: number): Filler | undefined {
  for (let at = from; at < last; at++) {
    if (passage.mentionAt(at) || !SCOPES.has(passage.word(at))) continue;
    for (let next = at + 1; next < Math.min(at + OBJECT, passage.last); next++) {
      const placed = passage.mentionAt(next);
      if (placed) return placed.mention.kind === 'quantity' && !DURATIONS.has(String(placed.mention.value.unit)) ? fillWith(placed) : undefined;
      if (/^[,;:]$/.test(passage.word(next)) || (isOf('prepositions', passage.word(next)) && !/^(?:of|for|to)$/.test(passage.word(next)))) return undefined;
    }
  }
  return undefined;
}
const OBJECT = 8;

/** *is worth up to $2 billion*, *is valued at €40 million*: hedges only stand between. */
function worthBehind(passage: Passage, from: number, last: number): Filler | undefined {
  for (let at = from; at < last; at++) {
    if (passage.mentionAt(at) || !WORTH.has(passage.word(at))) continue;
    for (let next = at + 1; next < Math.min(at + HEDGES, passage.last); next++) {
      const placed = passage.mentionAt(next);
      if (placed) return placed.mention.kind === 'money' && !placed.mention.value.per ? fillWith(placed) : undefined;
    }
  }
  return undefined;
}
const HEDGES = 6;

/** *, signed in X on 3 March,*, *was signed in X*: its participle, right behind the noun. */
function signingIn(passage: Passage, from: number): number {
  let at = from;
  while (passage.word(at) === ',' || isAuxiliary(passage.word(at)) || isAdverb(passage.word(at))) at++;
  return SIGNED.has(passage.word(at)) ? at : -1;
}
const SIGNED = new Set(['signed', 'initialled', 'concluded', 'inked', 'sealed']);

/** *It covers 17 jets*: under a plain contract such things are bought. */
function tradesIn(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at++)
    if (!passage.mentionAt(at) && SCOPES.has(passage.word(at)))
      return thingsFrom(passage, at + 1).some((thing) => thing.quantity !== undefined && isMaterial(thing));
  return false;
}

function anchors({ parties, title, date }: Fillers): Fillers {
  return {
    parties: (parties as readonly Filler[]).map(distant),
    ...(title && { title: distant(title as Filler) }),
    ...(date && { date: distant(date as Filler) }),
  };
}

function distant({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}
