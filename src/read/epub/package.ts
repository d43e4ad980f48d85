import { posix } from 'node:path';
import { tellXml, wordsIn } from '../xml.js';

export const CONTAINER = 'META-INF/container.xml';
const PAGES = new Set(['application/xhtml+xml', 'text/html']);

/** What a book says of itself and in what order its pages are read. */
export interface Package {
  /** Names of the parts that hold the pages, in reading order. */
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
}

/** The name of the part that describes the book; null where the container names none. */
export function packagePart(container: Uint8Array): string | null {
  let found: string | null = null;
  tellXml(container, { open: ({ name, attributes }) => name === 'rootfile' && (found ??= attributes['full-path'] ?? null) });
  return found;
}

/** Reads the package document (EPUB 3.3, section 5); `part` is its own name, which the names in it are relative to. */
export function packageOf(bytes: Uint8Array, part: string): Package {
  const names = new Map<string, string>();
  const order: string[] = [];
  tellXml(bytes, {
    open: ({ name, attributes: { id, href, idref, 'media-type': type } }) => {
      const local = name.replace(/^opf:/, '');
      if (local === 'item' && id !== undefined && href !== undefined && PAGES.has(type ?? '')) names.set(id, nameOf(href, part));
      else if (local === 'itemref' && idref !== undefined) order.push(idref);
    },
  });
  const said = wordsIn(bytes, ['dc:title', 'dc:creator', 'dc:publisher', 'dc:date']);
  return {
    pages: order.flatMap((id) => names.get(id) ?? []),
    title: said.get('dc:title') ?? null,
    author: said.get('dc:creator') ?? null,
    publisher: said.get('dc:publisher') ?? null,
    date: /^\d{4}-\d\d-\d\d(?=T|$)/.exec(said.get('dc:date') ?? '')?.[0] ?? null,
  };
}

function nameOf(href: string, part: string): string {
  const path = href.replace(/#.*$/s, '');
  return posix.join(posix.dirname(part), path.includes('%') ? unescaped(path) : path);
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
