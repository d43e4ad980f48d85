import { cuePhrases } from '../../../src/link/cues.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

type Name = 'nouns' | 'spend' | 'reach' | 'parts' | 'purposeLinks' | 'wholes' | 'referring' | 'decided' | 'hints' | 'members';
const lists = readJson<Record<Name, readonly string[]>>(new URL('./cues.json', import.meta.url));

function phrases(name: Name): Lexicon<true> {
  return new Lexicon(
    `budget/${name}`,
    lists[name].map((phrase) => [phrase, true] as const),
  );
}
function verbs(name: Name): Lexicon<true> {
  return new Lexicon(
    `budget/${name}`,
    lists[name].flatMap((entry) => cuePhrases({ [entry]: true as const })),
  );
}

export const nouns = phrases('nouns');
export const parts = phrases('parts');
export const wholes = phrases('wholes');
export const referring = phrases('referring');
export const spend = verbs('spend');
export const reach = verbs('reach');
export const PURPOSE_LINKS = new Set(lists.purposeLinks);
export const DECIDED = new Set(lists.decided);
export const MEMBERS = new Set(lists.members);
export const HINTS = new Set(lists.hints);
