import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT, textOf } from './tree.js';

const TOP = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'extractors',
  'fixtures',
  'output',
  'tests',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'docs',
  'bench',
  '.ci',
  '.gitignore',
]);
/** There while working, and never under version control. */
const IGNORED = new Set(['.git', 'node_modules', 'dist', 'coverage', '.vscode', '.idea', '.DS_Store']);
const ROOMS = ['src', 'extractors', 'tests', 'bench', 'docs', '.ci'];
const CODE = ROOMS.flatMap((room) => filesUnder(room, /\.(?:tsx?|js)$/));
const WRITTEN = [
  ...ROOMS.flatMap((room) => filesUnder(room, /\.(?:tsx?|js|css|html|json|csv|md)$/)),
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'package.json',
  '.ci/run',
];
const LONGEST = 250;

describe('the house', () => {
  it('holds at its top what belongs there, and nothing else', () => {
    const here = readdirSync(ROOT).filter((name) => !IGNORED.has(name));
    expect(
      here.filter((name) => !TOP.has(name)).map((name) => `${name} has no place at the top: move it into a room, or ignore it in .gitignore and here`),
    ).toEqual([]);
    expect([...TOP].filter((name) => !existsSync(join(ROOT, name))).map((name) => `${name} is missing at the top`)).toEqual([]);
  });

  it('has no file that is too long to be read', () => {
    // A corpus is data: sentences and what they mean. What is generated is not read but made again.
    const lengths = CODE.filter((path) => !path.endsWith('/corpus.ts') && path !== 'src/serve/client/schema.ts').map(
      (path) => [path, textOf(path).trimEnd().split('\n').length] as const,
    );
    expect(
      lengths
        .filter(([, lines]) => lines > LONGEST)
        .map(([path, lines]) => `${path} has ${lines} lines (at most ${LONGEST}): look for the second idea in it and give it a file of its own`),
    ).toEqual([]);
  });

  it('knows no machine, no account and no errand', () => {
    const own = 'tests/laws/tidy.test.ts';
    const signs: readonly (readonly [sign: RegExp, what: string])[] = [
      [/(?<![\w.])\/(?:home|Users|root|work|mnt|var\/folders)\/\w/, 'a path of one machine'],
      [/\bC:\\Users\\/, 'a path of one machine'],
      [/\b(?:TODO|FIXME)\b/, 'something left to do'],
      [/@ts-ignore|@ts-nocheck/, 'a type error put aside'],
    ];
    const found = WRITTEN.filter((path) => path !== own && existsSync(join(ROOT, path))).flatMap((path) =>
      signs.filter(([sign]) => sign.test(textOf(path))).map(([sign, what]) => `${path} holds ${what}: ${sign.exec(textOf(path))![0]}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('installs from the public registry alone', () => {
    const hosts = [...textOf('package-lock.json').matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
  });

  it('keeps output empty under version control', () => {
    expect(readFileSync(join(ROOT, 'output/.gitignore'), 'utf8')).toMatch(/^\*$/m);
  });
});
