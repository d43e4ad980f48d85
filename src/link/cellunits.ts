import type { Passage } from './passage.js';
import { textIn, type Cell } from './table.js';

type Value = Readonly<Record<string, unknown>>;

/**
 * What a line says that the bare numbers under or behind it measure in, as words: *Length (m)*, *Exports, US$ million*,
 * *thousand tonnes* alone, *in € bn*. Several where more than one place could say so, the likeliest first.
 */
export function unitsSaid(line: Passage, { first, last }: Cell): readonly string[] {
  const text = textIn(line, { first, last });
  const found = [...text.matchAll(/\(([^()]{1,40})\)/g)].map(([, inner]) => inner!.replace(/^in /i, ''));
  const outside = text.replace(/\([^()]*\)/g, '').trim();
  const comma = outside.lastIndexOf(', ');
  if (comma >= 0) found.push(outside.slice(comma + 2).replace(/^in /i, ''));
  const into = outside.lastIndexOf(' in ');
  if (into > 0) found.push(outside.slice(into + 4));
  found.push(outside);
  return found.map((words) => words.trim()).filter((words) => words !== '' && !/\d/.test(words));
}

/** The digits of a cell that holds a number and nothing else; null where it holds more. */
export function numberIn(passage: Passage, cell: Cell): string | null {
  const text = textIn(passage, cell)
    .replace(/^[−–](?=\d)/, '-')
    .replace(/^\+/, '');
  return /^-?(?:\d{1,3}(?:[,\u00a0\u2009 ]\d{3})+|\d{1,7})(?:\.\d{1,3})?(?:[–-]\d{1,3}(?:,\d{3})*(?:\.\d{1,3})?)?$/.test(text)
    ? text.replace(/[\u00a0\u2009 ]/g, ',')
    : null;
}

/** A number in the unit that some words name, read as if both stood together: *821* and *thousand t*; null where they are no value. */
export function measuredIn(passage: Passage, digits: string, units: readonly string[]): Value | null {
  for (const unit of units) {
    for (const together of spellings(digits, unit)) {
      const value = passage.reference.valueOf(together);
      if (value && isMeasure(value)) return value;
    }
    // *Population, millions*
    const scale = SCALES.get(unit.toLowerCase());
    const scaled = scale === undefined ? null : passage.reference.valueOf(`${digits} ${scale}`);
    if (scaled) return scaled;
  }
  return null;
}
const SCALES = new Map([
  ['thousand', 'thousand'],
  ['thousands', 'thousand'],
  ['million', 'million'],
  ['millions', 'million'],
  ['billion', 'billion'],
  ['billions', 'billion'],
]);

/** *12 months*, and of money, whose sign stands before the number, *US$ 310 m*, *€920 million*. */
function spellings(digits: string, unit: string): readonly string[] {
  const sign = /^(\p{Lu}{0,3}[$€£¥₹₩]|\p{Lu}{3}|R|Rs|Tk|zł)\s?((?:m|mn|bn|tn|million|billion|trillion|thousand|crore|lakh)\b.*)?$/u.exec(unit);
  return sign ? [`${sign[1]} ${digits} ${sign[2] ?? ''}`.trim(), `${digits} ${unit}`] : [`${digits} ${unit}`];
}

/** A measure or a sum, or a count of some size or of something: a bare *units* counts what the row is about. */
function isMeasure(value: Value): boolean {
  return value.unit !== '1' || value.of !== undefined;
}
