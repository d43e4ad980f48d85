import type { DocumentContext } from '../../../src/extract/contract.js';
import { usersOf, type Currency } from './currency.js';
import { dollarOf } from './dollar.js';
import { countryOfIssue } from './issue.js';

/** How much more often the leading reading must be spoken of than the next one. */
const CLEAR_LEAD = 2;

/**
 * The ISO 4217 code that a currency form means in this document, or null where the document leaves it open.
 * The countries of its own sentence decide first, then the place of issue, those of the whole document, and the
 * form's usual meaning. `per` is what the price is for.
 */
export function resolveCurrency(currency: Currency, sentence: number, per: string | undefined, context: DocumentContext): string | null {
  const { codes, usual } = currency;
  if (codes.length === 1) return codes[0]!;
  // A bare dollar follows the document's country, not each country it passes by.
  if (codes[0] === 'USD') return dollarOf(codes, per, context) ?? usual;
  return lead(codes, sentenceTally(sentence, context)) ?? issued(codes, context) ?? lead(codes, context.tally('country')) ?? usual;
}

function issued(codes: readonly string[], context: DocumentContext): string | null {
  const country = countryOfIssue(context);
  return (country && codes.find((code) => usersOf.get(code)?.includes(country))) ?? null;
}

/** The one code whose countries are named, or named clearly more often than any other's. */
function lead(codes: readonly string[], countries: ReadonlyMap<string, number>): string | null {
  if (countries.size === 0) return null;
  const weights = codes.map((code) => ({ code, weight: (usersOf.get(code) ?? []).reduce((sum, iso) => sum + (countries.get(iso) ?? 0), 0) }));
  weights.sort((a, b) => b.weight - a.weight);
  const [first, second] = weights;
  if (!first || first.weight === 0) return null;
  return second && second.weight * CLEAR_LEAD > first.weight ? null : first.code;
}

type Tally = ReadonlyMap<string, number>;
const NONE: Tally = new Map();
const bySentence = new WeakMap<DocumentContext, ReadonlyMap<number, Tally>>();

function sentenceTally(sentence: number, context: DocumentContext): Tally {
  let tallies = bySentence.get(context);
  if (!tallies) bySentence.set(context, (tallies = talliesOf(context)));
  return tallies.get(sentence) ?? NONE;
}

function talliesOf(context: DocumentContext): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Map<string, number>>();
  for (const { sentence, value } of context.settled('country')) {
    const iso = value['iso'];
    if (typeof iso !== 'string') continue;
    const tally = tallies.get(sentence) ?? new Map<string, number>();
    tallies.set(sentence, tally.set(iso, (tally.get(iso) ?? 0) + 1));
  }
  return tallies;
}
