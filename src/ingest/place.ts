import { readFile, stat } from 'node:fs/promises';
import { archived, isArchive, openWithParts, UnreadableDocument, type Part } from '../read/index.js';
import { isBucket, objectAt } from './bucket.js';
import { fetchBytes, isUrl } from './fetch.js';

/** Between a file and what lies inside it, in names and locations: `/reports/2025.zip!/army.txt`. */
export const INSIDE = '!/';

/** The bytes at a location: a file, a URL, an object in a bucket, or what lies inside one of these. */
export async function bytesAt(location: string): Promise<Uint8Array> {
  if (isUrl(location) && !location.includes(INSIDE)) return fetchBytes(location);
  if (isBucket(location) && !location.includes(INSIDE)) return objectAt(location);
  const at = location.lastIndexOf(INSIDE);
  if (at < 0 || (await isFile(location))) return readFile(location);
  const outer = await bytesAt(location.slice(0, at));
  const name = location.slice(at + INSIDE.length);
  for await (const part of partsOf(outer, () => true)) if (part.name === name) return part.bytes;
  throw new UnreadableDocument(`holds no ${name} any more; ingest it again`);
}

/** The file that holds what lies at a location: the location itself, where it lies in none. */
export function fileOf(location: string): string {
  const at = location.indexOf(INSIDE);
  return at < 0 ? location : location.slice(0, at);
}

/** What lies inside an archive or is attached to an e-mail, each under a name of its own. */
export async function* partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): AsyncGenerator<Part, void, undefined> {
  yield* unalike(isArchive(bytes) ? archived(bytes, wanted) : (await openWithParts(bytes)).parts);
}

/** Parts with the second of a name made another: `report.pdf`, `report.pdf (2)`. */
export async function* unalike(parts: Iterable<Part> | AsyncIterable<Part>): AsyncGenerator<Part, void, undefined> {
  const seen = new Map<string, number>();
  for await (const part of parts) {
    const before = seen.get(part.name) ?? 0;
    seen.set(part.name, before + 1);
    yield before === 0 ? part : { ...part, name: `${part.name} (${before + 1})` };
  }
}

async function isFile(location: string): Promise<boolean> {
  return stat(location).then(
    (found) => found.isFile(),
    () => false,
  );
}
