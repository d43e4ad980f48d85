import type { FactType } from '../../src/link/contract.js';
import { acquisition } from './acquisition/index.js';
import { facility } from './facility/index.js';
import { production } from './production/index.js';
import { specification } from './specification/index.js';
import { transfer } from './transfer/index.js';

/** The fact types, in the order in which they are asked. */
export const factTypes: readonly FactType[] = [acquisition, transfer, production, specification, facility];
