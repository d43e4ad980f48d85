import type { ExportFormat } from '../contract.js';
import { Pieces } from '../pieces.js';
import { CONTEXT } from './context.js';
import { documentNodes, factNode } from './nodes.js';

/**
 * JSON-LD 1.1: one graph, one node a line. Each fact is a Web Annotation on its sentences; each document, and its
 * reading by a version of the rules, is told before its first fact (PROV-O).
 */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async write(rows, sink) {
    const pieces = new Pieces(sink);
    await pieces.add(`{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`);
    let document: string | null = null;
    let count = 0;
    let between = '';
    for await (const row of rows) {
      const nodes = row.document.id === document ? [factNode(row)] : [...documentNodes(row), factNode(row)];
      document = row.document.id;
      for (const node of nodes) {
        await pieces.add(`${between}${JSON.stringify(node)}`);
        between = ',\n';
      }
      count++;
    }
    await pieces.add('\n]}\n');
    await pieces.flush();
    return count;
  },
};
