import { randomUUID } from 'node:crypto';
import { documentKeyIn, type DecisionAction, type Reading } from '../model/index.js';
import type { FactFilter, FactRow, ReviewState, Store, Word } from '../store/contract.js';
import { standing, StoreError } from '../store/index.js';
import { checkReading } from './check.js';

/** Who speaks, and how: members that every decision of one go shares. */
export interface Voice {
  readonly reviewer: string;
  readonly comment?: string | null;
  /** One of several reviews that know nothing of each other. */
  readonly independent?: boolean;
}
/** What a decision did: the decisions that were taken, and what their facts are now. */
export interface Decided {
  readonly decisions: readonly string[];
  readonly states: readonly ReviewState[];
  /** Of the first fifty decisions; null for a fact that is not there any more. */
  readonly facts: readonly (FactRow | null)[];
}
export interface Ask extends Voice {
  readonly fact: string;
  readonly action: Exclude<DecisionAction, 'add' | 'split' | 'merge' | 'undo' | 'redo'>;
  /** Of `correct`: what the fact says from then on. */
  readonly after?: Reading | null;
  /** Version of the fact that the reviewer was shown (`versionOf`). */
  readonly seen?: string;
}

function worded(voice: Voice, word: Pick<Word, 'fact' | 'action'> & Partial<Word>): Word {
  const { reviewer, comment, independent } = voice;
  const said = { ...(comment !== undefined && { comment }), ...(independent !== undefined && { independent }) };
  return { id: randomUUID(), at: new Date().toISOString(), reviewer, ...said, ...word };
}

/** Facts that come back with what was decided on them: more of them nobody looks at one by one. */
const SHOWN = 50;

async function take(store: Store, words: readonly Word[]): Promise<Decided> {
  const states = await store.decideAll(words);
  const facts: (FactRow | null)[] = [];
  for (const { fact } of words.slice(0, SHOWN)) facts.push(await store.fact(fact));
  return { decisions: words.map(({ id }) => id), states, facts };
}

async function known(store: Store, id: string): Promise<FactRow> {
  const row = await store.fact(id);
  if (row?.id !== id) throw new StoreError('missing', `there is no fact ${id}`);
  return row;
}

/** One word on one fact. @throws StoreError `missing`, `conflict`, or `unsupported` where a correction does not fit */
export async function decide(store: Store, ask: Ask): Promise<Decided> {
  const { fact, action, after, seen } = ask;
  const row = await known(store, fact);
  if (action === 'correct') {
    if (!after) throw new StoreError('unsupported', 'a correction needs what the fact should say: give it as after');
    await checkReading(store, row.document.id, after);
  } else if (after) throw new StoreError('unsupported', `${action} says nothing in place of the fact: leave after out`);
  return take(store, [worded(ask, { fact, action, ...(after && { after }), ...(seen !== undefined && { seen }) })]);
}

/** A fact that the rules did not read, from words of the text that a reviewer selected. */
export async function add(store: Store, voice: Voice, document: string, after: Reading): Promise<Decided> {
  await checkReading(store, document, after);
  return take(store, [worded(voice, { fact: newId(document, after), action: 'add', document, after })]);
}

/** A fact that holds several: its first part keeps its id, the others are added. */
export async function split(store: Store, voice: Voice, fact: string, parts: readonly Reading[], seen?: string): Promise<Decided> {
  const { document } = await known(store, fact);
  for (const part of parts) await checkReading(store, document.id, part);
  const [first, ...others] = parts;
  if (!first || others.length === 0) throw new StoreError('unsupported', 'a fact is split into two parts or more');
  const batch = randomUUID();
  return take(store, [
    worded(voice, { fact, action: 'split', after: first, batch, ...(seen !== undefined && { seen }) }),
    ...others.map((after) => worded(voice, { fact: newId(document.id, after), action: 'add', document: document.id, after, batch })),
  ]);
}

/** Several facts that are one: the first keeps its id and says what they say together, the others are out. */
export async function merge(store: Store, voice: Voice, facts: readonly string[], after: Reading): Promise<Decided> {
  const rows: FactRow[] = [];
  for (const fact of new Set(facts)) rows.push(await known(store, fact));
  const [kept, ...others] = rows;
  if (!kept || others.length === 0) throw new StoreError('unsupported', 'merging takes two facts or more');
  if (others.some(({ document }) => document.id !== kept.document.id)) throw new StoreError('unsupported', 'only facts of one document can be merged');
  await checkReading(store, kept.document.id, after);
  const batch = randomUUID();
  return take(store, [
    worded(voice, { fact: kept.id, action: 'merge', after, batch }),
    ...others.map(({ id }) => worded(voice, { fact: id, action: 'merge', batch, comment: voice.comment ?? `merged into ${kept.id}` })),
  ]);
}

