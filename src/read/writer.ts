import type { Block, Place } from '../model/index.js';

/** What one block is to the next: rows and items stand in lines, all else apart. */
const CLOSE: ReadonlySet<Block['kind']> = new Set(['row', 'item']);

/** Puts a document's text together block by block, for formats whose own text is no text to point into. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly places: Place[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  get text(): string {
    return this.parts.join('');
  }

  /** Adds a block of the given words, trimmed; nothing where they are blank. The places are of parts of these words. */
  add(kind: Block['kind'], words: string, extra: Pick<Block, 'level' | 'locator'> = {}, places: readonly Place[] = []): void {
    const trimmed = words.trim();
    if (trimmed === '') return;
    const last = this.blocks.at(-1);
    if (last) this.put(last.kind === kind && CLOSE.has(kind) ? '\n' : '\n\n');
    const start = this.length;
    this.put(trimmed);
    this.blocks.push({ ...extra, kind, start, end: this.length });
    const shift = start - words.indexOf(trimmed);
    for (const place of places) {
      const from = Math.max(start, place.start + shift);
      const to = Math.min(this.length, place.end + shift);
      if (from < to) this.places.push({ start: from, end: to, locator: place.locator });
    }
  }

  private put(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}
