import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model/index.js';
import { readDocument } from '../../src/read/index.js';
import { filesUnder, ROOT } from './tree.js';

export interface Report {
  readonly name: string;
  readonly document: Document;
}

/** The project's own reports, read as `ingest` reads them. */
export function reports(): Report[] {
  return [...filesUnder('fixtures/reports', /\.(?:txt|md)$/), ...filesUnder('fixtures/held-out', /\.(?:txt|md)$/)].map((name) => ({
    name,
    document: readDocument(readFileSync(join(ROOT, name)), { name }),
  }));
}
