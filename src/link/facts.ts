import { factId, type Fact } from '../model/index.js';
import type { Filler } from './contract.js';
import { conflictsAmong, type Gathered } from './merge.js';

/** The facts of a document, out of the records gathered from it, with their ids and what contradicts them. */
export function factsOf(document: string, records: readonly Gathered[]): Fact[] {
  const ordinals = new Map<string, number>();
  const facts = records.map((record) => {
    const { type, rule, attribution } = record.lead;
    const key = JSON.stringify([record.status, ...[...type.identity, ...type.figures].map((slot) => valuesOf(record.slots[slot]))]);
    const ordinal = ordinals.get(type.type + key) ?? 0;
    ordinals.set(type.type + key, ordinal + 1);
    const slots: Record<string, object> = {};
    for (const name in record.slots) if (record.slots[name] !== undefined) slots[name] = published(record.slots[name]);
    const said = attribution ? { attribution: attribution.text, attributionSpan: { start: attribution.start, end: attribution.end } } : { attribution: null };
    return {
      id: factId(document, type.type, key, ordinal),
      type: type.type,
      status: record.status,
      ...said,
      slots,
      evidence: [...record.evidence],
      rule,
      confidence: record.confidence,
    } as Fact;
  });
  for (const [a, b] of conflictsAmong(records)) {
    facts[a]!.conflicts = [...(facts[a]!.conflicts ?? []), facts[b]!.id];
    facts[b]!.conflicts = [...(facts[b]!.conflicts ?? []), facts[a]!.id];
  }
  return facts;
}

/** What of a filler the extraction holds. */
function published(filler: Filler | readonly Filler[]): object {
  if (Array.isArray(filler)) return (filler as readonly Filler[]).map(published);
  if (!('lead' in filler)) return { ...filler };
  const { lead: _, ...kept } = filler;
  return kept;
}

function valuesOf(filler: Filler | readonly Filler[] | undefined): unknown {
  if (filler === undefined) return null;
  return Array.isArray(filler) ? (filler as readonly Filler[]).map((one) => one.value) : (filler as Filler).value;
}
