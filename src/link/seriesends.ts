import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { outlookAt } from './outlook.js';
import type { Passage } from './passage.js';
import { isSeriesWord, seriesWords } from './serieswords.js';

/** Behind *and* a noun or a name that no figure follows at once opens a statement of its own: *and access to water was 12 %*. */
export function opensOther(passage: Passage, at: number): boolean {
  const mention = passage.mentionAt(at)?.mention;
  if (mention) return mention.kind === 'country' || mention.kind === 'organization' || mention.kind === 'system';
  const word = passage.word(at);
  if (isSeriesWord('hedges', word) || isAdverb(word) || isAuxiliary(word) || isOf('prepositions', word) || isOf('pronouns', word) || isOf('determiners', word))
    return false;
  if (seriesWords.links.match(passage.view.tokens, at, passage.last) || outlookAt(passage, at)) return false;
  return passage.view.wordClass(at) === 'noun';
}

/** A finite verb that tells no series: what follows is about something else. */
export function isUnknownVerb(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (isOf('irregularPast', word)) return true;
  // *on its armed forces*: behind an article the form modifies a noun.
  return word.length > 4 && word.endsWith('ed') && !isSeriesWord('hedges', word) && !isOf('determiners', passage.word(at - 1));
}

/** Whether a word of outlook stands between two tokens: *0.5 points above what was planned*. */
export function foreseen(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (outlookAt(passage, at)) return true;
  return false;
}

/** *reserves held by the bank rose*: behind its participle a phrase goes on about the noun, and the clause’s verb is still to come. */
export function isReducedRelative(passage: Passage, behind: number): boolean {
  return isOf('prepositions', passage.word(behind)) && passage.word(behind) !== 'to';
}

/** Whether a figure stands at a token, behind its hedges. */
export function figureStandsAt(passage: Passage, from: number): boolean {
  let at = from;
  while (isSeriesWord('hedges', passage.word(at)) && !passage.mentionAt(at)) at++;
  const kind = passage.mentionAt(at)?.mention.kind;
  return kind === 'money' || kind === 'quantity';
}

/** Nothing but auxiliaries stands between a figure and a token: *€27 billion has been budgeted*. */
export function closesOn(passage: Passage, token: number, figureEnd: number): boolean {
  let at = token - 1;
  while (isAuxiliary(passage.word(at)) && !passage.mentionAt(at)) at--;
  return at + 1 === figureEnd;
}

/** *is 13 per cent more*: a figure and a word that compares follow *is*, before anything else is told. */
export function comparedSoon(passage: Passage, from: number): boolean {
  if (!isOf('be', passage.word(from))) return false;
  for (let at = from; at < Math.min(from + REACH, passage.last); at++) {
    if (passage.mentionAt(at)) continue;
    if (isSeriesWord('comparatives', passage.word(at)) && passage.mentionAt(at - 1)) return true;
    if (/^[,;:]$/.test(passage.word(at))) return false;
  }
  return false;
}
const REACH = 12;

/** *, and we*, *and the Fund*: only who says it stands between a verb and the joint before it. */
export function isJoined(passage: Passage, verb: number): boolean {
  for (let at = verb - 1; at > passage.first && verb - at <= LONGEST_SAYER; at--) {
    const word = passage.word(at);
    if (word === 'and' || word === 'but') return at < verb - 1;
    const kind = passage.mentionAt(at)?.mention.kind;
    if (kind && kind !== 'organization' && kind !== 'country') return false;
  }
  return false;
}
const LONGEST_SAYER = 4;

/** *and the franc closed at*, *and had the lowest debt*: behind *and* with an article something else is told. */
export function opensStatement(passage: Passage, at: number, end: number): boolean {
  if (passage.word(at) === 'and' && isOf('have', passage.word(end)) && isOf('determiners', passage.word(end + 1))) return true;
  if (passage.word(at) !== 'and' || !isOf('determiners', passage.word(end)) || passage.mentionAt(end + 1)) return false;
  return !isSeriesWord('hedges', passage.word(end + 1));
}

/** *is above the 55 per cent limit*: what is compared with has a name of its own. */
export function comparesWith(passage: Passage, at: number, end: number): boolean {
  return COMPARING.has(passage.word(at)) && isOf('determiners', passage.word(end));
}
const COMPARING = new Set(['above', 'below', 'under', 'past', 'beyond']);

/** *with a pick-up to 2.4 %*, *followed by a further slowdown to 3 %*: the token behind what leads to a further figure; null where nothing does. */
export function turnedTo(passage: Passage, at: number): number | null {
  if (passage.word(at) !== 'with' && !(passage.word(at) === 'by' && passage.word(at - 1) === 'followed')) return null;
  if (passage.word(at + 1) !== 'a' && passage.word(at + 1) !== 'an') return null;
  for (let noun = at + 2; noun < at + 2 + MODIFIERS; noun++) {
    const turn = seriesWords.turns.match(passage.view.tokens, noun, passage.last);
    if (turn) return passage.word(turn.end) === 'to' ? turn.end + 1 : null;
  }
  return null;
}
const MODIFIERS = 3;
