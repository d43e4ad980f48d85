import type { Decision, Fact, Reading } from '../model/index.js';
import { Anchor } from './anchor.js';
import { clearFacts } from './clear.js';
import type { DecisionFilter, FactRow, ReviewState, Word } from './contract.js';
import { cellsOf, decisionOf } from './decision-row.js';
import { claimOf, lastKey, type Dialect } from './dialect.js';
import type { DocumentReader } from './documents.js';
import { StoreError } from './errors.js';
import type { FactReader } from './facts.js';
import { judge } from './judgement.js';
import { Marks } from './marks.js';
import { keptFact } from './keep.js';
import { keyAt, keyRange } from './keys.js';
import { all, first, insert, whole, type Cell, type Plan } from './plan.js';
import { quotedFact, rowReading } from './quoted.js';
import { addFact, noRows } from './rows.js';
import { build } from './schema/builder.js';
import { readBefore } from './spoken.js';
import { versionOf } from './version.js';

const UNSAID = { document: null, comment: null, after: null, batch: null, target: null, independent: false };

/** The log of reviewers' decisions: read and appended to, nothing else. The facts they are about follow it. */
export class DecisionLog {
  constructor(
    private readonly dialect: Dialect,
    private readonly facts: FactReader,
    private readonly documents: DocumentReader,
  ) {}

  /** Decisions in the order in which they were taken. */
  *list({ fact, document, reviewer, batch, last }: DecisionFilter): Plan<Decision[]> {
    const conditions = Object.entries({ fact, document, reviewer, batch }).filter(([, value]) => value !== undefined);
    const query = conditions.reduce((narrowed, [column, value]) => narrowed.where(column as 'fact', '=', value!), build.selectFrom('decision').selectAll());
    const rows = yield* all(last === undefined ? query.orderBy('key') : query.orderBy('key', 'desc').limit(last));
    return (last === undefined ? rows : rows.reverse()).map(({ key: _, ...row }) => decisionOf(row));
  }

  /** All of them or none. */
  append(words: readonly Word[]): Plan<ReviewState[]> {
    return whole(() => this.appended(words));
  }

  private *appended(words: readonly Word[]): Plan<ReviewState[]> {
    yield* this.dialect.claim([...new Set(words.map(({ fact }) => claimOf(fact)))]);
    yield* this.dialect.claimFeed();
    const states: ReviewState[] = [];
    for (const group of apart(words)) states.push(...(yield* this.appendGroup(group)));
    return states;
  }

  /** Words on different facts: what is known of those is looked up at once. */
  private *appendGroup(words: readonly Word[]): Plan<ReviewState[]> {
    const ids = words.map(({ fact }) => fact);
    const rows = yield* this.facts.byId(ids);
    const logs = yield* logsOf(ids);
    const known = build
      .selectFrom('decision')
      .select('id')
      .where(
        'id',
        'in',
        words.map(({ id }) => id),
      );
    const taken = new Set((yield* all(known)).map(({ id }) => id));
    const homes = new Map<string, number | null>();
    let key = yield* lastKey('decision');
    let place = yield* lastKey('change');
    const said: Cell[][] = [];
    const told: Cell[][] = [];
    const marks = new Marks();
    const states: ReviewState[] = [];
    for (const word of words) {
      const row = rows.get(word.fact) ?? null;
      const log = logs.get(word.fact) ?? [];
      if (taken.has(word.id)) {
        states.push(row?.review ?? judge(log, null).review);
        continue;
      }
      taken.add(word.id);
      const decision = complete(word, row, log);
      said.push(cellsOf(++key, decision));
      const { fact, document } = decision;
      if (document !== null && !homes.has(document)) homes.set(document, yield* this.keyOf(document));
      const home = document === null ? null : homes.get(document)!;
      states.push(yield* this.settle(decision, [...log, decision], row, home, marks));
      // The feed tells of the decision, and of the document where the fact is in one.
      told.push([++place, 'decided', fact, home, key, null]);
    }
    yield* marks.write();
    yield* insert('decision', said);
    yield* insert('change', told);
    return states;
  }

