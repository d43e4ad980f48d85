export interface FrontMatter {
  /** Offset where the report itself begins; 0 where there is no front matter. */
  readonly end: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** The lines between `---` and `---` at the very beginning, of which the title and the day of publication are read. */
export function frontMatter(text: string): FrontMatter {
  const found = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const lines = found?.[1]?.split(/\r?\n/);
  // A report may open with a rule; only lines that name something make front matter of what follows.
  if (!found || !lines || !lines.some((line) => /^[A-Za-z][\w-]*:/.test(line))) return { end: 0, title: null, date: null, author: null, publisher: null };
  const date = valueOf(lines, 'date')?.slice(0, 10) ?? null;
  return {
    end: found[0].length,
    title: valueOf(lines, 'title'),
    date: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    author: valueOf(lines, 'author'),
    publisher: valueOf(lines, 'publisher'),
  };
}

function valueOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
  const value = line
    ?.slice(name.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return value ? value : null;
}
