/** How a column is declared: what it holds, whether it may be null, and what a reader should know of it. */
export interface Column<V = unknown> {
  readonly type: 'text' | 'integer' | 'real' | 'json';
  readonly nullable: boolean;
  readonly about: string;
  /** The table whose key the column holds. */
  readonly references?: string;
  /** What rows hold that were written before the column was there. */
  readonly fallback?: string | number;
  /** Never set: carries the type of the column's values to the compiler. */
  readonly holds?: V;
}

export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  readonly about: string;
  /** One integer column is the row's own number; several columns are a natural key, and the rows lie in its order. */
  readonly primary: readonly string[];
  readonly columns: C;
  /** Further indexes; a column named `lower(x)` is searched without regard to case. */
  readonly indexes?: readonly Index[];
}
export interface Index {
  readonly on: readonly string[];
  readonly unique?: true;
  /** SQL condition: rows that do not meet it are not in the index. */
  readonly where?: string;
}

export type ValueOf<C> = C extends Column<infer V> ? V : never;
export type RowOf<T extends Table> = { [C in keyof T['columns']]: ValueOf<T['columns'][C]> };

export const text = (about: string): Column<string> => ({ type: 'text', nullable: false, about });
export const integer = (about: string): Column<number> => ({ type: 'integer', nullable: false, about });
export const real = (about: string): Column<number> => ({ type: 'real', nullable: false, about });
/** JSON text. */
export const json = (about: string): Column<string> => ({ type: 'json', nullable: false, about });
export const keyOf = (references: string, about: string): Column<number> => ({ type: 'integer', nullable: false, about, references });

/** The same column, where it may also hold nothing. */
export function orNull<V>(column: Column<V>): Column<V | null> {
  return { ...column, nullable: true } as Column<V | null>;
}

export function table<C extends Record<string, Column>>(shape: Table<C> & { readonly primary: readonly (keyof C)[] }): Table<C> {
  return shape;
}

/** The same column, which older rows have by its fallback. */
export function since<V extends string | number>(column: Column<V>, fallback: V): Column<V> {
  return { ...column, fallback };
}

/** What columns of places say of their numbers. */
export const offset = 'UTF-16 code units into `document.text`';
export const ruleColumns = {
  rule: text('id of the rule that made it; the version of the rules is `document.rules`'),
  confidence: real('0 to 1'),
};
