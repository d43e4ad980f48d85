import { Anchor } from './anchor.js';
import { clearFacts } from './clear.js';
import type { Entry, Outcome } from './contract.js';
import { claimOf, lastKey, type Dialect } from './dialect.js';
import { StoreError } from './errors.js';
import type { FactReader } from './facts.js';
import { keepFacts, type Kept, type Spoken } from './keep.js';
import { keyRange } from './keys.js';
import { all, first, insert, whole, type Plan } from './plan.js';
import { DOCUMENT_TABLES, noRows, rowsOf, type Rows } from './rows.js';
import { build } from './schema/builder.js';
import { spokenOf } from './spoken.js';
import { lastAt, storedOf, type Stored } from './stored.js';

/** A document on its way in: its key, and its facts with what reviewers made of them. */
interface Placed {
  readonly entry: Entry;
  readonly key: number;
  readonly kept: readonly Kept[];
}

/** Writes documents whole or not at all. */
export class Writer {
  private run: number | null = null;
  constructor(
    private readonly dialect: Dialect,
    private readonly facts: FactReader,
  ) {}

  startRun(rules: string): Plan<void> {
    return whole(() => this.runStarted(rules));
  }
  private *runStarted(rules: string): Plan<void> {
    const [key] = yield* this.dialect.reserve('run', 1);
    yield* insert('run', [[key!, rules, new Date().toISOString(), null]]);
    this.run = key!;
  }
  *finishRun(): Plan<void> {
    yield* all(
      build
        .updateTable('run')
        .set({ finished: new Date().toISOString() })
        .where('key', '=', this.run ?? -1),
    );
    this.run = null;
  }

  recordFailure(name: string, reason: string, location: string | null = null): Plan<void> {
    return whole(() => this.failed(name, reason, location));
  }
  private *failed(name: string, reason: string, location: string | null): Plan<void> {
    yield* forgetFailures([name]);
    const [key] = yield* this.dialect.reserve('problem', 1);
    yield* insert('problem', [[key!, null, name, 'read', 'error', reason, null, null, location]]);
  }

  /** Only what is new is written: the same call again leaves the store as it is. */
  *recordCopy(document: string, name: string, location: string | null): Plan<boolean> {
    const found = yield* first(build.selectFrom('document').select(['key', 'name', 'location']).where('id', '=', document));
    if (!found || found.name === name || (location !== null && found.location === location)) return false;
    const known = build.selectFrom('copy').select('name').where('document', '=', found.key).where('name', '=', name);
    if (!(yield* first(known))) yield* whole(() => this.copied(found.key, name, location));
    return true;
  }
  private *copied(document: number, name: string, location: string | null): Plan<void> {
    yield* forgetFailures([name]);
    yield* insert('copy', [[document, name, location]]);
  }

  *has(document: string, rules: string, date: string | null = null): Plan<boolean> {
    const found = (yield* storedOf([document])).get(document);
    return found !== undefined && isSame(found, rules, date);
  }

  writeAll(entries: readonly Entry[]): Plan<Outcome[]> {
    return whole(() => this.written(entries));
  }

  /** Together, for that is quick; one by one where one of them does not fit, so that it harms only itself. */
  private *written(entries: readonly Entry[]): Plan<Outcome[]> {
    yield* this.dialect.claim(entries.map(({ extraction }) => claimOf(extraction.document.id)));
    const outcomes: Outcome[] = [];
    for (const batch of withoutTwins(entries)) {
      try {
        outcomes.push(...(yield* whole(() => this.together(batch))));
      } catch (error) {
        if (error instanceof StoreError) throw error;
        for (const entry of batch) outcomes.push(yield* this.alone(entry));
      }
    }
    return outcomes;
  }

