import type { SlotValue } from '../model/index.js';
import type { SlotShape } from '../store/index.js';

type Value = SlotValue['value'];

const HEDGES: Readonly<Record<string, string>> = {
  '~': 'about',
  '>': 'more-than',
  '>=': 'at-least',
  '≥': 'at-least',
  '<': 'less-than',
  '<=': 'at-most',
  '≤': 'at-most',
};
const NUMBER = String.raw`-?\d[\d,]{0,20}(?:\.\d{1,12})?`;
const FIGURE = new RegExp(`^(?<hedge>[<>]=?|[~≤≥])? ?(?<low>${NUMBER})(?: ?[–-] ?(?<high>${NUMBER}))? ?(?<rest>.*)$`, 'u');

/**
 * What a person types for a slot, as a value of the first kind that it can be: `HRV`, `Rafale`, `~2,200,000,000 EUR`,
 * `12 fighter jets`, `40 km`, `2025-12`; JSON for anything else. Null where it is none of the slot's kinds.
 */
export function valueFrom(typed: string, { name, kinds }: SlotShape): Value | null {
  const words = typed.trim();
  if (words.startsWith('{')) return asJson(words);
  for (const kind of kinds) {
    const value = BY_KIND[kind](words, name);
    if (value !== null) return value;
  }
  return null;
}

const named = (words: string): Value | null => (words === '' ? null : { name: words });
const BY_KIND: Readonly<Record<SlotShape['kinds'][number], (words: string, slot: string) => Value | null>> = {
  country: (words) => (/^[A-Z]{3}$/.test(words) ? { iso: words } : null),
  date: (words) => (/^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$|^\d{3}X$/.test(words) ? { edtf: words } : null),
  money: (words) => {
    const figure = figureFrom(words);
    return figure && /^[A-Z]{3}$/.test(figure.rest) ? { ...figure.numbers, currency: figure.rest } : null;
  },
  quantity: (words) => {
    const figure = figureFrom(words);
    if (!figure) return null;
    if (figure.rest.startsWith('%'))
      return { ...figure.numbers, unit: '%', ...(figure.rest.length > 1 && { of: figure.rest.slice(1).replace(/^ ?(?:of )?/, '') }) };
    // A single word behind a figure is a unit where it is one that is measured in, else it is what is counted.
    if (UNITS.has(figure.rest)) return { ...figure.numbers, unit: figure.rest };
    return { ...figure.numbers, unit: '1', ...(figure.rest !== '' && { of: figure.rest }) };
  },
  system: named,
  organization: named,
  text: (words) => (words === '' ? null : words),
};
const UNITS = new Set(['km', 'm', 'mm', 'cm', 'kg', 'g', 't', 'd', 'wk', 'mo', 'a', 'h', 'km/h', 'm2', 'km2', 'ha', 'MW', 'GW', 'kW', 'L', '[bbl_us]']);

function figureFrom(words: string): { numbers: Record<string, unknown>; rest: string } | null {
  const { hedge, low, high, rest = '' } = FIGURE.exec(words)?.groups ?? {};
  if (low === undefined) return null;
  const number = (digits: string): number => Number(digits.replaceAll(',', ''));
  const mod = hedge === undefined ? {} : { mod: HEDGES[hedge] };
  return { numbers: { ...(high === undefined ? { value: number(low) } : { min: number(low), max: number(high) }), ...mod }, rest: rest.trim() };
}

function asJson(words: string): Value | null {
  try {
    return JSON.parse(words) as Value;
  } catch {
    return null;
  }
}
