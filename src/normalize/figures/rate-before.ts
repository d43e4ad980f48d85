import { readJson } from '../data.js';
import { lower, Shape, type Tokens } from '../tokens.js';
import { WordTable } from './vocabulary.js';

interface FlowWords {
  readonly adjectives: Record<string, string>;
  readonly flows: readonly string[];
}

const words = readJson<FlowWords>(new URL('./rates.json', import.meta.url));
const adjectives = new WordTable(Object.entries(words.adjectives));
const flows = new WordTable(words.flows.map((word) => [word, true] as const));

/** How far before the figure the adjective may stand, in tokens; and how far behind the adjective its noun. */
const REACH = 10;
const NOUN_WITHIN = 3;
/** Words right before the figure that give it to the noun. */
const JOINTS = new Set(['of', 'from', 'to', 'at']);

/** `a monthly pay of €900`, `raise annual output from 24 to 36 airframes`: the period by which a flow is told before its figure; null where none is. */
export function rateBefore(tokens: Tokens, hedge: number, floor: number): string | null {
  if (hedge - 1 <= floor || !JOINTS.has(lower(tokens, hedge - 1))) return null;
  for (let at = hedge - 2; at >= floor && hedge - at <= REACH; at--) {
    const period = adjectives.at(tokens, at, hedge);
    if (period) return namesFlow(tokens, at + 1, hedge) ? period : null;
    if (tokens.shape[at]! >= Shape.Symbol) return null;
  }
  return null;
}

function namesFlow(tokens: Tokens, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + NOUN_WITHIN; at++) if (flows.at(tokens, at, limit)) return true;
  return false;
}
