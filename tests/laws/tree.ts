import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files under a folder of the repository whose path ends as asked, as paths from the top with forward slashes, in order. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

export function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The code that the program is made of; scripts that write lexicons are run by hand and are no part of it. */
export const SOURCES: readonly string[] = [...filesUnder('src', /\.tsx?$/), ...filesUnder('extractors', /\.ts$/)].filter((path) => !path.endsWith('/build.ts'));

export interface Import {
  readonly from: string;
  /** A path from the top for files of this repository, else the package's name. */
  readonly to: string;
  readonly internal: boolean;
}

/** Every import, re-export and dynamic import of a file, types included. */
export function importsOf(path: string): Import[] {
  return ts.preProcessFile(textOf(path), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { from: path, to: packageName(fileName), internal: false };
    const target = relative(ROOT, resolve(ROOT, dirname(path), fileName))
      .split(sep)
      .join(posix.sep);
    return { from: path, to: sourceOf(target.replace(/\?\w+$/, '')), internal: true };
  });
}

/** What is imported under the name it has once compiled. */
function sourceOf(target: string): string {
  const [plain, view] = [target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')];
  return !existsSync(join(ROOT, plain)) && existsSync(join(ROOT, view)) ? view : plain;
}

/** `csv-parse/sync` is csv-parse. */
function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : specifier.startsWith('node:') ? specifier : parts[0]!;
}
