import type { DocumentContext } from '../../../src/extract/contract.js';
import { shift } from '../../../src/normalize/decimal.js';
import { numbersOf } from '../../../src/normalize/figures/index.js';
import type { MoneyParts } from './read.js';
import { resolveCurrency } from './resolve.js';
import type { MoneyValue } from './value.js';

/** Whole units of the currency, exact; the currency settled by the document or left open with its alternatives. */
export function normalize(parts: MoneyParts, context: DocumentContext): MoneyValue {
  const { currency, mod, per, sentence } = parts;
  const whole = (decimal: string): number => Number(shift(decimal, currency.power));
  const { code, open } = resolveCurrency(currency, sentence, per, context);
  const made: Partial<MoneyValue> = numbersOf(parts, whole);
  if (mod) made.mod = mod;
  made.currency = code;
  if (code === null) made.ambiguous = [...open];
  if (per !== undefined) made.per = per;
  return made as MoneyValue;
}
