import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { exerciseNouns } from './vocabulary.js';

const LONGEST = 6;

/** A quotation that looks like a name within a reach of tokens: “Adaptive Hussars 2025”. */
export function quotedName(passage: Passage, at: number, end: number, reach: number): Filler | null {
  for (let open = Math.max(passage.first, at - reach); open < Math.min(passage.last, end + reach); open++) {
    if (!/^[“"]$/.test(passage.word(open)) || !isCapital(passage, open + 1)) continue;
    for (let close = open + 1; close < Math.min(open + 8, passage.last); close++) {
      if (!/^[”"]$/.test(passage.word(close))) continue;
      const last = /^[.,]$/.test(passage.word(close - 1)) ? close - 1 : close;
      return fillWithWords(passage, open + 1, last);
    }
  }
  return null;
}

/** *exercise Iron Tern 2025*: the name right behind its noun. */
export function nameAfter(passage: Passage, from: number): Filler | null {
  const to = nameEnd(passage, from);
  return to > from ? fillWithWords(passage, from, to) : null;
}

/** *the Joint Sea-2025 drills*: the name right before its noun. */
export function nameBefore(passage: Passage, at: number): Filler | null {
  let last = at;
  // *the Malabar naval exercise*: what kind it is stands between.
  while (last > passage.first && passage.view.tokens.shape[last - 1] === Shape.Lower && passage.view.wordClass(last - 1) === 'adjective') last--;
  let from = last;
  while (from > passage.first && last - from < LONGEST && !isOf('determiners', passage.word(from - 1)) && belongs(passage, from - 1)) from--;
  while (from < last && passage.mentionAt(from)?.mention.kind.match(/country|organization/)) from++;
  // A single capital at the beginning of a sentence is no name; a year in it makes it one.
  const certain = from > passage.first || passage.view.tokens.shape[last - 1] === Shape.Number;
  return last - from >= 1 && isCapital(passage, from) && certain ? fillWithWords(passage, from, last) : null;
}

/** *Calm Reef, the naval exercise which X hosted*: a name between the sentence’s beginning or a preposition and an apposition to it. */
export function nameApposed(passage: Passage, noun: number, end: number): Filler | null {
  let at = noun - 1;
  while (at > passage.first && noun - at <= LONGEST && !isOf('determiners', passage.word(at)) && passage.word(at) !== ',' && !passage.mentionAt(at)) at--;
  if (!isOf('determiners', passage.word(at)) || passage.word(at - 1) !== ',' || passage.view.wordClass(end) === 'noun') return null;
  const last = at - 1;
  let first = last;
  while (
    first > passage.first &&
    last - first < LONGEST &&
    (isCapital(passage, first - 1) || (INSIDE.has(passage.word(first - 1)) && isCapital(passage, first - 2)))
  )
    first--;
  while (first < last && isOf('prepositions', passage.word(first))) first++;
  return last - first >= 1 && !isOf('determiners', passage.word(first)) ? fillWithWords(passage, first, last) : null;
}
const INSIDE = new Set(['for', 'of', 'in', 'the']);

/** The name of a series with the year behind it. */
export function nameWithYear(passage: Passage, from: number, end: number): Filler {
  const year = passage.word(end) === '-' ? end + 1 : end;
  return fillWithWords(passage, from, /^20\d\d$/.test(passage.word(year)) ? year + 1 : end);
}

/** *Flintlock 2024*, *Zapad-2025*, *Steadfast Defender 24*: capitalised words that end with a year, from a token on. */
export function datedName(passage: Passage, from: number, limit: number): Filler | null {
  for (let at = from; at < limit; at++) {
    if (
      !isCapital(passage, at) ||
      isOf('determiners', passage.word(at)) ||
      isOf('prepositions', passage.word(at)) ||
      exerciseNouns.match(passage.view.tokens, at, limit)
    )
      continue;
    const to = nameEnd(passage, at);
    // *two DN-2000 vessels*, *PHP80 billion*: a designation or a sum with its number is no name with its year.
    if (
      to - at >= 2 &&
      passage.mentionAt(at)?.mention.kind !== 'money' &&
      !isDayOfMonth(passage, at, to) &&
      passage.mentionAt(at)?.mention.kind !== 'system' &&
      passage.view.tokens.shape[to - 1] === Shape.Number &&
      /^(?:\d{2}|(?:19|20)\d{2})$/.test(passage.word(to - 1)) &&
      !isMonth(passage, to - 1)
    )
      return fillWithWords(passage, at, to);
    at = Math.max(at, to - 1);
  }
  return null;
}

function nameEnd(passage: Passage, from: number): number {
  let to = from;
  while (to < passage.last && to - from < LONGEST && belongs(passage, to) && (to > from || isCapital(passage, to))) {
    const number = passage.view.tokens.shape[to] === Shape.Number;
    to++;
    if (number) break;
  }
  while (to > from && /^[-‑]$/.test(passage.word(to - 1))) to--;
  return to;
}

function belongs(passage: Passage, at: number): boolean {
  // *Hand-in-Hand 2024*
  const inside = /^[-‑]$/.test(passage.word(at - 1)) && /^[-‑]$/.test(passage.word(at + 1)) && at > passage.first;
  return inside || isCapital(passage, at) || passage.view.tokens.shape[at] === Shape.Number || (/^[-‑]$/.test(passage.word(at)) && at > passage.first);
}

/** *12 March 2025*: the day and month are a date, and no name. */
function isMonth(passage: Passage, year: number): boolean {
  const date = passage.mentionAt(year);
  return date?.mention.kind === 'date' && date.last - date.first > 1;
}

/** *TALLINN, June 12 —*: a day of reporting is no name with its year. */
function isDayOfMonth(passage: Passage, at: number, to: number): boolean {
  return to - at === 2 && /^\d{2}$/.test(passage.word(at + 1)) && MONTHS.has(passage.word(at));
}
const MONTHS = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase()),
);

function isCapital(passage: Passage, at: number): boolean {
  const shape = passage.view.tokens.shape[at];
  const named = at < passage.last && (shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed);
  return named && !passage.mentionAt(at)?.mention.kind.match(/country|organization|date/);
}
