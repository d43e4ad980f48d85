import type { Tokens } from '../tokens.js';
import { Shape } from '../tokens.js';

/** A number in digits: its plain decimal text, the token after it, and whether its thousands are set apart. */
export interface Numeral {
  readonly last: number;
  readonly value: string;
  readonly grouped: boolean;
}

/** A number of more digits than this is a serial number. */
const MAX_LENGTH = 32;

const PLAIN = /^\d+$/;
const POINT = /^\d+\.\d+$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const POINT_THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
const POINT_THOUSANDS_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMA = /^\d+,\d+$/;
const GROUP = /^\d{3}(?:[.,]\d+)?$/;

/**
 * The number in digits at token `at`: grouped by commas, points, apostrophes or spaces of any width, Indian
 * groups too. `commaDecimals` says that the document writes `2,5` for two and a half. Null when the digits are no
 * number (`3.5.2`).
 */
export function readDigits(tokens: Tokens, at: number, limit: number, commaDecimals: boolean): Numeral | null {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (text.length > MAX_LENGTH) return null;
  if (PLAIN.test(text))
    return readSwiss(tokens, at, limit, text) ?? readSpaced(tokens, at, limit, text, commaDecimals) ?? { last: at + 1, value: text, grouped: false };
  const value = decimalOf(text, commaDecimals);
  return value === null ? null : { last: at + 1, value, grouped: text.length > 3 && !POINT.test(text) };
}

/** Decimal text of one token, or null. */
function decimalOf(text: string, commaDecimals: boolean): string | null {
  if (POINT_THOUSANDS_COMMA.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (commaDecimals) {
    if (POINT_THOUSANDS.test(text)) return text.replaceAll('.', '');
    if (COMMA.test(text)) return text.replace(',', '.');
  }
  if (POINT.test(text)) return text;
  if (THOUSANDS.test(text) || LAKHS.test(text)) return text.replaceAll(',', '');
  if (POINT_THOUSANDS.test(text)) return text.replaceAll('.', '');
  return COMMA.test(text) ? text.replace(',', '.') : null;
}

/** `3'450'000`, `12’500.50`: groups of three behind apostrophes, as the Swiss write them. */
function readSwiss(tokens: Tokens, at: number, limit: number, head: string): Numeral | null {
  if (head.length > 3 || head.startsWith('0')) return null;
  let digits = head;
  let last = at + 1;
  while (last + 1 < limit && isApostrophe(tokens, last) && tokens.shape[last + 1] === Shape.Number && tokens.start[last + 1] === tokens.end[last]) {
    const group = tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1]);
    if (!/^\d{3}(?:\.\d+)?$/.test(group) || digits.includes('.')) break;
    digits += group;
    last += 2;
  }
  return last === at + 1 ? null : { last, value: digits, grouped: true };
}

function isApostrophe(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return tokens.start[at] === tokens.end[at - 1] && tokens.end[at]! - tokens.start[at]! === 1 && (code === 0x27 || code === 0x2019);
}

/** `1 414 021 100`, `10 000.5`: groups of three set apart by one space of any width. */
function readSpaced(tokens: Tokens, at: number, limit: number, head: string, commaDecimals: boolean): Numeral | null {
  if (head.length > 3 || head.startsWith('0')) return null;
  let digits = head;
  let last = at + 1;
  while (last < limit && tokens.shape[last] === Shape.Number && isGroupGap(tokens, last)) {
    const group = tokens.text.slice(tokens.start[last], tokens.end[last]);
    if (!GROUP.test(group) || digits.length + group.length > MAX_LENGTH) break;
    last++;
    if (group.length > 3) {
      const decimals = commaDecimals ? group.replace(',', '.') : group;
      if (decimals.includes(',')) return null; // `5 100,000`: two numbers beside each other
      digits += decimals;
      break;
    }
    digits += group;
  }
  if (last === at + 1) return null;
  // `12 155 mm howitzers`: with an ordinary space the second number may be a calibre or a size of its own.
  const ordinary = tokens.text.charCodeAt(tokens.end[at]!) === 32;
  if (ordinary && last === at + 2 && startsOwnMeasure(tokens, last, limit)) return null;
  return { last, value: digits, grouped: true };
}

function isGroupGap(tokens: Tokens, index: number): boolean {
  const from = tokens.end[index - 1]!;
  if (tokens.start[index]! - from !== 1) return false;
  const code = tokens.text.charCodeAt(from);
  return code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007 || code === 0x2008;
}

function startsOwnMeasure(tokens: Tokens, index: number, limit: number): boolean {
  if (index >= limit) return false;
  const gluedNext = tokens.start[index] === tokens.end[index - 1];
  const word = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return gluedNext ? /^[-‑–a-zA-Z]/.test(word) : /^(?:mm|millimet(?:re|er)s?)$/i.test(word);
}
