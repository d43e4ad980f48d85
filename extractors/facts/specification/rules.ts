import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { isClassNoun } from '../../../src/link/kinds.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { clauseAround } from '../../../src/link/roles.js';
import { bearerOf } from './bearer.js';
import { measureAfter, measureBefore } from './measures.js';
import { attributes, counted, dimensions, loads, measures, measureVerbs, type Attribute } from './vocabulary.js';

const SURE = 0.92;

const named = onCue(
  'specification/attribute',
  'An attribute with its measure: *a range of up to 1,124 km*, *a 42 kg warhead*, *its 30-hour endurance*, *a 155-mm gun*.',
  attributes,
  (passage: Passage, cue: Cue<Attribute>): DraftReading =>
    eitherOf(cue.payload, (attribute) => {
      const before = measureBefore(passage, cue, attribute, 2);
      return specification(passage, cue, attribute, before ?? measureAfter(passage, cue, attribute, clauseAround(passage, cue.at)), before !== null);
    }),
);

const done = onCue(
  'specification/verb',
  'What a system does, with its measure: *it flies up to 55 km*, *strikes targets at 290 km*, *weighs 12 t*, *can stay aloft for 24 hours*.',
  measureVerbs,
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    // *its warhead weighs 145 kg*: a part is measured, and its own attribute tells of it.
    for (let at = Math.max(passage.first, cue.at - PART_REACH); at < cue.at; at++)
      if (attributes.match(passage.view.tokens, at, cue.at) && passage.within(at, cue.at, 'quantity').length === 0) return 'a part of it is measured';
    if (isGoingOn(passage, cue.at)) return 'it tells what one does just now';
    return eitherOf(cue.payload, (attribute) => {
      const measure = measureAfter(passage, cue, attribute, clauseAround(passage, cue.at));
      return measure && isBehindBy(passage, measure) ? 'the measure says by how much' : specification(passage, cue, attribute, measure);
    });
  },
);
const PART_REACH = 5;

/** *fell by 30 km*, *is 20 km longer*. */
function isBehindBy(passage: Passage, measure: Placed): boolean {
  return passage.word(measure.first - 1) === 'by' || passage.word(measure.last) === 'more' || passage.word(measure.last) === 'less';
}

const dimension = onCue(
  'specification/dimension',
  'A measure of the body before its adjective: *is 149.9 metres long*, *10 m wide*.',
  dimensions,
  (passage: Passage, cue: Cue<Attribute>): DraftReading =>
    eitherOf(cue.payload, (attribute) => specification(passage, cue, attribute, measureBefore(passage, cue, attribute, 0))),
);

const aboard = onCue(
  'specification/load',
  'What a system carries, by number: *carries 12 missiles*, *can hold 92 passengers*, *armed with four torpedoes*.',
  loads,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const load = passage.within(cue.end, clauseAround(passage, cue.at).last, 'quantity').find((one) => one.mention.value.unit === '1');
    const noun = String(load?.mention.value.of ?? '')
      .toLowerCase()
      .split(' ')
      .at(-1)!;
    if (!load || load.first - cue.end > 4 || !counted.has(noun) || load.mention.value.per) return 'no count of what is aboard follows';
    if (isGoingOn(passage, cue.at)) return 'it tells what one does just now';
    const system = bearerOf(passage, cue.at);
    if (system?.mention && isCounted(passage, system.mention)) return 'several of them carry it together';
    return specification(passage, cue, { attribute: noun, units: ['1'] }, load);
  },
);

/** *was carrying*, *is flying*: one occasion. */
function isGoingOn(passage: Passage, at: number): boolean {
  return passage.word(at).endsWith('ing') && isOf('be', passage.word(at - 1));
}

/** *Eight X carry 200 soldiers*: what a number of them does is no measure of one. */
function isCounted(passage: Passage, system: string): boolean {
  const placed = passage.placed.find((one) => one.mention.id === system)!;
  const before = passage.mentionAt(placed.first - 1);
  return before?.mention.kind === 'quantity' && before.mention.value.unit === '1';
}

const body = onCue(
  'specification/body',
  'A measure of the whole before or behind its name: *the 66-tonne X*, *the 2,000-ton ships*, *the X, 10,500 tonnes*.',
  measures,
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    const measure = passage.mentionAt(cue.at);
    if (measure?.mention.kind !== 'quantity' || measure.last !== cue.end) return 'no measure ends there';
    return eitherOf(cue.payload, (attribute) => {
      if (!attribute.units.includes(String(measure.mention.value.unit))) return `no measure of ${attribute.attribute}`;
      const noun = modified(passage, measure);
      const behind = passage.mentionAt(measure.first - 2);
      const named = passage.word(measure.first - 1) === ',' && behind?.mention.kind === 'system' && ends(passage, measure.last) ? behind : null;
      if (noun === null && !named) return 'it modifies no system';
      const system = named ? fillWith(named) : bearerOfNoun(passage, noun!);
      return recordOf(passage, { at: measure.first, end: cue.end }, attribute, measure, system);
    });
  },
);

function bearerOfNoun(passage: Passage, noun: number): Filler | null {
  const system = passage.mentionAt(noun);
  return system ? fillWith(system) : bearerOf(passage, noun + 1);
}

/** Where the noun or name stands that a measure on a hyphen modifies: *a 66-tonne X tank*; null where it modifies none. */
function modified(passage: Passage, measure: Placed): number | null {
  if (!/[-‑]/.test(measure.mention.text) || passage.within(measure.first - 1, measure.first, 'quantity').length > 0) return null;
  for (let at = measure.last; at < Math.min(measure.last + 4, passage.last); at++) {
    const mention = passage.mentionAt(at);
    if (mention?.mention.kind === 'system') return at;
    if (isClassNoun(passage.word(at)) && !mention) return passage.mentionAt(at + 1)?.mention.kind === 'system' ? at + 1 : at;
    if (passage.view.wordClass(at) !== 'adjective' && mention?.mention.kind !== 'country') return null;
  }
  return null;
}

function ends(passage: Passage, at: number): boolean {
  return at >= passage.last || /^[,.]$/.test(passage.word(at)) || passage.word(at) === 'and';
}

/** Reads an attribute by its first meaning that fits, else tells why the last one did not. */
function eitherOf(attribute: Attribute, read: (attribute: Attribute) => DraftReading): DraftReading {
  const reading = read(attribute);
  return typeof reading === 'string' && attribute.else ? eitherOf(attribute.else, read) : reading;
}

function specification(passage: Passage, cue: Cue<unknown>, meaning: Attribute, measure: Placed | null, premodified = false): DraftReading {
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

function recordOf(passage: Passage, { at, end }: Stated, meaning: Attribute, measure: Placed, system: Filler | null): DraftReading {
  if (isQuestion(passage)) return 'the sentence is a question';
  if (inCondition(passage, at)) return 'the clause is a condition';
  if (!system) return 'no system is meant';
  if (meaning.categories && !meaning.categories.includes(passage.reference.categoryOf(nameOf(system)) ?? '')) return 'such a system is not measured so';
  const attribute = { value: meaning.attribute, mention: null, origin: 'sentence', start: passage.offset(at), end: passage.offsetAfter(end) } as const;
  return [{ slots: { system, attribute, value: fillWith(measure) }, status: null, confidence: SURE }];
}
type Stated = Pick<Cue<unknown>, 'at' | 'end'>;

function nameOf({ value }: Filler): string {
  return typeof value === 'string' ? value : String(value.name);
}

export const specificationRules = [named, done, dimension, aboard, body];
