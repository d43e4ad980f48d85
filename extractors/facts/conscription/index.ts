import type { FactType } from '../../../src/link/contract.js';
import { conscriptionRules } from './rules.js';
import { ConscriptionSlots } from './slots.js';

/** Compulsory military service: when, how long, how many, up to which age. */
export const conscription: FactType = {
  type: 'conscription',
  slots: ConscriptionSlots,
  rules: conscriptionRules,
  requires: [
    ['country', 'date'],
    ['country', 'duration'],
    ['country', 'intake'],
    ['country', 'age_limit'],
  ],
  identity: ['country', 'date'],
  anchors: [['country']],
  figures: ['duration', 'intake', 'age_limit'],
};
