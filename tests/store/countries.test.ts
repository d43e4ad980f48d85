import Driver from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../src/model/index.js';
import { sqliteDialect } from '../../src/store/dialect.js';
import { keysQuery } from '../../src/store/filter.js';
import { Postgres } from '../../src/store/postgres.js';
import { written } from '../../src/store/schema/builder.js';
import { openStore, type FactFilter, type FactRow, type Store } from '../../src/store/index.js';
import { KINDS, listed } from './kinds.js';
import { factTypes, sample } from './sample.js';

const entries = Array.from({ length: 12 }, (_, index) =>
  sample({ ...(index % 3 === 0 && { buyer: 'Serbia', iso: 'SRB' }), ...(index % 3 === 1 && { buyer: 'Norway', iso: 'NOR' }), when: 2010 + index }),
);
const iso = (slot: Slot): string[] => [slot].flat().flatMap(({ value }) => (typeof value === 'object' && typeof value.iso === 'string' ? [value.iso] : []));
const days = ({ slots }: FactRow): string[] =>
  Object.values(slots)
    .flat()
    .flatMap(({ value }) => (typeof value === 'object' && 'edtf' in value ? [String(value.start), String(value.end)] : []));

/** What is found by a country, a type and dates is what the slots of all facts say. */
async function expectFound(store: Store): Promise<void> {
  const all = await listed(store.facts());
  for (const country of ['HRV', 'SRB', 'NOR', 'PER', 'AUT'])
    for (const type of ['acquisition', 'budget', 'agreement'] as const)
      for (const [from, to] of [[], ['2013', '2016'], ['1990', '1995']]) {
        const filter: FactFilter = { country, type, ...(from && { from }), ...(to && { to }) };
        const passing = all.filter((fact) => {
          const [first, last] = days(fact);
          const dated = !from || !to || (first !== undefined && last !== undefined && last.slice(0, 4) >= from && first.slice(0, 4) <= to);
          return fact.type === type && Object.values(fact.slots).flatMap(iso).includes(country) && dated;
        });
        expect((await listed(store.facts(filter))).map(({ id }) => id)).toEqual(passing.map(({ id }) => id));
        expect(await store.count(filter)).toBe(passing.length);
      }
}

describe.each(KINDS)('facts of a country, in $kind', ({ open, place, reason }) => {
  if (reason !== undefined) return it.skip(reason, () => undefined);
  it('are found by type and dates, through corrections and other rules', async () => {
    const store = await open({ factTypes });
    await store.writeAll(entries);
    await expectFound(store);
    const rows = await listed(store.facts({ type: 'acquisition' }));
    const words = rows.slice(0, 6).map((row, index) => ({
      ...{ id: `d${index}`, fact: row.id, action: 'correct' as const, reviewer: 'Ada', at: '2026-04-01T10:00:00Z' },
      after: {
        ...{ type: row.type, status: row.status, attribution: row.attribution },
        slots: {
          ...row.slots,
          buyer: { value: { iso: index % 2 === 0 ? 'AUT' : 'PER' }, mention: null, origin: 'document' as const },
          date: { value: { edtf: '1993', start: '1993-01-01', end: '1993-12-31' }, mention: null, origin: 'document' as const },
        },
        evidence: row.evidence.map(({ start, end, text }) => ({ start, end, text })),
      },
    }));
    await store.decideAll(words);
    await expectFound(store);
    expect(await store.count({ country: 'AUT', type: 'acquisition', from: '1993-05', to: '1993-05' })).toBe(3);
    await store.decide({ id: 'back', fact: rows[0]!.id, action: 'undo', reviewer: 'Ada', at: '2026-04-01T10:01:00Z' });
    await store.writeAll(
      entries.slice(2).map(({ source, extraction }) => ({ source, extraction: { ...extraction, rules: 'rules-2', facts: extraction.facts.slice(1) } })),
    );
    await expectFound(store);
    expect(await store.check()).toEqual([]);
    await store.close();
  });
  it.runIf(place)('are found in a store of the schema before', async () => {
    const location = place!();
    const store = await open({ factTypes }, location);
    await store.writeAll(entries);
    await store.close();
    const connection = await Postgres.open(location, 'write');
    await connection.execute('drop table fact_country; alter table slot drop column direction; update store_version set version = 5', []);
    await connection.close();
    const again = await open({}, location);
    await expectFound(again);
    await again.close();
  });
});

it('a page is found in an index, without sorting or reading all that pass', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factline-plans-'));
  const file = join(folder, 'a.db');
  openStore(file, { factTypes }).close();
  const driver = new Driver(file, { readonly: true });
  const plan = (filter: FactFilter): string => {
    const { sql, parameters } = written(keysQuery(sqliteDialect, filter, null, '7', 50), 'sqlite');
    return (driver.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]).map(({ detail }) => detail).join('; ');
  };
  const dates = { from: '2025', to: '2026' };
  for (const [filter, index] of [
    [{ country: 'HRV', type: 'budget', ...dates }, 'fact_country USING PRIMARY KEY (country=? AND type=? AND fact>?)'],
    [{ country: 'HRV', type: 'budget', status: 'planned', ...dates }, 'fact_country USING PRIMARY KEY (country=? AND type=? AND fact>?)'],
    [{ country: 'HRV', ...dates }, 'slot_country_fact_index (country=? AND fact>?)'],
    [{ type: 'budget', ...dates }, 'fact_type_key_first_day_last_day_index (type=? AND key>?)'],
    [{ system: 'Rafale', ...dates }, 'slot_lower_label_fact_index'],
  ] satisfies [FactFilter, string][]) {
    expect(plan(filter)).toContain(index);
    expect(plan(filter)).not.toMatch(/TEMP B-TREE|SCAN/);
  }
  driver.close();
  rmSync(folder, { recursive: true });
});
