import type { Command } from 'commander';
import { EXIT, Stop } from '../exit.js';
import { factText } from '../fact-text.js';
import { emit, inColour } from '../io.js';
import { common, withJson, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';

interface Options {
  readonly store: string;
  readonly json?: boolean;
}

/** Sentences shown on either side of the one that states the fact. */
const CONTEXT = 1;

export function addShow(program: Command, start: Start): void {
  const command = program
    .command('show')
    .summary('show a fact in its sentence')
    .description('Show a fact: its slots and where each was found, its sentence in context with the spans marked, the rule, the decisions.')
    .argument('<fact>', 'its id, or the beginning of it');
  withStore(withJson(common(command, ['show 1f3870be274f6c49.acquisition.7d1c04b2a9e3', 'show 1f3870be274f6c49.acq --json']))).action(
    start(async (session: Session, id: string, options: Options) =>
      readStore(options.store, async (store) => {
        const fact = await store.fact(id);
        if (!fact) throw new Stop(`${id}: no such fact in ${options.store}; factline facts lists them`, EXIT.someFailed);
        const stating = fact.evidence[0]?.sentence ?? 0;
        const context = await store.sentences(fact.document.id, Math.max(0, stating - CONTEXT), stating + CONTEXT + 1);
        const decisions = await store.decisions(fact.id);
        const { cursor: _, ...plain } = fact;
        await emit(
          session.io.stdout,
          options.json
            ? `${JSON.stringify({ ...plain, context, decisions }, null, 2)}\n`
            : factText(fact, context, decisions, inColour(session.io.stdout, session.io.env)),
        );
        return EXIT.done;
      }),
    ),
  );
}
