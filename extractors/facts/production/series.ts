import { periodOf } from '../../../src/link/measured.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Filler } from '../../../src/link/contract.js';
import type { Point } from '../../../src/link/point.js';
import { readSeries } from '../../../src/link/series.js';
import type { Thing } from '../../../src/link/things.js';
import type { Status } from '../../../src/model/index.js';

/** Another figure of the same output, with its day. */
export interface Further {
  readonly quantity: Filler;
  readonly date: Filler;
  readonly status: Status;
}

/** *turned out 700,000 rounds last year, against 450,000 in 2024 and no more than 70,000 in 2022*: what is told beside the first figure. */
export function furtherFigures(passage: Passage, { quantity, last }: Thing, limit: number): readonly Further[] {
  if (quantity?.mention.value.unit !== '1') return [];
  const points = readSeries(passage, {
    from: last,
    limit,
    expect: null,
    outlook: 'actual',
    moved: false,
    given: quantity,
    accepts: (figure) => figure !== quantity && countsSame(quantity, figure),
  });
  return points.slice(1).flatMap((point) => {
    const date = point.level && (point.prior || point.next) ? periodOf(point, { period: null }) : null;
    return date ? [{ quantity: countOf(point.level!, quantity), date, status: statusOfOutlook(point.outlook) }] : [];
  });
}

/** A bare number beside one that counts something, or one of the same things. */
export function countsSame(first: Placed, { mention: { kind, value } }: Placed): boolean {
  const { of } = first.mention.value;
  return kind === 'quantity' && value.unit === '1' && !value.vague && (value.of === undefined || of === undefined || nounOf(value.of) === nounOf(of));
}

/** *450,000 in 2024* counts what the figure before it counted, by the year or month as it does. */
export function countOf(figure: Placed, first: Placed): Filler {
  const { of, per } = first.mention.value;
  const { value } = figure.mention;
  return {
    ...fillWith(figure),
    value: { ...value, ...(of !== undefined && value.of === undefined && { of }), ...(per !== undefined && value.per === undefined && { per }) },
  };
}

export function statusOfOutlook(outlook: Point['outlook']): Status {
  return outlook === 'actual' ? 'done' : outlook === 'estimate' ? 'claimed' : 'planned';
}

function nounOf(of: unknown): string {
  return String(of).split(' ').at(-1)!.toLowerCase();
}
