import { slotValueColumns, valueColumns, type SlotValueColumn } from './schema/index.js';

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
  readonly from: readonly SlotValueColumn[];
  readonly type: 'text' | 'real';
  readonly about: string;
}

/** Names that every fact has; a slot of such a name gets `_slot` behind it. */
export const FACT_COLUMNS = [
  'fact',
  'type',
  'status',
  'review',
  'standing',
  'attribution',
  'document',
  'document_name',
  'document_title',
  'document_date',
  'sentence',
  'start_offset',
  'end_offset',
  'rule',
  'rules',
  'confidence',
  'slots',
  'evidence',
  'conflicts',
  'start_code_point',
  'end_code_point',
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
    for (const [suffix, from, about, bare] of partsOf(slot)) {
      const wanted = bare && PRINCIPAL.has(slot.name) && !taken.has(suffix) ? suffix : suffix === '' ? base : `${base}_${suffix}`;
      if (taken.has(wanted)) continue;
      taken.add(wanted);
      const type = from.every((column) => COLUMNS[column].type === 'real') && !slot.several ? 'real' : 'text';
      columns.push({ name: wanted, slot: slot.name, several: slot.several ?? false, from, type, about });
    }
  }
  return columns;
}

const COLUMNS = { ...valueColumns, ...slotValueColumns };

type Part = readonly [suffix: string, from: readonly SlotValueColumn[], about: string, bare?: true];

function* partsOf({ name, kinds, several }: SlotShape): Generator<Part> {
  const has = (kind: SlotKind): boolean => kinds.includes(kind);
  if (has('money') || has('quantity')) yield* figureParts(has, name === 'change');
  else if (has('date')) yield* dateParts();
  else {
    const words = kinds.filter((kind) => kind !== 'country').map((kind) => NAMED[kind]);
    if (has('country')) {
      yield ['', ['country', 'label'], ['ISO 3166-1 alpha-3 code of a country', ...words].join('; ')];
      yield ['name', ['label'], ['English name of a country', ...words].join('; ')];
    } else yield ['', ['label'], words.join('; ')];
    // Kinds of several things joined in one cell would not tell which is whose.
    if (several) return;
    if (has('system')) yield ['category', ['category'], 'category of the system: `tank`, `uav` …'];
    if (has('organization')) yield ['type', ['category'], '`company`, `military`, `government`, `alliance` or `other`; null for a country'];
  }
}
const NAMED: Readonly<Partial<Record<SlotKind, string>>> = {
  system: 'canonical designation of a system',
  organization: 'name of an organization',
  text: 'words of the text',
};

function* figureParts(has: (kind: SlotKind) => boolean, moves: boolean): Generator<Part> {
  yield ['', ['number'], 'the figure, as a binary number; null for ranges and vague figures'];
  if (has('money')) yield ['decimal', ['amount'], 'the same figure, exact, as decimal text'];
  yield ['min', ['min'], 'lower end of a range, or the figure itself'];
  yield ['max', ['max'], 'upper end of a range, or the figure itself'];
  yield ['mod', ['mod'], 'its hedge: `about`, `more-than`, `at-least`, `less-than`, `at-most`'];
  if (has('money')) yield ['currency', ['currency'], 'ISO 4217 code; amounts are whole currency units', true];
  if (has('quantity')) yield ['unit', ['unit'], 'UCUM code, `%`, or `1` for a count', true];
  if (has('quantity')) yield ['of', ['of'], 'what is counted, or the base of a percentage or measure'];
  yield ['per', ['per'], 'period of a rate: `year`, `day` …'];
  if (moves) yield ['direction', ['direction'], '`down` where the figure tells a fall; null for a rise'];
  if (has('text')) yield ['text', ['label'], 'words of the text where there is no figure'];
}

function* dateParts(): Generator<Part> {
  yield ['', ['edtf', 'label'], 'EDTF level 1 (ISO 8601-2)'];
  yield ['mod', ['mod'], 'the part that is meant: `start`, `mid`, `end`, `about`'];
  yield ['bound', ['bound'], '`from`, `since`, `by`, `until`, `before`, `after`: the date is a limit'];
  yield ['first', ['first_day'], 'first ISO day that it can mean; null where open'];
  yield ['last', ['last_day'], 'last ISO day that it can mean; null where open'];
}
