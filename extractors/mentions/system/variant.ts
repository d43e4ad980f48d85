import type { SentenceView } from '../../../src/extract/contract.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { isCapitalised, isHyphen, isNumber, isYear, joined, shapeAt, textAt } from './span.js';

/** Where a designation ends: the token after it, and the offset, which a glued plural `s` may set back into its token. */
export interface SpanEnd {
  readonly end: number;
  readonly offset: number;
}

/** Words that number a variant: `Block 70`, `Mk 2`, `Flight III`. */
const NUMBERERS = new Set(['Block', 'Mk', 'MK', 'Mark', 'Flight', 'Batch', 'Mod', 'Increment', 'Blk']);
const UNITS = new Set(['m', 'mm', 'km', 'kg', 'th', 'st', 'nd', 'rd', 'bn', 'cm', 'x', 'nm']);
const STEPS = 8;

/** Extends a designation by what is written onto it: `F-16` + `C`, `2` + `A8`, `S-300PMU` + `-2`, `C` + `/D`, ` Block 70/72`. */
export function extendVariant(sentence: SentenceView, end: number): SpanEnd {
  let at = end;
  for (let steps = 0; steps < STEPS; steps++) {
    const next =
      gluedPart(sentence, at) ||
      plusPart(sentence, at) ||
      slashPart(sentence, at) ||
      hyphenPart(sentence, at) ||
      numberedPart(sentence, at) ||
      standardPart(sentence, at, end);
    if (!next) break;
    at = next;
  }
  const last = at - 1;
  const plural = at > end && joined(sentence, last) && /^[A-Z]{1,3}s$/.test(textAt(sentence, last));
  return { end: at, offset: sentence.tokens.end[last]! - (plural ? 1 : 0) };
}

/** Letters after digits or digits after letters, without space. */
function gluedPart(sentence: SentenceView, at: number): number {
  if (!joined(sentence, at)) return 0;
  const text = textAt(sentence, at);
  if (isNumber(sentence, at)) return /^\d{1,4}$/.test(text) && (isCapitalised(sentence, at - 1) || text.length <= 2) ? at + 1 : 0;
  if (!isNumber(sentence, at - 1)) return 0;
  if (shapeAt(sentence, at) === Shape.Upper && text.length <= 4) return at + 1;
  if (shapeAt(sentence, at) === Shape.Mixed && text.length <= 5) return at + 1;
  if (/^[A-Z]{1,3}s$/.test(text) || text === 'bis' || /^[A-Z][a-z]{1,3}$/.test(text)) return at + 1;
  return 0;
}

/** `Hisar-A+` */
function plusPart(sentence: SentenceView, at: number): number {
  return textAt(sentence, at) === '+' && joined(sentence, at) && !joined(sentence, at + 1) ? at + 1 : 0;
}

/** The standard or mark behind a name: `Rafale F3R`, `Leopard 2 A7V`; the name's last word ends in small letters or a digit. */
function standardPart(sentence: SentenceView, at: number, end: number): number {
  if (at !== end || joined(sentence, at) || !/^[A-Z]$/.test(textAt(sentence, at))) return 0;
  const digits = at + 1;
  if (!isNumber(sentence, digits) || !joined(sentence, digits) || !/^\d{1,2}$/.test(textAt(sentence, digits))) return 0;
  if (shapeAt(sentence, at - 1) !== Shape.Capital && !isNumber(sentence, at - 1)) return 0;
  return joined(sentence, digits + 1) && shapeAt(sentence, digits + 1) === Shape.Upper ? digits + 2 : digits + 1;
}

function slashPart(sentence: SentenceView, at: number): number {
  if (textAt(sentence, at) !== '/' || !joined(sentence, at) || !joined(sentence, at + 1)) return 0;
  const next = at + 1;
  const short = (shapeAt(sentence, next) === Shape.Upper && textAt(sentence, next).length <= 2) || (isNumber(sentence, next) && isNumber(sentence, at - 1));
  const another = isHyphen(sentence, next + 1) && joined(sentence, next + 1);
  return short && !another && !(isNumber(sentence, next + 1) && joined(sentence, next + 1)) ? next + 1 : 0;
}

function hyphenPart(sentence: SentenceView, at: number): number {
  if (!isHyphen(sentence, at) || textAt(sentence, at) === '–' || !joined(sentence, at) || !joined(sentence, at + 1)) return 0;
  const next = at + 1;
  const text = textAt(sentence, next);
  if (isNumber(sentence, next)) return isYear(text) || UNITS.has(textAt(sentence, next + 1)) ? 0 : next + 1;
  return shapeAt(sentence, next) === Shape.Upper && text.length <= 4 ? next + 1 : 0;
}

function numberedPart(sentence: SentenceView, at: number): number {
  if (/^(?:Mk|MK)(?:[IVX]+|\d+)$/.test(textAt(sentence, at)) && !joined(sentence, at)) return at + 1;
  if (!NUMBERERS.has(textAt(sentence, at)) || joined(sentence, at)) return 0;
  const text = textAt(sentence, at + 1);
  return isNumber(sentence, at + 1) || /^[IVX]{1,4}$/.test(text) ? at + 2 : 0;
}

/** Whether letters after the span make it a measure or another word: `M-84 mm` glued, `F-16er`. */
export function runsOn(sentence: SentenceView, end: number): boolean {
  if (!joined(sentence, end)) return false;
  const shape = shapeAt(sentence, end);
  if (shape === Shape.Number || shape === Shape.Upper || shape === Shape.Mixed || shape === Shape.Capital) return true;
  return shape === Shape.Lower && textAt(sentence, end) !== 's';
}
