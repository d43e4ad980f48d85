import type { FactType } from '../../../src/link/contract.js';
import { arriveRule } from './rules/arrive.js';
import { carriedRule } from './rules/carried.js';
import { cargoRule, followRule, receiveRule } from './rules/goods.js';
import { giveRule, giftRule } from './rules/give.js';
import { giftedRule } from './rules/gifted.js';
import { goesRule } from './rules/goes.js';
import { listedRule } from './rules/listed.js';
import { contentsRule, packageRule } from './rules/package.js';
import { pronounRule } from './rules/pronoun.js';
import { tableRule } from './rules/table.js';
import { TransferSlots } from './slots.js';

/** Who gives which things to whom, unpaid: military and humanitarian aid. */
export const transfer: FactType = {
  type: 'transfer',
  slots: TransferSlots,
  rules: [
    giveRule,
    carriedRule,
    arriveRule,
    goesRule,
    giftRule,
    receiveRule,
    cargoRule,
    packageRule,
    contentsRule,
    pronounRule,
    followRule,
    listedRule,
    tableRule,
    giftedRule,
  ],
  requires: [
    ['from', 'to', 'system'],
    ['from', 'to', 'item'],
    ['to', 'system', 'quantity'],
    ['to', 'item', 'quantity'],
  ],
  identity: ['from', 'to', 'system', 'item', 'date'],
  anchors: [
    ['from', 'to', 'system'],
    ['from', 'to', 'item'],
    ['to', 'system', 'quantity'],
    ['to', 'item', 'quantity'],
  ],
  figures: ['quantity'],
};
