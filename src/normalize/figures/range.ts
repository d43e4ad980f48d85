import { compare, shift } from '../decimal.js';
import { glued, lower, Shape, type Tokens, raw } from '../tokens.js';
import { readNumber, type Numeric } from './number.js';
import { dashes, WordTable } from './vocabulary.js';

/** What two numbers beside each other are: one range, two numbers that share a multiplier, or no numbers (a score, a telephone). */
export type Pair =
  | { readonly kind: 'range'; readonly low: string; readonly high: string; readonly end: Numeric }
  | { readonly kind: 'change'; readonly from: Numeric; readonly end: Numeric }
  | { readonly kind: 'neither'; readonly last: number };

/** Verbs after which `from 2 to 3 billion` says where something was and where it is now. */
const changeVerbs = new WordTable(
  'rise rises rose risen rising raise raised raises raising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumped jumps jumping surge surged surging soar soared swell swelled expand expanded expanding expands fall falls fell fallen falling drop drops dropped dropping decline declined declines declining decrease decreased decreases decreasing shrink shrank shrunk shrinking slip slipped slide slid sink sank cut cuts cutting reduce reduced reduces reducing lower lowered lowering lowers slash slashed slow slowed trim trimmed plunge plunged tumble tumbled go goes went gone move moved moving improve improved improving widen widened widening narrow narrowed narrowing upgrade upgraded lift lifted extend extended boost boosted accelerate accelerated ease eased edge edged double doubled triple tripled change changed changes shift shifted revise revised strengthen strengthened weaken weakened rebound rebounded advance advanced recover recovered growth increase rise decline drop reduction'
    .split(' ')
    .map((word) => [word, true] as const),
);

/** Those of them that move something else. */
const movers = new WordTable(
  'raise raises raised raising increase increases increased increasing expand expands expanded expanding cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashed trim trimmed upgrade upgraded lift lifts lifted lifting extend extended boost boosts boosted boosting take takes took taken taking bring brings brought bringing'
    .split(' ')
    .map((word) => [word, true] as const),
);

/** The range, change or score that number `a` and what follows it make; null when nothing does. */
export function pairWith(tokens: Tokens, a: Numeric, floor: number, limit: number, commaDecimals: boolean): Pair | null {
  const at = a.letter?.last ?? a.last;
  if (at >= limit) return null;
  const word = lower(tokens, at);
  if (dashes.at(tokens, at, limit)) return dashed(tokens, a, at, limit, commaDecimals);
  if (word !== 'to' && word !== 'and' && word !== 'or') {
    // `8- to 16-meter`
    const hung = dashes.at(tokens, at - 1, limit) && word === 'to';
    return hung ? spoken(tokens, a, at, floor, limit, commaDecimals) : null;
  }
  return spoken(tokens, a, at, floor, limit, commaDecimals);
}

function dashed(tokens: Tokens, a: Numeric, at: number, limit: number, commaDecimals: boolean): Pair | null {
  const next = at + 1;
  if (next < limit && lower(tokens, next) === 'to' && glued(tokens, at)) return spokenAfterHyphen(tokens, a, next, limit, commaDecimals);
  const tight = glued(tokens, at) && glued(tokens, next);
  if (!tight && (lower(tokens, at) === '—' || tokens.shape[a.first] !== Shape.Number)) return null;
  const from = lower(tokens, next) === '~' ? next + 1 : next;
  const b = from < limit ? readNumber(tokens, from, limit, commaDecimals) : null;
  if (!b || b.value === undefined || a.value === undefined) return null;
  const chained = dashes.at(tokens, b.last, limit) && glued(tokens, b.last) && glued(tokens, b.last + 1) && tokens.shape[b.last + 1] === Shape.Number;
  if (tight && chained) return { kind: 'neither', last: b.last };
  const range = asRange(a, b);
  if (range) return range;
  return tight && a.form === 'digits' && b.form === 'digits' ? { kind: 'neither', last: b.last } : null;
}

/** `8- to 16-meter`: the first number's hyphen belongs to the unit that only the second one spells out. */
function spokenAfterHyphen(tokens: Tokens, a: Numeric, at: number, limit: number, commaDecimals: boolean): Pair | null {
  const b = at + 1 < limit ? readNumber(tokens, at + 1, limit, commaDecimals) : null;
  return b && asRange(a, b);
}

