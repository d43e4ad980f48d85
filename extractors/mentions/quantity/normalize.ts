import type { DocumentContext } from '../../../src/extract/contract.js';
import { multiply } from '../../../src/normalize/decimal.js';
import { numbersOf } from '../../../src/normalize/figures/index.js';
import type { QuantityParts } from './parts.js';
import type { QuantityValue } from './value.js';

/** What was counted last in a document: `an option for two more` counts it again. */
const countedLast = new WeakMap<DocumentContext, { readonly of: string; readonly sentence: number }>();

/** The value in its unit, exact, with what is counted freed from words of nationality. */
export function normalize(parts: QuantityParts, context: DocumentContext): QuantityValue {
  const { mod, unit, factor, phrase, per, understood, sentence } = parts;
  const times = (decimal: string): number => Number(factor === '1' ? decimal : multiply(decimal, factor));
  const named = phrase ? withoutNationality(phrase, context) : parts.of;
  const of = named ?? understoodFrom(countedLast.get(context), understood, sentence);
  if (unit === '1' && of && phrase) countedLast.set(context, { of, sentence });
  const made: Partial<QuantityValue> = numbersOf(parts, times);
  if (mod) made.mod = mod;
  made.unit = unit;
  if (of) made.of = of;
  if (per) made.per = per;
  return made as QuantityValue;
}

/** How many sentences later a count may leave out what it counts. */
const UNDERSTOOD = { near: 0, far: 3 } as const;

function understoodFrom(
  last: { readonly of: string; readonly sentence: number } | undefined,
  understood: QuantityParts['understood'],
  sentence: number,
): string | undefined {
  return last && understood && sentence - last.sentence <= UNDERSTOOD[understood] ? last.of : undefined;
}

/** The phrase's text without the country mentions in it, nor what hangs on them (`French-made`). */
function withoutNationality({ start, end }: { readonly start: number; readonly end: number }, context: DocumentContext): string | undefined {
  const { text } = context;
  let kept = '';
  let from = start;
  for (const span of spansWithin(context, start, end)) {
    kept += text.slice(from, span.start);
    from = pastCompound(text, span.end, end);
  }
  kept += text.slice(from, end);
  return kept.replace(/\s+/g, ' ').trim() || undefined;
}

/** Country spans inside the characters, found from the end of the list that can hold them. */
function spansWithin(context: DocumentContext, start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
  const spans = context.settled('country');
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const within: { start: number; end: number }[] = [];
  for (let at = low; at < spans.length && spans[at]!.end <= end; at++) within.push(spans[at]!);
  // A country that is the head itself is what is counted (`five Russians`).
  return within.filter((span) => span.end < end);
}

function pastCompound(text: string, at: number, end: number): number {
  if (/^['’]s\s/.test(text.slice(at, at + 3)) && at + 3 < end) return at + 2; // `Poland's electricity generation`
  if (text[at] !== '-') return at;
  let next = at + 1;
  while (next < end && text[next] !== ' ') next++;
  return next;
}
