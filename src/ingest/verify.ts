import { documentId } from '../model/index.js';
import { openDocument } from '../read/index.js';
import type { DocumentRow, Store } from '../store/contract.js';
import { failureOf } from './failure.js';
import { isUrl } from './fetch.js';
import { bytesAt } from './place.js';

/** What became of a document's original since it was read: `lines` say what does not hold, nothing when all does. */
export interface Verdict {
  readonly document: string;
  readonly name: string;
  readonly state: 'whole' | 'drifted' | 'replaced' | 'without-original';
  readonly lines: readonly string[];
}

/** Reads a document's original again (an earlier version and what came from the network have none at hand) and holds hash, text and every quoted span of the store against it. */
export async function verify(store: Store, row: DocumentRow): Promise<Verdict> {
  const { id, name, location, replacedBy } = row;
  const stored = (await store.text(id)) ?? '';
  const inside = await quotes(store, id, stored);
  const gone = replacedBy !== null ? 'replaced' : location === null || isUrl(location) ? 'without-original' : null;
  if (gone !== null) return { document: id, name, state: inside.length > 0 ? 'drifted' : gone, lines: inside };
  const outside = await original(location!, id, stored);
  const lines = [...outside, ...inside];
  return { document: id, name, state: lines.length > 0 ? 'drifted' : 'whole', lines };
}

async function original(location: string, id: string, stored: string): Promise<string[]> {
  try {
    const bytes = await bytesAt(location);
    if (documentId(bytes) !== id) return [`${location} has changed since it was read; ingest it again`];
    const { text } = await openDocument(bytes, { name: location });
    return text === stored ? [] : ['reads otherwise than when it was stored; ingest it again'];
  } catch (error) {
    return [`${location}: ${failureOf(location, error).message}`];
  }
}

async function quotes(store: Store, id: string, text: string): Promise<string[]> {
  const sentences = await store.sentences(id);
  const mentions = await store.mentions(id);
  const moved = [...sentences, ...mentions].filter((quote) => text.slice(quote.start, quote.end) !== quote.text);
  return moved.map(({ start, end, text: words }) => `"${words.slice(0, 60)}" does not stand at ${start}–${end} of the stored text`);
}
