import type { Decision, Reading } from '../model/index.js';
import type { Cell } from './plan.js';
import { tables, type Database } from './schema/index.js';

type Row = Omit<Database['decision'], 'key'>;

/** A row of `decision` as the model has it. */
export function decisionOf({ before, read, after, action, independent, ...decision }: Row): Decision {
  return {
    ...decision,
    action: action as Decision['action'],
    before: readingIn(before),
    read: readingIn(read),
    after: readingIn(after),
    independent: independent === 1,
  };
}

const COLUMNS = Object.keys(tables.decision.columns) as (keyof Database['decision'])[];

/** A decision as the cells of its row. */
export function cellsOf(key: number, { before, read, after, independent, ...decision }: Decision): Cell[] {
  const written = (reading: Reading | null): string | null => reading && JSON.stringify(reading);
  const row = { ...decision, key, before: written(before), read: written(read), after: written(after), independent: independent ? 1 : 0 };
  return COLUMNS.map((column) => row[column]);
}

/** Stores of the first schemas may hold slots alone, by which nothing can be judged. */
function readingIn(cell: string | null): Reading | null {
  const value = cell === null ? null : (JSON.parse(cell) as object);
  return value && 'slots' in value ? (value as Reading) : null;
}
