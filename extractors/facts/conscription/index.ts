import type { FactType } from '../../../src/link/contract.js';
import { conscriptionRules } from './rules.js';
import { ConscriptionSlots } from './slots.js';

/** Compulsory military service: when, how long, how many, up to which age. */
export const conscription: FactType = {
  type: 'conscription',
  slots: ConscriptionSlots,
  rules: conscriptionRules,
  // What each rule asks for besides says that there is a service; a return that is ruled out has neither day nor length.
  requires: [['country']],
  identity: ['country', 'date'],
  anchors: [['country']],
  figures: ['duration', 'intake', 'age_limit'],
};
