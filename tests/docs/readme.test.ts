import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../laws/tree.js';
import { withOutputs } from './console.js';

const before = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-readme-'));
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe('the README', () => {
  it('shows what its commands print; run `npm run docs` where that has changed', async () => {
    await expect(await withOutputs(textOf('README.md'))).toMatchFileSnapshot('../../README.md');
  });

  it('points at pages that are there', () => {
    const links = [
      ...textOf('README.md')
        .replaceAll(/```[\s\S]*?```/g, '')
        .matchAll(/\]\((?!https?:)([^)#]+)\)/g),
    ].map(([, path]) => path!);
    for (const path of links) expect(textOf(path).length).toBeGreaterThan(0);
  });

  it('names scripts that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf('README.md').matchAll(/npm run ([\w:]+)/g), ...textOf('CONTRIBUTING.md').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});
