import { integer, json, keyOf, offset, orNull, ruleColumns, since, table, text } from './columns.js';
import { slotValueColumns, valueColumns } from './value-columns.js';

/** Facts and their parts. */
export const factTables = {
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
  fact_country: table({
    about:
      'The countries that stand in any slot of a fact, each once, with type and days of the fact beside them: facts of a country are found here by type and dates.',
    primary: ['country', 'type', 'fact'],
    columns: {
      country: text('`slot.country`'),
      type: text('`fact.type`'),
      fact: keyOf('fact', 'the fact'),
      first_day: orNull(text('`fact.first_day`')),
      last_day: orNull(text('`fact.last_day`')),
    },
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
      ...slotValueColumns,
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
