import type { FactType } from '../../src/link/contract.js';
import { acquisition } from './acquisition/index.js';
import { agreement } from './agreement/index.js';
import { budget } from './budget/index.js';
import { conscription } from './conscription/index.js';
import { exercise } from './exercise/index.js';
import { facility } from './facility/index.js';
import { indicator } from './indicator/index.js';
import { production } from './production/index.js';
import { specification } from './specification/index.js';
import { transfer } from './transfer/index.js';

/** The fact types, in the order in which they are asked. */
export const factTypes: readonly FactType[] = [
  budget,
  acquisition,
  transfer,
  production,
  specification,
  conscription,
  agreement,
  exercise,
  facility,
  indicator,
];
