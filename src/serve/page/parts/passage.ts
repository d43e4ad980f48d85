/** A stretch of the text with a meaning: a mention, a sentence that states the fact, the words of a slot. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'mention' | 'evidence' | 'slot' | 'attribution';
  /** Kind of the mention, name of the slot. */
  readonly label: string;
}
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly look: 'heading' | 'prose' | 'lines';
}
/** Words between two boundaries of marks, with all marks that cover them. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Paragraphs stand between blank lines; together with the blanks between them they are the whole text. */
export function paragraphsOf(text: string, headings: ReadonlySet<string>): Paragraph[] {
  const found: Paragraph[] = [];
  const gap = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;
  let start = 0;
  const put = (end: number): void => {
    const words = text.slice(start, end);
    if (words.trim() === '') return;
    // A heading may stand right above its text, with no blank line between.
    const line = words.indexOf('\n', words.search(/\S/));
    const body = line > 0 && headings.has(words.slice(0, line).trim()) ? start + line + 1 : start;
    if (body > start) found.push({ start, end: body, look: 'heading' });
    found.push({ start: body, end, look: lookOf(text.slice(body, end), headings) });
  };
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    put(match.index);
    start = gap.lastIndex;
  }
  put(text.length);
  return found;
}

/** Lines that were broken at a fixed width flow again; short ones (tables, lists) stay as they are. */
function lookOf(words: string, headings: ReadonlySet<string>): Paragraph['look'] {
  const bare = words.trim();
  if (headings.has(bare)) return 'heading';
  const lines = bare.split('\n');
  const full = lines.slice(0, -1).filter((line) => line.length > 55 && !/^\s*(?:[-*•–]|\d+[.)])\s/.test(line));
  return lines.length === 1 || full.length >= (lines.length - 1) * 0.7 ? 'prose' : 'lines';
}

/** A paragraph cut at the ends of all marks in it. */
export function piecesOf({ start, end }: Pick<Paragraph, 'start' | 'end'>, marks: readonly Mark[]): Piece[] {
  const here = marks.filter((mark) => mark.start < end && start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of here) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]!;
    return { start: from, end: to, marks: here.filter((mark) => mark.start <= from && to <= mark.end) };
  });
}
