import { stringify } from 'csv-stringify/sync';
import type { Sink } from '../contract.js';
import type { Cell } from '../flat.js';

/** Rows that are formatted at once: setting the formatter up costs more than a row. */
const BATCH = 500;

/**
 * A CSV table (RFC 4180, UTF-8) under way. Words that a spreadsheet would run as a formula are disarmed by a leading
 * apostrophe; numbers are written as they are, negative ones too.
 */
export class CsvTable {
  private batch: Cell[][];
  constructor(
    private readonly sink: Sink,
    header: readonly string[],
  ) {
    this.batch = [[...header]];
  }

  async add(cells: Cell[]): Promise<void> {
    this.batch.push(cells);
    if (this.batch.length >= BATCH) await this.flush();
  }
  async flush(): Promise<void> {
    if (this.batch.length === 0) return;
    const { batch } = this;
    this.batch = [];
    await this.sink.write(stringify(batch, { escape_formulas: true, record_delimiter: 'windows', cast: { string: plainNumber } }));
  }
}

/** A negative decimal in text is no formula. */
function plainNumber(words: string): string | { value: string; escape_formulas: boolean } {
  return /^-\d+(?:\.\d+)?$/.test(words) ? { value: words, escape_formulas: false } : words;
}
