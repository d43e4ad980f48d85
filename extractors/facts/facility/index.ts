import type { FactType } from '../../../src/link/contract.js';
import { awaitedRule } from './rules/awaited.js';
import { broughtRule, seenRule } from './rules/brought.js';
import { builtRule } from './rules/built.js';
import { enlargedRule } from './rules/enlarged.js';
import { followsRule } from './rules/follows.js';
import { holdsRule } from './rules/holds.js';
import { enterRule, locatedRule, stateRule } from './rules/state.js';
import { roomRule, runRule } from './rules/runs.js';
import { slippedRule } from './rules/slipped.js';
import { subjectRule } from './rules/subject.js';
import { tableRule } from './rules/table.js';
import { workRule } from './rules/work.js';
import { FacilitySlots } from './slots.js';

/** What is built, opened, enlarged or given up: plants, bases, ports, lines. */
export const facility: FactType = {
  type: 'facility',
  slots: FacilitySlots,
  rules: [
    tableRule,
    builtRule,
    broughtRule,
    seenRule,
    workRule,
    awaitedRule,
    locatedRule,
    stateRule,
    enterRule,
    holdsRule,
    runRule,
    roomRule,
    slippedRule,
    enlargedRule,
    followsRule,
    subjectRule,
  ],
  requires: [
    ['item', 'place'],
    ['item', 'size'],
    ['item', 'organization'],
    ['item', 'date'],
    ['item', 'country'],
  ],
  identity: ['country', 'item', 'place'],
  anchors: [
    ['country', 'item', 'place'],
    ['item', 'place'],
  ],
  figures: ['size', 'date'],
};
