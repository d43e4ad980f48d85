import { FACT_TYPES, MENTION_KINDS } from '../model/index.js';
import { calibration, type BucketRates } from './calibration.js';
import { rates, share, sumTable, type Rates } from './counts.js';
import { addFacts, noFacts, type FactTally } from './facts.js';
import type { Evaluation } from './evaluate.js';
import { addMentions, noMentions, type MentionTally } from './mentions.js';

export interface MentionReport {
  spans: Rates;
  /** Of the mentions found, the share whose every gold member agrees; and the share that also claims nothing more. */
  valueAccuracy: number | null;
  exactValueAccuracy: number | null;
  members: Record<string, Rates>;
}
export interface FactReport {
  facts: { gold: number; found: number; matched: number; missed: number; spurious: number; whole: number };
  slots: Rates;
  names: Record<string, Rates>;
}
/** What `factline evaluate --json` prints. Rates lie in 0..1 and are null where there is nothing to divide by. */
export interface Report {
  documents: number;
  mentions: { overall: MentionReport; kinds: Record<string, MentionReport> };
  facts: { overall: FactReport; types: Record<string, FactReport> };
  /** Over matched facts. `accuracy` is the share whose source, or want of one, is the gold's. */
  attribution: Rates;
  evidenceAccuracy: number | null;
  calibration: { mentions: BucketRates[]; facts: BucketRates[] };
  errors: { mentions: string[]; facts: string[] };
}

export function report(evaluation: Evaluation): Report {
  const { mentions, facts } = evaluation;
  return {
    documents: evaluation.documents,
    mentions: { overall: ofMentions(sumTable(mentions.kinds, noMentions(), addMentions)), kinds: inOrder(MENTION_KINDS, mentions.kinds, ofMentions) },
    facts: { overall: ofFacts(sumTable(facts.types, noFacts(), addFacts)), types: inOrder(FACT_TYPES, facts.types, ofFacts) },
    attribution: rates(facts.attribution),
    evidenceAccuracy: share(facts.evidence.right, facts.evidence.matched),
    calibration: { mentions: calibration(mentions.calibration), facts: calibration(facts.calibration) },
    errors: { mentions: mentions.errors, facts: facts.errors },
  };
}

function ofMentions(tally: MentionTally): MentionReport {
  return {
    spans: rates(tally.spans),
    valueAccuracy: share(tally.values, tally.spans.right),
    exactValueAccuracy: share(tally.exactValues, tally.spans.right),
    members: Object.fromEntries(Object.entries(tally.members).map(([name, counts]) => [name, rates(counts)])),
  };
}

function ofFacts({ records, slots, whole, names }: FactTally): FactReport {
  const { gold, found, right: matched } = records;
  return {
    facts: { gold, found, matched, missed: gold - matched, spurious: found - matched, whole },
    slots: rates(slots),
    names: Object.fromEntries(Object.entries(names).map(([name, counts]) => [name, rates(counts)])),
  };
}

function inOrder<T, R>(names: readonly string[], table: Readonly<Record<string, T>>, make: (entry: T) => R): Record<string, R> {
  return Object.fromEntries(names.flatMap((name) => (table[name] ? [[name, make(table[name])]] : [])));
}
