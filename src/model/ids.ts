import { createHash } from 'node:crypto';

/** The SHA-256 of a document's original bytes, in hexadecimal: its id. */
export function documentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A mention is its document, kind and place: the id says so and needs no run. */
export function mentionId(document: string, kind: string, start: number, end: number): string {
  return `${documentKeyIn(document)}.${kind}.${start}-${end}`;
}

/** A fact is its document, type and key slots. `key` is their canonical JSON; `ordinal` tells apart facts that agree in all of it. */
export function factId(document: string, type: string, key: string, ordinal: number): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${documentKeyIn(document)}.${type}.${digest}${ordinal > 0 ? `.${ordinal}` : ''}`;
}

/** The part of a document's id that names it inside other ids: sixteen digits of a hash, or the given id as it is. */
export function documentKeyIn(document: string): string {
  if (document !== asked) {
    asked = document;
    key = /^[0-9a-f]{64}$/.test(document) ? document.slice(0, 16) : document;
  }
  return key;
}
// A document's mentions are named one after the other.
let asked = '';
let key = '';
