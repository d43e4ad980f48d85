import type { Block } from '../../model/index.js';
import { UnreadableDocument, type Reading } from '../contract.js';
import { readHtml } from '../html/index.js';
import { wordsIn } from '../xml.js';
import { unpack } from '../zip/unpack.js';
import { markupOf } from './markup.js';

const ANCHOR = 'paragraph-';
const CONTENT = 'content.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const NOBODY = /^(?:unknown|author|user|admin)\w*$/i;

/** An OpenDocument text by way of HTML: headings, items, rows and notes as blocks, each with the number of its paragraph. */
export async function readOdt(bytes: Uint8Array): Promise<Reading> {
  const parts = new Map<string, Uint8Array>();
  for await (const part of unpack(bytes, (name) => [CONTENT, META, MANIFEST].includes(name))) parts.set(part.name, part.bytes);
  if (Buffer.from(parts.get(MANIFEST) ?? []).includes('manifest:encryption-data')) throw new UnreadableDocument('is locked by a password; save it without one');
  const content = parts.get(CONTENT);
  if (!content) throw new UnreadableDocument('is damaged (it holds no text); open and save it again, or save its text as .txt');
  const { text, blocks, places, title } = readHtml(`<!doctype html>${markupOf(content, ANCHOR)}`, ANCHOR);
  const meta = wordsIn(parts.get(META) ?? Buffer.from('<none/>'), ['dc:title', 'meta:initial-creator', 'dc:creator']);
  const author = meta.get('meta:initial-creator') ?? meta.get('dc:creator') ?? null;
  return {
    text,
    blocks: (blocks ?? []).map(placed),
    places: (places ?? []).map(({ start, end, locator: { cell } }) => ({ start, end, locator: cell ? { cell } : {} })),
    title: meta.get('dc:title') ?? title,
    author: author === null || NOBODY.test(author) ? null : author,
    date: null,
    problems: [],
  };
}

/** A path in the HTML on the way leads nowhere in the document; the number of its paragraph does. */
function placed(block: Block): Block {
  const { paragraph, cell } = block.locator ?? {};
  return { ...block, locator: { ...(paragraph === undefined ? {} : { paragraph }), ...(cell === undefined ? {} : { cell }) } };
}
