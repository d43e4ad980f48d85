import type { FactType } from '../../../src/link/contract.js';
import { specificationRules } from './rules.js';
import { SpecificationSlots } from './slots.js';

/** What a system measures: range, warhead, speed, crew. */
export const specification: FactType = {
  type: 'specification',
  slots: SpecificationSlots,
  rules: specificationRules,
  requires: [['system', 'attribute', 'value']],
  identity: ['system', 'attribute'],
  anchors: [['system', 'attribute']],
  figures: ['value'],
};
