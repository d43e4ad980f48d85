import { readJson } from '../normalize/data.js';
import { actorsOf, type Actor } from './actors.js';
import type { Passage } from './passage.js';
import { stateOf } from './roles.js';

const { frames, openers } = readJson<Record<'frames' | 'openers', string[]>>(new URL('./aid.json', import.meta.url));
const FRAMES = new Set(frames);
const OPENERS = new Set(openers);
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
