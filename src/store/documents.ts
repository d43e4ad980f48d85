import type { Extraction, Fact, Mention, Problem, Section, Sentence } from '../model/index.js';
import { mentionId } from '../model/index.js';
import type { DocumentRow, FailureRow, Layout, SentenceRow } from './contract.js';
import { evidenceOf, evidenceRow, placeIn, slotsFrom, slotsOf } from './fact-parts.js';
import { keyAt, keyRange, placeOf } from './keys.js';
import { all, first, type Plan } from './plan.js';
import { quotedFact } from './quoted.js';
import { build } from './schema/builder.js';

const documentRows = build
  .selectFrom('document')
  .select(['id', 'name', 'title', 'date', 'location', 'language', 'media_type as mediaType', 'bytes', 'length', 'rules'])
  .select(['author', 'publisher', 'replaces'])
  .select(['sentences', 'mentions', 'facts', 'problems']);
const copyRows = build.selectFrom('copy').innerJoin('document', 'document.key', 'copy.document').select(['document.id', 'copy.name']).orderBy('copy.name');
const laterRows = build.selectFrom('document').select(['id', 'replaces']);

/** Facts whose slots and sentences are read at once. */
const PAGE = 256;

/** Reads documents and their parts back. */
export class DocumentReader {
  *rows(): Plan<DocumentRow[]> {
    const later = yield* all(laterRows.where('replaces', 'is not', null));
    return withLinks(yield* all(documentRows.orderBy('key')), later, yield* all(copyRows));
  }
  *row(id: string): Plan<DocumentRow | null> {
    const later = yield* all(laterRows.where('replaces', '=', id));
    return withLinks(yield* all(documentRows.where('id', '=', id)), later, yield* all(copyRows.where('document.id', '=', id)))[0] ?? null;
  }
  *failures(): Plan<FailureRow[]> {
    const failed = build.selectFrom('problem').select(['name', 'message as reason', 'location']).where('document', 'is', null);
    return yield* all(failed.orderBy('name').orderBy('key'));
  }

  /** The documents that are meant by an id, the beginning of one, or a name: the first of these that finds any. */
  *named(words: string): Plan<{ key: number; id: string }[]> {
    const keys = build.selectFrom('document').select(['key', 'id']).orderBy('key');
    const exact = yield* all(keys.where('id', '=', words));
    if (exact.length > 0) return exact;
    const named = yield* all(keys.where('name', '=', words));
    if (named.length > 0 || words === '') return named;
    return yield* all(keys.where('id', '>=', words).where('id', '<', `${words}\u{10FFFF}`));
  }

  *text(id: string): Plan<string | null> {
    return (yield* first(build.selectFrom('document').select('text').where('id', '=', id)))?.text ?? null;
  }

  *layout(id: string): Plan<Layout | null> {
    const kept = (yield* first(build.selectFrom('document').select('layout').where('id', '=', id)))?.layout;
    return kept ? (JSON.parse(kept) as Layout) : null;
  }

  /** Sentences `from` to before `to`, by their place in the document. */
  *sentences(id: string, from = 0, to = Infinity): Plan<SentenceRow[]> {
    const document = yield* documentKey(id);
    const found = yield* all(
      build
        .selectFrom('sentence')
        .innerJoin('document', 'document.key', 'sentence.document')
        .leftJoin('section', (join) => join.onRef('section.document', '=', 'sentence.document').onRef('section.ordinal', '=', 'sentence.section'))
        .select(['sentence.ordinal', 'sentence.section', 'sentence.start_offset', 'sentence.end_offset', 'sentence.text', 'sentence.locator'])
        .select(['section.heading', 'document.astral'])
        .where('sentence.key', '>=', keyFrom(document, from))
        .where('sentence.key', '<', keyFrom(document, to))
        .orderBy('sentence.key'),
    );
    return found.map(({ section, heading, astral, ...sentence }) => ({ ...evidenceRow(sentence, astral), section, heading }));
  }

