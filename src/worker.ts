import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Greeting, Question } from './ingest/pool.js';
import { factTypeShapes } from './ingest/shapes.js';
import { createPipeline, type Pipeline } from './pipeline.js';

/** A thread of the pool: questions in, extractions out, with a pipeline of its own. */
const pipeline = createPipeline((workerData ?? {}) as Pipeline['options']);
parentPort?.postMessage({ rules: pipeline.rules, factTypes: factTypeShapes(pipeline.types) } satisfies Greeting);

parentPort?.on('message', ({ number, document }: Question) => {
  let answer: Answer;
  try {
    answer = { number, extraction: pipeline.extract(document) };
  } catch (error) {
    answer = { number, message: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
