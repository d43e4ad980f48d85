import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFormats } from '../../src/export/index.js';
import { discover } from '../../src/ingest/discover.js';
import { enqueue } from '../../src/ingest/enqueue.js';
import { DocumentQueue, queueState } from '../../src/ingest/jobs.js';
import { originalsAt } from '../../src/ingest/originals.js';
import { newTally } from '../../src/ingest/tally.js';
import { StoreWorker } from '../../src/ingest/work.js';
import { openStore, type PostgresStore, type PostgresUrl, type Store } from '../../src/store/index.js';
import { testServer } from '../store/server.js';
import { factTypes, RULES, sample } from '../store/sample.js';
import { extractSample } from './stub-extractor.js';

const server = await testServer();
/** More of them, once in a while: FACTLINE_CRASHES="5000 documents 200 kills 20 stops". */
const [DOCUMENTS, KILLS, STOPS] = (process.env.FACTLINE_CRASHES ?? '200 documents 2 kills 1 stop').match(/\d+/g)!.map(Number) as [number, number, number];

const folder = mkdtempSync(join(tmpdir(), 'factline-work-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bytesOf(store: Store, format: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const sink = { write: (piece: string | Uint8Array): void => void pieces.push(Buffer.from(piece)) };
  await exportFormats.find(({ name }) => name === format)!.write(store.facts({ order: 'content' }), sink, { factTypes: store.factTypes });
  return Buffer.concat(pieces);
}
/** Reports as files, and the store in a file that they belong into. */
function reports(count: number): Store {
  const expected = openStore(':memory:', { factTypes });
  for (let index = 0; index < count; index++) {
    const { extraction, source } = sample({ when: 1000 + index });
    const path = join(folder, `${index}.txt`);
    writeFileSync(path, source.text);
    expected.write(extraction, { ...source, name: path, location: path });
  }
  return expected;
}

describe.skipIf('reason' in server)(`workers on a queue ${'reason' in server ? `(${server.reason})` : ''}`, () => {
  let place: PostgresUrl;
  let store: PostgresStore;
  let queue: DocumentQueue;
  beforeEach(async () => {
    place = 'place' in server ? server.place() : 'postgres://nowhere/none';
    store = await openStore(place, { factTypes });
    queue = await DocumentQueue.open(store.schema, store.execute, { worker: true });
  });
  afterEach(async () => {
    await queue.close();
    await store.close();
  });

  async function add(paths: readonly string[], originals: string | null = null): Promise<{ added: number; lines: string[] }> {
    const { found } = await discover(paths);
    const lines: string[] = [];
    const report = ({ message }: { message: string }): void => void lines.push(message);
    const kept = originals === null ? null : originalsAt(originals);
    const added = await enqueue(found, { queue, originals: kept, stdin: Readable.from(['Standing in.']), interrupted: new AbortController().signal, report });
    return { added, lines };
  }
  async function work(originals: string | null = null): Promise<ReturnType<typeof newTally>> {
    const tally = newTally();
    const extractor = { rules: RULES, atOnce: 4, extract: extractSample };
    const interrupted = new AbortController().signal;
    const seen = originals === null ? null : originalsAt(originals);
    await new StoreWorker(tally, { store, queue, extractor, originals: seen, drain: true, interrupted, report: () => undefined }).run();
    return tally;
  }

  it('read each document once, and leave an empty queue', async () => {
    const expected = reports(40);
    expect((await add([folder])).added).toBe(40);
    await add([folder]);
    expect(await queue.counts()).toMatchObject({ waiting: 40, active: 0, done: 0 });
    expect(await work()).toMatchObject({ documents: 40, unchanged: 0, failed: 0 });
    expect(await queueState(store.schema, store.execute)).toMatchObject({ waiting: 0, active: 0, done: 40, rate: 40 });
    for (const { name } of exportFormats) expect((await bytesOf(store, name)).equals(await bytesOf(expected, name)), name).toBe(true);
    await add([folder]);
    expect(await work()).toMatchObject({ documents: 0, unchanged: 40 });
  });

  it('find originals where the folder of them lies on their machine', async () => {
    const originals = join(folder, 'originals');
    reports(3);
    expect((await add([join(folder, '1.txt'), '-'])).lines).toEqual([
      expect.stringMatching(/cannot read standard input; name a folder or bucket with --originals/),
    ]);
    await add([join(folder, '0.txt'), '-'], originals);
    const elsewhere = join(folder, 'mounted');
    renameSync(originals, elsewhere);
    expect(await work(elsewhere)).toMatchObject({ documents: 2, failed: 1 });
    rmSync(elsewhere, { recursive: true });
  });

  it('try a document again that cannot be read, then set it aside with the reason', async () => {
    const poison = join(folder, 'poison.txt');
    writeFileSync(poison, 'Nobody can tell.');
    reports(3);
    await add([folder]);
    expect(await work()).toMatchObject({ failed: 1 });
    expect(await store.failures()).toMatchObject([{ name: poison, reason: 'cannot be extracted (cannot be told); please report it' }]);
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0 });
    rmSync(poison);
  });

  it('set a document aside that ended one worker after another', async () => {
    reports(1);
    await add([join(folder, '0.txt')]);
    await queue.take(1);
    await store.execute(`update ${store.schema}_queue.job set retry_count = retry_limit, started_on = now() - interval '1 hour' where state = 'active'`, []);
    while ((await queue.counts()).active > 0) await pause(200);
    await work();
    expect(await store.failures()).toMatchObject([{ reason: expect.stringMatching(/ended 10 workers that read it/) as unknown }]);
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0 });
  });

  it.skipIf(!('crash' in server))(
    'lose nothing, double nothing and leave nothing half stored, however often they and the server are killed',
    async () => {
      const expected = reports(DOCUMENTS);
      await add([folder]);
      const script = fileURLToPath(new URL('./stub-worker.ts', import.meta.url));
      const workers = new Set<ChildProcess>();
      const begin = (): void => {
        const worker = spawn(process.execPath, ['--import', 'tsx', script, place], { stdio: 'ignore' });
        workers.add(worker);
        worker.once('exit', () => workers.delete(worker));
      };
      const left = async (): Promise<number> => {
        const { waiting, active } = await queue.counts();
        return waiting + active;
      };
      let [kills, stops] = [0, 0];
      while (await left()) {
        while (workers.size < 3) begin();
        await pause(100 + Math.random() * 400);
        // Only one that has begun, while documents are in hand: a process that is still loading has nothing to lose.
        const { active, workers: begun } = await queueState(store.schema, store.execute);
        if (active === 0) continue;
        const [victim] = [...workers].filter(({ pid }) => begun.includes(`test:${pid}`)).sort(() => Math.random() - 0.5);
        if (victim && kills < KILLS && (kills <= stops * (KILLS / STOPS) || stops === STOPS)) {
          if (victim.kill('SIGKILL')) kills++;
        } else if (victim && stops < STOPS) await (stops++, (server as { crash: () => Promise<void> }).crash());
      }
      for (const worker of workers) worker.kill();
      // On a fast machine the documents may be done before all were killed that should be.
      expect(kills + stops).toBeGreaterThan(0);
      expect(await store.check()).toEqual([]);
      expect(await store.counts()).toEqual(expected.counts());
      const cursors: number[] = [];
      for await (const { cursor } of store.changes('0')) cursors.push(Number(cursor));
      expect(cursors).toEqual(cursors.map((_, index) => index + 1));
      expect(cursors).toHaveLength(DOCUMENTS * 3);
      for (const { name } of exportFormats) expect((await bytesOf(store, name)).equals(await bytesOf(expected, name)), name).toBe(true);
    },
    process.env.FACTLINE_CRASHES ? 3_600_000 : 300_000,
  );
});
