import type { DocumentContext } from '../../../src/extract/contract.js';
import { multiply } from '../../../src/normalize/decimal.js';
import { numbersOf } from '../../../src/normalize/figures/index.js';
import type { QuantityParts } from './parts.js';
import type { QuantityValue } from './value.js';

/** What was counted last in a document: `an option for two more` counts it again. */
const countedLast = new WeakMap<DocumentContext, CountedLast>();
interface CountedLast {
  readonly of: string;
  readonly per: string | undefined;
  readonly sentence: number;
}

/** The value in its unit, exact, with what is counted freed from words of nationality. */
export function normalize(parts: QuantityParts, context: DocumentContext): QuantityValue {
  const { mod, unit, factor, phrase, understood, sentence } = parts;
  const last = countedLast.get(context);
  const times = (decimal: string): number => Number(factor === '1' ? decimal : multiply(decimal, factor));
  const named = phrase ? withoutNationality(phrase, context) : parts.of;
  const of = named ?? (unit === '%' ? shareOf(parts, context) : understoodFrom(last, understood, sentence));
  const per = parts.per ?? (parts.compared && last?.sentence === sentence ? last.per : undefined);
  if (unit === '%') rememberShare(of, context, sentence);
  if (unit === '1' && of && phrase) countedLast.set(context, { of, per, sentence });
  const made: Partial<QuantityValue> = numbersOf(parts, times);
  if (mod) made.mod = mod;
  made.unit = unit;
  if (of) made.of = of;
  if (per) made.per = per;
  return made as QuantityValue;
}

/** What the last percentage of a document was a share of, where that is its output. */
const sharedLast = new WeakMap<DocumentContext, { readonly of: string; readonly sentence: number }>();
const OUTPUT = /^(?:GDP|GNP|GNI|gross (?:domestic|national) (?:product|income))$/i;
const SENTENCES_ON = 2;

function shareOf({ resumes, sentence }: QuantityParts, context: DocumentContext): string | undefined {
  const last = resumes && sharedLast.get(context);
  if (!last || sentence - last.sentence > SENTENCES_ON) return undefined;
  return resumes.country === null || beginsCountry(context, resumes.country) ? last.of : undefined;
}

function beginsCountry(context: DocumentContext, at: number): boolean {
  return context.settled('country')[firstFrom(context, at)]?.start === at;
}

function rememberShare(of: string | undefined, context: DocumentContext, sentence: number): void {
  if (of && OUTPUT.test(of)) sharedLast.set(context, { of, sentence });
  else sharedLast.delete(context);
}

/** How many sentences later a count may leave out what it counts. */
const UNDERSTOOD = { near: 0, far: 3 } as const;

function understoodFrom(last: CountedLast | undefined, understood: QuantityParts['understood'], sentence: number): string | undefined {
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
  // `Filipino, American and Japanese troops` leaves the joints of its adjectives.
  return (
    kept
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:, ?)*(?:and )?/, '') || undefined
  );
}

/** Index of the first country that stands at or behind the character. */
function firstFrom(context: DocumentContext, start: number): number {
  const spans = context.settled('country');
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Country spans inside the characters, found from the end of the list that can hold them. */
function spansWithin(context: DocumentContext, start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
  const spans = context.settled('country');
  const within: { start: number; end: number }[] = [];
  for (let at = firstFrom(context, start); at < spans.length && spans[at]!.end <= end; at++) within.push(spans[at]!);
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
