import { unpack } from '../zip/unpack.js';

/** What the converter takes for an opened archive. */
export interface OpenedArchive {
  exists(name: string): boolean;
  /** As bytes, or as text where an encoding is named. */
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
}

/** The part that names title and author. */
const CORE = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
const TEXTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
/** A property of a run that hides it, unless it is switched off. */
const HIDES = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;
const MAX_PARENTS = 8;

/**
 * The parts of a Word document that hold text, unpacked once and counted. Throws `UnreadableDocument` as `unpack` does.
 * Words that Word hides are struck out in them: the converter knows no other way to leave them out.
 */
export async function partsOf(bytes: Uint8Array): Promise<{ readonly archive: OpenedArchive; readonly core: string; readonly hidden: readonly string[] }> {
  const parts = new Map<string, Uint8Array>();
  for await (const { name, bytes: part } of unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name))) parts.set(name, part);
  for (const [name, part] of parts) if (TEXTS.test(name)) parts.set(name, struck(part));
  const textOf = (name: string): string => Buffer.from(parts.get(name) ?? []).toString('utf8');
  const archive: OpenedArchive = {
    exists: (name) => parts.has(name),
    read: (name, encoding) => {
      const part = parts.get(name);
      if (!part) return Promise.reject(new Error(`its part ${name} is missing`));
      return Promise.resolve(encoding === undefined ? part : new TextDecoder(encoding).decode(part));
    },
  };
  return { archive, core: textOf(CORE), hidden: hidingStyles(textOf(STYLES)) };
}

function struck(part: Uint8Array): Uint8Array {
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return buffer.includes('<w:vanish') ? Buffer.from(buffer.toString('utf8').replace(HIDES, '<w:strike/>')) : part;
}

/** A style without the properties of its paragraphs: what hides their mark hides none of their words. */
function withoutParagraph(style: string): string {
  const [from, to] = [style.indexOf('<w:pPr>'), style.indexOf('</w:pPr>')];
  return from < 0 || to < from ? style : style.slice(0, from) + style.slice(to);
}

/** The names of the styles that hide what is set in them, by themselves or by the style they are made from. */
function hidingStyles(xml: string): string[] {
  const styles = new Map<string, { readonly name: string; readonly parent: string | undefined; readonly hides: boolean }>();
  for (const body of xml.split('<w:style ').slice(1)) {
    const of = (pattern: RegExp): string | undefined => pattern.exec(body)?.[1];
    const own = withoutParagraph(body);
    styles.set(of(/w:styleId="([^"]+)"/) ?? '', {
      name: of(/<w:name w:val="([^"]+)"/) ?? '',
      parent: of(/<w:basedOn w:val="([^"]+)"/),
      hides: own.search(HIDES) >= 0,
    });
  }
  const hides = (id: string | undefined, steps = 0): boolean => {
    const style = styles.get(id ?? '');
    return style !== undefined && steps < MAX_PARENTS && (style.hides || hides(style.parent, steps + 1));
  };
  return [...styles].flatMap(([id, { name }]) => (name !== '' && hides(id) ? [name] : []));
}
