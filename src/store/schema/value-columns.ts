import { orNull, real, text } from './columns.js';

/**
 * The columns by which a value is searched and summed, beside its JSON. Mentions and slots share them; a column that
 * the kind of value does not have is null.
 */
export const valueColumns = {
  amount: orNull(text('money or quantity: the figure as exact decimal text; null for ranges and vague figures')),
  number: orNull(real('the same figure as a binary number, for arithmetic and search')),
  min: orNull(real('lower end of a range, or the figure itself')),
  max: orNull(real('upper end of a range, or the figure itself')),
  mod: orNull(text('hedge of a figure (`about`, `more-than`, `at-least`, `less-than`, `at-most`) or part of a date (`start`, `mid`, `end`, `about`)')),
  currency: orNull(text('ISO 4217 code; amounts are whole currency units')),
  unit: orNull(text('UCUM code, `%`, or `1` for a count')),
  of: orNull(text('what is counted, or the base of a percentage or measure')),
  per: orNull(text('period of a rate: `year`, `day` …')),
  edtf: orNull(text('date as EDTF level 1 (ISO 8601-2)')),
  bound: orNull(text('`from`, `since`, `by`, `until`, `before`, `after`: the date is a limit')),
  first_day: orNull(text('first ISO day that the date can mean, inclusive; null where open')),
  last_day: orNull(text('last ISO day that the date can mean, inclusive; null where open')),
  country: orNull(text('ISO 3166-1 alpha-3 code; `XKX` for Kosovo, former states by their former code')),
  label: orNull(text('readable name: English country name, canonical name of a system or organization, or the words of a string')),
  category: orNull(text('system category or organization type')),
} as const;
export type ValueColumn = keyof typeof valueColumns;

/** What the values of slots alone have. */
export const slotValueColumns = {
  direction: orNull(text('`down` where a change is a fall, whose figure has no sign; null for a rise')),
} as const;
export type SlotValueColumn = ValueColumn | keyof typeof slotValueColumns;