  /** Mentions of the sentences `from` to before `to`, in reading order. */
  *mentions(id: string, from = 0, to = Infinity): Plan<Mention[]> {
    const document = yield* documentKey(id);
    const found = yield* all(
      build
        .selectFrom('mention')
        .select(['sentence', 'kind', 'start_offset', 'end_offset', 'text', 'value', 'rule', 'confidence', 'locator'])
        .where('key', '>=', keyFrom(document, 0))
        .where('key', '<', keyFrom(document, Infinity))
        .where('sentence', '>=', keyFrom(document, from))
        .where('sentence', '<', keyFrom(document, to))
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
  *extraction(id: string): Plan<Extraction | null> {
    const row = yield* this.row(id);
    if (!row) return null;
    const { title, date, language, mediaType, length, rules, author, publisher } = row;
    const sentences = yield* this.sentences(id);
    return {
      document: { id, title, date, ...(author !== null && { author }), ...(publisher !== null && { publisher }), language, mediaType, length },
      rules,
      sections: yield* this.sections(id),
      sentences: sentences.map(({ start, end, section, locator }): Sentence => ({ start, end, section, ...(locator && { locator }) })),
      mentions: yield* this.mentions(id),
      facts: yield* this.facts(id),
      problems: yield* this.problems(id),
    };
  }

  private *sections(id: string): Plan<Section[]> {
    const rows = build.selectFrom('section').select(['heading', 'level', 'start_offset as start', 'end_offset as end']);
    return yield* all(rows.where('document', '=', yield* documentKey(id)).orderBy('ordinal'));
  }

  private *problems(id: string): Plan<Problem[]> {
    const rows = build.selectFrom('problem').select(['stage', 'severity', 'message', 'rule', 'sentence']);
    const found = yield* all(rows.where('document', '=', yield* documentKey(id)).orderBy('key'));
    return found.map(({ stage, severity, message, rule, sentence }) => ({
      ...{ stage, severity: severity as Problem['severity'], message },
      ...(rule !== null && { rule }),
      ...(sentence !== null && { sentence }),
    }));
  }

  private *facts(id: string): Plan<Fact[]> {
    const [from, to] = keyRange(yield* documentKey(id));
    const rows = yield* all(build.selectFrom('fact').selectAll().where('key', '>=', from).where('key', '<', to).where('standing', '=', 'read').orderBy('key'));
    const facts: Fact[] = [];
    for (let at = 0; at < rows.length; at += PAGE) {
      const page = rows.slice(at, at + PAGE);
      const keys = page.map(({ key }) => key);
      const fillers = yield* slotsOf(keys);
      const evidence = yield* evidenceOf(keys);
      for (const { key, type, status, attribution, attribution_start: start, attribution_end: end, rule, confidence, conflicts, ...row } of page) {
        if (row.rules_reading !== null) facts.push(quotedFact(row.rules_reading));
        else
          facts.push({
            ...({ id: row.id, type, status, attribution } as Pick<Fact, 'id' | 'type' | 'status' | 'attribution'>),
            ...(start !== null && end !== null && { attributionSpan: { start, end } }),
            slots: slotsFrom(fillers.get(key) ?? [], id, false),
            evidence: (evidence.get(key) ?? []).map(({ ordinal }) => ordinal),
            ...{ rule, confidence },
            ...(conflicts !== null && { conflicts: JSON.parse(conflicts) as string[] }),
          });
      }
    }
    return facts;
  }
}

function* documentKey(id: string): Plan<number> {
  return (yield* first(build.selectFrom('document').select('key').where('id', '=', id)))?.key ?? -1;
}
function keyFrom(document: number, place: number): number {
  return Number.isFinite(place) ? keyAt(document, place) : keyRange(document)[1];
}

/** Documents with the later version of each and the other names of the same bytes. */
function withLinks(
  rows: readonly Omit<DocumentRow, 'replacedBy' | 'copies'>[],
  links: readonly { readonly id: string; readonly replaces: string | null }[],
  copied: readonly { readonly id: string; readonly name: string }[],
): DocumentRow[] {
  const later = new Map(links.map(({ id, replaces }) => [replaces, id]));
  const copies = new Map<string, string[]>();
  for (const { id, name } of copied) copies.set(id, [...(copies.get(id) ?? []), name]);
  return rows.map((row) => ({ ...row, replacedBy: later.get(row.id) ?? null, copies: copies.get(row.id) ?? [] }));
}
