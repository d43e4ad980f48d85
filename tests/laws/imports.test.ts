import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, SOURCES, textOf, type Import } from './tree.js';

/**
 * Who may import whom: a room (the folder of a file) and the places it may import from beside itself. A place is a
 * folder with everything in it, or one file.
 */
const ROOMS: readonly { readonly room: RegExp; readonly may: readonly RegExp[] }[] = [
  { room: /^src\/model\//, may: [] },
  { room: /^src\/normalize\//, may: [/^src\/model\//] },
  { room: /^src\/read\//, may: [/^src\/model\//] },
  { room: /^src\/segment\//, may: [/^src\/model\//, /^src\/normalize\//] },
  { room: /^src\/extract\//, may: [/^src\/model\//, /^src\/normalize\//] },
  { room: /^src\/link\//, may: [/^src\/model\//, /^src\/normalize\//, /^src\/extract\/contract\.ts$/] },
  { room: /^src\/store\//, may: [/^src\/model\//, /^src\/normalize\//] },
  { room: /^src\/review\//, may: [/^src\/model\//, /^src\/store\//] },
  { room: /^src\/evaluate\//, may: [/^src\/model\//] },
  { room: /^src\/export\//, may: [/^src\/model\//, /^src\/store\//] },
  // The page runs in a browser: it speaks to the server by the typed client, and takes no code along that needs Node.
  { room: /^src\/serve\/page\//, may: [/^src\/serve\/client\//, /^src\/normalize\/edtf\.ts$/, /^src\/store\/country-names\.csv$/] },
  { room: /^src\/serve\//, may: [/^src\/model\//, /^src\/store\//, /^src\/review\//, /^src\/export\//] },
  { room: /^src\/mcp\//, may: [/^src\/model\//, /^src\/store\//] },
  { room: /^src\/ingest\//, may: [/^src\/model\//, /^src\/read\//, /^src\/store\//] },
  { room: /^src\/cli\//, may: [/^src\/(?!index\.ts)/] },
  // The composition root, and what it is made of.
  { room: /^src\/rules-version\.ts$/, may: [] },
  { room: /^src\/dateline\.ts$/, may: [/^src\/model\//, /^src\/extract\//] },
  {
    room: /^src\/pipeline\.ts$/,
    may: [/^extractors\/(?:mentions|facts)\/index\.ts$/, /^src\/(?:model|normalize|segment|extract|link)\//, /^src\/(?:dateline|rules-version)\.ts$/],
  },
  // A thread of the pool: it answers what the pool asks, with a pipeline of its own.
  { room: /^src\/worker\.ts$/, may: [/^src\/pipeline\.ts$/, /^src\/ingest\/(?:pool|shapes)\.ts$/] },
  // The library's front door.
  { room: /^src\/index\.ts$/, may: [/^src\/(?!cli\/)/, /^extractors\/(?:mentions|facts)\/index\.ts$/] },
  { room: /^extractors\/mentions\/index\.ts$/, may: [/^extractors\/mentions\/[^/]+\/index\.ts$/, /^src\/extract\/contract\.ts$/] },
  { room: /^extractors\/facts\/index\.ts$/, may: [/^extractors\/facts\/[^/]+\/index\.ts$/, /^src\/link\/contract\.ts$/] },
  { room: /^extractors\/mentions\/[^/]+\//, may: [/^src\/model\//, /^src\/normalize\//, /^src\/extract\/(?:contract|corpus)\.ts$/] },
  { room: /^extractors\/facts\/[^/]+\//, may: [/^src\/model\//, /^src\/normalize\//, /^src\/link\//, /^extractors\/mentions\/[^/]+\/value\.ts$/] },
];

/** Packages that are slow to load or keep state of their own: each has one file that knows it. */
const HEAVY: Readonly<Record<string, RegExp>> = {
  compromise: /^src\/segment\/wordclass\.ts$/,
  'better-sqlite3': /^src\/store\/[^/]+\.ts$/,
  pg: /^src\/store\/[^/]+\.ts$/,
  kysely: /^src\/store\/schema\/[^/]+\.ts$/,
  'pg-boss': /^src\/ingest\/[^/]+\.ts$/,
  s3mini: /^src\/ingest\/bucket\.ts$/,
  'p-queue': /^src\/ingest\/[^/]+\.ts$/,
  fastify: /^src\/serve\/framework\.ts$/,
  pino: /^src\/cli\/[^/]+\.ts$/,
  'cli-progress': /^src\/cli\/[^/]+\.ts$/,
};

/** Style sheets and data that a bundler takes in are no code, and are there all the same. */
const isThere = (path: string): boolean => /\.(?:css|csv)$/.test(path) && existsSync(join(ROOT, path));

const IMPORTS = SOURCES.flatMap(importsOf);

/** Why an import breaks the law, or null. */
function verdict({ from, to, internal }: Import): string | null {
  const rule = ROOMS.find(({ room }) => room.test(from));
  if (!rule) return `${from} stands in no room; move it into one, or enter its room in ROOMS of tests/laws/imports.test.ts with what it may import`;
  if (!internal) return null;
  const own = rule.room.exec(from)![0];
  if (own.endsWith('/') && to.startsWith(own)) return null;
  if (rule.may.some((place) => place.test(to))) return null;
  return `${from} imports ${to}: ${own} may import itself${rule.may.map((place) => `, ${place.source}`).join('')}`;
}

describe('who may import whom', () => {
  it('is kept by every file', () => {
    expect(IMPORTS.map(verdict).filter((broken) => broken !== null)).toEqual([]);
  });

  it('has no file that imports the command line', () => {
    expect(
      IMPORTS.filter(({ from, to }) => to.startsWith('src/cli/') && !from.startsWith('src/cli/')).map(({ from, to }) => `${from} imports ${to}; nothing may`),
    ).toEqual([]);
  });

  it('leaves the model with zod and Node alone', () => {
    const others = IMPORTS.filter(({ from, to, internal }) => from.startsWith('src/model/') && !internal && to !== 'zod' && !to.startsWith('node:'));
    expect(others).toEqual([]);
  });

  it('knows only files that exist', () => {
    const known = new Set(SOURCES);
    expect(
      IMPORTS.filter(({ to, internal }) => internal && !known.has(to) && !isThere(to)).map(({ from, to }) => `${from} imports ${to}, which is not there`),
    ).toEqual([]);
  });
});

describe('one import site', () => {
  it.each(Object.entries(HEAVY))('for %s', (name, place) => {
    const sites = [...new Set(IMPORTS.filter(({ to }) => to === name).map(({ from }) => from))];
    expect(sites, `${name} is imported by ${sites.join(' and ') || 'no file'}: exactly one file may, matching ${place.source}`).toEqual([
      expect.stringMatching(place),
    ]);
  });
});

describe('the stages up to the facts', () => {
  const pure = /^(?:src\/(?:model|normalize|segment|extract|link|evaluate)\/|src\/(?:pipeline|dateline)\.ts|extractors\/)/;

  it('touch no files, but for lexicons beside their code', () => {
    const touching = IMPORTS.filter(({ from, to }) => pure.test(from) && from !== 'src/normalize/data.ts' && /^node:(?!crypto$)/.test(to));
    expect(touching.map(({ from, to }) => `${from} imports ${to}: give it its data through src/normalize/data.ts`)).toEqual([]);
  });

  it('never read the clock or chance', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.(?:env|hrtime|cwd)\b/;
    const reading = SOURCES.filter((path) => pure.test(path) && clock.test(textOf(path)));
    expect(reading.map((path) => `${path} reads the clock, chance or its surroundings: the same text must always give the same values`)).toEqual([]);
  });

  it('read lexicons of their own folder only', () => {
    const foreign = SOURCES.filter((path) => pure.test(path)).flatMap((path) =>
      [...textOf(path).matchAll(/new URL\('(?!\.\/[^/']+'|\.\.\/[^/']+\.(?:csv|json)')([^']+)'/g)].map(
        ([, place]) => `${path} reads ${place}: a kind's vocabulary stays in its folder`,
      ),
    );
    expect(foreign).toEqual([]);
  });
});
