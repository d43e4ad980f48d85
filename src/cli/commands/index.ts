import type { Command } from 'commander';
import type { Start } from '../session.js';
import { addDocuments } from './documents.js';
import { addEvaluate } from './evaluate.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addExtract } from './extract.js';
import { addFacts } from './facts.js';
import { addGold } from './gold.js';
import { addIngest } from './ingest.js';
import { addMcp } from './mcp.js';
import { addReview } from './review.js';
import { addServe } from './serve.js';
import { addReextract } from './reextract.js';
import { addShow } from './show.js';
import { addStatus } from './status.js';
import { addVerify } from './verify.js';
import { addWorker } from './worker.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly ((program: Command, start: Start) => void)[] = [
  addIngest,
  addExtract,
  addFacts,
  addShow,
  addExplain,
  addExport,
  addDocuments,
  addStatus,
  addVerify,
  addReextract,
  addWorker,
  addEvaluate,
  addReview,
  addGold,
  addServe,
  addMcp,
];
