import type { Command } from 'commander';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentId } from '../../model/index.js';
import type { DocumentRow, Store } from '../../store/contract.js';
import { EXIT } from '../exit.js';
import { common, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { amount } from '../summary.js';

interface Options {
  readonly store: string;
  readonly out: string;
  readonly document?: string[];
}

export function addGold(program: Command, start: Start): void {
  const gold = program.command('gold').summary('reviewed documents as gold for evaluate').description('Gold from what reviewers decided.');
  const command = gold
    .command('export')
    .summary('write reviewed documents as gold')
    .description(
      'Write each document whose facts were all decided as gold: a JSON file with its facts as reviewers left them, beside the report itself. factline evaluate scores the rules against it, so that every correction stays corrected.',
    )
    .requiredOption('--out <folder>', 'where to')
    .option('--document <id...>', 'only these, by id, the beginning of one, or name');
  withStore(common(command, ['gold export --out gold/', 'gold export --out gold/ --document report.txt && factline evaluate gold/'])).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const { goldOf } = await import('../../review/index.js');
        await mkdir(options.out, { recursive: true });
        const rows = options.document ? await named(store, options.document, session) : await store.documents();
        let written = 0;
        for (const row of rows) {
          const file = `${row.id.slice(0, 8)}-${basename(row.name).replace(/[^\w.-]+/g, '-')}`;
          const { name, bytes } = await original(store, row, file);
          const made = await goldOf(store, row.id, name);
          if ('open' in made) {
            session.say(`${row.name}: ${amount(made.open, 'fact')} still to decide, not written`);
            continue;
          }
          await writeFile(join(options.out, name), bytes);
          await writeFile(join(options.out, `${file}.json`), `${JSON.stringify(made, null, 2)}\n`);
          written++;
        }
        session.say(`${amount(written, 'document')} written into ${options.out}`);
        return EXIT.done;
      }),
    ),
  );
}

async function named(store: Store, ids: readonly string[], session: Session): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (const id of ids) {
    const row = await store.document(id);
    if (row) rows.push(row);
    else session.complain(`${id}: no such document in ${store.location}; factline documents lists them`);
  }
  return rows;
}

/** The report as it was ingested; its text where the original is gone or was changed since. */
async function original(store: Store, { id, location }: DocumentRow, file: string): Promise<{ name: string; bytes: Uint8Array | string }> {
  const bytes = location === null ? null : await readFile(location).catch(() => null);
  if (bytes && documentId(bytes) === id) return { name: file, bytes };
  return { name: /\.txt$/.test(file) ? file : `${file}.txt`, bytes: (await store.text(id)) ?? '' };
}
