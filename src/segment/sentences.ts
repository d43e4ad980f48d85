import { readJson } from '../normalize/data.js';

/** Lists of words without their full stop, lower-case. */
interface Abbreviations {
  /** Stand before what they speak of and never end a sentence: `e.g. The Economist` */
  readonly before: readonly string[];
  /** Stand before names: end a sentence only where the next word can be no name: `Gen. Smith`, `Wall St. It …` */
  readonly never: readonly string[];
  /** Do not end one before a number: `No. 3` */
  readonly number: readonly string[];
  /** End one only where the next word usually begins one: `the U.S. The …` */
  readonly either: readonly string[];
  /** Behind a number their full stop is the sentence's: `20 km. Paramount claims …`, but `6 ft. 2 in.` */
  readonly units: readonly string[];
  /** Follow `a.m.` and `p.m.` within a sentence. */
  readonly zones: readonly string[];
  readonly starters: readonly string[];
  /** Starters that are no name's first word in any language reports draw names from. */
  readonly sure: readonly string[];
}
const lists = readJson<Abbreviations>(new URL('./abbreviations.json', import.meta.url));
const BEFORE = new Set(lists.before);
const NEVER = new Set(lists.never);
const NUMBER = new Set(lists.number);
const EITHER = new Set(lists.either);
const UNITS = new Set(lists.units);
const ZONES = new Set(lists.zones);
const STARTERS = new Set(lists.starters);
const SURE = new Set(lists.sure);

/** A sentence longer than this is cut at white space: no prose is, and every stage after may count on the bound. */
const MAX_SENTENCE = 4_000;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a block `[start, end)`: in order, trimmed, with nothing but white space between them. */
export function splitSentences(text: string, start: number, end: number): Range[] {
  const found: Range[] = [];
  let from = skipSpace(text, start, end);
  for (let at = from; at < end; at++) {
    if (at - from >= MAX_SENTENCE && isSpace(text.charCodeAt(at))) {
      found.push({ start: from, end: at });
      from = at = skipSpace(text, at, end);
    }
    if (!isTerminator(text.charCodeAt(at))) continue;
    const after = skipClosers(text, at + 1, end);
    const next = skipSpace(text, after, end);
    if (next === after && next < end) continue;
    if (next < end && !endsSentence(text, from, at, next, end)) continue;
    found.push({ start: from, end: after });
    from = next;
    at = next - 1;
  }
  let last = end;
  while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > from) found.push({ start: from, end: last });
  return found;
}

/** Whether the terminator at `at` ends the sentence that began at `from`, given that `next` is the next visible character. */
function endsSentence(text: string, from: number, at: number, next: number, end: number): boolean {
  if (!/[\p{Lu}\p{Lt}\d“"‘'«([$€£¥•–—-]/u.test(text.charAt(next))) return false;
  if (text.charCodeAt(at) !== POINT) return true;
  const word = wordBefore(text, from, at);
  const following = wordAfter(text, next, end);
  const follower = following.toLowerCase();
  const digitFollows = /\d/.test(text.charAt(next));
  if (isMeasured(text, from, at - word.length, word)) return !digitFollows;
  if (BEFORE.has(word)) return false;
  // Ranks are joined: `Brig.-Gen.`
  if (NEVER.has(word) || NEVER.has(word.slice(word.lastIndexOf('-') + 1))) return SURE.has(follower);
  if (NUMBER.has(word) && digitFollows) return false;
  if (/^\d{1,3}(?:\.\d{1,2})*$/.test(word) && at - word.length === from) return false; // a list number opens the line
  if (word === 'a.m' || word === 'p.m') return !digitFollows && !ZONES.has(follower) && !ZONES.has(secondAfter(text, next, end));
  const initials = /^\p{L}$|^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (initials || EITHER.has(word)) return STARTERS.has(follower) && following !== 'a';
  return true;
}

/** Whether the word that begins at `start` is a unit behind its number (`20 km`, `12 sq. km`, `$5 m`), or the end of a rate or a degree (`770 kb/d`, `40 °C`). */
function isMeasured(text: string, from: number, start: number, word: string): boolean {
  const joint = text.charAt(start - 1);
  if (start > from && (joint === '/' || joint === '°')) return word.length <= 3;
  if (!UNITS.has(word)) return false;
  return /(?:[\d½¼¾]|\b(?:sq|cu)\.)[ \u00a0\u202f]$/u.test(text.slice(Math.max(from, start - 6), start));
}

/** The second word from `from` on, lower-case: `time` in `Moscow time`. */
function secondAfter(text: string, from: number, end: number): string {
  const found = /^\p{L}+[ \u00a0](\p{L}+)/u.exec(text.slice(from, Math.min(end, from + 32)));
  return found ? found[1]!.toLowerCase() : '';
}

/** The word that ends at `at`, lower-case, inner points kept: `u.s`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 16 && /[\p{L}\p{N}.'’-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).toLowerCase();
}

function wordAfter(text: string, from: number, end: number): string {
  let start = from;
  while (start < end && start - from < 3 && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  let stop = start;
  while (stop < end && stop - start < 16 && /\p{L}/u.test(text.charAt(stop))) stop++;
  return text.slice(start, stop);
}

const POINT = 46;

function isTerminator(code: number): boolean {
  return code === POINT || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Terminators and closing quotes or brackets that belong to the sentence which ends; a footnote mark may follow them. */
function skipClosers(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[.!?…"”’'»)\]]/.test(text.charAt(at))) at++;
  const note = /^(?:\[\d{1,3}\]|[¹²³⁴-⁹]{1,3})/.exec(text.slice(at, Math.min(end, at + 6)));
  return note ? at + note[0].length : at;
}