  private *alone(entry: Entry): Plan<Outcome> {
    try {
      return (yield* whole(() => this.together([entry])))[0]!;
    } catch (error) {
      // A store that fails takes the whole batch back.
      if (error instanceof StoreError) throw error;
      return { document: entry.extraction.document.id, state: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private *together(entries: readonly Entry[]): Plan<Outcome[]> {
    yield* forgetFailures(entries.map(({ source }) => source.name));
    const stored = yield* storedOf(entries.map(({ extraction }) => extraction.document.id));
    const wanted = entries.filter(({ extraction: { document, rules } }) => {
      const found = stored.get(document.id);
      return !(found && isSame(found, rules, document.date));
    });
    yield* forgetCopies(wanted.flatMap(({ source: { location } }) => location ?? []));
    const spoken = yield* spokenOf(
      this.facts,
      wanted.map(({ extraction }) => extraction.document.id),
    );
    const before = new Map<string, readonly string[]>();
    for (const { extraction } of wanted) {
      const found = stored.get(extraction.document.id);
      if (found) before.set(found.id, yield* this.clear(found.key));
    }
    yield* this.add(wanted, stored, before, spoken);
    return entries.map((entry) => {
      const { id } = entry.extraction.document;
      return { document: id, state: !wanted.includes(entry) ? 'unchanged' : stored.has(id) ? 'replaced' : 'added' };
    });
  }

  private *add(
    entries: readonly Entry[],
    stored: ReadonlyMap<string, Stored>,
    before: ReadonlyMap<string, readonly string[]>,
    spoken: ReadonlyMap<string, ReadonlyMap<string, Spoken>>,
  ): Plan<void> {
    if (entries.length === 0) return;
    const fresh = yield* this.dialect.reserve('document', entries.filter(({ extraction }) => !stored.has(extraction.document.id)).length);
    const rows = noRows();
    const earlier = new Map<string, string | null>();
    for (const { extraction, source } of entries) {
      const { id } = extraction.document;
      earlier.set(id, stored.get(id)?.replaces ?? (stored.has(id) ? null : yield* lastAt(source.location)));
    }
    const placed = entries.map((entry): Placed => {
      const { extraction, source } = entry;
      const key = stored.get(extraction.document.id)?.key ?? fresh.shift()!;
      const anchor = new Anchor(extraction, source.text);
      const kept = keepFacts(extraction.facts, spoken.get(extraction.document.id) ?? NOBODY, anchor);
      append(rows, rowsOf(entry, { key, run: this.run, replaces: earlier.get(extraction.document.id) ?? null, kept, anchor }));
      return { entry, key, kept };
    });
    for (const table of DOCUMENT_TABLES) yield* insert(table, rows[table]);
    yield* this.problems(placed);
    yield* this.tell(placed, before);
  }

  private *problems(placed: readonly Placed[]): Plan<void> {
    const rows = placed.flatMap(({ entry: { extraction, source }, key }) =>
      extraction.problems.map(({ stage, severity, message, rule, sentence }) => [
        key,
        source.name,
        stage,
        severity,
        message,
        rule ?? null,
        sentence ?? null,
        null,
      ]),
    );
    const keys = yield* this.dialect.reserve('problem', rows.length);
    yield* insert(
      'problem',
      rows.map((row, index) => [keys[index]!, ...row]),
    );
  }

  /** The feed tells which facts came, went and stayed. Those that stayed changed: their rules or date are others now. */
  private *tell(placed: readonly Placed[], before: ReadonlyMap<string, readonly string[]>): Plan<void> {
    const told: [kind: string, fact: string, document: number][] = [];
    for (const { entry, key, kept } of placed) {
      const known = new Set(before.get(entry.extraction.document.id) ?? []);
      const gone = new Set(known);
      for (const { fact } of kept) gone.delete(fact.id);
      for (const id of gone) told.push(['withdrawn', id, key]);
      for (const {
        fact: { id },
      } of kept)
        told.push([known.has(id) ? 'changed' : 'added', id, key]);
    }
    if (told.length === 0) return;
    yield* this.dialect.claimFeed();
    const last = yield* lastKey('change');
    yield* insert(
      'change',
      told.map(([kind, fact, document], index) => [last + index + 1, kind, fact, document, null, this.run]),
    );
  }

  /** Takes a document's rows out, for the reading that takes their place; answers the ids of its facts. Decisions and the feed stay. */
  private *clear(document: number): Plan<string[]> {
    const range = keyRange(document);
    const [from, to] = range;
    const facts = yield* all(build.selectFrom('fact').select('id').where('key', '>=', from).where('key', '<', to).orderBy('key'));
    yield* this.dialect.search.forget(range);
    yield* clearFacts(range);
    for (const table of ['sentence', 'mention'] as const) yield* all(build.deleteFrom(table).where('key', '>=', from).where('key', '<', to));
    for (const table of ['section', 'problem'] as const) yield* all(build.deleteFrom(table).where('document', '=', document));
    yield* all(build.deleteFrom('document').where('key', '=', document));
    return facts.map(({ id }) => id);
  }
}

const NOBODY: ReadonlyMap<string, Spoken> = new Map();

function append(rows: Rows, more: Rows): void {
  for (const table of DOCUMENT_TABLES) for (const row of more[table]) rows[table].push(row);
}

function* forgetFailures(names: readonly string[]): Plan<void> {
  yield* all(build.deleteFrom('problem').where('document', 'is', null).where('name', 'in', names));
}

/** What lies there now is no copy of what lay there before. */
function* forgetCopies(locations: readonly string[]): Plan<void> {
  if (locations.length > 0) yield* all(build.deleteFrom('copy').where('location', 'in', locations));
}

/** In batches in which no document comes twice: the second time it is another's, or the same again. */
function* withoutTwins(entries: readonly Entry[]): Generator<Entry[]> {
  let batch: Entry[] = [];
  const ids = new Set<string>();
  for (const entry of entries) {
    const { id } = entry.extraction.document;
    if (ids.has(id)) {
      yield batch;
      batch = [];
      ids.clear();
    }
    ids.add(id);
    batch.push(entry);
  }
  if (batch.length > 0) yield batch;
}

/** A date given now replaces another; none given leaves what is there. */
function isSame(stored: Stored, rules: string, date: string | null): boolean {
  return stored.rules === rules && (date === null || date === stored.date);
}
