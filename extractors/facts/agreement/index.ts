import type { FactType } from '../../../src/link/contract.js';
import { agreementRules } from './rules.js';
import { AgreementSlots } from './slots.js';

/** Who agreed what with whom, when and where. */
export const agreement: FactType = {
  type: 'agreement',
  slots: AgreementSlots,
  rules: agreementRules,
  requires: [
    ['parties', 'title'],
    ['parties', 'date'],
  ],
  identity: ['parties', 'title', 'date'],
  anchors: [
    ['parties', 'title'],
    ['parties', 'date'],
  ],
  figures: ['amount', 'scope'],
};
