import { integer, json, keyOf, orNull, since, table, text } from './columns.js';

/** What was done and decided, and what became of facts. */
export const workTables = {
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
