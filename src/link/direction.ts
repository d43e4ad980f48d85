import type { Filler, Fillers } from './contract.js';
import { isOf } from './grammar.js';
import { fillersOf } from './contract.js';
import type { Passage, Placed } from './passage.js';
import { isSeriesWord, seriesWords, wayOfComparative, type Way } from './serieswords.js';
import { cellsOf } from './table.js';

/**
 * Slots whose figures tell how much something rose or fell, with `direction: "down"` where it fell: *fell 8.3 %* and
 * *−8.3 %* alike. A rise has no such member; the mention’s own value stays as the figure stands in the text.
 */
export function withDirections(passage: Passage, slots: Fillers, names: readonly string[] | undefined): Fillers {
  if (!names?.some((name) => slots[name])) return slots;
  const directed: Record<string, Filler | readonly Filler[] | undefined> = { ...slots };
  for (const name of names) {
    const [filler, ...more] = fillersOf(slots[name]);
    if (filler && more.length === 0) directed[name] = directedBy(passage, filler);
  }
  return directed;
}

function directedBy(passage: Passage, filler: Filler): Filler {
  const { value } = filler;
  if (typeof value === 'string') return filler;
  const placed = passage.placed.find(({ mention }) => mention.id === filler.mention);
  const signed = isNegative(value.value) || isNegative(value.max);
  const falls = signed || (placed !== undefined && cellsOf(passage).length === 0 && wayOf(passage, placed) === 'down');
  return falls ? { ...filler, value: { ...unsigned(value), direction: 'down' } } : filler;
}

function isNegative(figure: unknown): boolean {
  return typeof figure === 'number' && figure < 0;
}

function unsigned(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (isNegative(value.value)) return { ...value, value: -(value.value as number) };
  return isNegative(value.max) ? { ...value, min: -(value.max as number), max: -(value.min as number) } : value;
}

/** Where a figure of change leads, by the words around it; undefined where none tells. */
export function wayOf(passage: Passage, figure: Placed): Way | undefined {
  return wayBehind(passage, figure) ?? wayBefore(passage, figure) ?? wayFurtherOn(passage, figure);
}

/** *12 % less*, *a 5 % year-on-year fall in exports*. */
function wayBehind(passage: Passage, figure: Placed): Way | undefined {
  const compared = wayOfComparative(passage.word(figure.last));
  // *up 5 % down from*: what is compared with follows.
  if (compared) return PARTICLES.has(passage.word(figure.last)) && BASES.has(passage.word(figure.last + 1)) ? undefined : compared;
  for (let at = figure.last; at < Math.min(figure.last + MODIFIERS, passage.last); at++) {
    const word = passage.word(at);
    if (!/^\p{L}/u.test(word) || isOf('prepositions', word) || isOf('conjunctions', word) || isOf('be', word)) return undefined;
    const turn = seriesWords.turnWays.match(passage.view.tokens, at, passage.last)?.payload;
    if (turn) return turn === 'up' || turn === 'down' ? turn : undefined;
  }
  return undefined;
}
const MODIFIERS = 4;
const PARTICLES = new Set(['up', 'down']);
const BASES = new Set(['from', 'on', 'to']);

/** *fell by 8 %*, *down 5 %*, *a cut of 6 %*, *output fell in 2024 and, by 2 %, in 2025*: the nearest word before it. */
function wayBefore(passage: Passage, figure: Placed): Way | undefined {
  const start = pastHedges(passage, figure.first);
  const joint = passage.word(start - 1);
  const told = joint === 'by' || joint === 'of';
  const near = told ? start - 1 : start;
  if (PARTICLES.has(passage.word(near - 1)) || LOWER.has(passage.word(near - 1))) return wayOfComparative(passage.word(near - 1));
  // *growth slowed to 2 %*: what leads to a rate does not tell its sign, but the noun that is told of does.
  let led = RATES.has(joint);
  for (let at = near - 1; at >= passage.first; at--) {
    const mention = passage.mentionAt(at);
    const word = passage.word(at);
    if (word === ';' || word === ':') return undefined;
    if (mention) {
      // *grew 5 % after 3 %*, *exports fell 4 % and imports 6 %*: what no word tells is as the figure before it.
      if (!told && !led && sameMeasure(mention, figure)) return wayOf(passage, mention);
      at = Math.max(mention.first, passage.first);
      continue;
    }
    const hit = wayAt(passage, at, near);
    if (!hit) {
      if (led && PARTICLES.has(word)) led = false;
      continue;
    }
    if (led) led = false;
    else if (hit.way === 'faster' || hit.way === 'slower') {
      if (hit.end === near) return hit.way === 'faster' ? 'up' : 'down';
    } else return hit.way;
  }
  return undefined;
}
const RATES = new Set(['to', 'at', 'from']);
const LOWER = new Set(['lower', 'higher', 'cheaper', 'smaller', 'larger', 'fewer']);

function pastHedges(passage: Passage, figure: number): number {
  let at = figure;
  while (
    at > passage.first &&
    !passage.mentionAt(at - 1) &&
    isSeriesWord('hedges', passage.word(at - 1)) &&
    passage.word(at - 1) !== 'up' &&
    !LOWER.has(passage.word(at - 1))
  )
    at--;
  return at;
}

/** The verb or noun of change at a token; a form behind an article is a noun (*a contract*), which must be one of a turn. */
function wayAt(passage: Passage, at: number, limit: number): { readonly way: Way; readonly end: number } | null {
  const { tokens } = passage.view;
  const turn = seriesWords.turnWays.match(tokens, at, limit);
  if (turn) return { way: turn.payload, end: turn.end };
  const before = passage.word(at - 1);
  if (isOf('determiners', before) && !isOf('pronouns', before)) return null;
  const verb = seriesWords.ways.match(tokens, at, limit);
  return verb && { way: verb.payload, end: verb.end };
}

function sameMeasure(one: Placed, other: Placed): boolean {
  const [a, b] = [one.mention, other.mention];
  return a.kind === b.kind && (a.kind === 'money' || (a.kind === 'quantity' && a.value.unit === b.value.unit));
}

/** *5 % is how much exports are to fall*: nothing before it tells. */
function wayFurtherOn(passage: Passage, figure: Placed): Way | undefined {
  for (let at = figure.last; at < passage.last; at++) {
    if (/^[,;:]$/.test(passage.word(at))) return undefined;
    const hit = passage.mentionAt(at) ? null : wayAt(passage, at, passage.last);
    if (hit?.way === 'up' || hit?.way === 'down') return hit.way;
  }
  return undefined;
}
