import type { Filler } from '../../../src/link/contract.js';
import type { Passage } from '../../../src/link/passage.js';

/** Whether an indicator’s last two words name a rate that a bank sets: *policy rate*, *repo rate*. */
export function isBankRate(passage: Passage, headLast: number): boolean {
  return BANK_RATES.has(`${passage.word(headLast - 2)} ${passage.word(headLast - 1)}`);
}

const BANK_RATES = new Set([
  'policy rate',
  'base rate',
  'repo rate',
  'key rate',
  'benchmark rate',
  'interest rate',
  'lending rate',
  'cash rate',
  'discount rate',
  'bank rate',
  'overnight rate',
]);

/** A bank by its full name, and not a state's *central bank*. */
export function isNamedBank({ value }: Filler): boolean {
  return typeof value === 'object' && 'name' in value && /\b(?:Bank|Banco|Banque|Bundesbank|Reserve|Norges|Riksbank)\b/.test(String(value.name));
}
