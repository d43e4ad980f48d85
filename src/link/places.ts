import { readJson } from '../normalize/data.js';
import { Shape } from '../normalize/tokens.js';
import { isPossessive } from './actors.js';
import type { Filler } from './contract.js';
import { isOf } from './grammar.js';
import { fillWithWords, type Passage } from './passage.js';
import type { Stretch } from './roles.js';

const words = readJson<Record<'prepositions' | 'areas' | 'behind' | 'towards' | 'particles' | 'directions', string[]>>(
  new URL('./places.json', import.meta.url),
);
const PREPOSITIONS = new Set(words.prepositions);
const AREAS = new Set(words.areas);
/** *Balkan province*, *the Caspian coast*: what a name may be part of. */
const BEHIND = new Set(words.behind);
const TOWARDS = new Set(words.towards);
const PARTICLES = new Set(words.particles);
const DIRECTIONS = new Set(words.directions);

/**
 * The place that a clause names: a capitalised name behind *in*, *at*, *near*, *outside*, or an area with what it lies
 * by (*in the north of the country*, *in an industrial zone near X*); null where none is named. `towards` also takes
 * where a line leads (*to the port of X*).
 */
export function placeIn(passage: Passage, { first, last }: Stretch, towards = false): Filler | null {
  for (let at = first; at < last; at++) {
    const word = passage.word(at);
    if (!(PREPOSITIONS.has(word) || (towards && TOWARDS.has(word))) || passage.mentionAt(at)) continue;
    const from = openingName(passage, isOf('determiners', passage.word(at + 1)) ? at + 2 : at + 1, last);
    // *to northern Norway*: which part of it belongs to the name.
    const named = DIRECTIONS.has(passage.word(from)) ? from + 1 : from;
    const to = areaEnd(passage, from, last) ?? withArea(passage, named, nameEnd(passage, named, last), last);
    if (to > named && !isPossessive(passage.word(to)) && !continuesAsNoun(passage, to))
      return { ...fillWithWords(passage, from, to), lead: passage.text(at, from) };
  }
  return null;
}

/** *In Uzbekistan’s Jizzakh region*: behind the country whose it is. */
function openingName(passage: Passage, from: number, last: number): number {
  const owner = passage.mentionAt(from);
  if (owner?.mention.kind !== 'country' || !isPossessive(passage.word(owner.last))) return from;
  const end = nameEnd(passage, owner.last + 1, last);
  return end > owner.last + 1 && BEHIND.has(passage.word(end)) ? owner.last + 1 : from;
}

function withArea(passage: Passage, from: number, to: number, last: number): number {
  return to > from && to < last && BEHIND.has(passage.word(to)) && !passage.mentionAt(to) ? to + 1 : to;
}

/** *in European markets*: a name that only modifies a noun is no place by itself. */
function continuesAsNoun(passage: Passage, at: number): boolean {
  return passage.mentionAt(at - 1)?.mention.value.form === 'demonym';
}

/** The end of an area and of what it lies by: *north of the country*, *industrial zone near Mitrovica*, *port of Tanga*. */
function areaEnd(passage: Passage, from: number, last: number): number | null {
  let head = from;
  while (head < Math.min(from + 3, last) && !AREAS.has(passage.word(head)) && passage.view.tokens.shape[head] === Shape.Lower) head++;
  if (!AREAS.has(passage.word(head))) return null;
  const joint = passage.word(head + 1);
  if (joint !== 'of' && !PREPOSITIONS.has(joint)) return null;
  const inner = isOf('determiners', passage.word(head + 2)) ? head + 3 : head + 2;
  const named = nameEnd(passage, inner, last);
  if (named > inner) return named;
  return joint === 'of' && AREAS.has(passage.word(inner)) ? inner + 1 : null;
}

/** A run of capitalised words that is a place: a country's or capital's mention, or no mention at all. */
function nameEnd(passage: Passage, from: number, last: number): number {
  let to = from;
  while (to < last) {
    const mention = passage.mentionAt(to);
    // *in Kassel last year*: a date or a figure behind the name is not part of it; a body's or a system's name is no place.
    if (mention && /^(?:date|money|quantity)$/.test(mention.mention.kind)) break;
    if (mention && (mention.mention.kind !== 'country' || mention.mention.value.form === 'demonym')) return from;
    const shape = passage.view.tokens.shape[to]!;
    const named = shape === Shape.Capital || shape === Shape.Mixed || (shape === Shape.Upper && passage.text(to, to + 1).length > 1);
    const joins = passage.word(to) === '-' && to > from;
    // *Maaten al-Sarra*, *Dubnica nad Váhom*: a small word inside a name.
    const hyphened = to > from + 1 && passage.word(to - 1) === '-' && shape === Shape.Lower && passage.view.wordClass(to) !== 'adjective'; // *Pag-asa*
    const particle = to > from && PARTICLES.has(passage.word(to)) && isNamed(passage, passage.word(to + 1) === '-' ? to + 2 : to + 1);
    if (!named && !joins && !particle && !hyphened) break;
    to++;
  }
  return to;
}

function isNamed(passage: Passage, at: number): boolean {
  const shape = passage.view.tokens.shape[at];
  return at < passage.last && !passage.mentionAt(at) && (shape === Shape.Capital || shape === Shape.Mixed);
}
