import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of a part of XML, in its order. */
export interface XmlListener {
  open?(element: XmlElement): void;
  close?(name: string): void;
  words?(text: string): void;
}

/** No document nests deeper; what does is built to exhaust its reader. */
const MAX_DEPTH = 512;

/**
 * Tells a part of XML piece by piece. Document types define nothing here: an entity of their own is an error, so none
 * multiplies and none reaches for a file. Throws where the part is not well-formed or nests without end.
 */
export function tellXml(bytes: Uint8Array, { open, close, words }: XmlListener): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new Error(`elements within elements, more than ${MAX_DEPTH} deep`);
    open?.({ name, attributes });
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(name);
  });
  parser.on('text', (text) => words?.(text));
  parser.on('cdata', (text) => words?.(text));
  parser.write(decoded(bytes)).close();
}

/** The words of the first of each of these elements, trimmed; nothing of those that are empty or not there. */
export function wordsIn(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let inside: string | null = null;
  let said = '';
  tellXml(bytes, {
    open: ({ name }) => {
      if (names.includes(name) && !found.has(name)) [inside, said] = [name, ''];
    },
    words: (text) => (said += inside === null ? '' : text),
    close: (name) => {
      if (name !== inside) return;
      if (said.trim() !== '') found.set(name, said.replace(/\s+/g, ' ').trim());
      inside = null;
    },
  });
  return found;
}

/** XML is UTF-8 unless a mark says UTF-16; office documents and books are nothing else. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
