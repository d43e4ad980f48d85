import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Place } from '../../model/index.js';
import { condense } from './condense.js';

/** Emphasis, links and code inside a line stay in the text as they are written, so the parser is spared finding them. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'strikethrough',
  'tasklistCheck',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
];
const PARSING = { extensions: [gfm(), { disable: { null: INLINE } }], mdastExtensions: [gfmFromMarkdown()] };

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];
type Row = Extract<Node, { type: 'table' }>['children'][number];
type Kind = Block['kind'];

const CELL_EDGE = /[\s|]/;

/** What stands inside these reads as they do, not as a paragraph. */
const WITHIN: Readonly<Record<string, Kind>> = { listItem: 'item', blockquote: 'quote', footnoteDefinition: 'note' };
/** What is no prose: kept out of sections and sentences. */
const APART: Readonly<Record<string, Kind>> = { code: 'code', html: 'boilerplate', definition: 'boilerplate' };

/** Blocks, and the cells of tables as places. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
}

/** The blocks of Markdown (CommonMark with GitHub's tables and footnotes) with exact offsets into `text`, from `from` on. */
export function blocksOfMarkdown(text: string, from: number): MarkdownBlocks {
  const condensed = condense(text.slice(from));
  const blocks: Block[] = [];
  const places: Place[] = [];
  const lineOf = lineCounter(text);
  const spanOf = (node: Node, edge: RegExp): { start: number; end: number } | null => {
    const [first, last] = textSpan(node);
    if (first === undefined || last === undefined) return null;
    const span = trimmed(text, from + condensed.toSource(first), from + condensed.toSource(last), edge);
    return span.start < span.end ? span : null;
  };

  const add = (node: Node, kind: Kind, extra: Partial<Block> = {}): void => {
    const span = spanOf(node, kind === 'row' ? CELL_EDGE : /\s/);
    if (span) blocks.push({ ...extra, kind, ...span, locator: { line: lineOf(span.start), ...extra.locator } });
  };
  const addTable = (rows: readonly Row[]): void => {
    const headers = (rows[0]?.children ?? []).map((cell) => {
      const span = spanOf(cell as unknown as Node, CELL_EDGE);
      return span ? text.slice(span.start, span.end) : '';
    });
    rows.forEach((node, row) => {
      add(node as unknown as Node, 'row', { locator: { cell: { row, column: 0, ...(row > 0 ? { headers } : {}) } } });
      node.children.forEach((cell, column) => {
        const span = spanOf(cell as unknown as Node, CELL_EDGE);
        const header = row > 0 ? headers[column] : undefined;
        if (span) places.push({ ...span, locator: { cell: { row, column, ...(header ? { headers: [header] } : {}) } } });
      });
    });
  };

  // A list of what is still to visit, not recursion: quotes nest as deep as the writer of a file pleases.
  const open: { node: Node; kind: Kind }[] = [{ node: fromMarkdown(condensed.text, PARSING), kind: 'paragraph' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, kind } = next;
    const apart = APART[node.type];
    if (apart) add(node, apart);
    else if (node.type === 'heading') add(node, 'heading', { level: node.depth });
    else if (node.type === 'paragraph') add(node, kind);
    else if (node.type === 'table') addTable(node.children);
    else if ('children' in node) {
      const inner = WITHIN[node.type] ?? kind;
      for (let index = node.children.length - 1; index >= 0; index--) open.push({ node: node.children[index] as Node, kind: inner });
    }
  }
  return { blocks, places };
}

/** From the first to the last of what a node holds (a heading without its marks), or all of it where it holds nothing. */
function textSpan(node: Node): readonly [number | undefined, number | undefined] {
  const hashes = node.type === 'heading' && 'children' in node;
  const first = hashes ? node.children[0] : node;
  const last = hashes ? node.children.at(-1) : node;
  return [first?.position?.start.offset, last?.position?.end.offset];
}

function trimmed(text: string, from: number, to: number, edge: RegExp): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The line of an offset, for offsets that never go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
