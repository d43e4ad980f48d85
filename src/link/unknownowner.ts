import { readJson } from '../normalize/data.js';
import { Shape } from '../normalize/tokens.js';
import type { Filler } from './contract.js';
import { isAdverb, isOf } from './grammar.js';
import { fillWithWords, type Passage } from './passage.js';
import { isName } from './regions.js';
import { regionAt } from './regionphrases.js';
import { clauseAround } from './roles.js';
import type { Topic } from './topic.js';

type Name = 'places' | 'narrowing' | 'times' | 'demonymEndings';
const lists = readJson<Record<Name, string[]>>(new URL('./unknownowner.json', import.meta.url));
const PLACES = new Set(lists.places);
const NARROWING = new Set(lists.narrowing);
const TIMES = new Set(lists.times);

/**
 * Whether the words around a topic name somebody or a part whom no list knows, so that the context must not lend its
 * country: *unemployment in the five coastal counties*, *At the port, throughput …*, *Zorvanian exports*.
 */
export function hasUnknownOwner(passage: Passage, topic: Pick<Topic, 'first' | 'last' | 'headLast'>): boolean {
  return isNarrowed(passage, topic.last) || opensElsewhere(passage, topic.first) || namesUnknown(passage, topic);
}

/** *In Zorvania, inflation …*: a place that no list holds opens the clause. */
export function placeOpeningAt(passage: Passage, before: number): Filler | null {
  for (let at = clauseAround(passage, before).first; at < before; at++) {
    if (passage.word(at) !== 'in' && passage.word(at) !== 'across' && passage.word(at) !== 'throughout') continue;
    const first = passage.word(at + 1) === 'the' ? at + 2 : at + 1;
    let end = first;
    while (end < before && isName(passage, end)) end++;
    if (end > first && passage.word(end) === ',') return fillWithWords(passage, first, end);
  }
  return null;
}

/** *Flows through the strait*, *production at the Sakarya field*, *prices in seven provinces*. */
function isNarrowed(passage: Passage, at: number): boolean {
  const preposition = passage.word(at);
  const place = PLACES.has(preposition);
  if (!place && !NARROWING.has(preposition)) return false;
  return standsForSomebody(passage, at + 1, (place && preposition !== 'for') || preposition === 'of');
}

/** Whether a noun phrase is somebody or some place that nothing resolves; `common` counts common nouns as well. */
function standsForSomebody(passage: Passage, from: number, common: boolean): boolean {
  const determined = isOf('determiners', passage.word(from));
  const at = determined ? from + 1 : from;
  if (at >= passage.last) return false;
  const mention = passage.mentionAt(at)?.mention;
  if (mention) {
    if (mention.kind === 'quantity') return common && mention.value.unit === '1' && !TIMES.has(passage.word(passage.mentionAt(at)!.last));
    return mention.kind === 'organization' || mention.kind === 'country' || mention.kind === 'system';
  }
  if (isName(passage, at)) return true;
  return common && determined && passage.view.tokens.shape[at] === Shape.Lower && !TIMES.has(passage.word(at));
}

/** *At the port, …*, *Among its neighbours, …* before the topic in its clause. */
function opensElsewhere(passage: Passage, before: number): boolean {
  const { first } = clauseAround(passage, before);
  let at = first;
  while (at < before && (isAdverb(passage.word(at)) || isOf('conjunctions', passage.word(at)) || passage.word(at) === ',')) at++;
  if (!PLACES.has(passage.word(at)) || passage.mentionAt(at + 1) || passage.word(at) === 'for') return false;
  if (regionAt(passage, at + 1)) return false;
  const closes = Array.from({ length: Math.max(0, before - at) }, (_, i) => passage.word(at + i)).includes(',');
  return closes && standsForSomebody(passage, at + 1, true);
}

/** *Zorvanian exports*: a name among the modifiers that reads like a people and is none that a list holds. */
function namesUnknown(passage: Passage, { first, headLast }: Pick<Topic, 'first' | 'headLast'>): boolean {
  for (let at = first; at < headLast; at++) {
    if (!isName(passage, at) || passage.view.tokens.shape[at] !== Shape.Capital) continue;
    const word = passage.word(at);
    if (!lists.demonymEndings.some((ending) => word.endsWith(ending))) continue;
    if (at > passage.first || passage.view.wordClass(at) === 'unknown' || !passage.view.wordClass(at)) return true;
  }
  return false;
}
