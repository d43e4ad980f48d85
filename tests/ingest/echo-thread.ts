import { parentPort } from 'node:worker_threads';
import type { Question } from '../../src/ingest/pool.js';

/** A thread that reads nothing: it answers late and out of turn, fails on `poison` and ends on `death`. */
parentPort?.postMessage({ rules: 'none', factTypes: [] });
parentPort?.on('message', ({ number, document }: Question) => {
  const { info, text } = document;
  if (text === 'death') process.exit(1);
  const answer =
    text === 'poison'
      ? { number, message: 'no way' }
      : { number, extraction: { document: info, rules: 'none', sections: [], sentences: [], mentions: [], facts: [], problems: [] } };
  setTimeout(() => parentPort?.postMessage(answer), (number * 7) % 5);
});
