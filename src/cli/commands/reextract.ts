import type { Command } from 'commander';
import { reextract, touched, type FactChange } from '../../ingest/reextract.js';
import type { Fact } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { withExtractor } from '../extractor.js';
import { emit } from '../io.js';
import type { LexiconOptions } from '../lexicon.js';
import { common, withJson, withLexicon, withStore, withWorkers } from '../options.js';
import { startProgress } from '../progress.js';
import type { Session, Start } from '../session.js';
import { readStore, writeStore } from '../store.js';
import { amount } from '../summary.js';
import { valueWords } from '../words.js';

interface Options extends LexiconOptions {
  readonly store: string;
  readonly json?: boolean;
  readonly workers?: number;
}

const SIGNS = { added: '+', changed: '~', lost: '-' } as const;

export function addReextract(program: Command, start: Start): void {
  const command = program
    .command('reextract')
    .summary('run changed rules over the documents of a store')
    .description(
      'Extract again, from the stored text, the documents that other rules or lexicons have read, and print what that added, changed and lost, fact by fact. Decisions of reviewers stay.',
    );
  withJson(
    withLexicon(withWorkers(withStore(common(command, ['reextract', 'reextract --json --store reports.db > changes.jsonl'])))),
    'JSON lines, one changed fact a line',
  ).action(
    start(async (session: Session, options: Options) => {
      const all = await readStore(options.store, async (store) => store.documents());
      return withExtractor(options, all.length, (extractor) =>
        writeStore(options.store, extractor.factTypes, async (store) => {
          const { stdout, stderr, interrupted } = session.io;
          const rows = touched(all, extractor);
          const counts = { added: 0, changed: 0, lost: 0 };
          const progress = startProgress(rows.length, stderr, session.options.quiet === true || stdout.isTTY === true);
          const report = async (_: unknown, changes: readonly FactChange[]): Promise<void> => {
            for (const change of changes) {
              counts[change.change]++;
              await emit(stdout, options.json ? `${JSON.stringify(change)}\n` : changeText(change));
            }
            progress.step(false);
          };
          const done = await reextract(rows, { store, extractor, interrupted, report });
          progress.stop();
          const rest = all.length - rows.length;
          session.say(
            `${amount(done, 'document')} read again, ${rest} left as they are${done < rows.length ? `, ${rows.length - done} not begun` : ''}: ${counts.added} facts added, ${counts.changed} changed, ${counts.lost} lost`,
          );
          return interrupted.aborted ? EXIT.interrupted : EXIT.done;
        }),
      );
    }),
  );
}

function changeText({ name, change, before, after, sentence }: FactChange): string {
  const lines = change === 'changed' ? [`  was ${factWords(before!)}`, `  now ${factWords(after!)}`] : [`  ${factWords((after ?? before)!)}`];
  return `${SIGNS[change]} ${(after ?? before)!.type}  ${name}\n${lines.join('\n')}\n  "${sentence}"\n`;
}

function factWords({ status, slots }: Fact): string {
  const words = Object.entries(slots).map(
    ([slot, filler]) => `${slot} ${(Array.isArray(filler) ? filler : [filler]).map(({ value }) => valueWords(value)).join(', ')}`,
  );
  return [...(status ? [status] : []), ...words].join(' · ');
}
