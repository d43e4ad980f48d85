import type { Command } from 'commander';
import type { FactFilter, FactRow, Store } from '../../store/contract.js';
import { EXIT, Stop, type ExitCode } from '../exit.js';
import { filterOf, withFilters, type FilterOptions } from '../filters.js';
import { emit } from '../io.js';
import { common, withJson, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { textTable } from '../table.js';
import { slotWords } from '../words.js';

interface Options extends FilterOptions {
  readonly store: string;
  readonly json?: boolean;
  readonly since?: string;
}

/** On a terminal nobody reads more at once; a file or a program gets all. */
const ON_A_TERMINAL = 200;

export function addFacts(program: Command, start: Start): void {
  const command = program
    .command('facts')
    .summary('query the facts in a store')
    .description('List facts: a table on a terminal, JSON lines with --json or into a pipe.');
  command.option(
    '--since <cursor>',
    'instead: what was added, changed, decided and withdrawn after this cursor, in order, as JSON lines; 0 for all there ever was',
  );
  withFilters(
    withStore(
      withJson(
        common(command, [
          'facts --country HRV --type acquisition',
          'facts --system Rafale --from 2025 --to 2026',
          'facts --status planned --json | wc -l',
          'facts --since 0 > feed.jsonl',
        ]),
        'JSON lines, one fact a line',
      ),
    ),
  ).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const { stdout } = session.io;
        if (options.since !== undefined) return feed(session, store, options.since, filterOf(options));
        if (options.json || !stdout.isTTY) {
          for await (const fact of store.facts(filterOf(options))) await emit(stdout, `${JSON.stringify(lineOf(fact))}\n`);
          return EXIT.done;
        }
        const limit = options.limit ?? ON_A_TERMINAL;
        const rows: FactRow[] = [];
        for await (const fact of store.facts({ ...filterOf(options), limit })) rows.push(fact);
        const total = rows.length < limit ? rows.length : await store.count(withoutLimit(filterOf(options)));
        return table(session, rows, total);
      }),
    ),
  );
}

/** One change a line: its cursor, its kind, and the fact as it is now, null where it is not there any more. */
async function feed(session: Session, store: Store, since: string, { limit, ...filter }: FactFilter): Promise<ExitCode> {
  // A copy that was not told when a fact left its filter would keep it for ever.
  if (Object.keys(filter).length > 0) throw new Stop(`--since tells of every fact and takes no --${Object.keys(filter)[0]}; filter what comes out`, EXIT.usage);
  for await (const { row, ...change } of store.changes(since, limit))
    await emit(session.io.stdout, `${JSON.stringify({ ...change, row: row && lineOf(row) })}\n`);
  return EXIT.done;
}

function withoutLimit({ limit: _, ...filter }: FactFilter): FactFilter {
  return filter;
}

/** A fact as it is printed: without what it does not have, and without the store's place mark. */
function lineOf({ cursor: _, readable, ...fact }: FactRow): object {
  return { ...fact, readable: Object.fromEntries(Object.entries(readable).filter(([, value]) => value !== null)) };
}

async function table(session: Session, rows: readonly FactRow[], total: number): Promise<ExitCode> {
  if (rows.length === 0) {
    session.say('no fact matches');
    return EXIT.done;
  }
  const cells = rows.map((fact) => [fact.id, fact.status ?? '', fact.document.name, whatOf(fact)]);
  await emit(session.io.stdout, `${textTable(['fact', 'status', 'document', 'what'], cells, session.io.stdout.columns)}\n`);
  if (total > rows.length) session.say(`${rows.length} of ${total} facts; --limit shows more, filters fewer`);
  return EXIT.done;
}

function whatOf(fact: FactRow): string {
  const review = fact.review === 'unreviewed' ? '' : `[${fact.review}] `;
  return `${review}${slotWords(fact.slots)}${fact.attribution === null ? '' : `; according to ${fact.attribution}`}`;
}
