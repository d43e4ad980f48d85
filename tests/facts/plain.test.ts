import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { readDocument } from '../../src/read/index.js';

const home = new URL('../../fixtures/plain/', import.meta.url);
const pipeline = createPipeline();

/** Sport, law, medicine, travel and fiction buy, build, sign and exercise too, but hold no fact of any type. */
describe('plain prose', () => {
  it('holds at most one typed fact in a thousand words', () => {
    let words = 0;
    const found: string[] = [];
    for (const name of readdirSync(home).filter((file) => file.endsWith('.txt'))) {
      const bytes = readFileSync(new URL(name, home));
      words += bytes.toString('utf8').split(/\s+/).length;
      const { facts } = pipeline.extract(readDocument(bytes, { name, date: '2025-06-01' }));
      for (const fact of facts) if (fact.type !== 'indicator') found.push(`${name}: ${fact.rule} ${JSON.stringify(fact.slots)}`);
    }
    expect(words).toBeGreaterThan(2000);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(words / 1000);
  });
});
