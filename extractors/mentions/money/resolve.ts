import type { DocumentContext } from '../../../src/extract/contract.js';
import { usersOf, type Currency } from './currency.js';

/** How much more often the leading reading must be spoken of than the next one. */
const CLEAR_LEAD = 2;

/**
 * The ISO 4217 code that a currency form means in this document, or null where the document leaves it open.
 * The countries of its own sentence decide first, then those of the whole document, then the form's usual meaning.
 */
export function resolveCurrency(currency: Currency, sentence: number, context: DocumentContext): string | null {
  const { codes, usual } = currency;
  if (codes.length === 1) return codes[0]!;
  const overall = lead(codes, context.tally('country'));
  // A bare dollar follows the document's country, not each country it passes by.
  if (codes[0] === 'USD') return dollar(codes, context) ?? usual;
  const near = lead(codes, sentenceTally(sentence, context));
  return near ?? overall ?? usual;
}

/** The one code whose countries are named, or named clearly more often than any other's. */
function lead(codes: readonly string[], countries: ReadonlyMap<string, number>): string | null {
  const weights = codes.map((code) => ({ code, weight: (usersOf.get(code) ?? []).reduce((sum, iso) => sum + (countries.get(iso) ?? 0), 0) }));
  weights.sort((a, b) => b.weight - a.weight);
  const [first, second] = weights;
  if (!first || first.weight === 0) return null;
  return second && second.weight * CLEAR_LEAD > first.weight ? null : first.code;
}

function sentenceTally(sentence: number, context: DocumentContext): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const span of context.settled('country')) {
    if (span.sentence > sentence) break;
    if (span.sentence === sentence && typeof span.value['iso'] === 'string') tally.set(span.value['iso'], (tally.get(span.value['iso']) ?? 0) + 1);
  }
  return tally;
}

/** The dollar of the country that the document speaks of most, unless it writes that dollar with a prefix. */
function dollar(codes: readonly string[], context: DocumentContext): string | null {
  const countries = [...context.tally('country')].sort((a, b) => b[1] - a[1]);
  const [top, next] = countries;
  if (!top || (next && next[1] === top[1])) return null;
  const local = codes.find((code) => code !== 'USD' && usersOf.get(code)?.includes(top[0]));
  if (!local) return null;
  const prefixes = PREFIXES[local] ?? [];
  const written = prefixes.reduce((sum, prefix) => sum + context.text.split(prefix).length - 1, 0);
  const bare = context.text.split(/(?<![A-Z.])\$/).length - 1;
  return written * CLEAR_LEAD > bare ? null : local;
}

/** How a dollar is written to tell it from the American one. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  CAD: ['C$', 'CA$', 'CAD', 'Can$'],
  AUD: ['A$', 'AU$', 'AUD'],
  NZD: ['NZ$', 'NZD'],
  SGD: ['S$', 'SGD'],
  HKD: ['HK$', 'HKD'],
};
