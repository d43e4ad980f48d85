import type { FactRow } from '../../store/index.js';
import type { Cell } from '../flat.js';

/** Statuses in which nothing is certain yet, and those of deals that are off: their figures would count as transfers. */
const UNCERTAIN = new Set(['planned', 'claimed']);
const OFF = new Set(['cancelled', 'denied']);

/** The nine cells of the register, from recipient to comments; null for a fact that is no transfer. */
export function transferCells(row: FactRow): Cell[] | null {
  const [recipient, supplier] = row.type === 'acquisition' ? ['buyer_name', 'supplier_name'] : ['to_name', 'from_name'];
  if (row.type !== 'acquisition' && row.type !== 'transfer') return null;
  const { readable, status } = row;
  const cell = (name: string): Cell => readable[name] ?? null;
  const off = status !== null && OFF.has(status);
  const uncertain = status !== null && UNCERTAIN.has(status);
  const [number, year] = off ? [null, null] : [numberOf(readable, uncertain), yearOf(readable, uncertain)];
  const delivered = status === 'done' || (status === null && row.type === 'transfer') || (status === 'claimed' && row.type === 'transfer');
  return [
    cell(recipient),
    cell(supplier),
    delivered ? null : year,
    delivered ? null : number,
    cell('system') ?? cell('item'),
    description(readable),
    delivered ? number : null,
    delivered ? year : null,
    comments(row),
  ];
}

/** What the weapon is: its category in words, else what was counted. */
function description({ system, system_category: category, item, quantity_of: counted }: FactRow['readable']): Cell {
  if (typeof category === 'string' && category !== 'other') return category.replaceAll('-', ' ');
  return system === null ? (counted ?? null) : (item ?? counted ?? null);
}

function numberOf({ quantity, quantity_min: min, quantity_max: max, quantity_mod: mod, unit }: FactRow['readable'], uncertain: boolean): Cell {
  // The register counts pieces; masses and shares are told in the comments.
  if (unit !== '1' && unit !== null) return null;
  if (typeof quantity === 'number') return uncertain || mod ? `(${quantity})` : quantity;
  const range = [min, max].filter((end) => typeof end === 'number');
  return range.length > 0 ? `(${range.join('–')})` : null;
}

function yearOf({ date, date_mod: mod, date_bound: bound, date_first: first, date_last: last }: FactRow['readable'], uncertain: boolean): Cell {
  const years = [...new Set([first, last].flatMap((day) => (typeof day === 'string' ? (/^-?\d{4,}/.exec(day)?.[0] ?? []) : [])))];
  if (years.length === 0) return null;
  const vague = uncertain || bound || mod === 'about' || /[?~%]/.test(String(date));
  return vague ? `(${years.join('–')})` : years.join('–');
}

function comments({ readable, status, attribution, type }: FactRow): string {
  const price = readable.amount_decimal ?? [readable.amount_min, readable.amount_max].filter((end) => end !== null && end !== undefined).join('–');
  const mass = readable.unit !== '1' && readable.unit ? readable.quantity : null;
  const parts = [
    status ?? type,
    status !== null && OFF.has(status) && readable.quantity ? `${readable.quantity} in question` : '',
    mass ? `${mass} ${readable.unit}${readable.quantity_of ? ` of ${readable.quantity_of}` : ''}` : '',
    price ? [readable.amount_mod, price, readable.currency].filter(Boolean).join(' ') : '',
    readable.item && readable.system ? `item: ${readable.item}` : '',
    attribution === null ? '' : `according to ${attribution}`,
  ];
  return parts.filter(Boolean).join('; ');
}
