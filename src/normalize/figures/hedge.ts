import { Hedge } from '../../model/index.js';
import { readJson } from '../data.js';
import { Lexicon } from '../lexicon.js';
import { lower, Shape, tokenize, type Tokens } from '../tokens.js';
import { WordTable } from './vocabulary.js';
import { formOf } from '../words.js';

interface HedgeWords {
  readonly before: Record<string, readonly string[]>;
  readonly ages: Record<string, readonly string[]>;
  readonly after: Record<string, readonly string[]>;
  /** Verbs of which the hedge's word is only the particle (`handed over`, `add up to`). */
  readonly particles: Record<string, readonly string[]>;
}

const words = readJson<HedgeWords>(new URL('./hedges.json', import.meta.url));

function phrases(groups: Record<string, readonly string[]>): [string, Hedge][] {
  return Object.entries(groups).flatMap(([mod, list]) => list.map((phrase): [string, Hedge] => [phrase, Hedge.parse(mod)]));
}

const before = new Lexicon<Hedge>('hedges before a figure', phrases(words.before));
const ages = new Lexicon<Hedge>('hedges before an age', phrases(words.ages));
const after = new Lexicon<Hedge>('hedges after a figure', phrases(words.after));

/** Last words of the phrases: most figures are refused by one look at the word before them. */
function lastWords(groups: Record<string, readonly string[]>): WordTable<true> {
  return new WordTable(
    phrases(groups).map(([phrase]) => {
      const tokens = tokenize(phrase);
      return [formOf(tokens.word[tokens.count - 1]!), true] as const;
    }),
  );
}
const endsBefore = lastWords(words.before);
const endsAge = lastWords(words.ages);
const particles = new Map(
  Object.entries(words.particles).map(([phrase, verbs]) => [phrase, new WordTable(verbs.map((verb) => [verb, true] as const))] as const),
);
const LONGEST = 7;

/** A hedge beside a figure: what it means and where it begins and ends, in tokens. */
export interface HedgeHit {
  readonly mod: Hedge;
  readonly first: number;
  readonly last: number;
}

/** The hedge that ends right before token `at` and begins at or after `floor`. */
export function hedgeBefore(tokens: Tokens, at: number, floor: number): HedgeHit | null {
  const near = hedgeEndingAt(before, endsBefore, tokens, at, floor);
  if (!near) return null;
  // `up to about 40`: the outer word bounds the figure, the inner one only softens it.
  const outer = near.mod === 'about' ? hedgeEndingAt(before, endsBefore, tokens, near.first, floor) : null;
  return outer ? { mod: outer.mod, first: outer.first, last: near.last } : near;
}

/** `up to the age of`, `older than`: the hedge of an age, which also tells that the figure is one. */
export function ageHedgeBefore(tokens: Tokens, at: number, floor: number): HedgeHit | null {
  return hedgeEndingAt(ages, endsAge, tokens, at, floor);
}

function hedgeEndingAt(lexicon: Lexicon<Hedge>, ends: WordTable<true>, tokens: Tokens, at: number, floor: number): HedgeHit | null {
  if (!ends.at(tokens, at - 1, tokens.count)) return null;
  for (let first = Math.max(floor, at - LONGEST); first < at; first++) {
    const hit = lexicon.match(tokens, first, at);
    if (hit?.end === at) return isParticle(tokens, first, at, floor) ? null : { mod: hit.payload, first, last: at };
  }
  return null;
}

function isParticle(tokens: Tokens, first: number, at: number, floor: number): boolean {
  if (first <= floor || at - first > 2) return false;
  // `a pick-up to 4.8 %`: the word ends a compound.
  if (tokens.end[first - 1] === tokens.start[first] && /^[-‑]$/.test(lower(tokens, first - 1))) return true;
  const verbs = particles.get(tokens.text.slice(tokens.start[first], tokens.end[at - 1]).toLowerCase());
  return verbs?.at(tokens, first - 1, at) === true;
}

/** The hedge that begins right at token `at`: `or more`, `at most`. */
export function hedgeAfter(tokens: Tokens, at: number, limit: number): HedgeHit | null {
  const hit = at < limit ? after.match(tokens, at, limit) : null;
  // `4.25% plus a fee` adds something to it.
  if (hit && lower(tokens, at) === 'plus' && hit.end < limit && tokens.shape[hit.end] !== Shape.Punct) return null;
  return hit && { mod: hit.payload, first: at, last: hit.end };
}
