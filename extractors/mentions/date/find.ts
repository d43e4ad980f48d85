import type { Rule } from '../../../src/extract/contract.js';
import type { DateParts } from './period.js';
import { dayRules } from './rules/days.js';
import { monthRules } from './rules/months.js';
import { partRules } from './rules/parts.js';
import { eraRules, relativeRules } from './rules/relatives.js';
import { yearRules } from './rules/years.js';

/** Every rule for dates, most specific first: of several that begin at one token the first that reads it wins. */
export const dateRules: readonly Rule<DateParts>[] = [...dayRules, ...partRules, ...eraRules, ...monthRules, ...relativeRules, ...yearRules];
