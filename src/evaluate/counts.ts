/** How many the gold gives, how many were found, and how many of these are right. Counts add up over documents; rates do not. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}
export interface Rates extends Counts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function noCounts(): Counts {
  return { gold: 0, found: 0, right: 0 };
}

export function addCounts(left: Counts, right: Counts): Counts {
  return { gold: left.gold + right.gold, found: left.found + right.found, right: left.right + right.right };
}

/** Null where there is nothing to divide by: no gold, nothing found. */
export function rates(counts: Counts): Rates {
  const { gold, found, right } = counts;
  const given = gold + found;
  return { gold, found, right, precision: share(right, found), recall: share(right, gold), f1: given === 0 ? null : (2 * right) / given };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Adds two tables key by key. */
export function addTables<T>(left: Readonly<Record<string, T>>, right: Readonly<Record<string, T>>, add: (a: T, b: T) => T): Record<string, T> {
  const sum: Record<string, T> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = sum[key];
    sum[key] = before === undefined ? value : add(before, value);
  }
  return sum;
}

export function sumTable<T>(table: Readonly<Record<string, T>>, zero: T, add: (a: T, b: T) => T): T {
  return Object.values(table).reduce(add, zero);
}
