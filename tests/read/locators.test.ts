import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Extraction, Locator } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';
import { openDocument } from '../../src/read/index.js';
import { unpack } from '../../src/read/zip/unpack.js';
import { sampleOf } from './samples.js';

const pipeline = createPipeline();

async function readings(format: string, name: string): Promise<{ readonly extraction: Extraction; readonly text: string }> {
  const document = await openDocument(sampleOf(format, name), { name });
  return { extraction: pipeline.extract(document), text: document.text };
}

/** Words without what a format writes differently on the way: white space, marks of notes, dividing hyphens. */
function plain(words: string): string {
  return words
    .replace(/\[\^?\d+\]/g, '')
    .replace(/[-‐\u00ad]/g, '')
    .replace(/[\s|]+/g, '')
    .toLowerCase();
}

/** Every sentence and mention with its words and its place; none may be without one. */
function* placed({
  extraction,
  text,
}: {
  readonly extraction: Extraction;
  readonly text: string;
}): Generator<{ readonly words: string; readonly at: Locator }> {
  expect(extraction.mentions.length).toBeGreaterThan(80);
  for (const part of [...extraction.sentences, ...extraction.mentions]) {
    const words = text.slice(part.start, part.end);
    expect(part.locator, words).toBeDefined();
    yield { words, at: part.locator! };
  }
}

describe.each([
  ['text', 'report.txt'],
  ['markdown', 'report.md'],
])('%s', (format, name) => {
  it('names the line on which the words begin', async () => {
    const lines = Buffer.from(sampleOf(format, name)).toString('utf8').split('\n');
    for (const { words, at } of placed(await readings(format, name))) expect(lines[at.line! - 1]).toContain(words.split('\n')[0]);
  });
});

describe('html', () => {
  it('names the element by its path, and the cell by row, column and headers', async () => {
    const tree = parse(Buffer.from(sampleOf('html', 'report.html')).toString('utf8'));
    let cells = 0;
    for (const { words, at } of placed(await readings('html', 'report.html'))) {
      const element = follow(tree, at.path!);
      expect(plain(wordsOf(element)), at.path).toContain(plain(words));
      if (at.cell?.headers?.length === 1) {
        const table = ancestor(element, 'table');
        const row = all(table, 'tr')[at.cell.row]!;
        const columns = (of: DefaultTreeAdapterTypes.Element): DefaultTreeAdapterTypes.Element[] => [...all(of, 'th'), ...all(of, 'td')];
        expect(columns(row)[at.cell.column]).toBe(element);
        expect(wordsOf(columns(all(table, 'tr')[0]!)[at.cell.column]!).trim()).toBe(at.cell.headers[0]);
        cells++;
      }
    }
    expect(cells).toBeGreaterThan(10);
  });
});

describe('docx', () => {
  it('names the paragraph by its number, and the cell of a table', async () => {
    const paragraphs = await paragraphsOf(sampleOf('docx', 'report.docx'));
    for (const { words, at } of placed(await readings('docx', 'report.docx'))) {
      if (at.path === 'notes') continue;
      // A row is one block that begins in its first cell; the cells of a row are paragraphs that follow each other.
      const from = at.paragraph!;
      expect(plain(paragraphs.slice(from, at.cell ? from + 8 : from + 1).join(''))).toContain(plain(words));
    }
  });
});

describe('odt', () => {
  it('names the paragraph by its number, those of notes among them', async () => {
    const unread = /<(text:tracked-changes|office:annotation)[ >].*?<\/\1>/gs;
    const content = (await partOf(sampleOf('odt', 'report.odt'), 'content.xml')).replace(unread, '');
    const begins = [...content.matchAll(/<text:[ph](?=[ >])/g)].map(({ index }) => index);
    for (const { words, at } of placed(await readings('odt', 'report.odt'))) {
      const from = content.slice(begins[at.paragraph!], begins[at.paragraph! + 9]);
      const bare = from.replace(/<text:note[ >].*?<\/text:note>|<[^>]+>/gs, '');
      expect(plain(bare).indexOf(plain(words)), words).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('epub', () => {
  it('names the page and the element by its path', async () => {
    const bytes = sampleOf('epub', 'report.epub');
    for (const { words, at } of placed(await readings('epub', 'report.epub'))) {
      const [part, path] = at.path!.split('!') as [string, string];
      const page = (await partOf(bytes, part)).replace(/<title\/>/, '');
      expect(plain(wordsOf(follow(parse(page), path))), at.path).toContain(plain(words));
    }
  });
});

describe.each(['report-chromium.pdf', 'report-libreoffice.pdf', 'quarterly-chromium.pdf'])('%s', (name) => {
  it('names the page and boxes that hold the words', async () => {
    const pages = await itemsOf(sampleOf('pdf', name));
    for (const { words: part, at } of placed(await readings('pdf', name))) {
      const within = (of: (item: Item) => boolean): string =>
        [{ page: at.page!, box: at.box! }, ...(at.rest ?? [])]
          .flatMap(({ page, box: [x0, y0, x1, y1] }) => pages[page - 1]!.filter((item) => item.y > y0 && item.y < y1 && item.x0 < x1 && item.x1 > x0))
          .filter(of)
          .map(({ text }) => text)
          .join('');
      const words = plain(part);
      const found = plain(within(({ raised }) => !raised));
      expect(found.includes(words) ? found : plain(within(() => true)), JSON.stringify(at)).toContain(words);
    }
  });
});

function follow(tree: DefaultTreeAdapterTypes.Document, path: string): DefaultTreeAdapterTypes.Element {
  let at: DefaultTreeAdapterTypes.ParentNode = tree;
  for (const step of path.slice(1).split('/')) {
    const [, name, number] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step)!;
    at = at.childNodes.filter((child): child is DefaultTreeAdapterTypes.Element => child.nodeName === name)[Number(number ?? 1) - 1]!;
  }
  return at as DefaultTreeAdapterTypes.Element;
}

function all(element: DefaultTreeAdapterTypes.Element, name: string): DefaultTreeAdapterTypes.Element[] {
  const children = element.childNodes.filter((child): child is DefaultTreeAdapterTypes.Element => 'tagName' in child);
  return children.flatMap((child) => (child.tagName === name ? [child] : all(child, name)));
}

function ancestor(element: DefaultTreeAdapterTypes.Element, name: string): DefaultTreeAdapterTypes.Element {
  return element.tagName === name ? element : ancestor(element.parentNode as DefaultTreeAdapterTypes.Element, name);
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

async function paragraphsOf(bytes: Uint8Array): Promise<string[]> {
  const paragraphs = (await partOf(bytes, 'word/document.xml')).match(/<w:p[ >][\s\S]*?<\/w:p>|<w:p\/>/g) ?? [];
  return paragraphs.map((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''));
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  for await (const part of unpack(bytes, (part) => part === name)) return Buffer.from(part.bytes).toString('utf8');
  throw new Error(`there is no ${name}`);
}

/** Points. */
const RAISED = 7.5;

interface Item {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The mark of a note, which is no word of its line. */
  readonly raised: boolean;
}

async function itemsOf(bytes: Uint8Array): Promise<Item[][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: Item[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , size, x, y] = item.transform as number[];
        return [{ text: item.str, x0: x!, x1: x! + item.width, y: y!, raised: size! < RAISED && item.str.length === 1 }];
      }),
    );
  }
  return pages;
}
