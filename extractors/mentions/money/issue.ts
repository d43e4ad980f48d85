import type { DocumentContext, SettledSpan } from '../../../src/extract/contract.js';

/** How far into a document its dateline, its title and the office that issues it can stand, in characters. */
const HEAD = 600;
const TITLE_LINES = 3;
/** A line that is longer is text and no title. */
const MAX_TITLE = 140;

/** What stands behind the place of a dateline: an agency in brackets, a dash, or a date. */
const DATELINE =
  /^\s{0,3}(?:\([^)\n]{1,40}\)\s{0,3})?(?:[—–]|--|-\s|(?:[,|·]\s?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s?)?(?:\d{1,2}\s[A-Z][a-z]{2,8}\b|[A-Z][a-z]{2,8}\.?\s\d{1,2}\b))/;
/** What stands before it on its line: nothing, marks of emphasis, or the publisher's name and a separator. */
const OPENS_LINE = /(?:^|[|·•—–])\s*(?:[*_#>]+\s*)?$/;

const remembered = new WeakMap<DocumentContext, string | null>();

/**
 * The country a document is issued in, ISO 3166-1 alpha-3: its dateline's place (`Ottawa, Tuesday, October 21, 2025`),
 * else the one country that its title lines name. Null where they name none or several.
 */
export function countryOfIssue(context: DocumentContext): string | null {
  let country = remembered.get(context);
  if (country === undefined) remembered.set(context, (country = readHead(context)));
  return country;
}

function readHead(context: DocumentContext): string | null {
  const head: SettledSpan[] = [];
  for (const span of context.settled('country')) {
    if (span.start >= HEAD) break;
    head.push(span);
  }
  return theOne(head.filter((span) => isDateline(context.text, span))) ?? theOne(titled(context.text, head));
}

function isDateline(text: string, { start, end }: SettledSpan): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return OPENS_LINE.test(text.slice(Math.max(line, start - MAX_TITLE), start)) && DATELINE.test(text.slice(end, end + 80));
}

/** The spans in the short lines that a document begins with. */
function titled(text: string, head: readonly SettledSpan[]): readonly SettledSpan[] {
  let end = 0;
  for (let line = 0; line < TITLE_LINES && end < text.length; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0 || next - end > MAX_TITLE || /[.!?]\s*$/.test(text.slice(end, next))) break;
    end = next + 1;
  }
  return head.filter((span) => span.start < end);
}

function theOne(spans: readonly SettledSpan[]): string | null {
  const named = new Set(spans.map((span) => span.value['iso']));
  const [iso] = named;
  return named.size === 1 && typeof iso === 'string' ? iso : null;
}
