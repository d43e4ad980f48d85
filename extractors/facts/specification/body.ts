import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { isClassNoun } from '../../../src/link/kinds.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { bearerOf } from './bearer.js';
import { eitherOf, recordOf } from './statement.js';
import { measures, type Attribute } from './vocabulary.js';

export const bodyRule = onCue(
  'specification/body',
  'A measure of the whole before or behind its name: *the 66-tonne X*, *the 2,000-ton ships*, *the X, 10,500 tonnes*.',
  measures,
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    const measure = passage.mentionAt(cue.at);
    if (measure?.mention.kind !== 'quantity' || measure.last !== cue.end) return 'no measure ends there';
    return eitherOf(cue.payload, (attribute) => {
      if (!attribute.units.includes(String(measure.mention.value.unit))) return `no measure of ${attribute.attribute}`;
      const apposed = apposedTo(passage, measure) ?? (weighs(passage, measure) ? bearerOf(passage, subjectEnd(passage, measure.first)) : null);
      if (apposed) return recordOf(passage, { at: measure.first, end: cue.end }, attribute, measure, apposed);
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

/** *the X, a frigate of 5,700 tonnes, …*, *X, a 12-tonne drone*: the measure stands in what says what the named system is. */
function apposedTo(passage: Passage, measure: Placed): Filler | null {
  let at = measure.first - 1;
  const of = passage.word(at) === 'of';
  if (of) at--;
  const noun = of ? at : modified(passage, measure);
  if (noun === null || passage.mentionAt(noun) || !isClassNoun(passage.word(noun))) return null;
  while (at > passage.first && measure.first - at < 8 && !isOf('determiners', passage.word(at))) at--;
  if (passage.word(at) !== 'a' && passage.word(at) !== 'an') return null;
  const system = passage.word(at - 1) === ',' ? passage.mentionAt(at - 2) : undefined;
  return system?.mention.kind === 'system' ? fillWith(system) : null;
}

/** *and, at 66 tonnes, is heavier*, *At 42 tonnes, the X …*: what something weighs, told in passing. */
function weighs(passage: Passage, measure: Placed): boolean {
  let at = measure.first - 1;
  while (at > passage.first && measure.first - at < 4 && HEDGES.has(passage.word(at))) at--;
  const opens = at === passage.first || passage.word(at - 1) === ',' || passage.word(at - 1) === 'and';
  return (
    passage.word(at) === 'at' &&
    opens &&
    (passage.word(measure.last) === ',' || isOf('prepositions', passage.word(measure.last)) || passage.word(measure.last + 1) === 'weight')
  );
}
const HEDGES = new Set(['some', 'about', 'around', 'just', 'over', 'under', 'nearly', 'almost', 'roughly', 'up', 'to']);

/** What weighs so much is the sentence’s subject, and no gun that it mounts: the first verb ends it. */
function subjectEnd(passage: Passage, before: number): number {
  if (passage.within(passage.first, before, 'system').length > 1) return before;
  for (let at = passage.first + 1; at < before; at++)
    if (!passage.mentionAt(at) && (passage.view.wordClass(at) === 'verb' || isAuxiliary(passage.word(at)))) return at;
  return before;
}
