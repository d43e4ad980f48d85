import type { MentionKind } from '../../../src/extract/contract.js';
import { dateRules } from './find.js';
import { normalizeDate } from './normalize.js';
import type { DateParts } from './period.js';
import { DateValue } from './value.js';

/** Calendar expressions. */
export const dateKind: MentionKind<DateParts, DateValue> = {
  kind: 'date',
  value: DateValue,
  rules: dateRules,
  yieldsTo: ['organization', 'system'],
  normalize: normalizeDate,
  columns: { edtf: 'text', start_day: 'text', end_day: 'text', mod: 'text', bound: 'text' },
  index: ({ edtf, start, end, mod, bound }) => ({ edtf, start_day: start, end_day: end, mod: mod ?? null, bound: bound ?? null }),
};
