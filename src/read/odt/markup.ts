import { tellXml, type XmlElement } from '../xml.js';
import { Styles } from './styles.js';

/** What is in a document and not in its text: what was deleted, what others remarked, what a picture says of itself, indexes. */
const UNREAD = new Set([
  'text:hidden-text',
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'office:scripts',
]);
const AS: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-header-rows': 'thead',
  'table:table-row': 'tr',
  'text:table-of-content': 'nav',
  'text:alphabetical-index': 'nav',
  'text:section': 'div',
};
const MAX_REPEATED = 64;
const BODY = 'office:text';

/** The text of an OpenDocument (ODF 1.3, part 3) as HTML: ids that begin with `anchor` number its paragraphs in their order. */
export function markupOf(content: Uint8Array, anchor: string): string {
  const writer = new Writer(anchor);
  tellXml(content, { open: (element) => writer.open(element), close: (name) => writer.close(name), words: (text) => writer.words(text) });
  return writer.markup();
}

class Writer {
  private readonly styles = new Styles();
  /** The markup in hand: of the text, and above it of the notes and text boxes that stand inside its paragraphs. */
  private readonly hands: string[][] = [[]];
  private readonly notes: string[] = [];
  private readonly boxes: string[] = [];
  /** What closes each open element. */
  private readonly ends: (() => void)[] = [];
  private unread = 0;
  private inBody = false;
  private paragraphs = 0;
  private number = 0;

  constructor(private readonly anchor: string) {}

  markup(): string {
    return `${this.hands[0]!.join('')}<div class="footnotes">${this.notes.join('')}</div>`;
  }

  open(element: XmlElement): void {
    if (this.unread > 0 || UNREAD.has(element.name)) {
      this.unread++;
      return;
    }
    this.ends.push(this.inBody ? this.begin(element) : this.outside(element));
  }

  close(_: string): void {
    if (this.unread > 0) this.unread--;
    else this.ends.pop()!();
  }

  words(text: string): void {
    if (this.unread === 0 && this.paragraphs > 0) this.put(text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  }

  private put(markup: string): void {
    this.hands.at(-1)!.push(markup);
  }

  private outside(element: XmlElement): () => void {
    this.styles.learn(element);
    if (element.name !== BODY) return () => undefined;
    this.inBody = true;
    return () => (this.inBody = false);
  }

  private begin(element: XmlElement): () => void {
    const { name, attributes } = element;
    if (name === 'text:p' || name === 'text:h') return this.paragraph(element);
    if (name === 'text:note-body') return this.aside((markup) => this.notes.push(`<div>${markup}</div>`));
    if (name === 'draw:text-box') return this.aside((markup) => this.boxes.push(markup));
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') return this.cell(element);
    if (name === 'text:note-citation') return this.tag('sup');
    if (name === 'text:s') this.put(' '.repeat(Math.min(MAX_REPEATED, Number(attributes['text:c'] ?? 1) || 1)));
    else if (name === 'text:tab') this.put(' ');
    else if (name === 'text:line-break') this.put('<br>');
    else if (name === 'text:span' && this.styles.hides(attributes['text:style-name'])) return this.tag('del');
    else if (name === 'text:span' && this.styles.raises(attributes['text:style-name'])) return this.tag('sup');
    return AS[name] === undefined ? () => undefined : this.tag(AS[name]);
  }

  private tag(name: string): () => void {
    this.put(`<${name}>`);
    return () => this.put(`</${name}>`);
  }

  private paragraph({ name, attributes }: XmlElement): () => void {
    const style = attributes['text:style-name'];
    const level = name === 'text:h' ? Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1)) : this.styles.is(style, 'Title') ? 1 : 0;
    const tag = level > 0 ? `h${level}` : this.styles.is(style, 'Quotations') ? 'blockquote' : 'p';
    const hidden = this.styles.hides(style);
    this.put(`<${tag}><a id="${this.anchor}${this.number++}"></a>${hidden ? '<del>' : ''}`);
    this.paragraphs++;
    return () => {
      this.paragraphs--;
      this.put(`${hidden ? '</del>' : ''}</${tag}>`);
      // A text box stands inside the paragraph that it is tied to; its words come after those of the paragraph.
      if (this.paragraphs === 0) this.put(this.boxes.splice(0).join(''));
    };
  }

  /** What is told apart from the paragraph it stands in. */
  private aside(keep: (markup: string) => void): () => void {
    const before = this.paragraphs;
    this.hands.push([]);
    this.paragraphs = 1;
    return () => {
      keep(this.hands.pop()!.join(''));
      this.paragraphs = before;
    };
  }

  private cell({ name, attributes }: XmlElement): () => void {
    const covered = name === 'table:covered-table-cell';
    const times = Math.min(MAX_REPEATED, Number(attributes['table:number-columns-repeated'] ?? 1) || 1);
    const spans = ['column', 'row'].map((way) => [`${way === 'column' ? 'col' : 'row'}span`, attributes[`table:number-${way}s-spanned`] ?? '1'] as const);
    const tag = `<td${spans.map(([way, count]) => (count === '1' ? '' : ` ${way}="${Number(count) || 1}"`)).join('')}>`;
    // What a cell covers has no cell of its own in HTML.
    if (covered) return this.aside(() => undefined);
    this.hands.push([]);
    return () => {
      const inner = this.hands.pop()!.join('');
      this.put(`${tag}${inner}</td>`.repeat(inner === '' ? times : Math.min(times, 8)));
    };
  }
}
