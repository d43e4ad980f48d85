import type { MentionKind } from '../../../src/extract/contract.js';
import { rules } from './find.js';
import { normalize } from './normalize.js';
import type { MoneyParts } from './read.js';
import { MoneyValue } from './value.js';

export { homeOfCurrency } from './currency.js';

/** Amounts of money, in whole units of an ISO 4217 currency. */
export const moneyKind: MentionKind<MoneyParts, MoneyValue> = {
  kind: 'money',
  value: MoneyValue,
  rules,
  yieldsTo: [],
  normalize,
  evidence: (value) => value.currency,
  columns: { amount: 'real', amount_max: 'real', currency: 'text', per: 'text' },
  index: (value) => ({
    amount: value.value ?? value.min ?? null,
    amount_max: value.value ?? value.max ?? null,
    currency: value.currency,
    per: value.per ?? null,
  }),
};
