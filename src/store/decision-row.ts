import type { Decision, Reading } from '../model/index.js';
import type { Database } from './schema/index.js';

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

export function decisionRow({ before, read, after, independent, ...decision }: Decision): Row {
  return {
    ...decision,
    before: before && JSON.stringify(before),
    read: read && JSON.stringify(read),
    after: after && JSON.stringify(after),
    independent: independent ? 1 : 0,
  };
}

/** Stores of the first schemas may hold slots alone, by which nothing can be judged. */
function readingIn(cell: string | null): Reading | null {
  const value = cell === null ? null : (JSON.parse(cell) as object);
  return value && 'slots' in value ? (value as Reading) : null;
}
