import { describe, expect, it } from 'vitest';
import { FACT_TYPES, MENTION_KINDS } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';
import { filesUnder, foldersIn, importsOf } from './tree.js';

interface Part {
  readonly what: string;
  readonly is: RegExp;
}

const KIND_PARTS: readonly Part[] = [
  { what: 'value.ts with the zod schema of its value', is: /^value\.ts$/ },
  { what: 'find.ts (or a folder rules/) with its rules, most specific first', is: /^(?:find\.ts|rules\/.+\.ts)$/ },
  { what: 'normalize.ts from parts and context to a value or a refusal', is: /^normalize\.ts$/ },
  { what: 'a lexicon (.csv or .json) with its source named', is: /\.(?:csv|json)$/ },
  { what: 'corpus.ts with what its spellings mean and what must not match', is: /^corpus\.ts$/ },
  { what: 'index.ts with the kind itself', is: /^index\.ts$/ },
];
const TYPE_PARTS: readonly Part[] = [
  { what: 'slots.ts with the zod schema of its slots', is: /^slots\.ts$/ },
  { what: 'rules.ts (or a folder rules/) with its rules', is: /^rules(?:\.ts|\/.+\.ts)$/ },
  { what: 'a lexicon of cues (.csv or .json) with its source named', is: /\.(?:csv|json)$/ },
  { what: 'index.ts with the fact type itself', is: /^index\.ts$/ },
];

const { kinds, types } = createPipeline();
const HOUSES = [
  {
    home: 'extractors/mentions',
    parts: KIND_PARTS,
    names: MENTION_KINDS,
    entries: kinds.map(({ kind, rules }) => ({ name: kind, rules })),
    model: 'MENTION_KINDS in src/model/mention.ts',
  },
  {
    home: 'extractors/facts',
    parts: TYPE_PARTS,
    names: FACT_TYPES,
    entries: types.map(({ type, rules }) => ({ name: type, rules })),
    model: 'FACT_TYPES in src/model/fact.ts',
  },
] as const;

describe.each(HOUSES)('$home', ({ home, parts, names, entries, model }) => {
  const folders = foldersIn(home);
  const rules = entries.flatMap(({ name, rules: own }) => own.map(({ id, about }) => ({ name, id, about })));

  it('has every folder in its list', () => {
    const listed = importsOf(`${home}/index.ts`).map(({ to }) => to);
    const missing = folders.filter((folder) => !listed.includes(`${home}/${folder}/index.ts`));
    expect(missing.map((folder) => `${home}/${folder} is not listed: import it in ${home}/index.ts and add it to the list there`)).toEqual([]);
  });

  it('has a folder and an entry for every name of the model', () => {
    const given: readonly string[] = entries.map(({ name }) => name);
    const missing = [
      ...names.filter((name) => !folders.includes(name)).map((name) => `${model} names ${name}: add the folder ${home}/${name}`),
      ...names.filter((name) => !given.includes(name)).map((name) => `${model} names ${name}: add it to the list in ${home}/index.ts`),
      ...folders
        .filter((folder) => !(names as readonly string[]).includes(folder))
        .map((folder) => `${home}/${folder} is no name of the model: add it to ${model}`),
    ];
    expect(missing).toEqual([]);
  });

  it.each(folders)('has all that belongs into %s', (folder) => {
    const files = filesUnder(`${home}/${folder}`, /\.(?:ts|csv|json)$/).map((path) => path.slice(`${home}/${folder}/`.length));
    const missing = parts.filter(({ is }) => !files.some((file) => is.test(file)));
    expect(missing.map(({ what }) => `${home}/${folder} lacks ${what}`)).toEqual([]);
  });

  it('names every rule after its folder, once', () => {
    const ids = rules.map(({ id }) => id);
    const wrong = [
      ...rules
        .filter(({ id, name }) => !new RegExp(`^${name}/[a-z0-9]+(?:-[a-z0-9]+)*$`).test(id))
        .map(({ id, name }) => `rule ${id}: call it ${name}/what-it-reads`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `rule ${id}: two rules have this id`),
    ];
    expect(wrong).toEqual([]);
  });

  it('says of every rule what it reads', () => {
    const silent = rules.filter(({ about }) => about.trim().length < 12 || about.includes('\n'));
    expect(silent.map(({ id, about }) => `rule ${id}: say in one sentence, with its pattern, what it reads (now: "${about}")`)).toEqual([]);
  });

  it('gives every entry at least one rule', () => {
    expect(entries.filter(({ rules: own }) => own.length === 0).map(({ name }) => `${home}/${name} has no rule`)).toEqual([]);
  });
});

describe('overlaps', () => {
  it('are never yielded both ways', () => {
    const yields = new Map(kinds.map(({ kind, yieldsTo }) => [kind, yieldsTo]));
    const circles = kinds.flatMap(({ kind, yieldsTo }) =>
      yieldsTo.filter((other) => yields.get(other)?.includes(kind)).map((other) => `${kind} and ${other} yield to each other`),
    );
    expect(circles).toEqual([]);
  });
});
