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
  const found = between(text);
  // A report may open with a rule; only lines that name something make front matter of what follows.
  if (!found?.lines.some((line) => /^[A-Za-z][\w-]*:/.test(line))) return { end: 0, title: null, date: null, author: null, publisher: null };
  const { end, lines } = found;
  const date = valueOf(lines, 'date')?.slice(0, 10) ?? null;
  return {
    end,
    title: valueOf(lines, 'title'),
    date: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    author: valueOf(lines, 'author'),
    publisher: valueOf(lines, 'publisher'),
  };
}

/** The lines between a rule that opens the text and the next one; null where there are none, or where they are too long for a head. */
function between(text: string): { end: number; lines: readonly string[] } | null {
  const lines: string[] = [];
  for (let start = 0; start < Math.min(text.length, LONGEST);) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop + 1;
    const line = text.slice(start, end).trimEnd();
    if (line === '---' && start > 0) return { end, lines };
    if (line !== '---' && start === 0) return null;
    if (start > 0) lines.push(line);
    start = end;
  }
  return null;
}
const LONGEST = 10_000;

function valueOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
  const value = line
    ?.slice(name.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return value ? value : null;
}
