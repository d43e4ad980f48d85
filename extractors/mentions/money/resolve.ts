import type { DocumentContext } from '../../../src/extract/contract.js';
import { usersOf, type Currency } from './currency.js';
import { dollarOf, type Resolved } from './dollar.js';
import { countryOfIssue } from './issue.js';
import { headingAbove, paragraphAround, weightsInAll, weightsWithin, type Stretch } from './place.js';

/** How much more often the leading reading must be spoken of than the next one. */
const CLEAR_LEAD = 2;

/**
 * What a currency form means in this document. The countries of its own sentence decide first, then the one in
 * the heading above it, the place of issue, the one in its paragraph, those of the whole document, and the form's usual meaning. `per` is
 * what the price is for.
 */
export function resolveCurrency({ codes, usual }: Currency, sentence: Stretch, per: string | undefined, context: DocumentContext): Resolved {
  if (codes.length === 1) return { code: codes[0]!, open: [] };
  // A bare dollar follows the document's country, not each country it passes by.
  if (codes[0] === 'USD') return dollarOf(codes, per, context) ?? { code: usual, open: codes };
  const code =
    lead(weightsWithin(codes, context, sentence)) ??
    onlyOne(codes, context, headingAbove(context.text, sentence)) ??
    issued(codes, context) ??
    onlyOne(codes, context, paragraphAround(context.text, sentence)) ??
    lead(weightsInAll(codes, context)) ??
    usual;
  return { code, open: codes };
}

function issued(codes: readonly string[], context: DocumentContext): string | null {
  const country = countryOfIssue(context);
  return (country && codes.find((code) => usersOf.get(code)?.includes(country))) ?? null;
}

/** The one code whose countries are named, or named clearly more often than any other's. */
function lead(weights: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return second && second[1] * CLEAR_LEAD > first[1] ? null : first[0];
}

function onlyOne(codes: readonly string[], context: DocumentContext, stretch: Stretch | null): string | null {
  const named = stretch && [...weightsWithin(codes, context, stretch).keys()];
  return named?.length === 1 ? named[0]! : null;
}
