import { html, Parser, type DefaultTreeAdapterTypes, type Token } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** No page that was written nests deeper; what does is read as if it stood at this depth. */
const MAX_DEPTH = 256;
/** Emphasis says nothing that is read here, and unclosed it is reopened in every paragraph, at quadratic cost. */
const IGNORED = new Set(['b', 'big', 'em', 'font', 'i', 'nobr', 'small', 'strong', 'tt', 'u']);
/** Struck out like `del`, but reopened like emphasis: read as `del`. */
const STRUCK = new Set(['s', 'strike']);
/** What these hold is no markup: ignoring them would make text of a script. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'template', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes', 'plaintext']);

/** The parser of the HTML standard, with the depth of its tree bounded, so that its work grows with the page alone. */
class BoundedParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  private readonly skipped = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    const name = settled(token);
    if (IGNORED.has(name)) return;
    if (this.openElements.stackTop >= MAX_DEPTH && !RAW.has(name)) {
      if (!token.selfClosing) this.skipped.set(name, (this.skipped.get(name) ?? 0) + 1);
      return;
    }
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const name = settled(token);
    if (IGNORED.has(name)) return;
    const skipped = this.skipped.get(name) ?? 0;
    if (skipped > 0) this.skipped.set(name, skipped - 1);
    else super.onEndTag(token);
  }
}

/** The name by which a tag is read. */
function settled(token: Token.TagToken): string {
  if (STRUCK.has(token.tagName)) {
    token.tagName = 'del';
    token.tagID = html.TAG_ID.UNKNOWN;
  }
  return token.tagName;
}

/** Elements that HTML itself knows to hold nothing. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const CLOSED_AT_ONCE = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;

/** A page that is XML may close elements as it opens them (`<title/>`), which the HTML standard does not see. */
function asHtml(markup: string): string {
  if (!/^\s*<\?xml|^[^>]{0,400}xmlns=["']http:\/\/www\.w3\.org\/1999\/xhtml/.test(markup.slice(0, 1_000))) return markup;
  return markup.replace(CLOSED_AT_ONCE, (whole, name: string, rest: string) => (VOID.test(name) ? whole : `<${name}${rest}></${name}>`));
}

/** A page as the tree that browsers make of it. Nothing is fetched, nothing runs. */
export function parseHtml(markup: string): readonly Node[] {
  // Scripts count as off: what stands in `noscript` is then markup like any other.
  const document = BoundedParser.parse(asHtml(markup), { scriptingEnabled: false }) as DefaultTreeAdapterTypes.Document;
  return document.childNodes;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words below a node, as written. */
export function wordsOf(node: Node): string {
  const parts: string[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) parts.push(next.value);
    else if ('childNodes' in next) for (let at = next.childNodes.length - 1; at >= 0; at--) open.push(next.childNodes[at]!);
  }
  return parts.join('');
}
