import type { FactType } from '../../../src/link/contract.js';
import { transferRules } from './rules.js';
import { TransferSlots } from './slots.js';

/** Who gives which things to whom, unpaid: military and humanitarian aid. */
export const transfer: FactType = {
  type: 'transfer',
  slots: TransferSlots,
  rules: transferRules,
  requires: [['from', 'to', 'system'], ['from', 'to', 'item']],
  identity: ['from', 'to', 'system', 'item', 'date'],
  anchors: [['from', 'to', 'system'], ['from', 'to', 'item']],
  figures: ['quantity'],
};
