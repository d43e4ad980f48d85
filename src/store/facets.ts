import type { Facets, FactFilter, Progress, ReviewState, SeriesRow } from './contract.js';
import { conditions, type Documents } from './filter.js';
import { build, sql, type SqlBool } from './schema/builder.js';
import type { Dialect } from './dialect.js';
import { all, type Plan } from './plan.js';

/** Values of a member that are told at most: nobody reads more. */
const TOLD = 200;
/** The slots that hold whoever a figure is about. */
const ABOUT = ['country', 'buyer', 'to', 'producer'];

type Counted = { readonly name: string | null; readonly count: number };

/** How many of the facts that pass have what. */
export function* facets(dialect: Dialect, filter: FactFilter, documents: Documents): Plan<Facets> {
  const passing = conditions(dialect, filter, documents);
  function* ofFacts(column: 'type' | 'status' | 'review' | 'standing' | 'rule'): Plan<Record<string, number>> {
    return counted(
      yield* all(
        build
          .selectFrom('fact')
          .select(({ fn, ref }) => [ref(`fact.${column}`).as('name'), fn.countAll<number>().as('count')])
          .where((eb) => eb.and(passing))
          .groupBy(`fact.${column}`),
      ),
    );
  }
  function* ofSlots(column: 'country' | 'label', only?: string): Plan<Record<string, number>> {
    const rows = build
      .selectFrom('slot')
      .innerJoin('fact', 'fact.key', 'slot.fact')
      .select(({ fn, ref }) => [ref(`slot.${column}`).as('name'), fn.count<number>('slot.fact').distinct().as('count')])
      .where((eb) => eb.and([...passing, eb(`slot.${column}`, 'is not', null), ...(only === undefined ? [] : [eb('slot.name', '=', only)])]))
      .groupBy(`slot.${column}`);
    return counted(yield* all(rows));
  }
  const year = sql<string>`substr(fact.first_day, 1, 4)`;
  const years = build
    .selectFrom('fact')
    .select(({ fn }) => [year.as('name'), fn.countAll<number>().as('count')])
    .where((eb) => eb.and([...passing, eb('fact.first_day', 'is not', null)]))
    .groupBy(year);
  const type = yield* ofFacts('type');
  return {
    total: Object.values(type).reduce((sum, count) => sum + count, 0),
    ...{ type, status: yield* ofFacts('status'), review: yield* ofFacts('review'), standing: yield* ofFacts('standing'), rule: yield* ofFacts('rule') },
    ...{ country: yield* ofSlots('country'), system: yield* ofSlots('label', 'system'), year: counted(yield* all(years)) },
  };
}

function counted(rows: readonly Counted[]): Record<string, number> {
  const named = rows.filter(({ name }) => name !== null).map(({ name, count }): [string, number] => [name!, Number(count)]);
  return Object.fromEntries(named.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).slice(0, TOLD));
}

/** Sums of a slot's figures by type, status, country, year and unit, in that order. */
export function* series(dialect: Dialect, slot: string, filter: FactFilter, documents: Documents): Plan<SeriesRow[]> {
  const year = sql<string | null>`substr(fact.first_day, 1, 4)`;
  const unit = sql<string | null>`coalesce(figure.currency, figure.unit)`;
  const rows = yield* all(
    build
      .selectFrom('fact')
      .innerJoin('slot as figure', (join) => join.onRef('figure.fact', '=', 'fact.key').on('figure.name', '=', slot))
      .leftJoin('slot as about', (join) =>
        join.onRef('about.fact', '=', 'fact.key').on('about.name', 'in', ABOUT).on('about.position', '<=', 1).on('about.country', 'is not', null),
      )
      .select(['fact.type', 'fact.status', 'about.country', year.as('year'), unit.as('unit')])
      .select(({ fn }) => [fn.countAll<number>().as('facts'), fn.sum<number | null>('figure.number').as('sum')])
      .where((eb) => eb.and([...conditions(dialect, filter, documents), sql<SqlBool>`(figure.currency is not null or figure.unit is not null)`]))
      .groupBy(['fact.type', 'fact.status', 'about.country', year, unit])
      .orderBy('fact.type')
      .orderBy('fact.status')
      .orderBy('about.country')
      .orderBy(year)
      .orderBy(unit),
  );
  return rows.map(({ facts, sum, ...row }) => ({ ...row, facts: Number(facts), sum: sum === null ? null : Number(sum) }));
}

/** How far the review of each document is. */
export function* progress(): Plan<Progress[]> {
  const rows = yield* all(
    build
      .selectFrom('fact')
      .innerJoin('document', 'document.key', 'fact.document')
      .select(['document.id', 'fact.review', 'fact.standing'])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .groupBy(['document.key', 'document.id', 'fact.review', 'fact.standing'])
      .orderBy('document.key'),
  );
  const documents = new Map<string, { facts: number; reviews: Partial<Record<ReviewState, number>>; vanished: number }>();
  for (const { id, review, standing, count } of rows) {
    const one = documents.get(id) ?? { facts: 0, reviews: {}, vanished: 0 };
    documents.set(id, one);
    one.facts += Number(count);
    one.reviews[review as ReviewState] = (one.reviews[review as ReviewState] ?? 0) + Number(count);
    if (standing === 'vanished') one.vanished += Number(count);
  }
  return [...documents].map(([document, one]) => ({ document, ...one }));
}