function spoken(tokens: Tokens, a: Numeric, at: number, floor: number, limit: number, commaDecimals: boolean): Pair | null {
  const word = lower(tokens, at);
  const b = at + 1 < limit ? readNumber(tokens, at + 1, limit, commaDecimals) : null;
  if (!b || b.value === undefined || a.value === undefined || b.share !== a.share) return null;
  // `rose in 2025 to 65 million tonnes`: a year, and where to.
  if (
    (b.scale > 0 || Number(b.value) > 2100) &&
    a.scale === 0 &&
    at - a.first === 1 &&
    /^(?:19|20)\d\d$/.test(raw(tokens, a.first)) &&
    opensWith(tokens, a.first, floor, 'in')
  )
    return null;
  if (word === 'or') return isEither(a, b) ? asRange(a, b) : null;
  if (word === 'and') return opensWith(tokens, a.first, floor, 'between') ? asRange(a, b) : null;
  const from = fromBefore(tokens, a.first, floor);
  const verb = (from < 0 ? a.first : from) - 1;
  if (from < 0 && isShareRange(tokens, a, b, limit)) return asRange(a, b);
  if (from >= 0 && isMovedFrom(tokens, from, floor, limit)) return asChange(a, b);
  const moved = from >= 0 && (lower(tokens, verb) === 'up' || lower(tokens, verb) === 'down'); // `up from 2 to 3`, not `make up 2 to 3`
  if (moved || tellsChange(tokens, a.first, floor, limit) || changeVerbs.at(tokens, verb, limit) || compare(a.value, b.value) > 0) return asChange(a, b);
  return asRange(a, b);
}

/** `fell $41 to $1,987`, `rose by 300 to 2,800`: the first number says by how much, the second where to. */
export function tellsChange(tokens: Tokens, at: number, floor: number, limit: number): boolean {
  const before = lower(tokens, at - 1) === 'by' ? at - 2 : at - 1;
  return before >= floor && changeVerbs.at(tokens, before, limit) === true;
}

/** `cut 10 to 15 percent of staff`: where one word for per cent serves both numbers and they lie close, they bound a range. */
function isShareRange(tokens: Tokens, a: Numeric, b: Numeric, limit: number): boolean {
  const word = b.last < limit ? tokens.text.slice(tokens.start[b.last], tokens.end[b.last]).toLowerCase() : '';
  const percent = word === '%' || word === 'percent' || word === 'pc' || (word === 'per' && lower(tokens, b.last + 1) === 'cent');
  return percent && a.scale === 0 && b.scale === 0 && compare(a.value!, b.value!) < 0 && Number(b.value) <= FARTHEST_APART * Number(a.value);
}
const FARTHEST_APART = 2.5;

/** `prices have gone from $25 to $41`: *from* at a token and what is told before it say where something was. */
export function movesFrom(tokens: Tokens, from: number, floor: number, limit: number): boolean {
  for (let back = from - 1; back >= floor && back >= from - REACH; back--) {
    if (tokens.shape[back]! >= Shape.Number || STOPS.has(lower(tokens, back))) return false;
    if (changeVerbs.at(tokens, back, limit)) return true;
  }
  return false;
}

/** `raise output at the plant from 24 to 36`: what is moved stands between its verb and the two numbers. */
function isMovedFrom(tokens: Tokens, from: number, floor: number, limit: number): boolean {
  for (let back = from - 1; back >= floor && back >= from - REACH; back--) {
    if (tokens.shape[back]! >= Shape.Number || STOPS.has(lower(tokens, back))) return false;
    if (movers.at(tokens, back, limit)) return true;
  }
  return false;
}
const REACH = 9;
const STOPS = new Set(['range', 'ranges', 'ranging', 'anywhere', 'between', 'that', 'which', 'who', 'by', 'with', 'amounts', 'sums']);

/** `two or three`, `5 or 6`: neighbours. */
function isEither(a: Numeric, b: Numeric): boolean {
  if (a.scale > 0 || a.vague || b.vague || a.letter || b.letter) return false;
  const low = Number(a.bare ?? a.value);
  const high = Number(b.bare ?? b.value);
  return Number.isInteger(low) && Number.isInteger(high) && high > low && high - low <= 2 && high <= 20;
}

/** Whether the word stands before the number, at most a sign or a softening word away. */
export function opensWith(tokens: Tokens, at: number, floor: number, word: string): boolean {
  for (let back = at - 1; back >= floor && back >= at - 4; back--) {
    if (lower(tokens, back) === word) return true;
  }
  return false;
}

function fromBefore(tokens: Tokens, at: number, floor: number): number {
  for (let back = at - 1; back >= floor && back >= at - 3; back--) if (lower(tokens, back) === 'from') return back;
  return -1;
}

/** Both ends of a range carry the multiplier that only the second spells out (`2.2–2.5bn`). */
function asRange(a: Numeric, b: Numeric): Pair | null {
  if (a.value === undefined || b.value === undefined || b.joined) return null;
  const low = sharesScale(a, b) ? shift(a.value, b.scale) : a.value;
  if (compare(low, b.value) >= 0) return null;
  return { kind: 'range', low, high: b.value, end: b };
}

function asChange(a: Numeric, b: Numeric): Pair | null {
  if (!sharesScale(a, b) || b.joined) return null;
  return { kind: 'change', from: { ...a, value: shift(a.value!, b.scale), scale: b.scale }, end: b };
}

/** `2 to 3 billion`, not `500 to 1 billion` or `200,000 to 1 million`. */
function sharesScale(a: Numeric, b: Numeric): boolean {
  return b.scale > 0 && a.scale === 0 && a.letter === undefined && a.value !== undefined && Number(a.value) < 1000;
}
