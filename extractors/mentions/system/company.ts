import type { SentenceView } from '../../../src/extract/contract.js';
import { Shape } from '../../../src/normalize/tokens.js';
import type { SystemCategory } from './value.js';
import { classNouns, words, type ClassNoun } from './words.js';
import { closesQuote, inside, is, isCapitalised, isHyphen, isNumber, joined, opensQuote, shapeAt, textAt } from './span.js';

/** Modifiers between a designation and its class noun are few; the bound keeps the walk linear. */
const MODIFIERS = 10;
const LIST = 18;
const NEAR = 16;

const SEPARATORS = new Set([',', '/', 'and', 'or', '&', ';']);
const UNITS = new Set(['mm', 'cm', 'x', 'ton', 'tonne', 'seat', 'inch', 'pounder']);

/** The class noun that follows: at once, or after modifiers (`CH-95 strike UAVs`, `Mistral short-range air defence systems`). */
export function nounAfter(sentence: SentenceView, end: number): ClassNoun | null {
  let at = end;
  if (textAt(sentence, at) === 's' && joined(sentence, at)) at++;
  if (closesQuote(sentence, at) && joined(sentence, at)) at++;
  if (isHyphen(sentence, at) && joined(sentence, at)) at++;
  let general: ClassNoun | null = null;
  for (let steps = 0; steps < MODIFIERS && inside(sentence, at); steps++) {
    const hit = classNouns.match(sentence.tokens, at, sentence.last);
    if (hit?.payload.category) return hit.payload;
    if (hit) general ??= hit.payload;
    if (!isModifier(sentence, at)) {
      if (!hit || hit.end - at > 1) break;
    }
    at++;
  }
  return general;
}

/** A word that may stand between a designation and its class noun: `strike`, `155 mm`, `short-range`. */
export function isModifier(sentence: SentenceView, at: number): boolean {
  if (isHyphen(sentence, at)) return true;
  if (isNumber(sentence, at))
    return (
      UNITS.has(textAt(sentence, at + 1)) ||
      (isHyphen(sentence, at + 1) && UNITS.has(textAt(sentence, at + 2))) ||
      (textAt(sentence, at - 1) === 'x' && joined(sentence, at))
    );
  if (UNITS.has(textAt(sentence, at))) return true;
  return is(sentence, at, words.modifier);
}

/** The class noun that a list shares: `HIMARS and Patriot systems`, `Magni-X/Thor drones`. Only names and separators may stand between. */
export function nounAfterList(sentence: SentenceView, end: number): ClassNoun | null {
  let at = end;
  if (closesQuote(sentence, at)) at++;
  if (!isSeparator(sentence, at)) return null;
  for (let steps = 0; steps < LIST && inside(sentence, at); steps++, at++) {
    if (isSeparator(sentence, at)) continue;
    const named = isCapitalised(sentence, at) || isNumber(sentence, at) || isHyphen(sentence, at) || opensQuote(sentence, at) || closesQuote(sentence, at);
    if (!named && !(textAt(sentence, at) === 's' && joined(sentence, at))) return null;
    const noun = named ? nounAfter(sentence, at + 1) : null;
    if (noun && noun.plural) return noun;
  }
  return null;
}

export function isSeparator(sentence: SentenceView, at: number): boolean {
  return inside(sentence, at) && SEPARATORS.has(textAt(sentence, at));
}

/** The class noun right before: `the howitzer D-30`, `loitering munitions called “Lancet”`. */
export function nounBefore(sentence: SentenceView, at: number): ClassNoun | null {
  let end = at;
  if (opensQuote(sentence, end - 1)) end--;
  if (LINKS.has(textAt(sentence, end - 1))) end--;
  if (textAt(sentence, end - 1) === 'known') end--;
  if (textAt(sentence, end - 1) === ',') end--;
  if (textAt(sentence, end - 1) === 'the' && textAt(sentence, end - 2) === 'of') end -= 2;
  for (let from = Math.max(sentence.first, end - 5); from < end; from++) {
    const hit = classNouns.match(sentence.tokens, from, end);
    if (hit && hit.end === end && shapeAt(sentence, end - 1) === Shape.Lower) return hit.payload;
  }
  return null;
}
const LINKS = new Set(['called', 'named', 'dubbed', 'designated', 'as', 'codenamed', 'nicknamed']);

