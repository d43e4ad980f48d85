import { readableColumns, type FactRow, type FactTypeShape } from '../store/index.js';

export type Cell = string | number | null;

/** Columns of every fact before its slots and after them. The sentence is the one that states the fact. */
const HEAD = ['fact', 'type', 'status', 'review'] as const;
const TAIL = [
  'attribution', 'document', 'document_name', 'document_title', 'document_date',
  'sentence', 'start_offset', 'end_offset', 'start_code_point', 'end_code_point', 'rule', 'rules', 'confidence',
] as const;

/** The columns of a table that holds facts of all these types: each slot column once, in the order of the types. */
export function flatColumns(types: readonly FactTypeShape[]): string[] {
  const slots = types.flatMap((type) => readableColumns(type).map(({ name }) => name));
  return [...new Set<string>([...HEAD, ...slots, ...TAIL])];
}

/** A fact as one row of cells by column; a cell without content may be left out. */
export function flatRow(row: FactRow): Record<string, Cell> {
  const { document, evidence } = row;
  const stated = evidence[0];
  return {
    fact: row.id,
    type: row.type,
    status: row.status,
    review: row.review,
    ...row.readable,
    attribution: row.attribution,
    document: document.id,
    document_name: document.name,
    document_title: document.title,
    document_date: document.date,
    sentence: stated?.text ?? null,
    start_offset: stated?.start ?? null,
    end_offset: stated?.end ?? null,
    start_code_point: stated?.startCodePoint ?? null,
    end_code_point: stated?.endCodePoint ?? null,
    rule: row.rule,
    rules: row.rules,
    confidence: row.confidence,
  };
}