/** More than this at once is for a program, not for a person's judgement. */
const MOST_AT_ONCE = 100_000;

/**
 * One word on all facts that pass a filter, all or none. `expected` is how many the reviewer was told there are.
 * @throws StoreError `conflict` where there are more or fewer by now
 */
export async function decideAll(
  store: Store,
  voice: Voice,
  action: 'accept' | 'reject' | 'flag',
  filter: FactFilter,
  expected: number,
): Promise<{ batch: string; count: number }> {
  const batch = randomUUID();
  const words: Word[] = [];
  const { after: _, limit: __, ...all } = filter;
  for await (const { id } of store.facts(all)) {
    words.push(worded(voice, { fact: id, action, batch }));
    if (words.length > Math.min(expected, MOST_AT_ONCE)) break;
  }
  if (words.length !== expected)
    throw new StoreError(
      'conflict',
      `${words.length > expected ? 'more' : words.length} facts pass the filter, not the ${expected} that were expected. Count again.`,
    );
  await store.decideAll(words);
  return { batch, count: words.length };
}

/**
 * Takes back the last thing a reviewer did, wherever that was: a decision, or all that were taken in one go; or a given batch.
 * `redo` puts back what was last taken back. Answers nothing to do as no decisions.
 */
export async function turnBack(store: Store, voice: Voice, action: 'undo' | 'redo', only?: string): Promise<Decided> {
  const targets = await (action === 'undo' ? lastDone(store, voice.reviewer, only) : lastUndone(store, voice.reviewer, only));
  const batch = targets.length > 1 ? randomUUID() : null;
  const words = targets.map(({ fact, id, document }) => worded({ reviewer: voice.reviewer }, { fact, document, action, target: id, batch }));
  return take(store, words);
}

type Taken = Awaited<ReturnType<Store['decisions']>>[number];

/** As far as one goes back in one glance; further back all is read. */
const RECENT = 200;

/** The reviewer's last verdict that stands, with those taken in one go with it. */
async function lastDone(store: Store, reviewer: string, only?: string): Promise<readonly Taken[]> {
  const recent = only === undefined ? standing(await store.decisions({ reviewer, last: RECENT })).at(-1) : undefined;
  const last = recent ?? (only === undefined ? standing(await store.decisions({ reviewer })).at(-1) : undefined);
  const batch = only ?? last?.batch ?? null;
  if (batch === null) return last ? [last] : [];
  return standing(await logOf(store, batch)).filter((each) => each.batch === batch);
}

/** What the reviewer's last undo took back, where no verdict of theirs came after it. */
async function lastUndone(store: Store, reviewer: string, only?: string): Promise<readonly Taken[]> {
  if (only !== undefined) return undoneIn(await logOf(store, only)) ?? [];
  const recent = await store.decisions({ reviewer, last: RECENT });
  return (recent.length === RECENT ? undoneIn(recent, true) : undoneIn(recent)) ?? undoneIn(await store.decisions({ reviewer })) ?? [];
}

/** What the last undo of a log took back. Null where the log begins too late to tell. */
function undoneIn(log: readonly Taken[], late = false): readonly Taken[] | null {
  const stands = new Set(standing(log).map(({ id }) => id));
  const byId = new Map(log.map((each) => [each.id, each]));
  const at = log.findLastIndex(({ action, target }) => action === 'undo' && target !== null && !stands.has(target) && (late || byId.has(target)));
  if (log.slice(Math.max(at, 0)).some(({ action }) => action !== 'undo' && action !== 'redo' && action !== 'comment')) return [];
  if (at < 0) return late ? null : [];
  const undo = log[at]!;
  const undone = log.filter(({ action, batch, id }) => action === 'undo' && (undo.batch === null ? id === undo.id : batch === undo.batch));
  const complete = undone.every(({ target }) => byId.has(target!)) && undone[0] !== log[0];
  return late && !complete ? null : undone.flatMap(({ target }) => byId.get(target!) ?? []);
}

/** The decisions that were taken in one go, and what came of each of them later. */
async function logOf(store: Store, batch: string): Promise<readonly Taken[]> {
  const taken = await store.decisions({ batch });
  const ids = new Set(taken.map(({ id }) => id));
  const reviewers = new Set(taken.map(({ reviewer }) => reviewer));
  const later: Taken[] = [];
  for (const reviewer of reviewers) later.push(...(await store.decisions({ reviewer })).filter(({ target }) => target !== null && ids.has(target)));
  return [...taken, ...later];
}

function newId(document: string, { type }: Reading): string {
  return `${documentKeyIn(document)}.${type}.${randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
