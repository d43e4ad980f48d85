import type { FactType } from '../../../src/link/contract.js';
import { reached, referred } from './rules/context.js';
import { includes, part, taken } from './rules/part.js';
import { apart } from './rules/apart.js';
import { allotted, handed } from './rules/allotted.js';
import { assigned } from './rules/assigned.js';
import { cost } from './rules/cost.js';
import { entered } from './rules/entered.js';
import { equal } from './rules/equals.js';
import { gapped, ranked } from './rules/ranked.js';
import { reckoned } from './rules/reckoned.js';
import { ofIt } from './rules/ofit.js';
import { opensWithAmount } from './rules/atamount.js';
import { table } from './rules/table.js';
import { total } from './rules/total.js';
import { listed, spent, told } from './rules/told.js';
import { slots } from './slots.js';

/** What a state sets aside or spends in a period, on its forces above all: one record per country, period and purpose. */
export const budget: FactType = {
  type: 'budget',
  slots,
  rules: [
    table,
    part,
    includes,
    taken,
    ofIt,
    total,
    told,
    spent,
    listed,
    reached,
    opensWithAmount,
    referred,
    allotted,
    handed,
    assigned,
    cost,
    entered,
    reckoned,
    ranked,
    gapped,
    equal,
    apart,
  ],
  needs: ['money', 'quantity'],
  requires: [
    ['country', 'amount'],
    ['country', 'share'],
    ['country', 'change'],
  ],
  identity: ['country', 'period', 'purpose'],
  anchors: [['country', 'period']],
  apart: ['purpose'],
  figures: ['amount', 'share'],
  moves: ['change'],
};
