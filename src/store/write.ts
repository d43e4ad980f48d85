import { mentionId, type Extraction, type Fact, type Slot, type SlotValue } from '../model/index.js';
import type { Entry, Outcome, Source } from './contract.js';
import { StoreError } from './errors.js';
import { inserts, type Inserts } from './inserts.js';
import { astralOffsets, keyAt, keyRange } from './keys.js';
import { reviewState } from './review-state.js';
import { searchCells } from './values.js';
import type { Cell, Sqlite, Statement } from './sqlite.js';

type Stored = { key: number; rules: string; date: string | null };

const FORGET_FAILURE = 'delete from problem where document is null and name = ?';

/** Writes documents whole or not at all. */
export class Writer {
  private readonly insert: Inserts;
  private readonly stored: Statement;
  private run: number | null = null;

  constructor(private readonly connection: Sqlite) {
    this.insert = inserts(connection);
    this.stored = connection.prepare('select key, rules, date from document where id = ?');
  }

  startRun(rules: string): void {
    this.connection.transaction(() => {
      this.run = Number(this.insert.run.run(null, rules, new Date().toISOString(), null).lastInsertRowid);
    });
  }
  finishRun(): void {
    const close = this.connection.prepare('update run set finished = ? where key = ?');
    this.connection.transaction(() => close.run(new Date().toISOString(), this.run));
    this.run = null;
  }

  recordFailure(name: string, reason: string): void {
    this.connection.transaction(() => {
      this.connection.prepare(FORGET_FAILURE).run(name);
      this.insert.problem.run(null, null, name, 'read', 'error', reason, null, null);
    });
  }

  has(document: string, rules: string, date: string | null = null): boolean {
    const found = this.connection.guard(() => this.stored.get(document) as Stored | undefined);
    return found !== undefined && isSame(found, rules, date);
  }

  writeAll(entries: readonly Entry[]): Outcome[] {
    return this.connection.transaction(() =>
      entries.map((entry): Outcome => {
        const document = entry.extraction.document.id;
        try {
          return { document, state: this.connection.transaction(() => this.write(entry)) };
        } catch (error) {
          // A store that fails takes the whole batch back; a document that does not fit harms only itself.
          if (error instanceof StoreError) throw error;
          return { document, state: 'failed', reason: error instanceof Error ? error.message : String(error) };
        }
      }),
    );
  }

  private write({ extraction, source }: Entry): 'added' | 'replaced' | 'unchanged' {
    const { document, rules } = extraction;
    this.connection.prepare(FORGET_FAILURE).run(source.name);
    const found = this.stored.get(document.id) as Stored | undefined;
    if (found && isSame(found, rules, document.date)) return 'unchanged';
    const before = found ? this.clear(found.key) : [];
    const key = this.writeDocument(found?.key ?? null, extraction, source);
    this.writeText(key, extraction, source);
    const mentions = this.writeMentions(key, extraction, source);
    const reviewed = this.reviewedFacts(extraction);
    extraction.facts.forEach((fact, place) => this.writeFact(key, place, fact, mentions, reviewed.get(fact.id) ?? 'unreviewed'));
    this.tell(key, before, extraction.facts);
    for (const problem of extraction.problems) {
      this.insert.problem.run(null, key, source.name, problem.stage, problem.severity, problem.message, problem.rule ?? null, problem.sentence ?? null);
    }
    return found ? 'replaced' : 'added';
  }

  private writeDocument(key: number | null, extraction: Extraction, { text, name, location, bytes }: Source): number {
    const { document, rules, sentences, mentions, facts, problems } = extraction;
    if (document.length !== text.length) throw new Error(`the text has ${text.length} code units, not the ${document.length} that were read`);
    const astral = astralOffsets(text);
    const counts = [sentences.length, mentions.length, facts.length, problems.length];
    const { id, title, date, language, mediaType, length } = document;
    const cells = [key, id, name, location, title, date, language, mediaType, bytes, length, rules, this.run, ...counts];
    return Number(this.insert.document.run(...cells, astral && JSON.stringify(astral), text).lastInsertRowid);
  }

  private writeText(document: number, { sections, sentences }: Extraction, { text }: Source): void {
    sections.forEach(({ heading, level, start, end }, place) => this.insert.section.run(document, place, heading, level, start, end));
    sentences.forEach(({ start, end, section, locator }, place) => {
      const words = text.slice(start, end);
      const key = keyAt(document, place);
      this.insert.sentence.run(key, document, place, section, start, end, locator ? JSON.stringify(locator) : null, words);
      this.insert.words.run(key, words);
    });
  }

