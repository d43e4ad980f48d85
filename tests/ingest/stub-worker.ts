import { setTimeout as pause } from 'node:timers/promises';
import { DocumentQueue } from '../../src/ingest/jobs.js';
import { newTally } from '../../src/ingest/tally.js';
import { StoreWorker } from '../../src/ingest/work.js';
import type { Document, Extraction } from '../../src/model/index.js';
import { openStore, type PostgresUrl } from '../../src/store/index.js';
import { factTypes, RULES } from '../store/sample.js';
import { extractSample } from './stub-extractor.js';

/** A worker as `factline worker --drain` is one, but for the rules: it knows the reports of tests/store/sample.ts alone. */
const [place] = process.argv.slice(2);
const store = await openStore(place as PostgresUrl, { factTypes, name: `factline worker test:${process.pid}` });
const queue = await DocumentQueue.open(store.schema, store.execute, { worker: true });
await store.startRun(RULES);
const extractor = {
  ...{ rules: RULES, atOnce: 4 },
  // Slow enough that a kill finds it at work.
  extract: async (document: Document): Promise<Extraction> => pause(50).then(() => extractSample(document)),
};
const worker = new StoreWorker(newTally(), {
  ...{ store, queue, extractor, originals: null, drain: true },
  ...{ interrupted: new AbortController().signal, report: () => undefined },
});
await worker.run();
await queue.close();
await store.close();
