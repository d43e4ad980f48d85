import type { FactType } from '../../../src/link/contract.js';
import { arriveRule } from './rules/arrive.js';
import { buildRule } from './rules/builtfor.js';
import { coversRule } from './rules/covers.js';
import { dueRule } from './rules/due.js';
import { frameRule } from './rules/frame.js';
import { followRule, packageRule, priceRule, termsRule } from './rules/goeson.js';
import { listedRule } from './rules/listed.js';
import { nominalRule } from './rules/nominal.js';
import { obtainRule, splitRule } from './rules/obtain.js';
import { onOrderRule } from './rules/onorder.js';
import { payRule } from './rules/pay.js';
import { serviceRule } from './rules/service.js';
import { signRule } from './rules/sign.js';
import { supplyRule } from './rules/supply.js';
import { tableRule } from './rules/table.js';
import { upgradeRule } from './rules/upgrade.js';
import { AcquisitionSlots } from './slots.js';

/** Who buys or receives which system, how many, for how much, when. */
export const acquisition: FactType = {
  type: 'acquisition',
  slots: AcquisitionSlots,
  rules: [
    obtainRule,
    splitRule,
    supplyRule,
    buildRule,
    arriveRule,
    signRule,
    payRule,
    serviceRule,
    onOrderRule,
    dueRule,
    packageRule,
    followRule,
    termsRule,
    priceRule,
    coversRule,
    listedRule,
    tableRule,
    upgradeRule,
    nominalRule,
    frameRule,
  ],
  requires: [
    ['buyer', 'system'],
    ['buyer', 'item'],
  ],
  identity: ['buyer', 'supplier', 'system', 'item', 'date'],
  anchors: [
    ['buyer', 'system'],
    ['buyer', 'item'],
  ],
  figures: ['quantity', 'amount'],
};