  /** Lets a fact follow its log. `home` is the key of its document; what changes in the fact's own row alone goes to `marks`. */
  private *settle({ fact, document }: Decision, log: readonly Decision[], row: FactRow | null, home: number | null, marks: Marks): Plan<ReviewState> {
    const before = readBefore(row);
    const judged = judge(log, row?.standing === 'read' ? before : null);
    if (home === null) return judged.review;
    if (row && !row.read && judged.given === null && row.standing === 'read') {
      // What people say of a fact without saying it otherwise leaves its parts alone.
      marks.put(fact, judged);
      return judged.review;
    }
    const { sentences, mentions, facts, document: info } = (yield* this.documents.extraction(document!))!;
    const anchor = new Anchor({ document: info, sentences, mentions }, (yield* this.documents.text(document!))!);
    const place = row ? (yield* this.placeOf(fact))! : null;
    const read = row?.standing === 'read' ? (place!.read ?? facts.find(({ id }) => id === fact) ?? null) : null;
    const kept = keptFact(fact, { log, before }, read, anchor);
    if (place) yield* clearFacts([place.key, place.key + 1]);
    if (kept) {
      const rows = noRows();
      const keys = new Map(mentions.map(({ id }, index) => [id, keyAt(home, index)]));
      addFact(rows, kept, place?.key ?? (yield* this.nextKey(home)), { key: home, anchor }, keys);
      for (const table of ['fact', 'fact_country', 'slot', 'evidence'] as const) yield* insert(table, rows[table]);
    }
    const added = Number(kept !== null) - Number(row !== null);
    if (added !== 0)
      yield* all(
        build
          .updateTable('document')
          .set((eb) => ({ facts: eb('facts', '+', added) }))
          .where('key', '=', home),
      );
    return kept?.review ?? judged.review;
  }

  /** The key of a fact, and the fact as the rules read it where the row has it otherwise. */
  private *placeOf(fact: string): Plan<{ readonly key: number; readonly read: Fact | null } | null> {
    const found = yield* first(build.selectFrom('fact').select(['key', 'rules_reading']).where('id', '=', fact));
    return found ? { key: found.key, read: found.rules_reading === null ? null : quotedFact(found.rules_reading) } : null;
  }
  private *nextKey(document: number): Plan<number> {
    const [from, to] = keyRange(document);
    const last = build
      .selectFrom('fact')
      .select(({ fn }) => fn.max('key').as('last'))
      .where('key', '>=', from)
      .where('key', '<', to);
    const found = (yield* first(last))?.last ?? null;
    return found === null ? from : Number(found) + 1;
  }
  private *keyOf(document: string): Plan<number | null> {
    return (yield* first(build.selectFrom('document').select('key').where('id', '=', document)))?.key ?? null;
  }
}

/** Facts in one question to the store. */
const AT_ONCE = 256;

/** Words in groups in which no fact comes twice: the second word is on what the first one made of it. */
function* apart(words: readonly Word[]): Generator<Word[]> {
  let group: Word[] = [];
  const facts = new Set<string>();
  for (const word of words) {
    if (group.length === AT_ONCE || facts.has(word.fact)) {
      yield group;
      group = [];
      facts.clear();
    }
    facts.add(word.fact);
    group.push(word);
  }
  if (group.length > 0) yield group;
}

function* logsOf(facts: readonly string[]): Plan<Map<string, Decision[]>> {
  const logs = new Map<string, Decision[]>();
  for (const { key: _, ...row } of yield* all(build.selectFrom('decision').selectAll().where('fact', 'in', facts).orderBy('key'))) {
    const log = logs.get(row.fact);
    if (log) log.push(decisionOf(row));
    else logs.set(row.fact, [decisionOf(row)]);
  }
  return logs;
}

/** A word with what it was given on. */
function complete({ seen, ...word }: Word, row: FactRow | null, log: readonly Decision[]): Decision {
  if (seen !== undefined && (!row || versionOf(row) !== seen))
    throw new StoreError('conflict', `fact ${word.fact} is not what it was when it was shown. Look at it again.`);
  return {
    ...UNSAID,
    ...word,
    document: row?.document.id ?? word.document ?? log.findLast(({ document }) => document !== null)?.document ?? null,
    after: word.after ? withoutRule(word.after) : null,
    before: row && rowReading(row),
    read: row?.read ?? null,
  };
}

/** What a reviewer says was read by no rule. */
function withoutRule({ rule: _, confidence: __, ...reading }: Reading): Reading {
  return reading;
}
