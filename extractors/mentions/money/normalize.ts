import type { DocumentContext } from '../../../src/extract/contract.js';
import { shift } from '../../../src/normalize/decimal.js';
import type { MoneyParts } from './read.js';
import { resolveCurrency } from './resolve.js';
import type { MoneyValue } from './value.js';

/** Whole units of the currency, exact; the currency settled by the document or left open with its alternatives. */
export function normalize(parts: MoneyParts, context: DocumentContext): MoneyValue {
  const { currency, value, min, max, vague, mod, per, sentence } = parts;
  const whole = (decimal: string): number => Number(shift(decimal, currency.power));
  const { code, open } = resolveCurrency(currency, sentence, per, context);
  return {
    ...(value === undefined ? {} : { value: whole(value) }),
    ...(min === undefined ? {} : { min: whole(min) }),
    ...(max === undefined ? {} : { max: whole(max) }),
    ...(vague ? { vague } : {}),
    ...(mod ? { mod } : {}),
    currency: code,
    ...(code === null ? { ambiguous: [...open] } : {}),
    ...(per === undefined ? {} : { per }),
  };
}
