const HYPHEN = /([\p{L}\p{N}]+)[-‐\u00ad]$/u;

/** How a document joins words that its lines divide: as it writes them elsewhere. */
export class Hyphens {
  private readonly words = new Set<string>();

  /** Learns the whole words of a line; its last is left out where it is divided. */
  learn(line: string): void {
    for (const [word] of line.replace(/[-‐\u00ad]$/, '').matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu)) this.words.add(word.toLowerCase());
  }

  /** Two lines as one: a divided word whole again, everything else with a space between. */
  join(before: string, after: string): string {
    const head = HYPHEN.exec(before)?.[1];
    if (head === undefined) return `${before} ${after}`;
    const tail = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
    if (tail === undefined || !/^\p{Ll}/u.test(tail)) return before + after;
    return (this.compound(head.toLowerCase(), tail.toLowerCase()) ? before.replace(/[‐\u00ad]$/, '-') : before.slice(0, -1)) + after;
  }

  private compound(head: string, tail: string): boolean {
    if (this.words.has(head + tail)) return false;
    if (this.words.has(`${head}-${tail}`)) return true;
    return /\d$/.test(head) || (this.words.has(head) && this.words.has(tail) && head.length > 3 && tail.length > 3);
  }
}
