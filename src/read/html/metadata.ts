import { collapsed } from './inline.js';
import { linkedData } from './linked-data.js';
import { attribute, isElement, wordsOf, type Element, type Node } from './parse.js';

export interface Metadata {
  readonly title: string | null;
  /** ISO 8601 calendar date of publication. */
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** Names of `meta` elements, by `name`, `property` or `itemprop`, the most trusted first. */
const TITLES = ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'];
const DATES = [
  'article:published_time',
  'citation_publication_date',
  'citation_date',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
];
const AUTHORS = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'author',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'byl',
  '<json-author>',
  '<author>',
];
const PUBLISHERS = ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher', '<json-publisher>', 'application-name'];
const MAX_SCANNED = 20_000;
const MAX_NAME = 120;

/** Title and day of publication as a page declares them, in `meta`, JSON-LD, a marked `time` or its `title`. */
export function metadataOf(nodes: readonly Node[]): Metadata {
  const declared = new Map<string, string>();
  const open = [...nodes].reverse();
  for (let seen = 0, next = open.pop(); next && seen < MAX_SCANNED; next = open.pop(), seen++) {
    if (!isElement(next)) continue;
    note(next, (name, value) => value.trim() !== '' && !declared.has(name) && declared.set(name, collapsed(value).trim()));
    for (let at = next.childNodes.length - 1; at >= 0; at--) open.push(next.childNodes[at]!);
  }
  const first = (names: readonly string[]): string | undefined => names.map((name) => declared.get(name)).find((value) => value !== undefined);
  const title = first(TITLES) ?? declared.get('<title>') ?? null;
  const date = [...DATES, '<json>', '<time>'].map((name) => dayIn(declared.get(name))).find((day) => day !== null);
  const words = (names: readonly string[]): string | null =>
    names
      .map((name) => declared.get(name)?.replace(/^by\s/i, ''))
      .find((value) => value !== undefined && value.length < 200 && !/^(?:https?:|@|\/)/.test(value)) ?? null;
  return { title, date: date ?? null, author: words(AUTHORS), publisher: words(PUBLISHERS) };
}

function note(element: Element, say: (name: string, value: string) => void): void {
  const name = element.tagName;
  if (name === 'title' && element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'head') say('<title>', wordsOf(element));
  else if (name === 'meta')
    for (const key of ['property', 'name', 'itemprop']) say((attribute(element, key) ?? '').toLowerCase(), attribute(element, 'content') ?? '');
  else if (name === 'time' && marked(element)) say('<time>', attribute(element, 'datetime') ?? '');
  else if (name === 'script' && attribute(element, 'type') === 'application/ld+json') {
    const { date, author, publisher } = linkedData(wordsOf(element));
    say('<json>', date);
    say('<json-author>', author);
    say('<json-publisher>', publisher);
  } else if (attribute(element, 'rel') === 'author' || attribute(element, 'itemprop') === 'author') {
    const words = wordsOf(element);
    if (words.length < MAX_NAME) say('<author>', words);
  }
}

/** A `time` that says it is the day of publication; others date what is told. */
function marked(element: Element): boolean {
  return attribute(element, 'pubdate') !== undefined || /published/i.test(`${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`);
}

/** The calendar day of a timestamp that begins with one, where it exists. */
function dayIn(value: string | undefined): string | null {
  const found = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(value ?? '');
  if (!found) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}
