import { existsSync, readFileSync } from 'node:fs';
import type { CorpusPassage, FactCorpus } from '../src/link/corpus.js';
import type { Corpus } from '../src/extract/corpus.js';
import { factTypeShapes } from '../src/ingest/shapes.js';
import { createPipeline, type Pipeline } from '../src/pipeline.js';
import { bullets, code, docComment, membersOf, oneLine, table } from './markdown.js';

type Kind = Pipeline['kinds'][number];
type FactType = Pipeline['types'][number];

/** So many of a corpus are shown; the files hold them all. */
const SHOWN = { meanings: 16, spellings: 4, never: 6, passages: 4 };

const HEAD = `# Reference

What Factline reads, made from the rules, schemas and corpora themselves: \`npm run docs\` writes this page, and a test fails when it is out of date.
\`factline explain "a sentence"\` shows these rules at work.
`;

/** The page \`docs/reference.md\`. */
export async function reference(): Promise<string> {
  const { kinds, types } = createPipeline();
  const shapes = new Map(factTypeShapes(types).map((shape) => [shape.type as string, shape.slots]));
  const contents = ['## Contents', '', bullets([`Mentions: ${links(kinds.map(({ kind }) => kind))}`, `Facts: ${links(types.map(({ type }) => type))}`])].join(
    '\n',
  );
  const mentions = await Promise.all(kinds.map(kindPage));
  const facts = await Promise.all(types.map((type) => typePage(type, shapes.get(type.type)!)));
  return `${[HEAD, contents, '', '## Mentions', ...mentions, '## Facts', ...facts].join('\n')}\n`;
}

function links(names: readonly string[]): string {
  return names.map((name) => `[${name}](#${name})`).join(' · ');
}

async function kindPage(kind: Kind): Promise<string> {
  const home = `mentions/${kind.kind}`;
  const { means, never } = await corpusOf<Corpus<object>>(home, (value) => 'means' in value);
  const shown = means
    .slice(0, SHOWN.meanings)
    .map(({ value, spellings, date }) => [
      code(JSON.stringify(value)),
      spellings.slice(0, SHOWN.spellings).map(code).join(' · ') + (date ? ` (in a document of ${date})` : ''),
    ]);
  return [
    `### ${kind.kind}`,
    '',
    docComment(source(`${home}/index.ts`), /export (?:const|function) /),
    '',
    `Value: ${docComment(source(`${home}/value.ts`), /export const \w+ = z\.(?:strictO|o)bject/)}`,
    '',
    table(['member', 'holds', ''], membersOf(kind.value)),
    kind.yieldsTo.length > 0 ? `\nOn overlap ${kind.yieldsTo.join(', ')} stay.` : '',
    '',
    rulesTable(kind.rules),
    '',
    `Its corpus holds ${means.length} meanings; ⟦ ⟧ marks the mention where the text holds more:`,
    '',
    table(['value', 'spellings'], shown),
    '',
    `And ${never.length} texts in which it must find nothing, such as:`,
    '',
    bullets(never.slice(0, SHOWN.never).map((text) => code(oneLine(text)))),
    '',
  ].join('\n');
}

async function typePage(type: FactType, slots: ReturnType<typeof factTypeShapes>[number]['slots']): Promise<string> {
  const home = `facts/${type.type}`;
  const rows = slots.map(({ name, kinds, several }) => [code(name), `${several ? 'several of ' : ''}${kinds.join(' or ')}`]);
  const corpus = existsSync(place(`${home}/corpus.ts`)) ? await corpusOf<FactCorpus>(home, Array.isArray) : [];
  const passages = corpus.filter(({ facts }) => facts.length > 0).slice(0, SHOWN.passages);
  return [
    `### ${type.type}`,
    '',
    docComment(source(`${home}/index.ts`), /export (?:const|function) /),
    '',
    docComment(source(`${home}/slots.ts`), /export const \w+ = z\./),
    '',
    table(['slot', 'holds'], rows),
    '',
    `A record needs ${type.requires.map((group) => group.map(code).join(' and ')).join(', or ')}. Two statements are one record when ${type.identity.map(code).join(', ')} agree where both have them.`,
    '',
    rulesTable(type.rules),
    '',
    ...(passages.length > 0 ? ['From its corpus:', '', ...passages.map(passage)] : []),
  ].join('\n');
}

function passage({ text, facts }: CorpusPassage): string {
  const records = facts.map(
    ({ slots, status }) =>
      `  - ${status ? `${status}: ` : ''}${Object.entries(slots)
        .map(([name, value]) => `${name} ${code(JSON.stringify(value))}`)
        .join(', ')}`,
  );
  return [`- ${oneLine(text)}`, ...records, ''].join('\n');
}

function rulesTable(rules: readonly { readonly id: string; readonly about: string }[]): string {
  return table(
    ['rule', 'reads'],
    rules.map(({ id, about }) => [code(id), oneLine(about)]),
  );
}

async function corpusOf<C>(home: string, is: (value: object) => boolean): Promise<C> {
  const module = (await import(place(`${home}/corpus.ts`).href)) as Record<string, object>;
  return Object.values(module).find(is) as C;
}

function source(path: string): string {
  return readFileSync(place(path), 'utf8');
}

function place(path: string): URL {
  return new URL(`../extractors/${path}`, import.meta.url);
}
