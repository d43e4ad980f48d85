import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { actorsOf, type Actor } from './actors.js';
import type { Passage } from './passage.js';
import { stateOf } from './roles.js';

const { frames, openers, unpaid } = readJson<Record<'frames' | 'openers' | 'unpaid', string[]>>(new URL('./aid.json', import.meta.url));
const FRAMES = new Set(frames);
const OPENERS = new Set(openers);
const unpaidPhrases = new Lexicon<true>(
  'link/unpaid',
  unpaid.map((phrase) => [phrase, true] as const),
);

/** The phrase that opens a sentence is no longer than this, in tokens. */
const LONGEST = 16;

/** *Under the initiative led by Czechia, …*, *Under a Japanese aid programme, …*: whose scheme a sentence opens with. */
export function aidGiver(passage: Passage): Actor | null {
  if (!OPENERS.has(passage.word(passage.first))) return null;
  let frame = false;
  for (let at = passage.first; at < Math.min(passage.first + LONGEST, passage.last); at++) {
    frame ||= FRAMES.has(passage.word(at));
    if (passage.word(at) !== ',' || passage.mentionAt(at)) continue;
    return frame ? (actorsOf(passage).find((actor) => actor.last <= at && stateOf(passage, actor) !== null) ?? null) : null;
  }
  return null;
}

/** *as a gift*, *free of charge*, *under a grant*: nothing is bought in the sentence, or in the stretch of it that is given. */
export function isUnpaid(passage: Passage, first: number = passage.first, last: number = passage.last): boolean {
  for (let at = first; at < last; at++) if (unpaidPhrases.match(passage.view.tokens, at, last)) return true;
  return false;
}
