/** What a file says of itself. */
export interface FileInfo {
  readonly title: string | null;
  readonly author: string | null;
}

/** The entries of a PDF's information dictionary, where they hold words for people: programs put file names and their own into them. */
export function fileInfo(info: object): FileInfo {
  const entry = (name: string): string | null => {
    const value: unknown = (info as Readonly<Record<string, unknown>>)[name];
    const words = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    return words === '' || words.length > 300 ? null : words;
  };
  const title = entry('Title');
  const author = entry('Author');
  return {
    title: title === null || /\.\w{3,4}$|^(?:untitled|microsoft word\b)/i.test(title) ? null : title,
    author: author === null || !/\p{L}{2}/u.test(author) || /^(?:admin|user|owner|unknown|author)\w*$/i.test(author) ? null : author,
  };
}
