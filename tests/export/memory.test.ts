import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src/export/contract.js';
import { exportFormats } from '../../src/export/index.js';
import { parquet, ROW_GROUP } from '../../src/export/parquet/index.js';
import type { FactRow } from '../../src/store/index.js';
import { sample } from '../store/sample.js';
import { storeOf } from './exporting.js';

const store = storeOf(Array.from({ length: 200 }, (_, index) => sample({ when: 1500 + index })));
/** Bytes that a row may leave behind on average: the least string takes more. */
const LEFT = 30;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes in use once nothing is left that nobody needs. */
function inUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Rows without end, as the store gives them, each of an id of its own, of a document of its own every few. */
function* rows(): Generator<FactRow> {
  for (let round = 0; ; round++)
    for (const row of store.facts({ order: 'content' })) {
      const document = { ...row.document, id: row.document.id.slice(0, -6) + String(round).padStart(6, '0') };
      yield { ...row, document, id: `${row.id}.${round}` };
    }
}

/** Bytes in use when the rows of these numbers are asked for: what is left of those before. */
async function inUseAt(numbers: readonly number[], format: ExportFormat, endless: Iterator<FactRow>): Promise<number[]> {
  const measured: number[] = [];
  const some = function* (): Generator<FactRow> {
    for (let number = 1; number <= numbers.at(-1)!; number++) {
      if (numbers.includes(number)) measured.push(inUse());
      yield endless.next().value as FactRow;
    }
  };
  await format.write(some(), { write: () => undefined }, store);
  return measured;
}

describe('memory does not grow with the rows of an export', { timeout: 180_000 }, () => {
  it.each(exportFormats.filter(({ name }) => name !== 'parquet').map((format) => [format.name, format] as const))('%s', async (_, format) => {
    // Both at the same place of the store's pages and of batches of 500 lines.
    const [first, last] = await inUseAt([1_501, 7_501], format, rows());
    expect(last! - first!).toBeLessThan(6_000 * LEFT);
  });
  it('parquet, but for the rows of two groups', async () => {
    const [sole] = store.facts({ type: 'acquisition' });
    const many = function* (): Generator<FactRow> {
      for (let number = 1; ; number++) yield { ...sole!, id: String(number) };
    };
    const [none, one, five] = await inUseAt([1, ROW_GROUP, 5 * ROW_GROUP], parquet, many());
    expect(five! - one!).toBeLessThan(2 * (one! - none!));
  });
});
