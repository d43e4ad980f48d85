import type { Block, Locator, Place } from '../../model/index.js';
import { BlockWriter } from '../writer.js';
import { collapsed, leadsBack, raised } from './inline.js';
import { setLinksApart } from './menus.js';
import { attribute, isElement, type Element, type Node } from './parse.js';
import { roleOf } from './roles.js';
import { headersIn, isDataRow } from './tables.js';

/** What holds for everything inside an element. */
interface Context {
  readonly kind: Block['kind'];
  readonly level: number | null;
  readonly path: string;
  readonly inArticle: boolean;
  readonly linked: boolean;
  readonly preformatted: boolean;
  readonly table: { rows: number; headers: string[] | null } | null;
  readonly row: { row: number; headers: string[] | null } | null;
}

/** A node with what holds around it and the path of its own; the end of a block; the beginning of a cell. */
type Step = { readonly node: Node; readonly context: Context; readonly path: string } | { readonly close: Context } | { readonly cell: string };

const ROOT: Context = { kind: 'paragraph', level: null, path: '', inArticle: false, linked: false, preformatted: false, table: null, row: null };

/** The words of a page as text with its blocks, in order. An id that begins with `anchor` numbers the paragraph it stands in. */
export function writeBlocks(nodes: readonly Node[], anchor?: string): BlockWriter {
  return new PageReader(anchor).read(nodes);
}

class PageReader {
  private readonly writer = new BlockWriter();
  private readonly steps: Step[] = [];
  private words: string[] = [];
  private last = '';
  private unlinked = false;
  /** Whether each block is a link and nothing else. */
  private readonly links: boolean[] = [];
  private paragraph: number | null = null;
  /** The cells of the row in hand, each with its path. */
  private row: { readonly path: string; words: string[] }[] = [];

  constructor(private readonly anchor: string | undefined) {}

