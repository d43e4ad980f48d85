/** What a file says of itself. */
export interface FileInfo {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** What a PDF holds of XMP metadata (ISO 16684-1). */
export interface Xmp {
  get(name: string): unknown;
}

/**
 * The entries of a PDF's information dictionary, and of its XMP metadata where the dictionary has none, as far as they hold
 * words for people: programs put file names, addresses and their own into them.
 */
export function fileInfo(info: object, xmp: Xmp | null): FileInfo {
  const entry = (name: string, more: string): string | null => wordsOf((info as Readonly<Record<string, unknown>>)[name]) ?? wordsOf(xmp?.get(more));
  const title = entry('Title', 'dc:title');
  const author = entry('Author', 'dc:creator');
  const publisher = wordsOf(xmp?.get('dc:publisher'));
  return {
    title: title === null || /\.\w{3,4}$|^(?:untitled|microsoft word\b)|^[a-z]+:\S*$/i.test(title) ? null : title,
    author: author === null || !/\p{L}{2}/u.test(author) || /^(?:admin|user|owner|unknown|author)\w*$/i.test(author) ? null : author,
    publisher,
  };
}

function wordsOf(value: unknown): string | null {
  const words = [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(', ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || words.length > 300 ? null : words;
}
