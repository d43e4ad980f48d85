import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { isArchive, openWithParts, UnreadableDocument } from '../../src/read/index.js';
import { partsOf } from '../../src/ingest/place.js';
import { sampleOf } from './samples.js';
import { zipOf } from './zip.js';

/** A short run by default; `FACTLINE_MUTANTS=10000` for a long one. */
const MUTANTS = Number(process.env.FACTLINE_MUTANTS ?? 120);
const SEED = Number(process.env.FACTLINE_SEED ?? 1);
const SECONDS = 20;
const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['report.txt', sampleOf('text', 'report.txt')],
  ['brief-utf-16.txt', sampleOf('text', 'brief-utf-16.txt')],
  ['report.md', sampleOf('markdown', 'report.md')],
  ['report.html', sampleOf('html', 'report.html')],
  ['report.docx', sampleOf('docx', 'report.docx')],
  ['report.odt', sampleOf('odt', 'report.odt')],
  ['report.epub', sampleOf('epub', 'report.epub')],
  ['report-chromium.pdf', sampleOf('pdf', 'report-chromium.pdf')],
  ['report-libreoffice.pdf', sampleOf('pdf', 'report-libreoffice.pdf')],
  ['notice.eml', sampleOf('eml', 'notice.eml')],
  ['all.zip', zipOf({ 'a.txt': 'Latvia ordered 6 launchers.', 'b.md': '# Words' })],
];
const SHARDS = [
  '<',
  '</',
  '<table><tr><td>',
  '&#x',
  '<!--',
  '%PDF-1.7',
  'endstream',
  '/Filter',
  'PK\u0003\u0004',
  '--part--',
  '\r\n\r\n',
  '|---|',
  '\u0000\u00ff',
  '[^1]:',
  '> ',
];
const pipeline = createPipeline();

/** Mulberry32: the same seed gives the same mutants. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutate(bytes: Uint8Array, pick: (below: number) => number): Buffer {
  let mutant = Buffer.from(bytes);
  for (let times = 1 + pick(6); times > 0; times--) {
    const at = pick(mutant.length + 1);
    const far = Math.min(mutant.length, at + pick(2_000));
    const kind = pick(6);
    if (kind === 0 && at < mutant.length) mutant[at] = pick(256);
    else if (kind === 1) mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(far)]);
    else if (kind === 2) mutant = Buffer.concat([mutant.subarray(0, far), mutant.subarray(at)]);
    else if (kind === 3) mutant = Buffer.concat([mutant.subarray(0, at), Buffer.from(SHARDS[pick(SHARDS.length)]!, 'latin1'), mutant.subarray(at)]);
    else if (kind === 4) mutant = mutant.subarray(0, Math.max(1, at));
    else for (let bit = 0; bit < 8 && mutant.length > 0; bit++) mutant[pick(mutant.length)]! ^= 1 << pick(8);
  }
  return mutant;
}

/** What became of a mutant: read, with every span where it says, or refused in one line. Anything else is a crash. */
async function fate(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    if (isArchive(bytes)) {
      for await (const part of partsOf(bytes, () => true)) await fate(part.name, part.bytes);
      return 'read';
    }
    const { document } = await openWithParts(bytes, { name });
    const { sentences, mentions, facts } = pipeline.extract(document);
    for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text);
    expect(sentences.every(({ start, end }) => start < end && end <= document.text.length)).toBe(true);
    expect(facts.every(({ evidence }) => evidence.every((index) => index < sentences.length))).toBe(true);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.message).toMatch(/^[^\n]+$/);
    return 'refused';
  }
}

describe('broken files of every format', () => {
  it(
    `are read or refused in words, each within ${SECONDS} s: ${MUTANTS} of them`,
    async () => {
      const fates = { read: 0, refused: 0 };
      let slowest = 0;
      for (let number = 0; number < MUTANTS; number++) {
        const [name, bytes] = SAMPLES[number % SAMPLES.length]!;
        const mutant = mutate(bytes, chance(SEED * 1_000_003 + number));
        const begun = performance.now();
        fates[await fate(name, mutant)]++;
        const taken = (performance.now() - begun) / 1000;
        slowest = Math.max(slowest, taken);
        expect(taken, `mutant ${number} of seed ${SEED}`).toBeLessThan(SECONDS + 2);
      }
      expect(fates.read + fates.refused).toBe(MUTANTS);
      if (process.env.FACTLINE_MUTANTS !== undefined) process.stderr.write(`${JSON.stringify({ ...fates, slowest })}\n`);
    },
    MUTANTS * 2_000 + 60_000,
  );
});
