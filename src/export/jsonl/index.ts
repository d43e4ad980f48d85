import type { ExportFormat } from '../contract.js';
import { flatRow } from '../flat.js';
import { Pieces } from '../pieces.js';

/**
 * JSON lines: one fact an object. The flat columns of the CSV stand first, without the empty ones; `slots` holds the
 * full values with their origin and span, `evidence` every sentence, `conflicts` the facts that say otherwise.
 */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  async write(rows, sink) {
    const pieces = new Pieces(sink);
    let count = 0;
    for await (const row of rows) {
      const present = Object.entries(flatRow(row)).filter(([, cell]) => cell !== null);
      const { slots, evidence, conflicts } = row;
      await pieces.add(`${JSON.stringify({ ...Object.fromEntries(present), slots, evidence, conflicts })}\n`);
      count++;
    }
    await pieces.flush();
    return count;
  },
};
