import type { FactType } from '../../../src/link/contract.js';
import { exerciseRules } from './rules.js';
import { ExerciseSlots } from './slots.js';

/** A named military exercise: who, when, where. */
export const exercise: FactType = {
  type: 'exercise',
  slots: ExerciseSlots,
  rules: exerciseRules,
  requires: [
    ['name', 'participants'],
    ['name', 'date'],
    ['name', 'place'],
  ],
  identity: ['name'],
  anchors: [['name']],
  figures: [],
};
