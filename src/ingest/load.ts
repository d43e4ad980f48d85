import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Document } from '../model/index.js';
import { openDocument } from '../read/index.js';
import { STDIN, type Found } from './discover.js';
import { failureOf, type Failure } from './failure.js';
import { readAhead } from './queue.js';

/** A document read, with the number of bytes it was read from; or why it could not be. */
export type Loaded = { readonly source: Found; readonly document: Document; readonly bytes: number } | { readonly source: Found; readonly failure: Failure };

export interface LoadOptions {
  /** ISO 8601 calendar date that overrides what the documents say. */
  readonly date?: string | undefined;
  readonly stdin: Readable;
}

/** Reads and converts what was found, several at once, handed out in order. One that fails does not stop the rest. */
export function load(found: Iterable<Found>, options: LoadOptions): AsyncGenerator<Loaded, void, undefined> {
  return readAhead(found, async (source): Promise<Loaded> => {
    try {
      const bytes = source.location === STDIN ? await bytesOf(options.stdin) : await readFile(source.location);
      return { source, document: await openDocument(bytes, { name: source.name, date: options.date }), bytes: bytes.length };
    } catch (error) {
      return { source, failure: failureOf(source.name, error) };
    }
  });
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}
