import type { Sink } from './contract.js';

const PIECE_CHARACTERS = 64 * 1024;

/** Lines gathered to pieces worth a write. */
export class Pieces {
  private lines = '';
  constructor(private readonly sink: Sink) {}

  async add(line: string): Promise<void> {
    this.lines += line;
    if (this.lines.length >= PIECE_CHARACTERS) await this.flush();
  }
  async flush(): Promise<void> {
    if (this.lines === '') return;
    const piece = this.lines;
    this.lines = '';
    await this.sink.write(piece);
  }
}
