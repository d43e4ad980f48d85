import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import { cuePhrases } from '../../../src/link/cues.js';
import { isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { clauseAround, type Stretch } from '../../../src/link/roles.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { isOf } from '../../../src/link/grammar.js';

interface Attribute {
  readonly attribute: string;
  /** UCUM codes in which it is measured. */
  readonly units: readonly string[];
}
const table = readJson<Record<'attributes' | 'verbs', Record<string, Attribute>>>(new URL('./cues.json', import.meta.url));
const attributes = new Lexicon<Attribute>('specification/attributes', cuePhrases(table.attributes));
const verbs = new Lexicon<Attribute>('specification/verbs', cuePhrases(table.verbs));
const SURE = 0.92;

const named = onCue(
  'specification/attribute',
  'An attribute with its measure: *a range of up to 1,124 km*, *a 42 kg warhead*, *its 30-hour endurance*.',
  attributes,
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    const before = measureBefore(passage, cue);
    const clause = clauseAround(passage, cue.at);
    return specification(passage, cue, before ?? measureAfter(passage, cue, clause));
  },
);

const done = onCue(
  'specification/verb',
  'What a system does, with its measure: *it flies up to 55 km*, *strikes targets at 290 km*, *weighs 12 t*.',
  verbs,
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    return specification(passage, cue, measureAfter(passage, cue, clauseAround(passage, cue.at)));
  },
);

function specification(passage: Passage, cue: Cue<Attribute>, measure: Placed | null): DraftReading {
  if (!measure) return `no measure of ${cue.payload.attribute} stands beside it`;
  if (isQuestion(passage)) return 'the sentence is a question';
  const system = passage.reference.systemBefore(passage, cue.at) ?? systemAhead(passage, cue.at);
  if (!system) return 'no system is meant';
  const attribute = {
    value: cue.payload.attribute,
    mention: null,
    origin: 'sentence',
    start: passage.offset(cue.at),
    end: passage.offsetAfter(cue.end),
  } as const;
  return [{ slots: { system, attribute, value: fillWith(measure) }, status: null, confidence: SURE }];
}

/** *With its payload of 1,500 kg, the X …*: the only system of a sentence that opens with *its*. */
function systemAhead(passage: Passage, before: number) {
  const [only, ...more] = passage.within(before, passage.last, 'system');
  for (let at = passage.first; at < before; at++) if (passage.word(at) === 'its' && only && more.length === 0) return fillWith(only);
  return null;
}

/** *a 42 kg warhead*, *30-hour endurance*: right before the attribute, at most two words between. */
function measureBefore(passage: Passage, cue: Cue<Attribute>): Placed | null {
  return passage.within(Math.max(passage.first, cue.at - 6), cue.at, 'quantity').findLast((one) => fits(one, cue) && cue.at - one.last <= 2) ?? null;
}

/** *a range of up to 1,124 km*: the next measure of the clause, over prepositions, hedges and small words alone. */
function measureAfter(passage: Passage, cue: Cue<Attribute>, clause: Stretch): Placed | null {
  const next = passage.within(cue.end, clause.last, 'quantity').find((one) => fits(one, cue));
  if (!next || next.first - cue.end > 6) return null;
  for (let at = cue.end; at < next.first; at++)
    if (passage.word(at) === 'and' || /^[,(]$/.test(passage.word(at)) || isOf('conjunctions', passage.word(at))) return null;
  return next;
}

function fits(placed: Placed, cue: Cue<Attribute>): boolean {
  return cue.payload.units.includes(String(placed.mention.value.unit));
}

export const specificationRules = [named, done];
