import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { lower, Shape, tokenize } from '../normalize/tokens.js';
import type { Filler } from './contract.js';
import { oncePerPassage } from './memory.js';
import { fillWithWords, type Passage } from './passage.js';

interface Places {
  readonly regions: readonly string[];
  readonly world: readonly string[];
  /** Organizations of states whose figures are those of their members together. */
  readonly blocs: readonly string[];
  /** Adjectives of regions and the names they stand for. */
  readonly adjectives: Readonly<Record<string, string>>;
  /** Phrases that go round a region's name, and the name. */
  readonly paraphrases: Readonly<Record<string, string>>;
  /** Nouns for those in a region taken together: *states*, *economies*. */
  readonly groups: readonly string[];
  /** Nouns that stand for a region named before. */
  readonly anaphors: readonly string[];
  /** Lower-case words before a region's name that say which part of it. */
  readonly parts: readonly string[];
}
export const places = readJson<Places>(new URL('./regions.json', import.meta.url));
const regions = new Lexicon<string>(
  'link/regions',
  places.regions.map((name) => [name, name] as const),
  { letters: 'initial' },
);
const adjectives = new Lexicon<string>('link/region-adjectives', Object.entries(places.adjectives), { letters: 'initial' });
const paraphrases = new Lexicon<string>('link/region-paraphrases', Object.entries(places.paraphrases));
const WORLD = new Set(places.world);
/** *upper*, *northern*: which part of a region is meant. */
const PARTS = new Set(places.parts);

const BLOCS = new Set(places.blocs);

/** Whether an organization's name stands for the states in it. */
export function isBloc(name: string): boolean {
  return BLOCS.has(name);
}

/** *global oil demand*: the whole world is meant. */
export function isWorld(form: string): boolean {
  return WORLD.has(form);
}

/** The first token of the region whose name ends right before `at`, or null. */
export function regionEndingAt(passage: Passage, at: number): number | null {
  for (let first = Math.max(passage.first, at - 5); first < at; first++) {
    const hit = regions.match(passage.view.tokens, first, at);
    if (hit && hit.end === at && !passage.mentionAt(first)) return first;
  }
  return null;
}

/** The region that a name (*euro area inflation*) or an adjective (*West African growth*) right before `at` makes the owner of what follows. */
export function regionOwning(passage: Passage, at: number): { filler: Filler; first: number } | null {
  for (let first = Math.max(passage.first, at - 5); first < at; first++) {
    if (passage.mentionAt(first)) continue;
    const name = regions.match(passage.view.tokens, first, at);
    const adjective = adjectives.match(passage.view.tokens, first, at);
    const words = fillWithWords(passage, first, at);
    if (name?.end === at) return { filler: words, first };
    if (adjective?.end === at) return { filler: { ...words, value: adjective.payload }, first };
  }
  return null;
}

/** The region named at a token, with an optional article, as a filler. */
export function regionNamedAt(passage: Passage, at: number): { filler: Filler; end: number } | null {
  const from = passage.word(at) === 'the' ? at + 1 : at;
  if (passage.mentionAt(from)) return null;
  const hit = regions.match(passage.view.tokens, from, passage.last);
  if (!hit) return null;
  const end = joinedEnd(passage, hit.end);
  return { filler: fillWithWords(passage, from, end), end };
}

/** *the Levant and the upper Gulf*: regions joined are one subject, a figure told of them is no figure of either. */
function joinedEnd(passage: Passage, end: number): number {
  if (passage.word(end) !== 'and') return end;
  let at = end + 1;
  while (at < end + 3 && (passage.word(at) === 'the' || PARTS.has(passage.word(at)))) at++;
  return regions.match(passage.view.tokens, at, passage.last)?.end ?? end;
}

/** The region at a token, or a place by a name that no list holds: *the Straits of Malacca and Singapore*, *Cabo Delgado*. */
export function namedPlaceAt(passage: Passage, at: number): { filler: Filler; end: number } | null {
  const region = regionNamedAt(passage, at);
  if (region && !joinsName(passage, region.end)) return region;
  const first = passage.word(at) === 'the' ? at + 1 : at;
  if (passage.mentionAt(first)) return null;
  let end = first;
  while (end < passage.last && (isName(passage, end) || (end > first && (joinsName(passage, end) || isCountryInName(passage, first, end))))) end++;
  return end > first ? { filler: fillWithWords(passage, first, end), end } : null;
}

/** *Gulf of Guinea*, *Malacca and Singapore* behind *Straits of*. */
function joinsName(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (word === '-' || word === '‑' || word === '–') return true;
  return (
    (word === 'of' || word === 'and') &&
    passage.view.tokens.shape[at + 1] === Shape.Capital &&
    passage.mentionAt(at + 1)?.mention.kind !== 'date' &&
    (word === 'of' || passage.word(at - 2) === 'of')
  );
}

function isCountryInName(passage: Passage, first: number, at: number): boolean {
  return passage.mentionAt(at)?.mention.kind === 'country' && (passage.word(at - 1) === 'of' || passage.word(at - 1) === 'and') && at > first + 1;
}

/** Whether a token is written like a name and is no mention. */
export function isName(passage: Passage, at: number): boolean {
  const shape = passage.view.tokens.shape[at]!;
  return !passage.mentionAt(at) && (shape === Shape.Capital || shape === Shape.Mixed || shape === Shape.Upper);
}

/** *south of the Sahara*: a phrase that goes round a region's name. */
export function paraphraseAt(passage: Passage, at: number): { filler: Filler; end: number } | null {
  const hit = passage.mentionAt(at) ? null : paraphrases.match(passage.view.tokens, at, passage.last);
  return hit && { filler: { ...fillWithWords(passage, at, hit.end), value: hit.payload }, end: hit.end };
}

/** The one region that a sentence names; null where it names none or several. */
export const onlyRegionOf = oncePerPassage((passage): Filler | null => {
  const found: Filler[] = [];
  for (let at = passage.first; at < passage.last; at++) {
    const region = passage.mentionAt(at) ? null : (paraphraseAt(passage, at) ?? regionNamedAt(passage, at));
    if (!region) continue;
    found.push(region.filler);
    at = region.end - 1;
  }
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null;
});

const COMPASS = new Set(['south', 'north', 'east', 'west', 'new']);

/** The region named in a heading, or null. */
export function regionIn(heading: string): string | null {
  const tokens = tokenize(heading);
  for (let at = 0; at < tokens.count; at++) {
    const hit = regions.match(tokens, at, tokens.count);
    // *South Africa*, *East Timor*: with a point of the compass before it the name is another.
    if (hit && !COMPASS.has(lower(tokens, at - 1))) return hit.payload;
  }
  return null;
}
