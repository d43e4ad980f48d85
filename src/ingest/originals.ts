import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isBucket, putOnce, withoutSlash } from './bucket.js';

/** Where copies of the originals lie that all workers read: a folder that they all see, or a bucket. */
export interface Originals {
  /** Keeps a copy named after its bytes, and answers that name. One that is there already is the same. */
  keep(bytes: Uint8Array, extension: string): Promise<string>;
  /** Where a kept copy lies, as this machine sees it. */
  locationOf(original: string): string;
}

/** @param place a folder, or `s3://bucket/folder` */
export function originalsAt(place: string): Originals {
  return isBucket(place) ? inBucket(withoutSlash(place)) : inFolder(resolve(place));
}

function inFolder(folder: string): Originals {
  const locationOf = (original: string): string => join(folder, original);
  return {
    locationOf,
    async keep(bytes, extension) {
      const original = nameOf(bytes, extension);
      const target = locationOf(original);
      if (existsSync(target)) return original;
      await mkdir(dirname(target), { recursive: true });
      // Whoever reads the folder meanwhile sees all of it or nothing.
      const partial = `${target}.${process.pid}.partial`;
      await writeFile(partial, bytes);
      await rename(partial, target);
      return original;
    },
  };
}

function inBucket(place: string): Originals {
  const locationOf = (original: string): string => `${place}/${original}`;
  return {
    locationOf,
    async keep(bytes, extension) {
      const original = nameOf(bytes, extension);
      await putOnce(locationOf(original), bytes);
      return original;
    },
  };
}

function nameOf(bytes: Uint8Array, extension: string): string {
  const digits = createHash('sha256').update(bytes).digest('hex');
  return `${digits.slice(0, 2)}/${digits}${extension}`;
}
