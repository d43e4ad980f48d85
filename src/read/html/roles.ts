import type { Block } from '../../model/index.js';
import { attribute, isElement, type Element } from './parse.js';

/** Neither read nor shown as text. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'select',
  'button',
  'input',
  'textarea',
  'head',
  'datalist',
  'map',
  // What is struck out is taken back; what says how signs are spoken repeats them.
  'del',
  'rp',
  'rt',
]);
/** What browsers set on lines of its own. */
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'noscript',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
const KINDS: Readonly<Record<string, Block['kind']>> = { li: 'item', dd: 'item', blockquote: 'quote' };
const BOILERPLATE_TAGS = new Set(['nav', 'dialog', 'search', 'menu']);
const BOILERPLATE_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar', 'dialog', 'alertdialog']);
/** Words of a class or an id that name what a site puts around its reports. */
const BOILERPLATE_WORDS =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|menu|navbar|nav|navigation|share|sharing|social|related|recommended|newsletter|subscribe|subscription|adverts?|advertisement|ads?|promo|pagination|pager|skip|comments|paywall|masthead|site-?footer|site-?header|page-?footer|read-?(?:more|next))(?=$|[\s_-])/i;
const NOTE_WORDS = /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|fn\d*)(?=$|[\s_:-])/i;
/** What holds the report itself is never taken for what surrounds it, whatever its class. */
const REPORT_TAGS = new Set(['html', 'body', 'main', 'article']);

const MAX_LOOKED_AT = 1_000;

/** What an element means for the words in it. */
export interface Role {
  readonly block: boolean;
  readonly unread: boolean;
  readonly kind: Block['kind'] | null;
  readonly level: number | null;
}

export function roleOf(element: Element, inArticle: boolean): Role {
  const name = element.tagName;
  const heading = /^h([1-6])$/.exec(name);
  const kind = heading ? 'heading' : boilerplate(element, inArticle) ? 'boilerplate' : note(element) ? 'note' : (KINDS[name] ?? null);
  return { block: BLOCKS.has(name), unread: UNREAD.has(name) || hidden(element), kind, level: heading ? Number(heading[1]) : null };
}

function hidden(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
  );
}

function boilerplate(element: Element, inArticle: boolean): boolean {
  const name = element.tagName;
  if (REPORT_TAGS.has(name) || !BLOCKS.has(name)) return false;
  if (BOILERPLATE_TAGS.has(name) || (name === 'footer' && !inArticle)) return true;
  if (element.attrs.length === 0) return false;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return BOILERPLATE_ROLES.has(attribute(element, 'role') ?? '') || (BOILERPLATE_WORDS.test(names) && !holdsReport(element));
}

/** A wrapper of the whole page may be named `menu-closed`; only its beginning is looked at. */
function holdsReport(element: Element): boolean {
  const open = [...element.childNodes].reverse();
  for (let seen = 0, next = open.pop(); next && seen < MAX_LOOKED_AT; next = open.pop(), seen++) {
    if (!isElement(next)) continue;
    if (REPORT_TAGS.has(next.tagName) || next.tagName === 'h1') return true;
    for (let at = next.childNodes.length - 1; at >= 0; at--) open.push(next.childNodes[at]!);
  }
  return false;
}

function note(element: Element): boolean {
  if (element.attrs.length === 0 || !BLOCKS.has(element.tagName)) return false;
  // EPUB names roles in a word list of its own, `footnote` and `rearnotes` among them.
  const role = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`;
  return (
    /(?:^|[\s-])(?:footnotes?|endnotes?|rearnotes?)(?=\s|$)/.test(role) ||
    NOTE_WORDS.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
  );
}