  /** The keys of the mentions by id. */
  private writeMentions(document: number, extraction: Extraction, { text }: Source): Map<string, number> {
    const keys = new Map<string, number>();
    extraction.mentions.forEach((mention, place) => {
      const { id, kind, start, end, value, rule, confidence, locator } = mention;
      if (text.slice(start, end) !== mention.text) throw new Error(`mention ${id} does not stand at ${start}–${end} of the text`);
      // Ids are not stored: document, kind and place say them again.
      if (id !== mentionId(extraction.document.id, kind, start, end)) throw new Error(`mention ${id} is not named after its document, kind and place`);
      const key = keyAt(document, place);
      keys.set(id, key);
      const head = [key, document, keyAt(document, mention.sentence), kind, start, end, mention.text, JSON.stringify(value)];
      this.insert.mention.run(...head, ...searchCells(value), rule, confidence, locator ? JSON.stringify(locator) : null);
    });
    return keys;
  }

  private writeFact(document: number, place: number, fact: Fact, mentions: ReadonlyMap<string, number>, review: string): void {
    const key = keyAt(document, place);
    const { id, type, status, attribution, attributionSpan: span, evidence, rule, confidence, conflicts } = fact;
    const days = daysOf(fact);
    const sentence = evidence[0] === undefined ? null : keyAt(document, evidence[0]);
    const said = [attribution, span?.start ?? null, span?.end ?? null];
    const clash = conflicts && conflicts.length > 0 ? JSON.stringify(conflicts) : null;
    this.insert.fact.run(key, id, document, type, status, review, ...said, sentence, ...days, clash, rule, confidence);
    evidence.forEach((index, ordinal) => this.insert.evidence.run(key, ordinal, keyAt(document, index)));
    Object.entries(fact.slots).forEach(([name, slot], ordinal) => {
      for (const [position, filler] of positions(slot)) {
        const { value, origin, mention, start, end } = filler;
        const by = mention === null ? null : mentions.get(mention);
        if (by === undefined) throw new Error(`slot ${name} of fact ${id} names a mention that is not there: ${mention}`);
        const head = [key, name, position, ordinal, JSON.stringify(value)];
        this.insert.slot.run(...head, ...searchCells(value), by, origin, start ?? null, end ?? null);
      }
    });
  }

  /** What reviewers said of facts of this document before it came, or came again. */
  private reviewedFacts({ facts }: Extraction): Map<string, string> {
    const states = new Map<string, string>();
    if (!this.connection.prepare('select 1 from decision limit 1').get()) return states;
    const said = this.connection.prepare('select action from decision where fact = ? order by key');
    for (const { id } of facts) states.set(id, reviewState(said.all(id) as Parameters<typeof reviewState>[0]));
    return states;
  }

  /** The feed tells which facts came, went and stayed. Those that stayed changed: their rules or date are others now. */
  private tell(document: number, before: readonly string[], facts: readonly Fact[]): void {
    const gone = new Set(before);
    for (const { id } of facts) gone.delete(id);
    const known = new Set(before);
    for (const id of gone) this.insert.change.run(null, 'withdrawn', id, document, null, this.run);
    for (const { id } of facts) this.insert.change.run(null, known.has(id) ? 'changed' : 'added', id, document, null, this.run);
  }

  /** Takes a document's rows out, for the reading that takes their place; answers the ids of its facts. Decisions and the feed stay. */
  private clear(document: number): string[] {
    const range = keyRange(document);
    const facts = this.connection.prepare('select id from fact where key >= ? and key < ? order by key').all(...range) as { id: string }[];
    this.connection
      .prepare(`insert into sentence_fts (sentence_fts, rowid, text) select 'delete', key, text from sentence where key >= ? and key < ?`)
      .run(...range);
    for (const table of ['sentence', 'mention', 'fact']) this.connection.prepare(`delete from ${table} where key >= ? and key < ?`).run(...range);
    for (const table of ['slot', 'evidence']) this.connection.prepare(`delete from ${table} where fact >= ? and fact < ?`).run(...range);
    for (const table of ['section', 'problem']) this.connection.prepare(`delete from ${table} where document = ?`).run(document);
    this.connection.prepare('delete from document where key = ?').run(document);
    return facts.map(({ id }) => id);
  }
}

/** A date given now replaces another; none given leaves what is there. */
function isSame(stored: Stored, rules: string, date: string | null): boolean {
  return stored.rules === rules && (date === null || date === stored.date);
}

function positions(slot: Slot): [number, SlotValue][] {
  return Array.isArray(slot) ? slot.map((filler, index) => [index + 1, filler]) : [[0, slot]];
}

/** First and last day of all dates of a fact; null where one is open, or where there is no date. */
function daysOf({ slots }: Fact): [Cell, Cell] {
  const spans = Object.values(slots)
    .flat()
    .map(({ value }) => value)
    .filter((value) => typeof value === 'object' && 'edtf' in value && Boolean(value.start ?? value.end)) as { start: string | null; end: string | null }[];
  const starts = spans.map(({ start }) => start);
  const ends = spans.map(({ end }) => end);
  const first = starts.includes(null) ? null : (starts.sort()[0] ?? null);
  const last = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  return [first, last];
}
