import type { Command } from 'commander';
import type { Start } from '../session.js';

type Add = (program: Command, start: Start) => void;

/** Every command, in the order in which help lists them. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  ingest: async () => (await import('./ingest.js')).addIngest,
  extract: async () => (await import('./extract.js')).addExtract,
  facts: async () => (await import('./facts.js')).addFacts,
  show: async () => (await import('./show.js')).addShow,
  explain: async () => (await import('./explain.js')).addExplain,
  export: async () => (await import('./export.js')).addExport,
  documents: async () => (await import('./documents.js')).addDocuments,
  status: async () => (await import('./status.js')).addStatus,
  verify: async () => (await import('./verify.js')).addVerify,
  reextract: async () => (await import('./reextract.js')).addReextract,
  worker: async () => (await import('./worker.js')).addWorker,
  evaluate: async () => (await import('./evaluate.js')).addEvaluate,
  review: async () => (await import('./review.js')).addReview,
  gold: async () => (await import('./gold.js')).addGold,
  serve: async () => (await import('./serve.js')).addServe,
  mcp: async () => (await import('./mcp.js')).addMcp,
};

/** The command that a call begins with, where it does so, else all: nobody waits for, or holds in memory, what others need. */
export async function commandsFor([first]: readonly string[]): Promise<Add[]> {
  const named = first !== undefined && Object.hasOwn(COMMANDS, first) ? [COMMANDS[first]!] : Object.values(COMMANDS);
  return Promise.all(named.map((load) => load()));
}
