import { mentionId, type Fact, type Locator, type SlotValue } from '../model/index.js';
import type { EvidenceRow, FactRow } from './contract.js';
import type { ReadableColumn } from './fact-types.js';
import { codePointOffset } from './keys.js';
import { all, type Plan } from './plan.js';
import { build, type Query } from './schema/builder.js';

/** The rows of `slot` of these facts, with the mentions that fill them, in the order in which they were written. */
function slotsQuery(facts: readonly number[]) {
  return build
    .selectFrom('slot')
    .leftJoin('mention', 'mention.key', 'slot.mention')
    .selectAll('slot')
    .select(['mention.kind', 'mention.start_offset as from', 'mention.end_offset as to'])
    .where('slot.fact', 'in', facts)
    .orderBy('slot.fact')
    .orderBy('slot.ordinal')
    .orderBy('slot.position');
}
export type SlotRow = ReturnType<typeof slotsQuery> extends Query<infer R> ? R : never;
export function* slotsOf(facts: readonly number[]): Plan<Map<number, SlotRow[]>> {
  return grouped(yield* all(slotsQuery(facts)), ({ fact }) => fact);
}

/** Slots as the model has them; `spans` adds where the words of a filling mention stand. */
export function slotsFrom(rows: readonly SlotRow[], document: string, spans: boolean): Fact['slots'] {
  const slots: Record<string, SlotValue | SlotValue[]> = {};
  for (const { name, position, value, origin, kind, from, to, start_offset, end_offset } of rows) {
    const start = start_offset ?? (spans ? from : null);
    const end = end_offset ?? (spans ? to : null);
    const mention = kind === null || from === null || to === null ? null : mentionId(document, kind, from, to);
    const span = start === null || end === null ? {} : { start, end };
    const filler = { value: JSON.parse(value) as SlotValue['value'], mention, origin: origin as SlotValue['origin'], ...span };
    const several = slots[name];
    if (position === 0) slots[name] = filler;
    else if (Array.isArray(several)) several.push(filler);
    else slots[name] = [filler];
  }
  return slots;
}

/** The cells that the type's view shows too. */
export function readableCells(columns: readonly ReadableColumn[], rows: readonly SlotRow[]): FactRow['readable'] {
  const cells: Record<string, string | number | null> = {};
  for (const { name, slot, several, from } of columns) {
    const read: (string | number)[] = [];
    for (const row of rows) {
      if (row.name !== slot || (!several && row.position > 1)) continue;
      const column = from.find((each) => row[each] !== null);
      if (column !== undefined) read.push(row[column]!);
    }
    cells[name] = several && read.length > 0 ? read.join('; ') : (read[0] ?? null);
  }
  return cells;
}

/** The sentences that state these facts, by fact. */
export function* evidenceOf(facts: readonly number[]): Plan<Map<number, (SentenceCells & { readonly fact: number })[]>> {
  const rows = yield* all(
    build
      .selectFrom('evidence')
      .innerJoin('sentence', 'sentence.key', 'evidence.sentence')
      .select(['evidence.fact', 'sentence.ordinal', 'sentence.start_offset', 'sentence.end_offset', 'sentence.text', 'sentence.locator'])
      .where('evidence.fact', 'in', facts)
      .orderBy('evidence.fact')
      .orderBy('evidence.ordinal'),
  );
  return grouped(rows, ({ fact }) => fact);
}

interface SentenceCells {
  readonly ordinal: number;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly text: string;
  readonly locator: string | null;
}

/** A sentence with its place in code units and in code points; `astral` is the document's. */
export function evidenceRow({ ordinal, start_offset: start, end_offset: end, text, locator }: SentenceCells, astral: string | null): EvidenceRow {
  const wide = astral === null ? null : (JSON.parse(astral) as number[]);
  const points = { startCodePoint: codePointOffset(start, wide), endCodePoint: codePointOffset(end, wide) };
  return { sentence: ordinal, start, end, ...points, text, ...placeIn(locator) };
}

export function placeIn(locator: string | null): { locator?: Locator } {
  return locator === null ? {} : { locator: JSON.parse(locator) as Locator };
}

function grouped<R>(rows: readonly R[], keyOf: (row: R) => number): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
