import mammoth from 'mammoth';
import type { Block } from '../../model/index.js';
import type { Reading } from '../contract.js';
import { readHtml } from '../html/index.js';
import { numberParagraphs } from './paragraphs.js';
import { partsOf } from './parts.js';

/** Begins the ids by which paragraphs keep their number on the way through HTML. */
const ANCHOR = 'paragraph-';
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name^='toc '] => nav > p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
const NO_PICTURE = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** A Word document by way of HTML: headings, items, rows and notes as blocks, each with the number of its paragraph. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const { archive, core, hidden } = await partsOf(bytes);
  const styleMap = [...hidden.flatMap(leftOut), ...STYLES];
  const options = { styleMap, convertImage: NO_PICTURE, externalFileAccess: false, transformDocument: numberParagraphs(ANCHOR) };
  // The converter takes an opened archive too, which its types do not say.
  const { value } = await mammoth.convertToHtml({ file: archive } as unknown as { buffer: Buffer }, options);
  const { text, blocks, places, title } = readHtml(`<!doctype html>${value}`, ANCHOR);
  const cells = (places ?? []).map(({ start, end, locator: { cell } }) => ({ start, end, locator: { ...(cell ? { cell } : {}) } }));
  return {
    text,
    blocks: (blocks ?? []).map(placed),
    places: cells,
    title: entryIn(core, 'dc:title') ?? title,
    author: entryIn(core, 'dc:creator'),
    date: null,
    problems: [],
  };
}

/** Words of a style as the converter leaves them out, whether it is one of paragraphs or of words. */
function leftOut(style: string): string[] {
  const name = style.replace(/[\\']/g, '\\$&');
  return [`p[style-name='${name}'] => !`, `r[style-name='${name}'] => !`];
}

/** A path in the HTML on the way leads nowhere in the document; the number of its paragraph does. */
function placed(block: Block): Block {
  const { paragraph, cell } = block.locator ?? {};
  const locator = {
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(cell === undefined ? {} : { cell }),
    ...(block.kind === 'note' ? { path: 'notes' } : {}),
  };
  return { ...block, locator };
}

function entryIn(core: string, name: 'dc:title' | 'dc:creator'): string | null {
  const words = new RegExp(`<${name}>([^<]*)</${name}>`).exec(core)?.[1]?.trim() ?? '';
  const title = words.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[entity]!);
  return title === '' || /^(?:unknown|author|user|admin)\w*$/i.test(title) ? null : title;
}
