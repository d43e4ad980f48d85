import type { FactType } from '../../../src/link/contract.js';
import { benchmark } from './rules/benchmark.js';
import { counted } from './rules/counted.js';
import { countFirst } from './rules/countfirst.js';
import { equal } from './rules/equals.js';
import { figureFirst } from './rules/figurefirst.js';
import { giving } from './rules/giving.js';
import { grew } from './rules/grew.js';
import { line } from './rules/line.js';
import { places } from './rules/places.js';
import { open } from './rules/open.js';
import { moved } from './rules/moved.js';
import { parallel } from './rules/parallel.js';
import { respective } from './rules/respective.js';
import { referring } from './rules/referring.js';
import { thoseOf } from './rules/thoseof.js';
import { told } from './rules/told.js';
import { traded } from './rules/traded.js';
import { verbMade } from './rules/verbmade.js';
import { table } from './rules/table.js';
import { share } from './rules/share.js';
import { slots } from './slots.js';

/** A figure of a country, organization or region over time: inflation, output, exports, population. */
export const indicator: FactType = {
  type: 'indicator',
  slots,
  rules: [
    table,
    benchmark,
    share,
    giving,
    respective,
    places,
    counted,
    countFirst,
    moved,
    figureFirst,
    told,
    grew,
    verbMade,
    traded,
    parallel,
    referring,
    thoseOf,
    line,
    equal,
    open,
  ],
  needs: ['money', 'quantity'],
  requires: [
    ['subject', 'indicator', 'value'],
    ['subject', 'indicator', 'change'],
  ],
  identity: ['subject', 'indicator', 'period'],
  anchors: [
    ['subject', 'indicator', 'value'],
    ['subject', 'indicator', 'change'],
  ],
  apart: ['period'],
  figures: ['value', 'change'],
  moves: ['change'],
};
