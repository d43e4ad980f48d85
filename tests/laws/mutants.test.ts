import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { readDocument } from '../../src/read/index.js';
import { reports } from './reports.js';
import { faultsOf } from './whole.js';

const pipeline = createPipeline();
const TEXTS = reports().map(({ document }) => document.text);
/** What reports are made of where they go wrong: broken lines, lone marks, foreign and astral characters, half numbers. */
const SHARDS = [
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '.',
  '. ',
  '…',
  '”',
  '“',
  '(',
  ')',
  '[',
  '’',
  "'",
  '-',
  '–',
  '—',
  '•',
  '• ',
  '€',
  '$',
  '%',
  '¥',
  '🚀',
  '\ud83d',
  'é',
  'ß',
  '漢字',
  'İ',
  '1,',
  '1,2,3',
  '.5',
  '1e9',
  '2025',
  '2025–',
  '/',
  '0',
  'No.',
  'U.S.',
  'to',
  'a',
  'Ω',
  '\u0000',
  '\u00ad',
  '\u200d',
  '\ufeff',
];

const edit = fc.record({ at: fc.nat(3_000), cut: fc.nat(40), put: fc.array(fc.constantFrom(...SHARDS), { maxLength: 4 }) });
const mutant = fc
  .record({ text: fc.constantFrom(...TEXTS), from: fc.nat(1_500), edits: fc.array(edit, { minLength: 1, maxLength: 12 }) })
  .map(({ text, from, edits }) => {
    let changed = text.slice(from, from + 1_500);
    for (const { at, cut, put } of edits) {
      const place = at % (changed.length + 1);
      changed = changed.slice(0, place) + put.join('') + changed.slice(place + cut);
    }
    return changed;
  });

describe('a damaged report', () => {
  it('is read whole, without an error', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const document = {
          info: { id: 'mutant', title: null, date: null, language: 'en', mediaType: 'text/plain', length: text.length },
          text,
          blocks: null,
          problems: [],
        };
        const extraction = pipeline.extract(document);
        expect(extraction.problems).toEqual([]);
        expect(faultsOf(text, extraction)).toEqual([]);
      }),
      { seed: 20_260_401, numRuns: 300 },
    );
  });

  it('is read whole as Markdown', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        fc.pre(/\S/.test(text));
        const document = readDocument(Buffer.from(text.replaceAll('\u0000', '')), { name: 'mutant.md' });
        const { problems, ...extraction } = pipeline.extract(document);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const faults = faultsOf(document.text, { ...extraction, problems });
        // Markdown marks up: what stands between sentences is for its own tests to judge.
        expect(faults.filter((fault) => !fault.includes('in no sentence'))).toEqual([]);
      }),
      { seed: 20_260_401, numRuns: 150 },
    );
  });
});
