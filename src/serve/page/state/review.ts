import type { FactRow, Verdict } from '../types.js';
import { remote } from '../remote.js';
import { cell } from './cell.js';
import { rememberFact, type Filter } from './route.js';
import { independent, reviewer } from './settings.js';
import { tell } from './notice.js';

/** The queue as far as it is loaded, and where the reviewer is in it. */
export interface Queue {
  readonly filter: Filter;
  readonly rows: readonly FactRow[];
  /** How many facts pass the filter; null until counted. */
  readonly total: number | null;
  /** Where the queue goes on; null at its end. */
  readonly next: string | null;
  readonly at: number;
  readonly loading: boolean;
}
const PAGE = 100;
/** So many facts before the end of what is loaded, more is asked for. */
const AHEAD = 40;

const EMPTY: Queue = { filter: {}, rows: [], total: null, next: null, at: 0, loading: false };
export const queue = cell<Queue>(EMPTY);
/** How many decisions are on their way to the store. */
export const saving = cell(0);

let opening = 0;
let saves: Promise<unknown> = Promise.resolve();
/** Ids of the facts that stood on the screen: nothing else can be decided on. */
const shown = new Set<string>();
export const markShown = (fact: string): void => void shown.add(fact);

export const current = (): FactRow | undefined => queue.get().rows[queue.get().at];
const change = (part: Partial<Queue>): void => queue.set({ ...queue.get(), ...part });

/** Loads the facts of a filter and stands at one of them, wherever it is among them, or at the first. */
export async function open(filter: Filter, fact: string | null): Promise<void> {
  const turn = ++opening;
  queue.set({ ...EMPTY, filter, loading: true });
  try {
    const [page, total, wanted] = await Promise.all([remote.facts(filter, null, PAGE), remote.count(filter), fact === null ? null : remote.fact(fact)]);
    if (turn !== opening) return;
    const found = page.rows.findIndex(({ id }) => id === fact);
    const rows = wanted && found < 0 ? [wanted, ...page.rows] : page.rows;
    queue.set({ filter, rows, total, next: page.next, at: Math.max(0, found), loading: false });
  } catch (error) {
    if (turn === opening) change({ loading: false });
    tell(error);
  }
}

async function loadMore(): Promise<void> {
  const { next, loading, filter } = queue.get();
  if (next === null || loading) return;
  const turn = opening;
  change({ loading: true });
  try {
    const page = await remote.facts(filter, next, PAGE);
    if (turn !== opening) return;
    const known = new Set(queue.get().rows.map(({ id }) => id));
    change({ rows: [...queue.get().rows, ...page.rows.filter(({ id }) => !known.has(id))], next: page.next, loading: false });
  } catch (error) {
    if (turn === opening) change({ loading: false });
    tell(error);
  }
}

export function moveTo(at: number): void {
  const { rows, filter } = queue.get();
  const place = Math.max(0, Math.min(rows.length - 1, at));
  if (rows.length === 0) return;
  change({ at: place });
  rememberFact(filter, rows[place]!.id);
  if (place > rows.length - AHEAD) void loadMore();
}
export const moveBy = (steps: number): void => moveTo(queue.get().at + steps);

/** To the next fact that nobody decided on, as far as is loaded. */
export function moveToUndecided(): void {
  const { rows, at } = queue.get();
  const next = rows.findIndex(({ review }, index) => index > at && review === 'unreviewed');
  if (next < 0) tell('No undecided fact further on in what is loaded.');
  else moveTo(next);
}

/** Puts facts as the store has them now in the place of what was shown. */
export function renew(rows: readonly (FactRow | null)[]): void {
  const fresh = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  if (fresh.size > 0) change({ rows: queue.get().rows.map((row) => fresh.get(row.id) ?? row) });
}

/** One after the other, in the order of the keys; a reviewer never waits for it. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  saving.set(saving.get() + 1);
  const done = saves.then(work).finally(() => saving.set(saving.get() - 1));
  saves = done.catch(() => undefined);
  return done;
}

/** The reviewer's word on the fact at hand: shown at once, saved at once, and taken back on the screen when it could not be saved. */
export function decide(action: Verdict): void {
  const row = current();
  if (!row) return;
  if (!shown.has(row.id)) return tell('That fact was not on the screen yet.');
  if (reviewer.get() === '') return tell('Say who you are first: your name stands beside every decision.', 'name');
  renew([{ ...row, review: stateOf[action] }]);
  moveBy(1);
  inTurn(() => remote.decide(queue.get().rows.find(({ id }) => id === row.id) ?? row, action)).then(
    // Alone one settles nothing: what one said is shown all the same.
    ({ facts }) => renew(facts.map((fact) => (fact && independent.get() && fact.review === 'unreviewed' ? { ...fact, review: stateOf[action] } : fact))),
    (error: unknown) => {
      renew([row]);
      tell(error);
    },
  );
}
const stateOf = { accept: 'accepted', reject: 'rejected', flag: 'flagged' } as const;

/** Takes back the last thing the reviewer did, or puts it back, and goes to where that was. */
export async function turnBack(action: 'undo' | 'redo', batch?: string): Promise<void> {
  if (reviewer.get() === '') return tell('Say who you are first: there is nothing of yours to undo.', 'name');
  try {
    const { facts, decisions } = await inTurn(() => remote.turnBack(action, batch));
    const count = decisions.length;
    renew(facts);
    const at = queue.get().rows.findIndex(({ id }) => facts.some((fact) => fact?.id === id));
    if (count > 1) void open(queue.get().filter, facts[0]?.id ?? null);
    else if (at >= 0) moveTo(at);
    tell(count === 0 ? `Nothing to ${action}.` : `${action === 'undo' ? 'Undone' : 'Put back'}: ${count === 1 ? 'one decision' : `${count} decisions`}.`);
  } catch (error) {
    tell(error);
  }
}
