import type { AnyKind } from '../../src/extract/contract.js';
import { country } from './country/index.js';
import { dateKind } from './date/index.js';
import { moneyKind } from './money/index.js';
import { organizationKind } from './organization/index.js';
import { quantityKind } from './quantity/index.js';
import { systemKind } from './system/index.js';

export { homeOfCurrency } from './money/index.js';
export { homeOfBody } from './organization/index.js';

export interface KindOptions {
  /** Kinds that shall work by form alone, without their lexicon. */
  readonly without?: readonly string[];
  /** Further rows of the system lexicon. */
  readonly systems?: readonly Record<string, string>[];
}

/** The mention kinds in the order in which a document's context is built: names first, then what is read by their light. */
export function mentionKinds({ without = [], systems = [] }: KindOptions = {}): readonly AnyKind[] {
  return [
    country,
    organizationKind({ withoutLexicon: without.includes('organization') }),
    systemKind({ extra: systems, withoutLexicon: without.includes('system') }),
    dateKind,
    moneyKind,
    quantityKind,
  ];
}
