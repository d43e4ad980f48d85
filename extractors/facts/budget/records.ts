import type { Draft, Filler } from '../../../src/link/contract.js';
import { periodOf, type Measured } from '../../../src/link/measured.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { figureOf, isShare, type Point } from '../../../src/link/point.js';

/** How a budget is told, beside its figures. */
export interface Manner {
  readonly passage: Passage;
  /** A budget that was set or proposed lies ahead. */
  readonly decided: boolean;
  /** It is named with its figure and not told by a verb of level: while its period runs it is only planned. */
  readonly named?: boolean;
  /** Somebody raised or cut it: once its period has begun that is done. */
  readonly raised?: boolean;
  /** It is the budget of the state as a whole, and not of its forces. */
  readonly whole?: boolean;
  /** What *the budget* without a period of its own goes on about; undefined where it is named anew. */
  readonly before?: Draft | null;
  readonly purpose?: Filler;
  readonly confidence?: number;
}

/** The points of a series as records of a country’s budget. */
export function draftsOf(country: Filler, measured: Pick<Measured, 'points' | 'period'>, manner: Manner): Draft[] {
  return measured.points.flatMap((point) => {
    const period = periodOf(point, measured) ?? (manner.before && !point.prior && !point.next && !point.period ? periodOfBefore(manner.before, country) : null);
    if ((point.prior || point.next || point.goal) && !period) return [];
    const figures = figuresOf(point, measured.points);
    if (!figures) return [];
    // A budget runs a year: a month or day is that of its announcement.
    const kept = period && !isMonth(period) ? { period } : {};
    return [recordOf(manner, point, { country, ...kept, ...figures, ...(manner.purpose && { purpose: manner.purpose }) })];
  });
}

/** Records of the budgets of states as a whole: what is told of the forces' budget does not go on about them, and is a part of them. */
const wholes = new WeakSet<Draft>();

export function isWhole(draft: Draft): boolean {
  return wholes.has(draft);
}

function recordOf(manner: Manner, point: Point, slots: Record<string, Filler>): Draft {
  // *has allocated 2.5 % to defence since 2023*: what has been so for a while is done.
  const goesOn = typeof slots.period?.value === 'object' && slots.period.value.bound === 'since';
  const ahead = (manner.decided && !goesOn) || (manner.named === true && isRunning(manner.passage, slots.period, manner.raised ? 'start' : 'end'));
  const status = point.outlook === 'forecast' || point.outlook === 'target' || (ahead && !point.prior) ? 'planned' : 'done';
  const draft: Draft = { slots, status, confidence: manner.confidence ?? 0.93 };
  if (manner.whole) wholes.add(draft);
  return draft;
}

/** Whether a period was not over, or had not begun, on the day of the document. */
function isRunning(passage: Passage, period: Filler | undefined, edge: 'start' | 'end'): boolean {
  const today = passage.reference.documentDate;
  const day = typeof period?.value === 'object' ? (period.value[edge] ?? period.value.end) : undefined;
  return today !== null && typeof day === 'string' && day >= today;
}

function isMonth({ value }: Filler): boolean {
  return (
    typeof value !== 'string' &&
    /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(String(value.edtf)) &&
    value.bound !== 'by' &&
    value.bound !== 'from' &&
    value.mod !== 'end'
  );
}

function figuresOf({ level, again, change }: Point, points: readonly Point[]): Record<string, Filler> | null {
  const amount = [level, again].find((one) => one && one.mention.kind === 'money');
  const share = [level, again].find((one) => one && isShare(one));
  if (share && share === level && share.mention.value.of !== undefined && !isGdpShare(share)) return null;
  const found = {
    ...(amount && { amount: fillWith(amount) }),
    ...(share && (share.mention.value.of === undefined || isGdpShare(share)) && { share: figureOf(share, points) }),
    ...(change && isShare(change) && { change: fillWith(change) }),
  };
  return Object.keys(found).length > 0 ? found : null;
}

/** The period of the same country's budget told just before. */
function periodOfBefore(before: Draft, country: Filler): Filler | null {
  if (JSON.stringify((before.slots.country as Filler).value) !== JSON.stringify(country.value)) return null;
  const period = before.slots.period as Filler | undefined;
  return period ? { value: period.value, mention: null, origin: 'coreference' } : null;
}

export function measuresBudget(figure: Placed): boolean {
  const { kind, value } = figure.mention;
  return !value.vague && ((kind === 'money' && !value.per) || (kind === 'quantity' && value.unit === '%'));
}

export function isGdpShare(figure: Placed): boolean {
  return (
    isShare(figure) &&
    typeof figure.mention.value.of === 'string' &&
    /gdp|gross domestic product|national income|economic output/i.test(figure.mention.value.of)
  );
}

/** *the share was 3.4 per cent*: a share of what the budget told before was a share of. */
export function withBaseOf(before: Draft | null, draft: Draft): Draft {
  const share = draft.slots.share as Filler | undefined;
  const base = (before?.slots.share as Filler | undefined)?.value;
  if (!share || typeof share.value === 'string' || share.value.of !== undefined || typeof base !== 'object' || base.of === undefined) return draft;
  return { ...draft, slots: { ...draft.slots, share: { ...share, value: { ...share.value, of: base.of } } } };
}
