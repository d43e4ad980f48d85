import { readFileSync } from 'node:fs';

/** The bytes of a sample that stands beside the reader of its format. */
export function sampleOf(format: string, name: string): Uint8Array {
  return readFileSync(new URL(`../../src/read/${format}/samples/${name}`, import.meta.url));
}
