import type { Cue, DraftReading, Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { bearerOf } from './bearer.js';
import type { Attribute } from './vocabulary.js';

const SURE = 0.92;

/** *was carrying*, *is flying*: one occasion. */
export function isGoingOn(passage: Passage, at: number): boolean {
  return passage.word(at).endsWith('ing') && isOf('be', passage.word(at - 1));
}

/** Reads an attribute by its first meaning that fits, else tells why the last one did not. */
export function eitherOf(attribute: Attribute, read: (attribute: Attribute) => DraftReading): DraftReading {
  const reading = read(attribute);
  return typeof reading === 'string' && attribute.else ? eitherOf(attribute.else, read) : reading;
}

export function specification(passage: Passage, cue: Cue<unknown>, meaning: Attribute, measure: Placed | null, premodified = false): DraftReading {
  if (!measure) return `no measure of ${meaning.attribute} stands beside it`;
  if (passage.mentionAt(cue.at)?.mention.kind === 'system') return 'the word is part of a name';
  if (tellsFlight(passage, cue.at)) return 'it tells of one flight';
  // *the 120-km-range X*: what the compound modifies has the attribute.
  const follows = premodified ? passage.mentionAt(cue.end) : undefined;
  const system = follows?.mention.kind === 'system' ? fillWith(follows) : bearerOf(passage, Math.min(cue.at, measure.first));
  return recordOf(passage, cue, meaning, measure, system);
}

/** *flew 1,001 km at an altitude of 6,648 km*: one occasion. */
function tellsFlight(passage: Passage, at: number): boolean {
  for (let t = at - 1; t >= passage.first && at - t <= FLIGHT; t--) if (FLOWN.has(passage.word(t))) return true;
  return false;
}
const FLIGHT = 10;
const FLOWN = new Set(['flew', 'flown', 'soared', 'hovered', 'crashed', 'travelled', 'traveled']);

export function recordOf(passage: Passage, { at, end }: Stated, meaning: Attribute, measure: Placed, system: Filler | null): DraftReading {
  if (isQuestion(passage)) return 'the sentence is a question';
  if (inCondition(passage, at)) return 'the clause is a condition';
  if (!system) return 'no system is meant';
  if (meaning.categories && !meaning.categories.includes(passage.reference.categoryOf(nameOf(system)) ?? '')) return 'such a system is not measured so';
  const to = WHOLE.has(passage.word(at)) ? phraseEnd(passage, at, measure.first) : end;
  const words = to > end ? passage.text(at, to) : meaning.attribute;
  const attribute = { value: words, mention: null, origin: 'sentence', start: passage.offset(at), end: passage.offsetAfter(to) } as const;
  return [{ slots: { system, attribute, value: fillWith(measure) }, status: null, confidence: SURE }];
}
type Stated = Pick<Cue<unknown>, 'at' | 'end'>;

function nameOf({ value }: Filler): string {
  return typeof value === 'string' ? value : String(value.name);
}

/** What is told of one place of the system keeps the place in its name: *noise inside the turret stays below 85 decibels*. */
const WHOLE = new Set(['noise', 'vibration', 'temperature']);

function phraseEnd(passage: Passage, at: number, before: number): number {
  let end = at + 1;
  if (!isOf('prepositions', passage.word(end)) || end >= before) return end;
  end++;
  while (
    end < before &&
    (isOf('determiners', passage.word(end)) || passage.view.wordClass(end) === 'noun' || passage.view.wordClass(end) === 'adjective') &&
    passage.view.wordClass(end) !== 'verb'
  )
    end++;
  return end;
}
