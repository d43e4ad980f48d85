import { readableColumns, type FactRow, type FactTypeShape } from '../store/index.js';

export type Cell = string | number | null;

/** A column of a table of facts. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly about: string;
}
const field = (name: string, about: string, type: Field['type'] = 'string'): Field => ({ name, type, about });

/** Columns of every fact before its slots and after them. The sentence is the one that states the fact. */
const HEAD = [
  field('fact', 'id of the fact'),
  field('type', 'fact type'),
  field('status', 'planned, contracted, done …'),
  field('review', 'what reviewers said'),
  field('standing', 'whether the rules read it now, do so no more, or a reviewer made it'),
];
const TAIL = [
  field('attribution', 'who says so, in the words of the text'),
  field('document', 'SHA-256 of the document'),
  field('document_name', 'name under which it was given'),
  field('document_title', 'its title'),
  field('document_date', 'its day of publication, ISO 8601'),
  field('sentence', 'words of the stating sentence'),
  field('start_offset', 'where it stands in the text, UTF-16 code units', 'integer'),
  field('end_offset', 'likewise', 'integer'),
  field('start_code_point', 'the same place in Unicode code points', 'integer'),
  field('end_code_point', 'likewise', 'integer'),
  field('rule', 'the rule that made the fact'),
  field('rules', 'version of rules and lexicons'),
  field('confidence', '0 to 1', 'number'),
];

/** The columns of a table that holds facts of all these types: each slot column once, in the order of the types. */
export function flatFields(types: readonly FactTypeShape[]): Field[] {
  const slots = new Map<string, Field>();
  for (const type of types) {
    for (const { name, slot, about, type: kind } of readableColumns(type)) {
      const before = slots.get(name);
      // A name that stands for words in one type and for numbers in another holds both as words.
      if (before) slots.set(name, { ...before, type: before.type === 'number' && kind === 'real' ? 'number' : 'string' });
      else slots.set(name, field(name, name === slot ? about : `${slot}: ${about}`, kind === 'real' ? 'number' : 'string'));
    }
  }
  return [...HEAD, ...slots.values(), ...TAIL];
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
    standing: row.standing,
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
