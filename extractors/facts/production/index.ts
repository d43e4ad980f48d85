import type { FactType } from '../../../src/link/contract.js';
import { homeRule, makeRule, rateRule } from './rules/make.js';
import { makingRule, plantRule, supplyRule } from './rules/plant.js';
import { ProductionSlots } from './slots.js';

/** Who makes which things, how many, when and where. */
export const production: FactType = {
  type: 'production',
  slots: ProductionSlots,
  rules: [plantRule, makeRule, supplyRule, makingRule, homeRule, rateRule],
  requires: [
    ['producer', 'system'],
    ['producer', 'item'],
    ['producer', 'quantity'],
  ],
  identity: ['producer', 'system', 'item', 'date', 'site'],
  anchors: [
    ['producer', 'system'],
    ['producer', 'item'],
  ],
  figures: ['quantity'],
};
