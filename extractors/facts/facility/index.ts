import type { FactType } from '../../../src/link/contract.js';
import { facilityRules } from './rules.js';
import { FacilitySlots } from './slots.js';

/** What is built, opened, enlarged or given up: plants, bases, ports, lines. */
export const facility: FactType = {
  type: 'facility',
  slots: FacilitySlots,
  rules: facilityRules,
  requires: [['item', 'place'], ['item', 'size'], ['item', 'organization'], ['item', 'date']],
  identity: ['country', 'item', 'place'],
  anchors: [['country', 'item', 'place'], ['item', 'place']],
  figures: ['size', 'date'],
};
