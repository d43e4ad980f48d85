import type { DocumentContext } from '../../../src/extract/contract.js';
import { usersOf } from './currency.js';
import { countryOfIssue } from './issue.js';

/** A dollar written with its prefix this many times as often as without tells that the bare one is not it. */
const WRITTEN = 2;

/** Priced in American dollars wherever they are traded. */
const COMMODITIES = new Set(['barrel', 'ounce', 'troy ounce', 'bushel', 'MMBtu', 'mmbtu', 'million British thermal units']);

/** How a dollar is written to tell it from the American one. */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  CAD: /\b(?:C|CA|CAD|Can|CDN) ?\$|\bCAD\b/g,
  AUD: /\b(?:A|AU|AUD) ?\$|\bAUD\b/g,
  NZD: /\b(?:NZ|NZD) ?\$|\bNZD\b/g,
  SGD: /\b(?:S|SG|SGD) ?\$|\bSGD\b/g,
  HKD: /\b(?:HK|HKD) ?\$|\bHKD\b/g,
};
const BARE = /(?<![A-Za-z.])\$/g;

const remembered = new WeakMap<DocumentContext, string | null>();

/**
 * The ISO 4217 code of the dollar that a bare `$` means in this document, or null where nothing tells it from the
 * usual one: the dollar of the country of issue, else of the country it speaks of most.
 */
export function dollarOf(codes: readonly string[], per: string | undefined, context: DocumentContext): string | null {
  if (per !== undefined && COMMODITIES.has(per)) return null;
  let dollar = remembered.get(context);
  if (dollar === undefined) remembered.set(context, (dollar = localDollar(codes, context)));
  return dollar;
}

function localDollar(codes: readonly string[], context: DocumentContext): string | null {
  const tally = context.tally('country');
  const issue = countryOfIssue(context);
  const country = issue ?? spokenOfMost(tally);
  const local = country === null ? undefined : codes.find((code) => code !== 'USD' && usersOf.get(code)?.includes(country));
  if (country === null || !local) return null;
  const prefixed = PREFIXES[local];
  const written = prefixed ? count(context.text, prefixed) : 0;
  if (written * WRITTEN > count(context.text, BARE)) return null;
  // A wire from Singapore tells of the world's prices: its place alone settles nothing.
  return (issue !== null && written > 0) || isSubject(country, tally, issue === null) ? local : null;
}

/** Whether the document is about the country: it names it often, and twice as often as any other, or as often where it is issued there. */
function isSubject(country: string, tally: ReadonlyMap<string, number>, alone: boolean): boolean {
  const own = tally.get(country) ?? 0;
  const next = Math.max(0, ...[...tally.entries()].filter(([other]) => other !== country).map(([, times]) => times));
  if (own >= 3 && own >= next * 2) return true;
  return !alone && own >= 3 && own >= next;
}

/** The country named more often than any other. */
function spokenOfMost(tally: ReadonlyMap<string, number>): string | null {
  let [top, most, next] = ['', 0, 0];
  for (const [country, times] of tally) {
    if (times > most) [top, most, next] = [country, times, most];
    else if (times > next) next = times;
  }
  return most > next ? top : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
