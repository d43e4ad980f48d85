import type { DocumentContext } from '../../../src/extract/contract.js';
import { usersOf } from './currency.js';
import { countryOfIssue } from './issue.js';

/** What a form means in a document: its ISO 4217 code, or null with the codes between which nothing decides. */
export interface Resolved {
  readonly code: string | null;
  readonly open: readonly string[];
}

/** A dollar written with its prefix this many times as often as without tells that the bare one is not it. */
const WRITTEN = 2;

/** Priced in American dollars wherever they are traded. */
const COMMODITIES = new Set(['barrel', 'ounce', 'troy ounce', 'bushel', 'MMBtu', 'mmbtu', 'million British thermal units']);

/** How a dollar is written to tell it from the American one. */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  CAD: /\b(?:C|CA|CAD|Can|CDN) ?\$|\bCAD\b|\bCanadian dollars?\b/g,
  AUD: /\b(?:A|AU|AUD) ?\$|\bAUD\b|\bAustralian dollars?\b/g,
  NZD: /\b(?:NZ|NZD) ?\$|\bNZD\b|\bNew Zealand dollars?\b/g,
  SGD: /\b(?:S|SG|SGD) ?\$|\bSGD\b|\bSingapore dollars?\b/g,
  HKD: /\b(?:HK|HKD) ?\$|\bHKD\b|\bHong Kong dollars?\b/g,
};
const AMERICAN = /\bU\.?S\.? ?\$|\$US\b|\bUSD\b|\b(?:U\.?S\.?|American) dollars?\b/g;
const BARE = /(?<![A-Za-z.])\$/g;
/** The bracket of a conversion, and the amount of another dollar before it: `A$1.5 billion ($980 million)`. */
const BRACKET = /\((?:about |around |roughly |or )?\$\d/g;
const OTHER_DOLLAR = /\b(?!US)[A-Z]{1,3} ?\$\d[^()$]*$/;
const LONGEST_AMOUNT = 40;

const remembered = new WeakMap<DocumentContext, Resolved | null>();

/**
 * What a bare `$` means in this document, or null where nothing tells it from the usual one: the dollar of the country
 * that the document is issued in or speaks of most, told from the American one by how its other amounts are written.
 */
export function dollarOf(codes: readonly string[], per: string | undefined, context: DocumentContext): Resolved | null {
  if (per !== undefined && COMMODITIES.has(per)) return null;
  let dollar = remembered.get(context);
  if (dollar === undefined) remembered.set(context, (dollar = localDollar(codes, context)));
  return dollar;
}

function localDollar(codes: readonly string[], context: DocumentContext): Resolved | null {
  const { text } = context;
  const tally = context.tally('country');
  const issue = countryOfIssue(context);
  const country = issue ?? spokenOfMost(tally);
  const local = country === null ? undefined : codes.find((code) => code !== 'USD' && usersOf.get(code)?.includes(country));
  if (country === null || !local || convertsDollars(text)) return null;
  const settled: Resolved = { code: local, open: [] };
  const marksAmerican = count(text, AMERICAN) > 0;
  const prefixed = PREFIXES[local];
  const written = prefixed ? count(text, prefixed) : 0;
  const rank = rankOf(country, tally);
  // Who writes both `A$` and `$` but never `US$` leaves the prefix out as often as not.
  if (written * WRITTEN > count(text, BARE)) return rank === 'passing' ? null : { code: null, open: ['USD', local] };
  if (rank === 'subject') return settled;
  const told = written > 0 || marksAmerican;
  // A wire from Singapore tells of the world's prices: its place alone settles nothing.
  if (rank === 'first' && (issue !== null || told)) return settled;
  if (issue !== null && written > 0) return settled;
  return written > 0 && !marksAmerican ? { code: null, open: ['USD', local] } : null;
}

/** Who converts another dollar into a bare one means the American. */
function convertsDollars(text: string): boolean {
  return [...text.matchAll(BRACKET)].some(({ index }) => OTHER_DOLLAR.test(text.slice(Math.max(0, index - LONGEST_AMOUNT), index)));
}

/** How much of the document is about the country: it is named twice as often as any other, as often as any, or by the way. */
function rankOf(country: string, tally: ReadonlyMap<string, number>): 'subject' | 'first' | 'passing' {
  const own = tally.get(country) ?? 0;
  const next = Math.max(0, ...[...tally.entries()].filter(([other]) => other !== country).map(([, times]) => times));
  if (own < 3 || own < next) return 'passing';
  return own >= next * 2 ? 'subject' : 'first';
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
