import type { Decision, Reading } from '../model/index.js';
import type { Store } from '../store/contract.js';
import { BY_HAND, standing, stateAfter } from '../store/index.js';

/** How often what was read was right, by those who looked. */
export interface Judged {
  readonly accepted: number;
  readonly rejected: number;
  readonly corrected: number;
  /** Share of the judged that were accepted as they were read; null where none was judged. */
  readonly precision: number | null;
}
export interface Lessons {
  readonly rules: readonly (Judged & { readonly rule: string; readonly rejectedFacts: readonly string[] })[];
  readonly extractors: readonly (Judged & { readonly type: string })[];
}

/** Facts that are linked to: enough to see what a rule gets wrong. */
const LINKED = 50;

class Tally {
  accepted = 0;
  rejected = 0;
  corrected = 0;
  readonly facts: string[] = [];

  note(state: 'accepted' | 'rejected' | 'corrected', fact: string): void {
    this[state]++;
    if (state !== 'accepted' && this.facts.length < LINKED) this.facts.push(fact);
  }
  get judged(): Judged {
    const { accepted, rejected, corrected } = this;
    const all = accepted + rejected + corrected;
    return { accepted, rejected, corrected, precision: all === 0 ? null : accepted / all };
  }
}

/**
 * What reviews teach of rules and extractors, the worst first: the last verdict that stands on each reading counts, for
 * the rule that made that reading, whatever the rules read now. What reviewers made themselves teaches nothing of rules.
 */
export async function lessons(store: Store): Promise<Lessons> {
  const rules = new Map<string, Tally>();
  const types = new Map<string, Tally>();
  for (const [fact, log] of byFact(await store.decisions())) {
    const verdicts = standing(log);
    const judged = new Map<string, { readonly reading: Reading; readonly state: string }>();
    for (const verdict of verdicts) {
      const reading = verdict.read ?? verdict.before;
      if (reading?.rule !== undefined && reading.rule !== BY_HAND) judged.set(reading.rule, { reading, state: stateAfter(verdict) });
    }
    for (const [rule, { reading, state }] of judged) {
      if (state !== 'accepted' && state !== 'rejected' && state !== 'corrected') continue;
      tallyOf(rules, rule).note(state, fact);
      tallyOf(types, reading.type).note(state, fact);
    }
  }
  return {
    rules: worstFirst([...rules].map(([rule, tally]) => ({ rule, ...tally.judged, rejectedFacts: tally.facts }))),
    extractors: worstFirst([...types].map(([type, tally]) => ({ type, ...tally.judged }))),
  };
}

/** Decisions by the fact they are about, in the order of the log. */
export function byFact(decisions: readonly Decision[]): Map<string, Decision[]> {
  const logs = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const log = logs.get(decision.fact);
    if (log) log.push(decision);
    else logs.set(decision.fact, [decision]);
  }
  return logs;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  return tally;
}

/** Of two that are equally good the one that failed more often comes first. */
function worstFirst<T extends Judged>(all: T[]): T[] {
  const wrong = ({ rejected, corrected }: Judged): number => rejected + corrected;
  return all.sort((a, b) => (a.precision ?? 1) - (b.precision ?? 1) || wrong(b) - wrong(a));
}
