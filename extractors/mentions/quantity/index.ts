import type { MentionKind } from '../../../src/extract/contract.js';
import { rules } from './find.js';
import { normalize } from './normalize.js';
import type { QuantityParts } from './parts.js';
import { QuantityValue } from './value.js';

/** Measures in UCUM units, percentages, durations, ages, and counts with the thing counted. */
export const quantityKind: MentionKind<QuantityParts, QuantityValue> = {
  kind: 'quantity',
  value: QuantityValue,
  rules,
  yieldsTo: ['money', 'date', 'system', 'organization'],
  normalize,
  columns: { amount: 'real', amount_max: 'real', unit: 'text', of: 'text', per: 'text' },
  index: (value) => ({
    amount: value.value ?? value.min ?? null,
    amount_max: value.value ?? value.max ?? null,
    unit: value.unit,
    of: value.of ?? null,
    per: value.per ?? null,
  }),
};
