import table from '../../store/country-names.csv?raw';
import type { FactRow, Slot, SlotValue } from './types.js';

const HEDGES: Readonly<Record<string, string>> = {
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'less-than': 'less than ',
  'at-most': 'at most ',
};
/** ISO 3166-1 alpha-3 and the English name, as the store has them; browsers know alpha-2 alone. */
const countries = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, code, quoted, plain] = /^([A-Z]{3}),(?:"([^"]*)"|([^,]*))/.exec(line) ?? [];
      return code === undefined ? [] : [[code, quoted ?? plain ?? code] as const];
    }),
);
export function countryName(code: string): string {
  return countries.get(code) ?? code;
}

/** A value in words: `about 2.2 billion EUR`, `12 fighter jets`, `by 2025 (end)`, `Serbia`. */
export function valueWords(value: SlotValue['value']): string {
  if (typeof value === 'string') return value;
  if ('edtf' in value)
    return `${value['bound'] ? `${text(value['bound'])} ` : ''}${dayWords(text(value['edtf'])) || 'undated'}${value['mod'] ? ` (${text(value['mod'])})` : ''}`;
  if ('iso' in value) return text(value['iso']) ? countryName(text(value['iso'])) : 'unknown country';
  if ('name' in value) return text(value['name']);
  const figure = value['vague'] ? 'some' : 'value' in value ? digits(value['value']) : `${digits(value['min'])}–${digits(value['max'])}`;
  const unit =
    value['unit'] === '1'
      ? text(value['of'])
      : [text(value['unit'] ?? value['currency']), value['of'] ? `of ${text(value['of'])}` : ''].filter(Boolean).join(' ');
  return `${HEDGES[text(value['mod'])] ?? ''}${figure}${unit ? ` ${unit}` : ''}${value['per'] ? ` per ${text(value['per'])}` : ''}${value['direction'] === 'down' ? ' down' : ''}`;
}

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
/** EDTF writes seasons as months beyond the twelfth. */
function dayWords(edtf: string): string {
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  return season ? `${SEASONS[season]} ${year}` : edtf.replace('/', ' to ');
}

export const fillersOf = (slot: Slot): readonly SlotValue[] => (Array.isArray(slot) ? slot : [slot]);
export const slotWords = (slot: Slot): string =>
  fillersOf(slot)
    .map(({ value }) => valueWords(value))
    .join(' · ');

/** A fact in one line: who, what, how much, when. */
export function factWords({ slots }: Pick<FactRow, 'slots'>): string {
  return Object.values(slots).map(slotWords).join(' · ');
}

/** Made once: to make one takes longer than to draw a whole row of the queue. */
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const scaled = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
/** Large figures as people say them; all digits where rounding would hide some. */
export function digits(value: unknown): string {
  if (typeof value !== 'number') return text(value);
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (Math.abs(value) >= size && Number((value / size).toPrecision(6)) * size === value) return `${scaled.format(value / size)} ${word}`;
  return plain.format(value);
}
export const count = (many: number): string => plain.format(many);
export const plural = (many: number, one: string, more = `${one}s`): string => `${count(many)} ${many === 1 ? one : more}`;
export const percent = (part: number): string => `${Math.round(part * 100)} %`;
/** `unreviewed` and the like, for people. */
export const stateWords = (state: string): string => (state === 'unreviewed' ? 'not reviewed' : state);

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
