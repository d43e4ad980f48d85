import type { Draft, Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { listHeadOf } from '../../../src/link/listhead.js';
import { periodOf, type Measured } from '../../../src/link/measured.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { figureOf, type Point } from '../../../src/link/point.js';
import type { Attribution } from '../../../src/model/index.js';
import { samePeriod, sharedPeriod } from './sharedperiod.js';
import { vocabulary } from './topics.js';

/** The records of a series: one for each level, and one for a level in another measure (*or 34 % of GDP*). */
export function recordsOf(
  passage: Passage,
  subject: Filler,
  indicator: Filler,
  measured: Measured,
  confidence: number,
  attribution?: Attribution | null,
): Draft[] {
  const said = attribution === undefined ? {} : { attribution };
  const drafts: Draft[] = [];
  for (const point of measured.points) {
    const own = periodOf(point, measured) ?? (point.prior || point.next ? null : listPeriod(passage));
    const period = own ?? (isDatedElsewhere(passage, point) ? null : (samePeriod(passage, point) ?? sharedPeriod(passage, subject, point)));
    // An earlier or further figure without a date of its own would pass for the present one.
    if ((point.prior || point.next) && !period) continue;
    const bare = lacksMeasure(point, measured.points[0]!);
    if (bare && !isComparable(point, measured.points[0]!)) continue;
    const base = { subject, indicator, ...(period && { period }) };
    const ahead = point.outlook === 'actual' && isAhead(passage, period);
    const status = ahead || (point.outlook === 'actual' && !point.prior && isPlan(indicator)) ? 'target' : point.outlook;
    const sureness = ahead ? confidence - INFERRED : confidence;
    drafts.push({
      slots: {
        ...base,
        ...(point.level && { value: bare ? measuredAs(point.level, measured.points[0]!.level!) : figureOf(point.level, measured.points) }),
        ...(point.change && { change: fillWith(point.change) }),
      },
      status,
      confidence: sureness,
      ...said,
    });
    // *or 5.4 % of the total*: of what it is a part the words around may leave open.
    if (point.again) drafts.push({ slots: { ...base, value: fillWith(point.again) }, status, confidence: sureness - INFERRED, ...said });
  }
  return drafts;
}

/** How much less sure what only the words around make so is: a target by its day, a level told again in another measure. */
const INFERRED = 0.05;

/** *1.68 million barrels a day, from 1.49 million*: a bare number beside a measure. */
function lacksMeasure({ level }: Point, first: Point): boolean {
  const unit = first.level?.mention.value.unit;
  return level?.mention.value.unit === '1' && unit !== undefined && unit !== '1' && unit !== '%';
}

/** A number of another size, or one that counts something, leaves open what it measures. */
function isComparable({ level }: Point, first: Point): boolean {
  if (level!.mention.value.of !== undefined) return false;
  const ratio = sizeOf(level!) / sizeOf(first.level!);
  return ratio > 0.2 && ratio < 5;
}

function sizeOf({ mention }: Placed): number {
  return Number(mention.value.value ?? mention.value.min ?? mention.value.max);
}

function measuredAs(figure: Placed, { mention }: Placed): Filler {
  const { unit, per } = mention.value;
  return { ...fillWith(figure), value: { ...figure.mention.value, unit, ...(per !== undefined && { per }) } };
}

/** *signed a contract to raise capacity to 36 GW by 2030*: what shall be so by a day that is still to come is not so yet. */
function isAhead(passage: Passage, period: Filler | null): boolean {
  if (!period || typeof period.value === 'string' || period.value.bound !== 'by') return false;
  const { documentDate } = passage.reference;
  return documentDate !== null && String(period.value.end ?? '').slice(0, 10) > documentDate;
}

/** A *spending plan* or *output target* is aimed at, whatever it amounts to. */
function isPlan(indicator: Filler): boolean {
  const words = String(indicator.value).toLowerCase().split(' ');
  const complement = words.findIndex((word, i) => i > 0 && isOf('prepositions', word));
  return PLANS.has(words.at(complement < 0 ? -1 : complement - 1)!);
}
const PLANS = new Set(vocabulary.plans);

/** Lines such as *Qatar: gas production of 179.5 bcm* take the date of their heading. */
function listPeriod(passage: Passage): Filler | null {
  for (let at = passage.first; at < Math.min(passage.first + 6, passage.last); at++)
    if (passage.word(at) === ':') return passage.reference.headingDate(passage) ?? listHeadOf(passage)?.period ?? null;
  return null;
}

/** A date that no value could be made of, or a *since*, still dates the figure and not another's date. */
function isDatedElsewhere(passage: Passage, point: Point): boolean {
  const figure = point.level ?? point.change;
  if (point.period || point.counted || !figure) return true;
  const date = passage.placed.find((one) => one.mention.kind === 'date' && one.first >= figure.last);
  return date !== undefined && date.first - figure.last <= NEAR;
}
const NEAR = 3;
