import type { SlotValue } from '../model/index.js';
import { countryName } from './country-names.js';
import { valueColumns, type ValueColumn } from './schema/index.js';
import type { Cell } from './plan.js';

export const VALUE_COLUMNS = Object.keys(valueColumns) as ValueColumn[];
const at = Object.fromEntries(VALUE_COLUMNS.map((column, index) => [column, index])) as Record<ValueColumn, number>;

/** The search columns of a value, in the order of `VALUE_COLUMNS`. The shape of the value tells what it is. */
export function searchCells(value: SlotValue['value']): Cell[] {
  const cells: Cell[] = new Array<Cell>(VALUE_COLUMNS.length).fill(null);
  if (typeof value === 'string') {
    cells[at.label] = value;
    return cells;
  }
  figureCells(value, cells);
  cells[at.mod] = word(value.mod);
  if ('edtf' in value) {
    cells[at.edtf] = word(value.edtf);
    cells[at.bound] = word(value.bound);
    cells[at.first_day] = word(value.start);
    cells[at.last_day] = word(value.end);
  }
  if ('iso' in value) {
    const code = word(value.iso);
    cells[at.country] = code;
    cells[at.label] = code === null ? null : (countryName(code) ?? code);
  } else if ('name' in value) {
    cells[at.label] = word(value.name);
    cells[at.category] = word(value.category) ?? word(value.type);
  }
  return cells;
}

function figureCells(value: Record<string, unknown>, cells: Cell[]): void {
  const single = finite(value.value);
  if (single !== null) {
    cells[at.amount] = decimalText(single);
    cells[at.number] = single;
  }
  cells[at.min] = finite(value.min) ?? single;
  cells[at.max] = finite(value.max) ?? single;
  cells[at.currency] = word(value.currency);
  cells[at.unit] = word(value.unit);
  cells[at.of] = word(value.of);
  cells[at.per] = word(value.per);
}

function word(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The shortest decimal that means this number, without exponent: `1e21` is `1000000000000000000000`. */
export function decimalText(number: number): string {
  const text = String(number);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? sign + digits.padEnd(point, '0') : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
