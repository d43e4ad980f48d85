import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model/index.js';
import { readDocument } from '../../src/read/index.js';
import { filesUnder, ROOT } from './tree.js';

export interface Report {
  readonly name: string;
  readonly document: Document;
}

/** The project's own reports, open and held out, read as `ingest` reads them; not the plain texts, which hold no facts. */
export function reports(): Report[] {
  return filesUnder('fixtures', /\.(?:txt|md)$/)
    .filter((name) => !name.startsWith('fixtures/plain/'))
    .map((name) => ({ name, document: readDocument(readFileSync(join(ROOT, name)), { name }) }));
}
