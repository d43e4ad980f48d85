import type { FactType } from '../../src/link/contract.js';

/** The fact types, in the order in which they are asked. */
export const factTypes: readonly FactType[] = [];
