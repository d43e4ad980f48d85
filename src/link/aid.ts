import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { actorsOf, type Actor } from './actors.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { stateOf } from './roles.js';
import { tokenize } from '../normalize/tokens.js';

const { frames, openers, topics, unpaid } = readJson<Record<'frames' | 'openers' | 'topics' | 'unpaid', string[]>>(new URL('./aid.json', import.meta.url));
const FRAMES = new Set(frames);
const OPENERS = new Set(openers);
const unpaidPhrases = new Lexicon<true>(
  'link/unpaid',
  unpaid.map((phrase) => [phrase, true] as const),
);
const topicPhrases = new Lexicon<true>(
  'link/aid-topics',
  topics.map((phrase) => [phrase, true] as const),
);

/** Whether the section's heading or the document's title speaks of aid: *New aid packages*, *Pledges for Lebanon*. */
export function isAboutAid(passage: Passage): boolean {
  return passage.reference.headingsOf(passage).some((heading) => {
    const tokens = tokenize(heading);
    for (let at = 0; at < tokens.count; at++) if (topicPhrases.match(tokens, at, tokens.count)) return true;
    return false;
  });
}

/** *The packages announced in Rivne*: whether a stretch of a sentence does. */
export function speaksOfAid(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (topicPhrases.match(passage.view.tokens, at, last)) return true;
  return false;
}

/** The phrase that opens a sentence is no longer than this, in tokens. */
const LONGEST = 16;

/** *Under the initiative led by Czechia, …*, *Under a Japanese aid programme, …*: whose scheme a sentence opens with. */
export function aidGiver(passage: Passage): Actor | null {
  if (!OPENERS.has(passage.word(passage.first))) return schemeBehind(passage);
  let frame = false;
  for (let at = passage.first; at < Math.min(passage.first + LONGEST, passage.last); at++) {
    frame ||= FRAMES.has(passage.word(at));
    if (passage.word(at) !== ',' || passage.mentionAt(at)) continue;
    return frame ? (actorsOf(passage).find((actor) => actor.last <= at && stateOf(passage, actor) !== null) ?? null) : null;
  }
  return null;
}

/** *have reached the army through the Czech initiative*: the scheme stands behind. */
function schemeBehind(passage: Passage): Actor | null {
  for (const actor of actorsOf(passage)) {
    const article = isOf('determiners', passage.word(actor.first - 1)) ? actor.first - 2 : actor.first - 1;
    if (!SCHEMES.has(passage.word(article)) || stateOf(passage, actor) === null) continue;
    for (let at = actor.last; at < Math.min(actor.last + NEAR, passage.last); at++) if (FRAMES.has(passage.word(at))) return actor;
  }
  return null;
}
const SCHEMES = new Set(['under', 'through']);
/** Between whose scheme it is and its noun stand no more than adjectives, in tokens. */
const NEAR = 4;

/** *as a gift*, *free of charge*, *under a grant*: nothing is bought in the sentence, or in the stretch of it that is given. */
export function isUnpaid(passage: Passage, first: number = passage.first, last: number = passage.last): boolean {
  for (let at = first; at < last; at++) if (unpaidPhrases.match(passage.view.tokens, at, last)) return true;
  return false;
}
