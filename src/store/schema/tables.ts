import { integer, json, keyOf, orNull, real, since, table, text, type RowOf } from './columns.js';
import { valueColumns } from './value-columns.js';

const offset = 'UTF-16 code units into `document.text`';
const ruleColumns = {
  rule: text('id of the rule that made it; the version of the rules is `document.rules`'),
  confidence: real('0 to 1'),
};

/** What a report is made of. Keys of sentences, mentions and facts are `document.key` × 2^24 + their place in the document. */
const reportTables = {
  document: table({
    about: 'A report, written whole or not at all.',
    primary: ['key'],
    columns: {
      key: integer('number of the document in this store, in the order of arrival'),
      id: text('SHA-256 of the original bytes, hexadecimal'),
      name: text('name under which it was first given'),
      location: orNull(text('where the original was read: path or URL')),
      title: orNull(text('title')),
      date: orNull(text('day of publication, ISO 8601; relative dates are resolved against it')),
      language: text('BCP 47'),
      media_type: text('IANA media type of the original'),
      bytes: integer('length of the original in bytes'),
      length: integer('length of the text in UTF-16 code units'),
      rules: text('version of rules and lexicons it was read with'),
      run: orNull(keyOf('run', 'the run that wrote it')),
      sentences: integer('how many sentences it has'),
      mentions: integer('how many mentions'),
      facts: integer('how many facts'),
      problems: integer('how many problems'),
      astral: orNull(
        json(
          'offsets of the characters that take two code units; null where there are none. An offset less the number of these before it is in Unicode code points',
        ),
      ),
      text: text('the whole text'),
      author: orNull(text('who wrote it, where the document says so')),
      publisher: orNull(text('who brought it out, likewise')),
      replaces: orNull(text('`document.id` of what stood at the same location before: the earlier version')),
      layout: orNull(json('its blocks and places, from which its text is divided again without the original; null where the text says it all')),
    },
    indexes: [{ on: ['id'], unique: true }, { on: ['name'] }, { on: ['location'] }, { on: ['replaces'], where: 'replaces is not null' }],
  }),
  copy: table({
    about: 'Where else the same bytes were found: the document is stored once.',
    primary: ['document', 'name'],
    columns: {
      document: keyOf('document', 'the document'),
      name: text('name under which it was given'),
      location: orNull(text('path or URL')),
    },
  }),
  section: table({
    about: 'A stretch of text under one heading.',
    primary: ['document', 'ordinal'],
    columns: {
      document: keyOf('document', 'its document'),
      ordinal: integer('place in the document, from 0'),
      heading: orNull(text('words of the heading; null before the first')),
      level: integer('1 is the highest; 0 before the first heading'),
      start_offset: integer(offset),
      end_offset: integer(offset),
    },
  }),
  sentence: table({
    about: 'A sentence. `sentence_fts` is its full-text index (SQLite FTS5; `rowid` is `sentence.key`).',
    primary: ['key'],
    columns: {
      key: integer('number of the sentence in this store'),
      document: keyOf('document', 'its document'),
      ordinal: integer('place in the document, from 0'),
      section: integer('`section.ordinal` of its section'),
      start_offset: integer(offset),
      end_offset: integer(offset),
      locator: orNull(json('place inside the original file: page and box, paragraph, path, cell')),
      text: text('the words'),
    },
  }),
  mention: table({
    about: 'A span of the text and what it means.',
    primary: ['key'],
    columns: {
      key: integer('number of the mention in this store'),
      document: keyOf('document', 'its document'),
      sentence: keyOf('sentence', 'the sentence it stands in'),
      kind: text('`money`, `quantity`, `date`, `country`, `system` or `organization`'),
      start_offset: integer(offset),
      end_offset: integer(offset),
      text: text('exactly what stands there'),
      value: json('the normalised value'),
      ...valueColumns,
      ...ruleColumns,
      locator: orNull(json('place inside the original file')),
    },
  }),
};

