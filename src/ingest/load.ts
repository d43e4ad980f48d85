import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { documentId, type Document } from '../model/index.js';
import { archived, isArchive, openWithParts, readable, UnreadableDocument } from '../read/index.js';
import { StoreError } from '../store/errors.js';
import { isBucket, objectAt } from './bucket.js';
import { STDIN, type Found } from './discover.js';
import { failureOf, type Failure } from './failure.js';
import { fetchBytes, isUrl } from './fetch.js';
import { INSIDE, unalike } from './place.js';
import { readAhead } from './queue.js';

/** A document read, or known already by its bytes, or why it could not be read. */
export type Loaded = Read | { readonly source: Found; readonly known: string } | { readonly source: Found; readonly failure: Failure };
export interface Read {
  readonly source: Found;
  readonly document: Document;
  /** Length of the original. */
  readonly bytes: number;
}

export interface LoadOptions {
  /** ISO 8601 calendar date that overrides what the documents say. */
  readonly date?: string | undefined;
  /** Whether what surrounds a report is read as its text. */
  readonly boilerplate?: boolean | undefined;
  readonly stdin: Readable;
  /** Whether a document of this id need not be read: it then costs its hash and no more. */
  known?(id: string): boolean | Promise<boolean>;
}

/** How many files a file lies inside of, and whether one of them is an archive. */
interface Depth {
  readonly depth: number;
  readonly packed: boolean;
}

/** Files may lie in files: an archive, an e-mail in it, a document attached to that. Deeper is no way to keep reports. */
const MAX_DEPTH = 3;

/**
 * Reads and converts what was found, several at once, handed out in order: of each what lies inside it, then itself.
 * One that fails does not stop the rest.
 */
export async function* load(found: Iterable<Found>, options: LoadOptions): AsyncGenerator<Loaded, void, undefined> {
  for await (const opened of readAhead(found, (source) => open(source, options))) yield* opened;
}

async function open(source: Found, options: LoadOptions): Promise<Iterable<Loaded> | AsyncIterable<Loaded>> {
  try {
    return await inside(source, await bytesOf(source, options.stdin), options, { depth: 0, packed: false });
  } catch (error) {
    return [failed(source, error)];
  }
}

/** An archive is unpacked when its turn comes, for all of it would not lie in memory beside others; all else is read at once. */
async function inside(source: Found, bytes: Uint8Array, options: LoadOptions, { depth, packed }: Depth): Promise<Iterable<Loaded> | AsyncIterable<Loaded>> {
  if (isArchive(bytes)) {
    if (packed) throw new UnreadableDocument('is an archive within an archive; unpack it');
    return unpacked(source, bytes, options, depth);
  }
  const id = documentId(bytes);
  if (await options.known?.(id)) return [{ source, known: id }];
  const { document, parts } = await openWithParts(bytes, { name: source.name, date: options.date, boilerplate: options.boilerplate });
  const loaded: Loaded[] = [];
  for await (const part of unalike(parts)) {
    // Pictures of signatures and the like are attached to most mails; what is named as a report is read or complained of.
    if (!readable(part.name)) continue;
    for await (const each of await attached(source, part.name, part.bytes, options, { depth, packed })) loaded.push(each);
  }
  return [...loaded, { source, document, bytes: bytes.length }];
}

async function* unpacked(source: Found, bytes: Uint8Array, options: LoadOptions, depth: number): AsyncGenerator<Loaded, void, undefined> {
  let any = false;
  try {
    for await (const part of unalike(archived(bytes, readable))) {
      any = true;
      yield* await attached(source, part.name, part.bytes, options, { depth, packed: true });
    }
    if (!any) throw new UnreadableDocument('is an archive that holds nothing to read');
  } catch (error) {
    yield failed(source, error);
  }
}

async function attached(
  outer: Found,
  name: string,
  bytes: Uint8Array,
  options: LoadOptions,
  { depth, packed }: Depth,
): Promise<Iterable<Loaded> | AsyncIterable<Loaded>> {
  const location = outer.location === STDIN ? STDIN : `${outer.location}${INSIDE}${name}`;
  const source = { name: `${outer.name}${INSIDE}${name}`, location, within: outer };
  try {
    if (depth + 1 >= MAX_DEPTH) throw new UnreadableDocument('lies too deep inside other files; save it by itself');
    return await inside(source, bytes, options, { depth: depth + 1, packed });
  } catch (error) {
    return [failed(source, error)];
  }
}

/** What cannot be read harms only itself; a store that cannot say what it knows is no fault of a document. */
function failed(source: Found, error: unknown): Loaded {
  if (error instanceof StoreError) throw error;
  return { source, failure: failureOf(source.name, error) };
}

/** The bytes of what was found: of a file, an address, an object in a bucket or standard input. */
export async function bytesOf({ location }: Found, stdin: Readable): Promise<Uint8Array> {
  if (isUrl(location)) return fetchBytes(location);
  if (isBucket(location)) return objectAt(location);
  if (location !== STDIN) return readFile(location);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}
