import type { ExportFormat } from '../contract.js';
import { Pieces } from '../pieces.js';
import { documentEntity, eventEntity, organizations } from './entities.js';
import { statements } from './statement.js';

/**
 * FollowTheMoney statements, one JSON object a line: each fact an `Event`, each document a `Document`, each organization
 * a `LegalEntity` of its sort. Every statement of a fact names its document, sentence, place (Unicode code points),
 * rule and review state beside the members of the model.
 */
export const ftm: ExportFormat = {
  name: 'ftm',
  extension: 'ftm.jsonl',
  mediaType: 'application/x-ndjson',
  async write(rows, sink) {
    const pieces = new Pieces(sink);
    let document: string | null = null;
    // Told once a document: what is told again under the same id is the same statement.
    let told = new Set<string>();
    let count = 0;
    for await (const row of rows) {
      const { evidence, rule, review } = row;
      const source = { document: row.document.id, document_name: row.document.name };
      if (row.document.id !== document) {
        await pieces.add(statements(documentEntity(row), source));
        document = row.document.id;
        told = new Set();
      }
      const stated = evidence[0];
      const traced = { ...source, sentence: stated?.text ?? null, start: stated?.startCodePoint ?? null, end: stated?.endCodePoint ?? null, rule, review };
      const named = organizations(row);
      for (const entity of named) if (!told.has(entity.id)) await pieces.add(statements(entity, traced));
      for (const { id } of named) told.add(id);
      await pieces.add(statements(eventEntity(row, named), traced));
      count++;
    }
    await pieces.flush();
    return count;
  },
};
