import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';

export type Governor = 'planned' | 'contracted' | 'cancelled' | 'denied' | 'conditional';
const { hearsay, stopped, resumed, ...lists } = readJson<Record<Governor | 'hearsay' | 'stopped' | 'resumed', string[]>>(
  new URL('./modality.json', import.meta.url),
);
export const HEARSAY: ReadonlySet<string> = new Set(hearsay);
/** What is done to a plan or a delivery that comes to nothing, said of it in the passive alone: *was stopped by X*. */
export const STOPPED: ReadonlySet<string> = new Set(stopped);
/** How a deal or plan is spoken of again: *the order*, *this purchase*. */
export const RESUMED: ReadonlySet<string> = new Set(resumed);
/** Words that say how real what they govern is: *plans to*, *a contract for*, *cancelled*, *considered*. */
export const governors = new Lexicon<Governor>(
  'link/governors',
  (Object.keys(lists) as Governor[]).flatMap((name) => lists[name].map((phrase) => [phrase, name] as const)),
);
