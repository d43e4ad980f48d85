import { valueColumns, type ValueColumn } from './schema/index.js';

/** What a slot may hold; `text` is words of the report. */
export type SlotKind = 'money' | 'quantity' | 'date' | 'country' | 'system' | 'organization' | 'text';

export interface SlotShape {
  readonly name: string;
  readonly kinds: readonly SlotKind[];
  /** Whether the slot holds several things (`parties`). */
  readonly several?: boolean;
}

/** A fact type as the store needs to know it: its name and its slots in reading order. */
export interface FactTypeShape {
  readonly type: string;
  readonly slots: readonly SlotShape[];
}

/** A column that people read: of views, tables and flat exports. Its content is the first non-null of some columns of `slot`. */
export interface ReadableColumn {
  readonly name: string;
  readonly slot: string;
  readonly several: boolean;
  readonly from: readonly ValueColumn[];
  readonly type: 'text' | 'real';
  readonly about: string;
}

/** Names that every fact has; a slot of such a name gets `_slot` behind it. */
export const FACT_COLUMNS = [
  'fact', 'type', 'status', 'review', 'attribution', 'document', 'document_name', 'document_title', 'document_date',
  'sentence', 'start_offset', 'end_offset', 'rule', 'rules', 'confidence', 'slots', 'evidence', 'conflicts', 'start_code_point', 'end_code_point',
] as const;

/** The slots whose unit and currency need no prefix: there is one such figure in a type, and people know it by these names. */
const PRINCIPAL = new Set(['amount', 'quantity', 'value']);

/** The table or view of a type: its name in the plural. */
export function viewName(type: string): string {
  return type.endsWith('y') ? `${type.slice(0, -1)}ies` : `${type}s`;
}

/** The readable columns of a type, slot by slot. The same names stand in the views and in every flat export. */
export function readableColumns({ slots }: FactTypeShape): ReadableColumn[] {
  const taken = new Set<string>(FACT_COLUMNS);
  const columns: ReadableColumn[] = [];
  for (const slot of slots) {
    const base = taken.has(slot.name) ? `${slot.name}_slot` : slot.name;
    for (const [suffix, from, bare] of partsOf(slot)) {
      const wanted = bare && PRINCIPAL.has(slot.name) && !taken.has(suffix) ? suffix : suffix === '' ? base : `${base}_${suffix}`;
      if (taken.has(wanted)) continue;
      taken.add(wanted);
      const type = from.every((column) => valueColumns[column].type === 'real') && !slot.several ? 'real' : 'text';
      const about = `${slot.name}: ${from.map((column) => valueColumns[column].about).join('; else ')}`;
      columns.push({ name: wanted, slot: slot.name, several: slot.several ?? false, from, type, about });
    }
  }
  return columns;
}

type Part = readonly [suffix: string, from: readonly ValueColumn[], bare?: true];

function* partsOf({ kinds, several }: SlotShape): Generator<Part> {
  const has = (kind: SlotKind): boolean => kinds.includes(kind);
  const figure = has('money') || has('quantity');
  if (figure) {
    yield ['', ['number']];
    if (has('money')) yield ['decimal', ['amount']];
    yield ['min', ['min']];
    yield ['max', ['max']];
    yield ['mod', ['mod']];
    if (has('money')) yield ['currency', ['currency'], true];
    if (has('quantity')) yield ['unit', ['unit'], true];
    if (has('quantity')) yield ['of', ['of']];
    yield ['per', ['per']];
    if (has('text')) yield ['text', ['label']];
    return;
  }
  if (has('date')) {
    yield ['', ['edtf', 'label']];
    yield ['mod', ['mod']];
    yield ['bound', ['bound']];
    yield ['first', ['first_day']];
    yield ['last', ['last_day']];
    return;
  }
  yield ['', has('country') ? ['country', 'label'] : ['label']];
  if (has('country')) yield ['name', ['label']];
  // Kinds of several things joined in one cell would not tell which is whose.
  if (!several && (has('system') || has('organization'))) yield [has('system') ? 'category' : 'type', ['category']];
}
