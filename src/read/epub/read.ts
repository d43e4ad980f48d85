import type { Block, Place, Problem } from '../../model/index.js';
import { UnreadableDocument, type Reading } from '../contract.js';
import { decodeText } from '../decode.js';
import { readHtml } from '../html/index.js';
import { unpack } from '../zip/unpack.js';
import { CONTAINER, packageOf, packagePart } from './package.js';

const BETWEEN = '\n\n';
const WANTED = /\.(?:x?html?|xml|opf)$/i;

/** A book as one text: its pages in reading order; every path begins with the part it leads into. */
export async function readEpub(bytes: Uint8Array): Promise<Reading> {
  const parts = new Map<string, Uint8Array>();
  for await (const part of unpack(bytes, (name) => WANTED.test(name))) parts.set(part.name, part.bytes);
  const name = packagePart(parts.get(CONTAINER) ?? Buffer.from('<none/>'));
  const described = name === null ? undefined : parts.get(name);
  if (name === null || !described) throw new UnreadableDocument('is damaged (it names no pages); save its text as .txt or .html');
  const { pages, ...metadata } = packageOf(described, name);
  const book = new Book();
  for (const page of pages) book.add(page, parts.get(page));
  return { ...metadata, ...book.reading() };
}

class Book {
  private readonly texts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly places: Place[] = [];
  private readonly problems: Problem[] = [];
  private length = 0;

  add(part: string, bytes: Uint8Array | undefined): void {
    if (!bytes) {
      this.problems.push({ stage: 'read', severity: 'warning', message: `lacks its page ${part}; get a whole copy` });
      return;
    }
    const { text, blocks, places } = readHtml(decodeText(bytes).text);
    if (text === '') return;
    if (this.texts.length > 0) this.length += BETWEEN.length;
    const moved = <T extends Block | Place>(one: T): T => {
      const { locator } = one;
      const at = locator?.path === undefined ? locator : { ...locator, path: `${part}!${locator.path}` };
      return { ...one, start: one.start + this.length, end: one.end + this.length, ...(at ? { locator: at } : {}) };
    };
    for (const block of blocks ?? []) this.blocks.push(moved(block));
    for (const place of places ?? []) this.places.push(moved(place));
    this.texts.push(text);
    this.length += text.length;
  }

  reading(): Pick<Reading, 'text' | 'blocks' | 'places' | 'problems'> {
    const { blocks, places, problems } = this;
    return { text: this.texts.join(BETWEEN), blocks, places, problems };
  }
}
