import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sameSlot } from '../../src/evaluate/compare.js';
import type { CorpusFact, CorpusPassage, FactCorpus } from '../../src/link/corpus.js';
import type { Document, Fact } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';

const home = new URL('../../extractors/facts/', import.meta.url);
const pipeline = createPipeline();

function factsIn({ text, date }: CorpusPassage, type: string): Fact[] {
  const info = { id: 'corpus', date: date ?? null, title: null, language: 'en', mediaType: 'text/plain', length: text.length };
  const extraction = pipeline.extract({ info, text, problems: [], blocks: null } satisfies Document);
  expect(extraction.problems).toEqual([]);
  return extraction.facts.filter((fact) => fact.type === type);
}

function holds(fact: Fact, { slots, status, attribution }: CorpusFact): boolean {
  const names = new Set([...Object.keys(slots), ...Object.keys(fact.slots)]);
  const same = [...names].every((name) => {
    const [wanted, found] = [slots[name], fact.slots[name]];
    // A rise is told by what is not there.
    return wanted !== undefined && found !== undefined && sameSlot(name, wanted as Parameters<typeof sameSlot>[1], found) && wayOf(wanted) === wayOf(found);
  });
  return same && (status === undefined || fact.status === status) && (attribution === undefined || fact.attribution === attribution);
}

function wayOf(held: unknown): unknown {
  const one = held as { readonly direction?: unknown; readonly value?: { readonly direction?: unknown } };
  return one.direction ?? one.value?.direction;
}

function worded(facts: readonly Fact[]): string {
  return facts
    .map(
      (fact) =>
        `${fact.rule} ${fact.status} ${JSON.stringify(Object.fromEntries(Object.entries(fact.slots).map(([name, slot]) => [name, Array.isArray(slot) ? slot.map((one) => one.value) : slot.value])))}`,
    )
    .join('\n');
}

for (const folder of readdirSync(home, { withFileTypes: true })) {
  if (!folder.isDirectory() || !existsSync(new URL(`${folder.name}/corpus.ts`, home))) continue;
  const { corpus } = (await import(new URL(`${folder.name}/corpus.ts`, home).pathname)) as { corpus: FactCorpus };
  describe(`${folder.name} corpus`, () => {
    it.each(corpus.map((passage) => [passage.text.replace(/\s+/g, ' ').slice(0, 110), passage] as const))('%s', (_, passage) => {
      const found = factsIn(passage, folder.name);
      for (const wanted of passage.facts)
        expect(
          found.some((fact) => holds(fact, wanted)),
          `missing ${JSON.stringify(wanted)} among\n${worded(found)}`,
        ).toBe(true);
      expect(found.length, `found\n${worded(found)}`).toBe(passage.facts.length);
    });
  });
}