  read(nodes: readonly Node[]): BlockWriter {
    this.enter(nodes, ROOT);
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if ('cell' in step) this.cell(step.cell);
      else if ('close' in step) this.flush(step.close);
      else if (isElement(step.node)) this.element(step.node, step.context, step.path);
      else if ('value' in step.node) this.tell(step.node.value, step.context);
    }
    setLinksApart(this.writer.blocks, this.links);
    return this.writer;
  }

  private element(element: Element, context: Context, path: string): void {
    const name = element.tagName;
    const role = roleOf(element, context.inArticle);
    if (role.unread) return;
    if (name === 'br') return this.say('\n');
    if (name === 'sup') return this.say(raised(element, this.last.slice(-8)));
    if (name === 'a' && leadsBack(element)) return;
    if (name === 'a' && this.anchor !== undefined) this.numbered(attribute(element, 'id'), this.anchor);
    if (!role.block || (context.row && name !== 'tr')) {
      if (role.block) this.say(' ');
      return this.enter(element.childNodes, { ...context, path, linked: context.linked || name === 'a' });
    }
    this.flush(context);
    const inner = this.inside(element, { ...context, path }, role.kind, role.level);
    this.steps.push({ close: inner });
    if (inner.row && !context.row) this.cells(element, inner);
    else this.enter(element.childNodes, inner);
  }

  private numbered(id: string | undefined, anchor: string): void {
    if (id?.startsWith(anchor)) this.paragraph ??= Number(id.slice(anchor.length));
  }

  private inside(element: Element, outer: Context, kind: Block['kind'] | null, level: number | null): Context {
    const name = element.tagName;
    const row = name === 'tr' && outer.table !== null && outer.kind !== 'boilerplate' && isDataRow(element);
    const table = name === 'table' ? { rows: 0, headers: null } : outer.table;
    return {
      ...outer,
      // What stands in a note or in boilerplate stays that, whatever it is marked as.
      kind:
        outer.kind === 'boilerplate' || (outer.kind === 'note' && kind !== 'boilerplate')
          ? outer.kind
          : row
            ? 'row'
            : (kind ?? (outer.kind === 'heading' ? 'paragraph' : outer.kind)),
      level,
      table,
      row: row ? this.rowOf(element, outer.table!) : null,
      inArticle: outer.inArticle || name === 'article' || name === 'main',
      preformatted: outer.preformatted || name === 'pre',
    };
  }

  private rowOf(element: Element, table: { rows: number; headers: string[] | null }): { row: number; headers: string[] | null } {
    const headers = table.headers;
    if (table.rows === 0) table.headers = headersIn(element);
    return { row: table.rows++, headers };
  }

  private cells(row: Element, context: Context): void {
    const steps: Step[] = [];
    const counts = new Map<string, number>();
    for (const child of row.childNodes) {
      if (!isElement(child)) continue;
      const path = pathTo(child, context.path, counts);
      steps.push({ cell: path });
      for (const node of child.childNodes) steps.push({ node, context, path });
    }
    this.push(steps);
  }

  private enter(nodes: readonly Node[], context: Context): void {
    const counts = new Map<string, number>();
    const steps: Step[] = [];
    for (const node of nodes) {
      if (!isElement(node)) {
        steps.push({ node, context, path: context.path });
        continue;
      }
      steps.push({ node, context, path: pathTo(node, context.path, counts) });
    }
    this.push(steps);
  }

  private push(steps: readonly Step[]): void {
    for (let at = steps.length - 1; at >= 0; at--) this.steps.push(steps[at]!);
  }

  private tell(value: string, context: Context): void {
    const words = context.preformatted ? value : collapsed(value);
    if (!context.linked && /[\p{L}\p{N}]/u.test(words)) this.unlinked = true;
    this.say(words);
  }

  private say(words: string): void {
    if (words === '') return;
    this.words.push(words);
    this.last = words.length < 8 ? (this.last + words).slice(-8) : words.slice(-8);
  }

  private cell(path: string): void {
    this.words = [];
    this.last = '';
    this.row.push({ path, words: this.words });
  }

  /** Ends the block in hand, with what held where it stood. */
  private flush(context: Context): void {
    const cells = this.row;
    this.row = [];
    const words = tidied(this.words);
    const linked = !this.unlinked;
    this.words = [];
    this.last = '';
    this.unlinked = false;
    const locator: Locator = {
      path: context.path,
      ...(this.paragraph === null ? {} : { paragraph: this.paragraph }),
      ...(context.row ? { cell: { row: context.row.row, column: 0, ...(context.row.headers ? { headers: context.row.headers } : {}) } } : {}),
    };
    this.paragraph = null;
    if (context.row && cells.length > 0) this.writeRow(context.kind, locator, cells);
    else this.write(context, words, locator);
    while (this.links.length < this.writer.blocks.length) this.links.push(linked);
  }

  /** Cells side by side, each with a place of its own: its path, its column and what heads it. */
  private writeRow(kind: Block['kind'], locator: Locator, cells: readonly { readonly path: string; readonly words: readonly string[] }[]): void {
    // Pieces and a count, for looking at a long text that still grows would copy it each time.
    const pieces: string[] = [];
    let length = 0;
    const say = (words: string): void => {
      if (words !== '') pieces.push(words);
      length += words.length;
    };
    const row = locator.cell?.row ?? 0;
    const places = cells.map(({ path, words }, column): Place => {
      if (column > 0) say(length === 0 || pieces.at(-1)!.endsWith(' ') ? '| ' : ' | ');
      const start = length;
      say(tidied(words).replace(/\n+/g, ' ').trim());
      const header = locator.cell?.headers?.[column];
      return { start, end: length, locator: { path, cell: { row, column, ...(header ? { headers: [header] } : {}) } } };
    });
    this.writer.add(kind, pieces.join(''), { locator }, places);
  }

  private write(context: Context, words: string, locator: Locator): void {
    const pieces = context.preformatted ? words.split(/\n[ \t]*\n/) : words.split(/\n{2,}/);
    for (const piece of pieces)
      this.writer.add(context.kind, piece, { ...(context.kind === 'heading' && context.level ? { level: context.level } : {}), locator });
  }
}

/** The path of a child: its name, with its number among those of the same name from the second on. */
function pathTo(element: Element, path: string, counts: Map<string, number>): string {
  const count = (counts.get(element.tagName) ?? 0) + 1;
  counts.set(element.tagName, count);
  return `${path}/${element.tagName}${count > 1 ? `[${count}]` : ''}`;
}

function tidied(words: readonly string[]): string {
  return words
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}
