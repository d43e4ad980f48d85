import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Sink } from './contract.js';

/** What was written into a file. */
export interface Written {
  /** Facts. */
  readonly count: number;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

/** Writes and waits where the reader is slower than we are, so that output never piles up in memory. */
export function sinkOf(output: Writable): Sink {
  return {
    async write(piece) {
      if (!output.write(piece) && !output.destroyed) await once(output, 'drain');
    },
  };
}

/**
 * Writes a file whole or not at all: a half-written export is never found under the name that was asked for.
 * @throws the error of the file system, such as `ENOSPC`.
 */
export async function exportFile(path: string, write: (sink: Sink) => Promise<number>): Promise<Written> {
  const partial = `${path}.partial`;
  const hash = createHash('sha256');
  const file = createWriteStream(partial);
  const failed = new Promise<never>((_, reject) => file.once('error', reject));
  failed.catch(() => undefined);
  try {
    const output = sinkOf(file);
    const counting: Sink = {
      write(piece) {
        hash.update(piece);
        return output.write(piece);
      },
    };
    const count = await Promise.race([write(counting), failed]);
    file.end();
    await Promise.race([once(file, 'close'), failed]);
    await rename(partial, path);
    return { count, bytes: file.bytesWritten, sha256: hash.digest('hex') };
  } catch (error) {
    file.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}
