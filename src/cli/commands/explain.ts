import type { Command } from 'commander';
import { createHash } from 'node:crypto';
import { TraceLog } from '../../extract/trace.js';
import { FactTraceLog } from '../../link/trace.js';
import type { Extraction } from '../../model/index.js';
import type { Pipeline } from '../../pipeline.js';
import { EXIT, Stop } from '../exit.js';
import { explanation, explanationText } from '../explanation.js';
import { emit } from '../io.js';
import { pipelineOf, type LexiconOptions } from '../lexicon.js';
import { common, withDate, withJson, withLexicon } from '../options.js';
import type { Session, Start } from '../session.js';

interface Options extends LexiconOptions {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly date?: string;
}

/** Rules that did not fire are legion; these many are shown unless all are asked for. */
const NEAREST = 10;

export function addExplain(program: Command, start: Start): void {
  const command = program
    .command('explain')
    .summary('show which rules read a sentence, and what stopped the others')
    .description('Read a sentence and show which rules fired, which nearly did, and the condition that stopped each.')
    .argument('<sentence...>', 'the sentence, best in quotes')
    .option('--all', `every rule that was tried, not only the nearest ${NEAREST}`);
  withJson(
    withLexicon(
      withDate(
        common(command, [
          'explain "Estonia ordered 12 howitzers for €35 million in 2024."',
          'explain --all "The army got new radars last year." --date 2026-02-01',
        ]),
      ),
    ),
  ).action(
    start(async (session: Session, words: string[], options: Options) => {
      const text = words.join(' ');
      if (text.trim() === '') throw new Stop('the sentence is empty; give one in quotes', EXIT.usage);
      const pipeline = await pipelineOf(options);
      const mentions = new TraceLog();
      const facts = new FactTraceLog();
      const extraction = extractText(pipeline, text, options.date ?? null, mentions, facts);
      const result = explanation(text, extraction, mentions.attempts, facts, pipeline, options.all ? Infinity : NEAREST);
      await emit(session.io.stdout, options.json ? `${JSON.stringify(result, null, 2)}\n` : explanationText(result));
      return EXIT.done;
    }),
  );
}

function extractText(pipeline: Pipeline, text: string, date: string | null, mentions: TraceLog, facts: FactTraceLog): Extraction {
  const id = createHash('sha256').update(text).digest('hex');
  const info = { id, title: null, date, language: 'en', mediaType: 'text/plain', length: text.length };
  return pipeline.extract({ info, text, blocks: null, problems: [] }, { mentions, facts });
}
