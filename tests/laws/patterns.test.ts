import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SOURCES, textOf } from './tree.js';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands as such in a file. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
  return found;
}

/** Patterns that are not linear, and why no document can make use of it. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/ingest/failure.ts': 'asked of the message of an error',
  'src/cli/run.ts': 'asked of the message of an error',
  'src/cli/fact-text.ts': 'asked of one sentence',
  'src/store/sqlite.ts': 'asked of a path that the user names',
  'src/link/sites.ts': 'asked of the name of one place',
  'src/read/markdown/claims.ts': 'every repetition is bounded',
  'src/read/pdf/hyphens.ts': 'asked of one line of a page',
  'extractors/mentions/organization/normalize.ts': 'asked of one name',
  'extractors/mentions/organization/rules/acronyms.ts': 'asked of one word',
};

/** Patterns put together from pieces, and why nothing can make them slow. */
const BUILT: Readonly<Record<string, string>> = {
  'src/ingest/glob.ts': 'globs are the user’s own',
  'src/read/byline.ts': 'names of bounded length, asked of the first lines',
  'src/read/docx/read.ts': 'an element by its fixed name, asked of the properties part',
  'src/review/value.ts': 'asked of what a reviewer typed',
};

const patterns = SOURCES.flatMap(patternsOf);

describe('regular expressions', () => {
  it('are many enough to be worth a look', () => {
    expect(patterns.length).toBeGreaterThan(200);
  });

  it('are linear, or asked of what is short', { timeout: 600_000 }, () => {
    const verdicts = patterns.map((pattern) => ({ ...pattern, status: checkSync(pattern.source, pattern.flags, { timeout: 60_000 }).status }));
    const slow = verdicts.filter(({ status, file }) => status !== 'safe' && !(file in BOUNDED));
    expect(slow.map(({ file, source, status }) => `${file}: /${source}/ is ${status}: bound its repetitions, or walk the tokens`)).toEqual([]);
    const excused = new Set(verdicts.filter(({ status }) => status !== 'safe').map(({ file }) => file));
    expect(Object.keys(BOUNDED).filter((file) => !excused.has(file))).toEqual([]);
  });

  it('are written out, so that they can be checked', () => {
    const built = SOURCES.filter((file) => /\bnew RegExp\(/.test(textOf(file)));
    expect(built).toEqual(Object.keys(BUILT));
  });
});
