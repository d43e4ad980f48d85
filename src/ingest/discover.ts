import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readable } from '../read/index.js';
import { isUrl } from './fetch.js';
import { failureOf, type Failure } from './failure.js';
import { baseOf, isPattern, patternOf } from './glob.js';

/** Standard input, as an argument. */
export const STDIN = '-';

/** A document to read: `name` as the user would write it, `location` absolute; both `-` for standard input. */
export interface Found {
  readonly name: string;
  readonly location: string;
  /** What it lies inside of, where it does. */
  readonly within?: Found;
}

/** What was found that holds a document: the document itself, where it lies in no other. */
export function outermost(found: Found): Found {
  return found.within ? outermost(found.within) : found;
}

export interface Discovery {
  /** Each place once: arguments in their order, folders by name. The same call finds the same list again. */
  readonly found: readonly Found[];
  readonly failures: readonly Failure[];
  /** Files in folders whose name says that nothing here reads them; a file named itself is always tried. */
  readonly passedOver: number;
}

/**
 * Files, folders (all that lies in them), patterns, URLs (where they are allowed) and `-` to the documents they mean.
 * Hidden files in folders are left alone.
 */
export async function discover(paths: readonly string[], allowUrl = false): Promise<Discovery> {
  const walk = new Walk();
  for (const path of paths) {
    if (path === STDIN) walk.add(STDIN, STDIN);
    else if (isUrl(path) && allowUrl) walk.add(path, path);
    else if (isUrl(path)) walk.failures.push({ name: path, message: 'is on the network; give --allow-url to have it fetched' });
    else await walk.argument(path);
  }
  return walk;
}

class Walk implements Discovery {
  readonly found: Found[] = [];
  readonly failures: Failure[] = [];
  passedOver = 0;
  private readonly places = new Set<string>();
  private readonly folders = new Set<string>();

  add(name: string, location: string): void {
    if (this.places.has(location)) return;
    this.places.add(location);
    this.found.push({ name, location });
  }

  async argument(path: string): Promise<void> {
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) await this.folder(path, () => true);
      else this.add(path, resolve(path));
    } catch (error) {
      if (isPattern(path)) await this.pattern(path);
      else this.failures.push(failureOf(path, error));
    }
  }

  private async pattern(path: string): Promise<void> {
    const before = this.places.size + this.failures.length;
    const matcher = patternOf(path);
    await this.folder(baseOf(path), (name) => matcher.test(name));
    if (this.places.size + this.failures.length === before) this.failures.push({ name: path, message: 'matches no file; check the pattern' });
  }

  private async folder(path: string, wanted: (name: string) => boolean): Promise<void> {
    try {
      const place = await realpath(path);
      // A link may lead back up; each folder is walked once.
      if (this.folders.has(place)) return;
      this.folders.add(place);
      const entries = await readdir(path, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      for (const entry of entries) if (!entry.name.startsWith('.')) await this.entry(path === '.' ? entry.name : join(path, entry.name), entry, wanted);
    } catch (error) {
      this.failures.push(failureOf(path, error));
    }
  }

  private async entry(name: string, entry: Dirent, wanted: (name: string) => boolean): Promise<void> {
    try {
      const kind = entry.isSymbolicLink() ? await stat(name) : entry;
      if (kind.isDirectory()) return await this.folder(name, wanted);
      if (!kind.isFile() || !wanted(name)) return;
      if (readable(name)) this.add(name, resolve(name));
      else this.passedOver++;
    } catch (error) {
      this.failures.push(failureOf(name, error));
    }
  }
}
