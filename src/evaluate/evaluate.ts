import type { Extraction } from '../model/index.js';
import { emptyBuckets } from './calibration.js';
import { noCounts } from './counts.js';
import { addFactResults, scoreFacts, type FactResult } from './facts.js';
import type { Gold } from './gold.js';
import { addMentionResults, scoreMentions, type MentionResult } from './mentions.js';

/** An extraction beside its gold, in counts that add up over documents. */
export interface Evaluation {
  readonly documents: number;
  readonly mentions: MentionResult;
  readonly facts: FactResult;
}

/**
 * Scores one extraction against its gold: mentions by exact span and kind, their values member by member, facts by slot
 * after pairing them one to one within their type. Pure; offsets of both must be into the same text.
 */
export function evaluate(gold: Gold, extraction: Extraction): Evaluation {
  return {
    documents: 1,
    mentions: gold.only === 'facts' ? scoreMentions([], []) : scoreMentions(gold.mentions, extraction.mentions),
    facts: scoreFacts(gold.facts, extraction),
  };
}

export function nothingEvaluated(): Evaluation {
  return {
    documents: 0,
    mentions: { kinds: {}, calibration: emptyBuckets(), errors: [] },
    facts: { types: {}, attribution: noCounts(), evidence: { matched: 0, right: 0 }, calibration: emptyBuckets(), errors: [] },
  };
}

export function addEvaluations(left: Evaluation, right: Evaluation): Evaluation {
  return {
    documents: left.documents + right.documents,
    mentions: addMentionResults(left.mentions, right.mentions),
    facts: addFactResults(left.facts, right.facts),
  };
}