/** Whether a word of weapons stands near: `crews`, `fired`, `squadron`. */
export function isArmed(sentence: SentenceView, at: number, end: number): boolean {
  const from = Math.max(sentence.first, at - NEAR);
  const to = Math.min(sentence.last, end + NEAR);
  for (let i = from; i < to; i++) {
    if (i >= at && i < end) continue;
    if (words.weapon.has(sentence.tokens.word[i]!)) return true;
  }
  return false;
}

/** Whether a word of sport stands in the sentence: `The Titans fired their coach`. */
export function isSport(sentence: SentenceView, at: number): boolean {
  for (let i = Math.max(sentence.first, at - NEAR); i < Math.min(sentence.last, at + NEAR); i++) if (is(sentence, i, words.sport)) return true;
  return false;
}

/** Bare *fighters* behind a name are men as readily, unless something flies: `Fano fighters`, `M23 fighters`. */
export function areMen(sentence: SentenceView, at: number): boolean {
  if (!/^fighters?$/.test(textAt(sentence, at)) || /^(?:jets?|aircraft|planes?|bombers?)$/.test(textAt(sentence, at + 1))) return false;
  if (MEN.has(textAt(sentence, at + 1))) return true;
  for (let i = Math.max(sentence.first, at - NEAR); i < Math.min(sentence.last, at + NEAR); i++) if (i !== at && is(sentence, i, words.aviation)) return false;
  return true;
}

/** What men do: `M23 fighters hold Goma`. */
const MEN = new Set([
  'hold',
  'held',
  'seized',
  'captured',
  'fled',
  'surrendered',
  'clashed',
  'stormed',
  'ambushed',
  'looted',
  'marched',
  'vowed',
  'loyal',
  'wounded',
]);

/** What the neighbourhood says of a span: its category if a class noun tells it, and whether it has company at all. */
export interface Company {
  readonly category: SystemCategory | null;
  readonly noun: boolean;
}

export function companyOf(sentence: SentenceView, at: number, end: number): Company {
  const noun = nounAfter(sentence, end) ?? nounAfterList(sentence, end) ?? nounBefore(sentence, at);
  return { category: noun?.category ?? null, noun: noun !== null };
}

/** Whether it is all that a cell of a table row holds: `Argentina | P-3C | 2 | Norway`. */
export function fillsCell(sentence: SentenceView, at: number, end: number): boolean {
  const opened = textAt(sentence, at - 1) === '|';
  const closed = textAt(sentence, end) === '|';
  return (opened || at === sentence.first) && (closed || end === sentence.last) && (opened || closed);
}

/** Whether quotation marks enclose exactly this span. */
export function isQuoted(sentence: SentenceView, at: number, end: number): boolean {
  return opensQuote(sentence, at - 1) && closesQuote(sentence, end);
}

/** Whether a count stands right before, nationality words apart: `89 U.S. Bradley`. */
export function isCounted(sentence: SentenceView, at: number): boolean {
  let before = at - 1;
  for (let steps = 0; steps < 5 && inside(sentence, before); steps++, before--) {
    if (isNumber(sentence, before) || isNumberWord(sentence, before)) return true;
    if (!is(sentence, before, words.notName) && textAt(sentence, before) !== '.' && !is(sentence, before, words.modifier)) return false;
  }
  return false;
}

/** The last word of a number: `twelve older Mistral`, `one hundred Piorun`; *one* alone counts little. */
function isNumberWord(sentence: SentenceView, at: number): boolean {
  return sentence.figures.some((figure) => figure.last === at + 1 && figure.form === 'words' && !figure.share && figure.value !== '1');
}
