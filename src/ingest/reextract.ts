import type { Document, Extraction, Fact } from '../model/index.js';
import type { DocumentRow, Entry, Store } from '../store/contract.js';
import type { Extractor } from './extractor.js';
import { WITH_BOILERPLATE } from './ingest.js';
import { inOrder } from './order.js';

/** What became of a fact that a document had, or has now. `before` and `after` are null where it was not there. */
export interface FactChange {
  readonly document: string;
  readonly name: string;
  readonly change: 'added' | 'changed' | 'lost';
  readonly before: Fact | null;
  readonly after: Fact | null;
  /** Words of the stating sentence. */
  readonly sentence: string;
}

export interface Reextraction {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly interrupted: AbortSignal;
  /** A document was extracted again; with what changed in it. */
  report(row: DocumentRow, changes: readonly FactChange[]): void | Promise<void>;
}

/** Documents whose facts were made by other rules than the extractor's: the only ones that a change of rules can touch. */
export function touched(rows: readonly DocumentRow[], extractor: Extractor): DocumentRow[] {
  return rows.filter(({ rules, replacedBy }) => rules.replace(WITH_BOILERPLATE, '') !== extractor.rules && replacedBy === null);
}

/** Extracts documents again from the text and layout that the store has of them, a document whole or not at all. How many were done. */
export async function reextract(rows: readonly DocumentRow[], { store, extractor, interrupted, report }: Reextraction): Promise<number> {
  if (rows.length === 0) return 0;
  let done = 0;
  await store.startRun(extractor.rules);
  for await (const { row, before, entry } of inOrder(rows, extractor.atOnce ?? 1, (row) => again(row, store, extractor))) {
    if (interrupted.aborted) return done;
    await store.write(entry.extraction, entry.source);
    await report(row, changesBetween(row, before, entry.extraction, entry.source.text));
    done++;
  }
  await store.finishRun();
  return done;
}

async function again(
  row: DocumentRow,
  store: Store,
  extractor: Extractor,
): Promise<{ readonly row: DocumentRow; readonly before: Extraction; readonly entry: Entry }> {
  const { id, name, location, bytes } = row;
  const before = (await store.extraction(id))!;
  const text = (await store.text(id))!;
  const layout = (await store.layout(id)) ?? undefined;
  const problems = before.problems.filter(({ stage }) => stage === 'read');
  const document: Document = { info: before.document, text, ...(layout ?? { blocks: null, lines: true }), problems };
  const made = await extractor.extract(document);
  const extraction = { ...made, rules: row.rules.endsWith(WITH_BOILERPLATE) ? `${made.rules}${WITH_BOILERPLATE}` : made.rules };
  return { row, before, entry: { extraction, source: { text, name, location, bytes, ...(layout ? { layout } : {}) } } };
}

function changesBetween({ id, name }: DocumentRow, before: Extraction, after: Extraction, text: string): FactChange[] {
  const old = new Map(before.facts.map((fact) => [fact.id, fact]));
  const words = ({ sentences }: Extraction, fact: Fact): string => {
    const sentence = sentences[fact.evidence[0] ?? -1];
    return sentence ? text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') : '';
  };
  const changes: FactChange[] = [];
  for (const fact of after.facts) {
    const was = old.get(fact.id);
    old.delete(fact.id);
    if (!was) changes.push({ document: id, name, change: 'added', before: null, after: fact, sentence: words(after, fact) });
    else if (saidBy(was) !== saidBy(fact)) changes.push({ document: id, name, change: 'changed', before: was, after: fact, sentence: words(after, fact) });
  }
  for (const fact of old.values()) changes.push({ document: id, name, change: 'lost', before: fact, after: null, sentence: words(before, fact) });
  return changes;
}

/** What a fact says, without the ids and numbers by which it is kept. */
function saidBy({ status, attribution, slots }: Fact): string {
  const values = Object.entries(slots).map(([name, slot]) => [name, (Array.isArray(slot) ? slot : [slot]).map(({ value }) => value)] as const);
  return canonical([status, attribution, Object.fromEntries(values)]);
}

/** JSON with the members of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
