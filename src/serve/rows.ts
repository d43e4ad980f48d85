import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { FactRow } from '../store/contract.js';
import { versionOf } from '../store/index.js';
import type { FactBody } from './schemas/facts.js';

export type FactItem = z.infer<typeof FactBody>;

/** The rows of the store are never written to: a shallow copy is theirs to share. */
export function itemOf(row: FactRow): FactItem {
  return { ...row, version: versionOf(row) } as unknown as FactItem;
}

/** The name of a content: the same whenever, and wherever, it is the same. */
export function etagOf(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** Up to so many rows, and whether there are more. */
export async function page<R extends { readonly cursor: string }>(
  rows: Iterable<R> | AsyncIterable<R>,
  limit: number,
): Promise<{ items: R[]; next: string | null }> {
  const items: R[] = [];
  for await (const row of rows) {
    items.push(row);
    if (items.length > limit) break;
  }
  const more = items.length > limit;
  if (more) items.pop();
  return { items, next: more ? items.at(-1)!.cursor : null };
}