const factTables = {
  fact: table({
    about: 'What a sentence states, as one record. Its parts are in `slot`, its sentences in `evidence`.',
    primary: ['key'],
    columns: {
      key: integer('number of the fact in this store'),
      id: text('stable id, made of document, type and key slots'),
      document: keyOf('document', 'its document'),
      type: text('fact type; each has a view named after it in the plural'),
      status: orNull(text('`planned`, `contracted`, `done`, `claimed`, `cancelled`, `denied`; of indicators also `actual`, `estimate`, `forecast`, `target`')),
      review: text(
        'what the decisions say: `unreviewed`, `accepted`, `rejected`, `corrected`, `flagged`, `changed` (read otherwise since), `disputed` (independent reviews differ)',
      ),
      attribution: orNull(text('who says so, in the words of the text')),
      attribution_start: orNull(integer(offset)),
      attribution_end: orNull(integer(offset)),
      sentence: orNull(keyOf('sentence', 'the sentence that states it')),
      first_day: orNull(text('first ISO day that its dates can mean; null where open or undated')),
      last_day: orNull(text('last ISO day that its dates can mean; null where open or undated')),
      conflicts: orNull(json('ids of facts of the same document that give another figure')),
      ...ruleColumns,
      standing: since(text('`read` by the rules now, `vanished` (reviewed, and no longer read), `made` by a reviewer'), 'read'),
      rules_reading: orNull(json('the fact as the rules read it, where reviewers have it otherwise; null where the row says it')),
      decided_reading: orNull(json('what the last decision was on, where the rules read otherwise since')),
    },
    indexes: [
      { on: ['id'], unique: true },
      // With the days beside it, a range of dates is found in the index alone, in the order in which facts are listed.
      { on: ['type', 'key', 'first_day', 'last_day'] },
      { on: ['review'], where: "review <> 'unreviewed'" },
      { on: ['standing'], where: "standing <> 'read'" },
    ],
  }),
  slot: table({
    about: 'One filler of one slot of a fact.',
    primary: ['fact', 'name', 'position'],
    columns: {
      fact: keyOf('fact', 'its fact'),
      name: text('name of the slot: `buyer`, `amount`, `date` …'),
      position: integer('0 where the slot holds one thing; 1, 2 … where it holds several'),
      ordinal: integer('place of the slot among the slots of its fact, from 0'),
      value: json('the value: an object as in mentions, or a string'),
      ...valueColumns,
      mention: orNull(keyOf('mention', 'the mention that fills it')),
      origin: text('where the filler was found: `sentence`, `heading`, `coreference`, `document`'),
      start_offset: orNull(integer(`where the words of a string were read; ${offset}`)),
      end_offset: orNull(integer(offset)),
    },
    indexes: [
      { on: ['country', 'fact'], where: 'country is not null' },
      { on: ['lower(label)', 'fact'], where: 'category is not null' },
    ],
  }),
  evidence: table({
    about: 'The sentences that state a fact.',
    primary: ['fact', 'ordinal'],
    columns: {
      fact: keyOf('fact', 'the fact'),
      ordinal: integer('0 is the stating sentence, later ones repeat or complete it'),
      sentence: keyOf('sentence', 'the sentence'),
    },
    indexes: [{ on: ['sentence'] }],
  }),
};

const workTables = {
  decision: table({
    about: 'A reviewer’s word on a fact. Rows are only ever appended; they outlive re-extraction.',
    primary: ['key'],
    columns: {
      key: integer('order in which the decisions were taken'),
      id: text('id of the decision'),
      fact: text('`fact.id`'),
      action: text('`accept`, `reject`, `correct`, `add`, `split`, `merge`, `flag`, `comment`, `undo`, `redo`'),
      reviewer: text('who'),
      at: text('when: ISO 8601 instant, UTC'),
      comment: orNull(text('words of the reviewer')),
      before: orNull(json('what the fact said then')),
      after: orNull(json('what it says from then on, where the reviewer says it')),
      document: orNull(text('`document.id` of the fact')),
      read: orNull(json('what the rules read then, where it was not `before`')),
      batch: orNull(text('decisions taken in one go share it')),
      target: orNull(text('`decision.id` that an `undo` or `redo` means; null for the reviewer’s last one on the fact')),
      independent: since(integer('1 for one of several reviews that know nothing of each other, else 0'), 0),
    },
    indexes: [{ on: ['id'], unique: true }, { on: ['fact'] }, { on: ['document'] }, { on: ['batch'], where: 'batch is not null' }],
  }),
  change: table({
    about: 'What became of facts, in the order in which it happened: the feed that a copy of the facts follows. Rows are only ever appended.',
    primary: ['key'],
    columns: {
      key: integer('place in the feed, from 1, without gaps: its cursor'),
      kind: text('`added`, `changed` (read again, by other rules or with another date), `decided`, `withdrawn` (no longer read in its document)'),
      fact: text('`fact.id`; of a withdrawn fact too'),
      document: orNull(keyOf('document', 'its document; null for a decision on a fact that was never there')),
      decision: orNull(keyOf('decision', 'the decision, where one was taken')),
      run: orNull(keyOf('run', 'the run that wrote it')),
    },
  }),
  run: table({
    about: 'One call that wrote into the store.',
    primary: ['key'],
    columns: {
      key: integer('number of the run'),
      rules: text('version of rules and lexicons'),
      started: text('ISO 8601 instant, UTC'),
      finished: orNull(text('ISO 8601 instant, UTC; null while under way or when it was interrupted')),
    },
  }),
  problem: table({
    about: 'What went wrong or deserves a warning; a document that could not be read has a row without document.',
    primary: ['key'],
    columns: {
      key: integer('number of the problem'),
      document: orNull(keyOf('document', 'the document; null where it could not be stored')),
      name: text('name of the document'),
      stage: text('`read`, `segment`, `extract`, `link` or `store`'),
      severity: text('`warning` or `error`'),
      message: text('one line: what and where'),
      rule: orNull(text('the rule that failed')),
      sentence: orNull(integer('`sentence.ordinal`')),
      location: orNull(text('where the original lies that could not be read')),
    },
    indexes: [{ on: ['document'] }, { on: ['name'] }],
  }),
  fact_type: table({
    about: 'The fact types that the views were made from.',
    primary: ['type'],
    columns: {
      type: text('name of the type'),
      view: text('its view'),
      slots: json('its slots: name, kinds of value, whether it holds several'),
    },
  }),
};

/** The whole schema: from it come the DDL, the types of the queries and the page that documents it. */
export const tables = { ...reportTables, ...factTables, ...workTables };
export type TableName = keyof typeof tables;
export type Database = { [T in TableName]: RowOf<(typeof tables)[T]> };

/** Places that one document has in the keys of its sentences, mentions and facts. */
export const PLACES = 2 ** 24;
