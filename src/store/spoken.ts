import { documentKeyIn, type Decision } from '../model/index.js';
import type { FactRow } from './contract.js';
import { decisionOf } from './decision-row.js';
import type { FactReader } from './facts.js';
import type { Spoken } from './keep.js';
import { all, first, type Plan } from './plan.js';
import { rowReading } from './quoted.js';
import { build } from './schema/builder.js';

/** What reviewers said of the facts of documents: by document, by fact, in the order in which they began to speak of them. */
export function* spokenOf(facts: FactReader, documents: readonly string[]): Plan<Map<string, Map<string, Spoken>>> {
  const spoken = new Map<string, Map<string, Spoken>>();
  if (!(yield* first(build.selectFrom('decision').select('key').limit(1)))) return spoken;
  for (const document of documents) {
    const logs = yield* logsOf(document);
    const present = yield* facts.byId([...logs.keys()]);
    spoken.set(document, new Map([...logs].map(([fact, log]): [string, Spoken] => [fact, { log, before: readBefore(present.get(fact) ?? null) }])));
  }
  return spoken;
}

function* logsOf(document: string): Plan<Map<string, Decision[]>> {
  const logs = new Map<string, Decision[]>();
  const prefix = `${documentKeyIn(document)}.`;
  const rows = yield* all(
    build
      .selectFrom('decision')
      .selectAll()
      // A decision that came before its document knows only the fact's id.
      .where((eb) =>
        eb.or([eb('document', '=', document), eb.and([eb('document', 'is', null), eb('fact', '>=', prefix), eb('fact', '<', `${prefix}\u{10FFFF}`)])]),
      )
      .orderBy('key'),
  );
  for (const { key: _, ...row } of rows) {
    const log = logs.get(row.fact);
    if (log) log.push(decisionOf(row));
    else logs.set(row.fact, [decisionOf(row)]);
  }
  return logs;
}

/** What the rules last read of a fact; null of one that they never read, or that is not there. */
export function readBefore(row: FactRow | null): Spoken['before'] {
  if (!row || row.standing === 'made') return null;
  return row.read ?? rowReading(row);
}
