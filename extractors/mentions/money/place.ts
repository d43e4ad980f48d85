import type { DocumentContext, SettledSpan } from '../../../src/extract/contract.js';
import { demonymsOf, usersOf } from './currency.js';

/** How far around a sentence its paragraph is looked through, in characters. */
const PARAGRAPH = 2_500;
/** A heading further above than this many lines no longer speaks for a sentence. */
const LINES_UNDER_HEADING = 8;
/** A line that is longer is text and no heading. */
const MAX_HEADING = 120;

/** Characters of a text, in UTF-16 code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How often the countries of each currency are named in a stretch, by ISO 4217 code, inside names of bodies too. */
export function weightsWithin(codes: readonly string[], context: DocumentContext, { from, to }: Stretch): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string): void => void weights.set(code, (weights.get(code) ?? 0) + 1);
  for (const { value } of within(context.settled('country'), from, to)) {
    for (const code of codes) if (typeof value['iso'] === 'string' && usersOf.get(code)?.includes(value['iso'])) add(code);
  }
  for (const { start, end, value } of within(context.settled('organization'), from, to)) {
    const name = `${context.text.slice(start, end)} ${String(value['name'] ?? '')}`;
    for (const code of codes) if (demonymsOf.get(code)?.some((word) => name.includes(word))) add(code);
  }
  return weights;
}

const whole = new WeakMap<DocumentContext, Map<string, ReadonlyMap<string, number>>>();

/** The weights in the whole document: counted once, since every ambiguous amount may ask for them. */
export function weightsInAll(codes: readonly string[], context: DocumentContext): ReadonlyMap<string, number> {
  const key = codes.join();
  let known = whole.get(context);
  if (!known) whole.set(context, (known = new Map()));
  let weights = known.get(key);
  if (!weights) known.set(key, (weights = weightsWithin(codes, context, { from: 0, to: context.text.length })));
  return weights;
}

/** The paragraph around a sentence. */
export function paragraphAround(text: string, { from, to }: Stretch): Stretch {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  return { from: Math.max(line, from - PARAGRAPH), to: Math.min(next < 0 ? text.length : next, to + PARAGRAPH) };
}

/** The nearest heading above a sentence: a short line with no stop at its end; null where none stands near. */
export function headingAbove(text: string, sentence: Stretch): Stretch | null {
  let to = text.lastIndexOf('\n', sentence.from - 1);
  for (let line = 0; line < LINES_UNDER_HEADING && to > 0; line++) {
    const from = text.lastIndexOf('\n', to - 1) + 1;
    const content = text.slice(from, Math.min(to, from + MAX_HEADING + 1)).trim();
    if (content !== '' && content.length <= MAX_HEADING && !/[.!?:;,]$/.test(content)) return { from, to };
    to = from - 1;
  }
  return null;
}

/** The spans that begin between two offsets, of a list in reading order. */
function within(spans: readonly SettledSpan[], from: number, to: number): readonly SettledSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && spans[end]!.start < to) end++;
  return spans.slice(low, end);
}
