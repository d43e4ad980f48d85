import { useState } from 'preact/hooks';
import { Bars, type Bar } from '../parts/bars.js';
import { Columns } from '../parts/columns.js';
import { Progress } from '../parts/progress.js';
import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { useCell } from '../state/cell.js';
import { reviewHash, type Filter } from '../state/route.js';
import { independent, reviewer } from '../state/settings.js';
import type { SeriesRow } from '../types.js';
import { count, countryName, digits, plural } from '../words.js';

const COUNTRIES = 12;
const YEARS = 24;

/** The store in pictures; each mark opens its facts. */
export function Overview() {
  const facets = useAnswer(() => remote.facets({}), []);
  // Of what nobody settled, who reviews independently has left what they did not judge themselves.
  const [name, isAlone] = [useCell(reviewer), useCell(independent)];
  const alone: Filter = isAlone && name !== '' ? { notReviewer: name } : {};
  const amounts = useAnswer(() => remote.series('amount', { type: 'budget' }), []);
  const deliveries = useAnswer(() => remote.series('quantity', { type: 'transfer' }), []);
  if (!facets)
    return (
      <main class="overview">
        <p class="empty">Reading the store …</p>
      </main>
    );
  const countries = Object.entries(facets.country);
  return (
    <main class="overview">
      <div class="lead">
        <h1>{plural(facets.total, 'fact')}</h1>
        <Progress reviews={facets.review} filter={{}} />
        <p>
          <a class="button main" href={reviewHash({ review: 'unreviewed', ...alone })}>
            Review {count(facets.review['unreviewed'] ?? 0)} open facts
          </a>
        </p>
      </div>
      <div class="pictures">
        <Bars title="By type" bars={barsOf(facets.type, 'type')} />
        <Bars title="By country" bars={barsOf(Object.fromEntries(countries.slice(0, COUNTRIES)), 'country')} more={Math.max(0, countries.length - COUNTRIES)} />
        <Timeline years={facets.year} />
        <Sums
          title="Spending planned and done, per year"
          rows={amounts ?? []}
          type="budget"
          note="Budgets as they are stated. Reports that repeat each other are not taken out; ranges are left out."
        />
        <Sums
          title="Deliveries per year"
          rows={(deliveries ?? []).filter(({ unit }) => unit === '1')}
          type="transfer"
          note="Pieces as they are stated, of whatever is delivered."
        />
      </div>
    </main>
  );
}

function barsOf(counts: Readonly<Record<string, number>>, member: 'type' | 'country'): Bar[] {
  const all = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return all.map(([name, value]) => ({ label: member === 'country' ? countryName(name) : name, value, href: reviewHash({ [member]: name }) }));
}

function Timeline({ years }: { years: Readonly<Record<string, number>> }) {
  const bars = yearsUpTo(Object.keys(years)).map((year): Bar => {
    const value = years[year] ?? 0;
    return { label: year, value, href: reviewHash({ from: year, to: year }), words: plural(value, 'fact') };
  });
  return <Columns title="Timeline: facts by their first year" bars={bars} note="Undated facts are left out." />;
}

/** Sums per year in one unit: sums of several currencies would mean nothing. */
function Sums({ title, rows, type, note }: { title: string; rows: readonly SeriesRow[]; type: string; note: string }) {
  const dated = rows.filter(({ year, sum, unit }) => year !== null && sum !== null && sum > 0 && unit !== null);
  const units = [...Map.groupBy(dated, ({ unit }) => unit!)].sort(([, a], [, b]) => factsIn(b) - factsIn(a)).map(([unit]) => unit);
  const [chosen, choose] = useState<string | null>(null);
  const unit = chosen ?? units[0] ?? '';
  const byYear = Map.groupBy(
    dated.filter((row) => row.unit === unit),
    ({ year }) => year!,
  );
  const bars = yearsUpTo([...byYear.keys()]).map((year): Bar => {
    const all = byYear.get(year) ?? [];
    const value = all.reduce((sum, row) => sum + row.sum!, 0);
    const filter: Filter = { type, from: year, to: year };
    return { label: year, value, href: reviewHash(filter), words: `${digits(value)}${unit === '1' ? '' : ` ${unit}`}, ${plural(factsIn(all), 'fact')}` };
  });
  return (
    <Columns title={title} bars={bars} short={shortly} note={note}>
      {units.length > 1 && (
        <label>
          Currency
          <select value={unit} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {units.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
    </Columns>
  );
}

/** Every year from the first to the last one, those without facts too: time runs evenly. */
function yearsUpTo(years: readonly string[]): string[] {
  const known = years.map(Number).filter(Number.isInteger);
  if (known.length === 0) return [];
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const factsIn = (rows: readonly SeriesRow[]): number => rows.reduce((sum, { facts }) => sum + facts, 0);
const compact = new Intl.NumberFormat('en', { notation: 'compact' });
const shortly = (value: number): string => compact.format(value);
