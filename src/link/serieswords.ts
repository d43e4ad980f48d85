import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { spellingsOf } from './cues.js';

export type SeriesWord =
  | 'change'
  | 'level'
  | 'toLevel'
  | 'byChange'
  | 'changeNoun'
  | 'prior'
  | 'again'
  | 'next'
  | 'turns'
  | 'goal'
  | 'comparatives'
  | 'base'
  | 'stops'
  | 'hedges'
  | 'partial'
  | 'compared'
  | 'groups'
  | 'ahead'
  | 'forecast'
  | 'target'
  | 'estimate'
  | 'conditional';

/** Where a word of change leads; `faster` and `slower` are of the pace at which something grows, `open` may be either. */
export type Way = 'up' | 'down' | 'faster' | 'slower' | 'open';
type ByWay = 'change' | 'changePhrases' | 'changeNoun' | 'turns' | 'comparatives';

const lists = readJson<
  Readonly<Record<ByWay, Readonly<Partial<Record<Way, readonly string[]>>>>> & Readonly<Record<Exclude<SeriesWord, ByWay> | 'levelPhrases', readonly string[]>>
>(new URL('./series.json', import.meta.url));

/** The entries of a list that is split by where they lead. */
function waysOf(name: ByWay): (readonly [string, Way])[] {
  return Object.entries(lists[name]).flatMap(([way, entries]) =>
    entries.flatMap((entry) => (name === 'change' ? spellingsOf(entry) : [entry]).map((spelling) => [spelling, way as Way] as const)),
  );
}

function lexiconOf(...names: readonly SeriesWord[]): Lexicon<SeriesWord> {
  return new Lexicon(
    `link/series-${names[0]!}`,
    names.flatMap((name) => spellings(name).map((phrase) => [phrase, name] as const)),
  );
}

/** Only verbs are listed with their forms; other entries are phrases. */
function spellings(name: SeriesWord): readonly string[] {
  if (name === 'change') return [...waysOf('change'), ...waysOf('changePhrases')].map(([phrase]) => phrase);
  if (name === 'changeNoun' || name === 'turns' || name === 'comparatives') return waysOf(name).map(([phrase]) => phrase);
  if (name === 'level') return [...lists.level.flatMap(spellingsOf), ...lists.levelPhrases];
  return lists[name];
}

/** The words by which a series of figures is told, each lexicon for one question. */
export const seriesWords = {
  /** What a word between two figures announces for the next one. */
  links: lexiconOf('change', 'level', 'goal', 'changeNoun', 'prior', 'again', 'next', 'toLevel', 'byChange'),
  verbs: lexiconOf('change', 'level'),
  /** Nouns of a turn that the figures take: *with a pick-up to 2.4 %*. */
  turns: lexiconOf('turns'),
  outlook: lexiconOf('forecast', 'target', 'estimate', 'conditional'),
  /** Where verbs of change lead, and nouns of a turn. */
  ways: new Lexicon<Way>('link/series-ways', [...waysOf('change'), ...waysOf('changePhrases')]),
  turnWays: new Lexicon<Way>('link/series-turn-ways', waysOf('turns')),
} as const;

const compared = new Map(waysOf('comparatives'));

/** Where *more*, *lower*, *down* beside a figure lead; undefined where the word does not compare. */
export function wayOfComparative(form: string): Way | undefined {
  return compared.get(form);
}

const sets = new Map<SeriesWord, ReadonlySet<string>>(
  (['hedges', 'stops', 'base', 'comparatives', 'partial', 'compared', 'groups', 'ahead'] as const).map((name) => [name, new Set(spellings(name))]),
);

export function isSeriesWord(name: 'hedges' | 'stops' | 'base' | 'comparatives' | 'partial' | 'compared' | 'groups' | 'ahead', form: string): boolean {
  return sets.get(name)!.has(form);
}
