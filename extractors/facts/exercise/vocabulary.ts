import { readJson } from '../../../src/normalize/data.js';
import { Lexicon, type Letters } from '../../../src/normalize/lexicon.js';

const table = readJson<
  Record<
    'nouns' | 'training' | 'military' | 'watching' | 'grounds' | 'series' | 'units' | 'naming' | 'by-itself' | 'bare' | 'editions' | 'going-on',
    string[]
  > & {
    readonly columns: Readonly<Record<Column, readonly string[]>>;
  }
>(new URL('./cues.json', import.meta.url));

function phrases(name: string, list: readonly string[], letters: Letters = 'any'): Lexicon<true> {
  return new Lexicon<true>(
    name,
    list.map((phrase) => [phrase, true] as const),
    { letters },
  );
}

export const exerciseNouns = phrases('exercise/nouns', table.nouns);
/** What is done in an exercise and with one: *took part in*, *held*, *kicked off*. */
export const trainingVerbs = phrases('exercise/training', table.training);
/** Who trains, without whom a name with its year may be a fair or a championship. */
export const militaryWords = phrases('exercise/military', table.military);
/** Who only looks on. */
export const watchers: ReadonlySet<string> = new Set(table.watching);
/** Where one trains, behind a place's name: *the Zar training ground*. */
export const grounds = phrases('exercise/grounds', table.grounds);
/** How another year of an exercise just told of is named: *the 2022 edition*. */
export const editions = phrases('exercise/editions', table.editions);
/** What opens a sentence that goes on about an exercise just told of. */
export const goingOn = phrases('exercise/going-on', table['going-on']);
/** What parts a list item's name from what is told of it. */
export const labels = phrases('exercise/labels', [':']);
/** Exercises that come back every year under one name: *Cobra Gold*, *RIMPAC*. */
export const seriesNames = phrases('exercise/series', table.series, 'initial');
/** How an exercise is given its name: *under the name X*, *codenamed X*; without a noun for it only those that name nothing else. */
export const naming = phrases('exercise/naming', table.naming);
export const namingByItself = phrases('exercise/naming-alone', table['by-itself']);
/** Whose units take part: *Egyptian frigates*. */
export const units = phrases('exercise/units', table.units);
/** Forces that a number alone may tell of: *some 120 personnel will join*. */
export const bareForces: ReadonlySet<string> = new Set(table.bare);

export type Column = 'name' | 'participants' | 'place' | 'date';
/** What heads the columns of a table of exercises. */
export const columnHeads: readonly (readonly [Column, ReadonlySet<string>])[] = (Object.keys(table.columns) as Column[]).map((column) => [
  column,
  new Set(table.columns[column]),
]);
