import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import { cuePhrases } from '../../../src/link/cues.js';
import { isOf } from '../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { clauseAround, type Stretch } from '../../../src/link/roles.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { bearerOf } from './bearer.js';

interface Attribute {
  readonly attribute: string;
  /** UCUM codes in which it is measured. */
  readonly units: readonly string[];
}
const table = readJson<Record<'attributes' | 'verbs' | 'dimensions', Record<string, Attribute>>>(new URL('./cues.json', import.meta.url));
const lexiconOf = (name: keyof typeof table): Lexicon<Attribute> => new Lexicon<Attribute>(`specification/${name}`, cuePhrases(table[name]));
const attributes = lexiconOf('attributes');
const SURE = 0.92;

const named = onCue(
  'specification/attribute',
  'An attribute with its measure: *a range of up to 1,124 km*, *a 42 kg warhead*, *its 30-hour endurance*.',
  attributes,
  (passage: Passage, cue: Cue<Attribute>): DraftReading =>
    specification(passage, cue, measureBefore(passage, cue, 2) ?? measureAfter(passage, cue, clauseAround(passage, cue.at))),
);

const done = onCue(
  'specification/verb',
  'What a system does, with its measure: *it flies up to 55 km*, *strikes targets at 290 km*, *weighs 12 t*, *can stay aloft for 24 hours*.',
  lexiconOf('verbs'),
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    // *its warhead weighs 145 kg*: a part is measured, and its own attribute tells of it.
    for (let at = Math.max(passage.first, cue.at - PART_REACH); at < cue.at; at++)
      if (attributes.match(passage.view.tokens, at, cue.at) && !measuredBetween(passage, at, cue.at)) return 'a part of it is measured';
    return specification(passage, cue, measureAfter(passage, cue, clauseAround(passage, cue.at)));
  },
);
const PART_REACH = 5;

function measuredBetween(passage: Passage, from: number, to: number): boolean {
  return passage.within(from, to, 'quantity').length > 0;
}

const dimension = onCue(
  'specification/dimension',
  'A measure of the body before its adjective: *is 149.9 metres long*, *10 m wide*.',
  lexiconOf('dimensions'),
  (passage: Passage, cue: Cue<Attribute>): DraftReading => specification(passage, cue, measureBefore(passage, cue, 0)),
);

function specification(passage: Passage, cue: Cue<Attribute>, measure: Placed | null): DraftReading {
  if (!measure) return `no measure of ${cue.payload.attribute} stands beside it`;
  if (isQuestion(passage)) return 'the sentence is a question';
  if (inCondition(passage, cue.at)) return 'the clause is a condition';
  const system = bearerOf(passage, cue.at);
  if (!system) return 'no system is meant';
  const { attribute: value } = cue.payload;
  const attribute = { value, mention: null, origin: 'sentence', start: passage.offset(cue.at), end: passage.offsetAfter(cue.end) } as const;
  return [{ slots: { system, attribute, value: fillWith(measure) }, status: null, confidence: SURE }];
}

/** *a 42 kg warhead*, *30-hour endurance*: before the attribute, with no more than so many words between. */
function measureBefore(passage: Passage, cue: Cue<Attribute>, between: number): Placed | null {
  const near = passage.within(Math.max(passage.first, cue.at - 6), cue.at, 'quantity').findLast((one) => fits(one, cue) && cue.at - one.last <= between);
  if (!near) return null;
  for (let at = near.last; at < cue.at; at++) if (isJoint(passage, at)) return null;
  return near;
}

/** *a range of up to 1,124 km*: the next measure of the clause, over prepositions, hedges and small words alone. */
function measureAfter(passage: Passage, cue: Cue<Attribute>, clause: Stretch): Placed | null {
  const next = passage.within(cue.end, clause.last, 'quantity').find((one) => fits(one, cue));
  if (!next || next.first - cue.end > 6) return null;
  // *engages targets at altitudes above 100 km*: the measure is that of the nearer attribute.
  for (let at = cue.end; at < next.first; at++) if (isJoint(passage, at) || attributes.match(passage.view.tokens, at, next.first)) return null;
  // *carries a 50 kg warhead*: so is a measure right before its noun.
  return attributes.match(passage.view.tokens, next.last, passage.last) ? null : next;
}

function isJoint(passage: Passage, at: number): boolean {
  return /^[,()]$/.test(passage.word(at)) || isOf('conjunctions', passage.word(at));
}

function fits(placed: Placed, cue: Cue<Attribute>): boolean {
  return cue.payload.units.includes(String(placed.mention.value.unit));
}

export const specificationRules = [named, done, dimension];
