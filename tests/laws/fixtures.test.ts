import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Extraction, type Fact } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';
import { reports } from './reports.js';
import { faultsOf } from './whole.js';

const pipeline = createPipeline();
const REPORTS = reports();
const rules = new Set([
  ...pipeline.kinds.flatMap((kind) => [...kind.rules.map(({ id }) => id), `${kind.kind}/learned`]),
  ...pipeline.types.flatMap((type) => type.rules.map(({ id }) => id)),
]);

describe.each(REPORTS)('$name', ({ document }) => {
  const extraction = pipeline.extract(document);

  it('has every offset, id and reference in its place', () => {
    expect(faultsOf(document.text, extraction)).toEqual([]);
  });

  it('follows the schemas', () => {
    const outer = Extraction.safeParse(extraction);
    expect(outer.error?.issues ?? []).toEqual([]);
    const values = extraction.mentions.flatMap(({ id, kind, value }) =>
      issuesOf(pipeline.kinds.find((one) => one.kind === kind)!.value as z.ZodType, value).map((issue) => `mention ${id}: ${issue}`),
    );
    const slots = extraction.facts.flatMap((fact) =>
      issuesOf(pipeline.types.find((one) => one.type === fact.type)!.slots, bare(fact)).map((issue) => `fact ${fact.id}: ${issue}`),
    );
    expect([...values, ...slots]).toEqual([]);
  });

  it('names known rules and meets no problem', () => {
    const unknown = [...extraction.mentions, ...extraction.facts].filter(({ rule }) => !rules.has(rule));
    expect(unknown.map(({ id, rule }) => `${id} names the rule ${rule}, which nobody has`)).toEqual([]);
    expect(extraction.problems).toEqual([]);
  });

  it('finds something of each stage', () => {
    expect(extraction.mentions.length).toBeGreaterThan(10);
    expect(extraction.facts.length).toBeGreaterThan(0);
  });
});

describe('the same text', () => {
  const first = REPORTS.map(({ document }) => JSON.stringify(pipeline.extract(document)));

  it('gives the same extraction again, whatever was read between', () => {
    const again = [...REPORTS].reverse().map(({ document }) => JSON.stringify(pipeline.extract(document)));
    expect(again.reverse()).toEqual(first);
  });

  it('gives the same extraction by another pipeline', () => {
    const other = createPipeline();
    expect(REPORTS.map(({ document }) => JSON.stringify(other.extract(document)))).toEqual(first);
  });

  it('has a rules version that its options change', () => {
    expect(pipeline.rules).toMatch(/^[0-9a-f]{12}$/);
    expect(createPipeline({ without: ['system'] }).rules).not.toBe(pipeline.rules);
  });
});

function issuesOf(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The slots as the type's schema describes them: values without their origins. */
function bare({ slots }: Fact): Record<string, unknown> {
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, Array.isArray(slot) ? slot.map(({ value }) => value) : slot.value]));
}
