import { createHash } from 'node:crypto';
import type { FactRow } from './contract.js';
import { rowReading } from './quoted.js';
import { saidBy } from './readings.js';

/** Twelve digits that change whenever what a fact says does, or what was said of it: what a reviewer was shown. */
export function versionOf(row: FactRow): string {
  const said = [saidBy(rowReading(row)), row.review, row.standing, row.read ? saidBy(row.read) : '', row.decided ? saidBy(row.decided) : ''];
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 12);
}
