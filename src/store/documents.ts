import type { Extraction, Fact, Mention, Problem, Section, Sentence } from '../model/index.js';
import { mentionId } from '../model/index.js';
import type { DocumentRow, FailureRow, SentenceRow } from './contract.js';
import { evidenceOf, evidenceRow, placeIn, slotsFrom, slotsOf } from './fact-parts.js';
import { keyAt, keyRange, placeOf } from './keys.js';
import { build } from './schema/builder.js';
import type { Sqlite } from './sqlite.js';

const documentRows = build
  .selectFrom('document')
  .select(['id', 'name', 'title', 'date', 'location', 'language', 'media_type as mediaType', 'bytes', 'length', 'rules'])
  .select(['sentences', 'mentions', 'facts', 'problems']);

/** Reads documents and their parts back. */
export class DocumentReader {
  constructor(private readonly connection: Sqlite) {}

  rows(): DocumentRow[] {
    return this.connection.all(documentRows.orderBy('key'));
  }
  row(id: string): DocumentRow | null {
    return this.connection.first(documentRows.where('id', '=', id)) ?? null;
  }
  failures(): FailureRow[] {
    const failed = build.selectFrom('problem').select(['name', 'message as reason']).where('document', 'is', null);
    return this.connection.all(failed.orderBy('name').orderBy('key'));
  }

  /** The documents that are meant by an id, the beginning of one, or a name: the first of these that finds any. */
  named(words: string): { key: number; id: string }[] {
    const keys = build.selectFrom('document').select(['key', 'id']).orderBy('key');
    const exact = this.connection.all(keys.where('id', '=', words));
    if (exact.length > 0) return exact;
    const named = this.connection.all(keys.where('name', '=', words));
    if (named.length > 0 || words === '') return named;
    return this.connection.all(keys.where('id', '>=', words).where('id', '<', `${words}\u{10FFFF}`));
  }

  text(id: string): string | null {
    return this.connection.first(build.selectFrom('document').select('text').where('id', '=', id))?.text ?? null;
  }

  /** Sentences `from` to before `to`, by their place in the document. */
  sentences(id: string, from = 0, to = Infinity): SentenceRow[] {
    const found = this.connection.all(
      build
        .selectFrom('sentence')
        .innerJoin('document', 'document.key', 'sentence.document')
        .leftJoin('section', (join) => join.onRef('section.document', '=', 'sentence.document').onRef('section.ordinal', '=', 'sentence.section'))
        .select(['sentence.ordinal', 'sentence.section', 'sentence.start_offset', 'sentence.end_offset', 'sentence.text', 'sentence.locator'])
        .select(['section.heading', 'document.astral'])
        .where('sentence.key', '>=', this.keyOf(id, from))
        .where('sentence.key', '<', this.keyOf(id, to))
        .orderBy('sentence.key'),
    );
    return found.map(({ section, heading, astral, ...sentence }) => ({ ...evidenceRow(sentence, astral), section, heading }));
  }

  /** Mentions of the sentences `from` to before `to`, in reading order. */
  mentions(id: string, from = 0, to = Infinity): Mention[] {
    const found = this.connection.all(
      build
        .selectFrom('mention')
        .select(['sentence', 'kind', 'start_offset', 'end_offset', 'text', 'value', 'rule', 'confidence', 'locator'])
        .where('key', '>=', this.keyOf(id, 0))
        .where('key', '<', this.keyOf(id, Infinity))
        .where('sentence', '>=', this.keyOf(id, from))
        .where('sentence', '<', this.keyOf(id, to))
        .orderBy('key'),
    );
    return found.map(({ sentence, kind, start_offset: start, end_offset: end, value, locator, text, rule, confidence }) => ({
      id: mentionId(id, kind, start, end),
      kind: kind as Mention['kind'],
      ...{ start, end, text, sentence: placeOf(sentence), value: JSON.parse(value) as Mention['value'], rule, confidence },
      ...placeIn(locator),
    }));
  }

  /** What was written, as it was written. */
  extraction(id: string): Extraction | null {
    const row = this.row(id);
    if (!row) return null;
    const { title, date, language, mediaType, length, rules } = row;
    const sentences = this.sentences(id).map(({ start, end, section, locator }): Sentence => ({ start, end, section, ...(locator && { locator }) }));
    return {
      document: { id, title, date, language, mediaType, length },
      rules,
      sections: this.sections(id),
      sentences,
      mentions: this.mentions(id),
      facts: this.facts(id),
      problems: this.problems(id),
    };
  }

  private sections(id: string): Section[] {
    const rows = build.selectFrom('section').select(['heading', 'level', 'start_offset as start', 'end_offset as end']);
    return this.connection.all(rows.where('document', '=', this.documentKey(id)).orderBy('ordinal'));
  }

  private problems(id: string): Problem[] {
    const rows = build.selectFrom('problem').select(['stage', 'severity', 'message', 'rule', 'sentence']);
    return this.connection.all(rows.where('document', '=', this.documentKey(id)).orderBy('key')).map(({ stage, severity, message, rule, sentence }) => ({
      ...{ stage, severity: severity as Problem['severity'], message },
      ...(rule !== null && { rule }),
      ...(sentence !== null && { sentence }),
    }));
  }

  private facts(id: string): Fact[] {
    const [first, end] = keyRange(this.documentKey(id));
    const rows = this.connection.all(build.selectFrom('fact').selectAll().where('key', '>=', first).where('key', '<', end).orderBy('key'));
    return rows.map((row) => {
      const { key, type, status, attribution, attribution_start: from, attribution_end: to, rule, confidence, conflicts } = row;
      return {
        ...({ id: row.id, type, status, attribution } as Pick<Fact, 'id' | 'type' | 'status' | 'attribution'>),
        ...(from !== null && to !== null && { attributionSpan: { start: from, end: to } }),
        slots: slotsFrom(slotsOf(this.connection, [key]).get(key) ?? [], id, false),
        evidence: (evidenceOf(this.connection, [key]).get(key) ?? []).map(({ ordinal }) => ordinal),
        ...{ rule, confidence },
        ...(conflicts !== null && { conflicts: JSON.parse(conflicts) as string[] }),
      };
    });
  }

  private documentKey(id: string): number {
    return this.connection.first(build.selectFrom('document').select('key').where('id', '=', id))?.key ?? -1;
  }
  private keyOf(id: string, place: number): number {
    const key = this.documentKey(id);
    return Number.isFinite(place) ? keyAt(key, place) : keyRange(key)[1];
  }
}
