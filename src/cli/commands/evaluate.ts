import { InvalidArgumentError, type Command } from 'commander';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addEvaluations, evaluate, Gold, misplaced, nothingEvaluated, report, reportText } from '../../evaluate/index.js';
import { failureOf } from '../../ingest/failure.js';
import { openDocument } from '../../read/index.js';
import type { Pipeline } from '../../pipeline.js';
import { EXIT } from '../exit.js';
import { emit } from '../io.js';
import { pipelineOf, type LexiconOptions } from '../lexicon.js';
import { common, withJson, withLexicon } from '../options.js';
import type { Session, Start } from '../session.js';

interface Options extends LexiconOptions {
  readonly json?: boolean;
  readonly errors?: boolean;
}

/** Kinds whose lexicon can be left out, to see what their forms alone find. */
const LEXICONS = ['system', 'organization'] as const;

export function addEvaluate(program: Command, start: Start): void {
  const command = program
    .command('evaluate')
    .summary('score what is extracted against gold made by hand')
    .description(
      'Read the report beside each gold file and print precision, recall and F1 per kind and fact type, value accuracy, calibration, and the errors.',
    )
    .argument('<gold...>', 'gold files (JSON beside their reports), or folders of them')
    .option('--errors', 'list every error')
    .option(
      '--without-lexicon <kind>',
      `leave out the lexicon of a kind: ${LEXICONS.join(' or ')}; for both, give it twice or join them by a comma`,
      lexiconKinds,
    );
  withJson(
    withLexicon(common(command, ['evaluate fixtures/reports', 'evaluate gold.json --errors', 'evaluate --without-lexicon system gold.json --json'])),
  ).action(
    start(async (session: Session, paths: string[], options: Options) => {
      const pipeline = await pipelineOf(options);
      let sum = nothingEvaluated();
      let failed = 0;
      for (const path of paths) {
        try {
          for (const file of await goldFiles(path)) sum = addEvaluations(sum, await evaluateFile(session, pipeline, file));
        } catch (error) {
          failed++;
          session.complain(`${path}: ${failureOf(path, error).message}`);
        }
      }
      const result = report(sum);
      if (sum.documents > 0)
        await emit(session.io.stdout, options.json ? `${JSON.stringify(result, null, 2)}\n` : reportText(result, { errors: options.errors === true }));
      return failed > 0 ? EXIT.someFailed : EXIT.done;
    }),
  );
}

/** One value per use: an option that takes several would swallow the gold files behind it. */
function lexiconKinds(value: string, before: readonly string[] = []): string[] {
  const kinds = value.split(',');
  const unknown = kinds.find((kind) => !LEXICONS.some((one) => one === kind));
  if (unknown !== undefined) throw new InvalidArgumentError(`Give ${LEXICONS.join(' or ')}.`);
  return [...before, ...kinds];
}

async function goldFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error('holds no gold; name a folder with .json files beside their reports');
  return names.map((name) => join(path, name));
}

async function evaluateFile(session: Session, pipeline: Pipeline, file: string): Promise<ReturnType<typeof evaluate>> {
  const gold = Gold.safeParse(asJson(await readFile(file, 'utf8')));
  if (!gold.success) throw new Error(`is no gold (${gold.error.issues[0]?.path.join('.') ?? 'not JSON'}); give a JSON file as the guidelines describe`);
  const name = join(dirname(file), gold.data.document.file);
  const document = await openDocument(await readFile(name), { name, date: gold.data.document.date ?? undefined });
  for (const line of misplaced(gold.data, document.text)) session.complain(`${file}: ${line}`);
  const evaluation = evaluate(gold.data, pipeline.extract(document));
  const named = (line: string): string => `${gold.data.document.file}: ${line}`;
  return {
    ...evaluation,
    mentions: { ...evaluation.mentions, errors: evaluation.mentions.errors.map(named) },
    facts: { ...evaluation.facts, errors: evaluation.facts.errors.map(named) },
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
