import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import { clauseAround } from '../../../src/link/roles.js';
import { measureAfter, measureBefore } from './measures.js';
import { eitherOf, isGoingOn, specification } from './statement.js';
import { attributes, dimensions, measureVerbs, type Attribute } from './vocabulary.js';

export const attributeRule = onCue(
  'specification/attribute',
  'An attribute with its measure: *a range of up to 1,124 km*, *a 42 kg warhead*, *its 30-hour endurance*, *a 155-mm gun*.',
  attributes,
  (passage: Passage, cue: Cue<Attribute>): DraftReading =>
    eitherOf(cue.payload, (attribute) => {
      const before = measureBefore(passage, cue, attribute, 2);
      return specification(passage, cue, attribute, before ?? measureAfter(passage, cue, attribute, clauseAround(passage, cue.at)), before !== null);
    }),
);

export const verbRule = onCue(
  'specification/verb',
  'What a system does, with its measure: *it flies up to 55 km*, *strikes targets at 290 km*, *weighs 12 t*, *can stay aloft for 24 hours*.',
  measureVerbs,
  (passage: Passage, cue: Cue<Attribute>): DraftReading => {
    // *its warhead weighs 145 kg*: a part is measured, and its own attribute tells of it.
    for (let at = Math.max(passage.first, cue.at - PART_REACH); at < cue.at; at++)
      if (
        passage.mentionAt(at - 1)?.mention.kind !== 'system' &&
        attributes.match(passage.view.tokens, at, cue.at) &&
        passage.within(at, cue.at, 'quantity').length === 0
      )
        return 'a part of it is measured';
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

export const dimensionRule = onCue(
  'specification/dimension',
  'A measure of the body before its adjective: *is 149.9 metres long*, *10 m wide*.',
  dimensions,
  (passage: Passage, cue: Cue<Attribute>): DraftReading =>
    eitherOf(cue.payload, (attribute) => specification(passage, cue, attribute, measureBefore(passage, cue, attribute, 0))),
);
