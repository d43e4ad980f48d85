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

const lists = readJson<Record<SeriesWord | 'changePhrases' | 'levelPhrases', string[]>>(new URL('./series.json', import.meta.url));

function lexiconOf(...names: readonly SeriesWord[]): Lexicon<SeriesWord> {
  return new Lexicon(
    `link/series-${names[0]!}`,
    names.flatMap((name) => spellings(name).map((phrase) => [phrase, name] as const)),
  );
}

/** Only verbs are listed with their forms; other entries are phrases. */
function spellings(name: SeriesWord): readonly string[] {
  if (name === 'change') return [...lists.change.flatMap(spellingsOf), ...lists.changePhrases];
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
} as const;

const sets = new Map<SeriesWord, ReadonlySet<string>>(
  (['hedges', 'stops', 'base', 'comparatives', 'partial', 'compared', 'groups', 'ahead'] as const).map((name) => [name, new Set(lists[name])]),
);

export function isSeriesWord(name: 'hedges' | 'stops' | 'base' | 'comparatives' | 'partial' | 'compared' | 'groups' | 'ahead', form: string): boolean {
  return sets.get(name)!.has(form);
}
