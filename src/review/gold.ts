import type { Fact, Mention, SlotValue } from '../model/index.js';
import type { FactRow, Store } from '../store/contract.js';

/** A reviewed report in the form of gold made by hand: `factline evaluate` scores extraction against it. */
export interface GoldFile {
  readonly document: { readonly file: string; readonly date: string | null };
  /** Reviewers speak of facts: mentions are not scored. */
  readonly only: 'facts';
  readonly mentions: readonly Pick<Mention, 'id' | 'kind' | 'start' | 'end' | 'text' | 'value'>[];
  readonly facts: readonly {
    readonly id: string;
    readonly type: Fact['type'];
    readonly slots: Readonly<Record<string, unknown>>;
    readonly mentions: Readonly<Record<string, unknown>>;
    readonly attribution?: string;
    readonly evidence: readonly { readonly start: number; readonly text: string }[];
  }[];
}

/** Words of a sentence that stand in the gold, enough to find it by. */
const FIRST_WORDS = 60;
const RIGHT = new Set(['accepted', 'corrected']);
/** Members of a value that are worked out from the others, and are no part of what annotators write. */
const DERIVED = new Set(['start', 'end']);

/**
 * What reviewers hold of a document, as gold: its facts that were accepted, corrected or added, with the values that
 * stand. Null where some fact still waits for a word: gold that leaves facts open would count them as wrong. The mentions
 * are those that the facts rest on.
 */
export async function goldOf(store: Store, document: string, file: string): Promise<GoldFile | { readonly open: number }> {
  const row = await store.document(document);
  const facts: FactRow[] = [];
  let open = 0;
  for await (const fact of store.facts({ document, order: 'content' })) {
    if (RIGHT.has(fact.review)) facts.push(fact);
    else if (fact.review !== 'rejected') open++;
  }
  if (open > 0 || !row) return { open };
  const ids = new Map<string, string>();
  const mentions: GoldFile['mentions'][number][] = [];
  const used = new Set(facts.flatMap(({ slots }) => Object.values(slots).flat()).map(({ mention }) => mention));
  for (const { id, kind, start, end, text, value } of await store.mentions(row.id)) {
    if (!used.has(id)) continue;
    ids.set(id, `m${ids.size + 1}`);
    mentions.push({ id: ids.get(id)!, kind, start, end, text, value: plain(value) as Mention['value'] });
  }
  return { document: { file, date: row.date }, only: 'facts', mentions, facts: facts.map((fact, index) => goldFact(fact, `f${index + 1}`, ids)) };
}

function goldFact({ type, status, attribution, slots, evidence }: FactRow, id: string, ids: ReadonlyMap<string, string>): GoldFile['facts'][number] {
  const each = <T>(part: (filler: SlotValue) => T): Record<string, T | T[]> =>
    Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, Array.isArray(slot) ? slot.map(part) : part(slot)]));
  const named = Object.entries(each(({ mention }) => (mention === null ? null : (ids.get(mention) ?? null))));
  return {
    ...{ id, type },
    slots: { ...each(({ value }) => plain(value)), ...(status !== null && { status }) },
    mentions: Object.fromEntries(named.filter(([, mention]) => mention !== null)),
    ...(attribution !== null && { attribution }),
    evidence: evidence.map(({ start, text }) => ({ start, text: text.slice(0, FIRST_WORDS) })),
  };
}

function plain(value: SlotValue['value']): unknown {
  return typeof value === 'string' ? value : Object.fromEntries(Object.entries(value).filter(([member]) => !DERIVED.has(member)));
}
