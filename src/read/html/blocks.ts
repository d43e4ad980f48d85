import type { Block, Locator, Place } from '../../model/index.js';
import { BlockWriter } from '../writer.js';
import { collapsed, leadsBack, raised, reference } from './inline.js';
import { setLinksApart } from './menus.js';
import { attribute, isElement, type Element, type Node } from './parse.js';
import { roleOf } from './roles.js';
import { cellsOf, isDataRow, Table, type PlacedRow } from './tables.js';

/** What holds for everything inside an element. */
interface Context {
  readonly kind: Block['kind'];
  readonly level: number | null;
  readonly path: string;
  readonly inArticle: boolean;
  readonly linked: boolean;
  readonly preformatted: boolean;
  readonly table: Table | null;
  readonly row: PlacedRow | null;
}

/** A node with what holds around it and the path of its own; the end of a block; the beginning of a cell. */
type Step =
  { readonly node: Node; readonly context: Context; readonly path: string } | { readonly close: Context } | { readonly cell: string; readonly column: number };

interface RowCell {
  readonly path: string;
  readonly column: number;
  readonly words: readonly string[];
}

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
  private row: RowCell[] = [];

  constructor(private readonly anchor: string | undefined) {}

  read(nodes: readonly Node[]): BlockWriter {
    this.enter(nodes, ROOT);
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if ('cell' in step) this.cell(step.cell, step.column);
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
    const mark = name === 'a' ? reference(element, this.last) : null;
    if (mark !== null) return this.say(mark);
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
    const table = name === 'table' ? new Table() : outer.table;
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
      row: row ? outer.table!.place(element, pathsIn(element, outer.path)) : null,
      inArticle: outer.inArticle || name === 'article' || name === 'main',
      preformatted: outer.preformatted || name === 'pre',
    };
  }

  private cells(row: Element, context: Context): void {
    const steps: Step[] = [];
    const pathOf = pathsIn(row, context.path);
    cellsOf(row).forEach((cell, index) => {
      const path = pathOf(index);
      steps.push({ cell: path, column: context.row?.columns[index] ?? index });
      for (const node of cell.childNodes) steps.push({ node, context, path });
    });
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

  private cell(path: string, column: number): void {
    this.words = [];
    this.last = '';
    this.row.push({ path, column, words: this.words });
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
      ...(context.row ? { cell: { row: context.row.row, column: 0, ...(context.row.headers ? { headers: [...context.row.headers] } : {}) } } : {}),
    };
    this.paragraph = null;
    if (context.row && cells.length > 0) this.writeRow(context.kind, locator, withCarried(cells, context.row));
    else this.write(context, words, locator);
    while (this.links.length < this.writer.blocks.length) this.links.push(linked);
  }

  /** Cells side by side, each with a place of its own: its path, its column and what heads it. */
  private writeRow(kind: Block['kind'], locator: Locator, cells: readonly RowCell[]): void {
    // Pieces and a count, for looking at a long text that still grows would copy it each time.
    const pieces: string[] = [];
    let length = 0;
    const say = (words: string): void => {
      if (words !== '') pieces.push(words);
      length += words.length;
    };
    const row = locator.cell?.row ?? 0;
    const places = cells.map(({ path, column, words }, index): Place => {
      if (index > 0) say(length === 0 || pieces.at(-1)!.endsWith(' ') ? '| ' : ' | ');
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

/** Where the n-th cell of a row stands. */
function pathsIn(row: Element, path: string): (index: number) => string {
  const counts = new Map<string, number>();
  const paths = cellsOf(row).map((cell) => pathTo(cell, path, counts));
  return (index) => paths[index]!;
}

/** The cells of a row with the names that stand beside it in cells from rows above. */
function withCarried(cells: readonly RowCell[], { carried }: PlacedRow): readonly RowCell[] {
  if (carried.length === 0) return cells;
  return [...cells, ...carried.map(({ words, ...at }): RowCell => ({ ...at, words: [words] }))].sort((a, b) => a.column - b.column);
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
