import { integer, json, keyOf, offset, orNull, ruleColumns, table, text } from './columns.js';
import { valueColumns } from './value-columns.js';

/** What a report is made of. Keys of sentences, mentions and facts are `document.key` × 2^24 + their place in the document. */
export const reportTables = {
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
