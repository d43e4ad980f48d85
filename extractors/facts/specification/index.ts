import type { FactType } from '../../../src/link/contract.js';
import { bodyRule } from './body.js';
import { fittingRule, loadRule, overRule, reachRule } from './load.js';
import { attributeRule, dimensionRule, verbRule } from './rules.js';
import { SpecificationSlots } from './slots.js';
import { tableRule } from './table.js';

/** What a system measures: range, warhead, speed, crew. */
export const specification: FactType = {
  type: 'specification',
  slots: SpecificationSlots,
  rules: [tableRule, attributeRule, verbRule, dimensionRule, loadRule, fittingRule, overRule, reachRule, bodyRule],
  needs: ['money', 'quantity'],
  requires: [['system', 'attribute', 'value']],
  identity: ['system', 'attribute'],
  anchors: [['system', 'attribute']],
  figures: ['value'],
};
