import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rooms whose code and vocabulary decide what is read out of a text. */
const ROOMS = ['../extractors/', './extract/', './link/', './normalize/', './segment/'] as const;
let ofFiles: string | undefined;

/**
 * Twelve hexadecimal digits that change whenever a rule, a lexicon or an engine does: a hash of those files as they
 * run, and of the options that alter them.
 */
export function rulesVersion(options: object): string {
  ofFiles ??= hashOfFiles();
  return createHash('sha256').update(ofFiles).update(JSON.stringify(options)).digest('hex').slice(0, 12);
}

function hashOfFiles(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const folder = fileURLToPath(new URL(room, import.meta.url));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:js|ts|json|csv)$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort();
    for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
