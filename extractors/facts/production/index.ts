import type { FactType } from '../../../src/link/contract.js';
import { figureRule, goalRule } from './rules/goal.js';
import { homeRule } from './rules/home.js';
import { leaveRule, lineRule } from './rules/line.js';
import { makeRule } from './rules/make.js';
import { makingRule } from './rules/nominal.js';
import { outputRule } from './rules/output.js';
import { paceRule, partRule } from './rules/pace.js';
import { plantRule, supplyRule } from './rules/plant.js';
import { rateRule } from './rules/rate.js';
import { sharedRule } from './rules/shared.js';
import { tableRule } from './rules/table.js';
import { ProductionSlots } from './slots.js';

/** Who makes which things, how many, when and where. */
export const production: FactType = {
  type: 'production',
  slots: ProductionSlots,
  rules: [
    tableRule,
    plantRule,
    makeRule,
    supplyRule,
    outputRule,
    makingRule,
    homeRule,
    sharedRule,
    lineRule,
    leaveRule,
    rateRule,
    figureRule,
    goalRule,
    paceRule,
    partRule,
  ],
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
