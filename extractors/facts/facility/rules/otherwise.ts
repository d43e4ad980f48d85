import { isOf } from '../../../../src/link/grammar.js';
import { oncePerPassage } from '../../../../src/link/memory.js';
import type { Passage } from '../../../../src/link/passage.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { buildVerbs, holds, states, workNouns } from '../vocabulary.js';

/** Whether a verb, a noun of work or a state tells of a site in the sentence: its status is theirs to tell. */
export const isToldOtherwise = oncePerPassage((passage): boolean => {
  const { tokens } = passage.view;
  for (let at = passage.first; at < passage.last; at++) {
    if (passage.mentionAt(at)) continue;
    const verb = buildVerbs.match(tokens, at, passage.last);
    const group = verb && passage.word(verb.end) !== 'to' ? verbAt(passage, at, verb.end) : null;
    if (verb && group && (group.voice !== 'participle' || isDated(passage, at, verb.end))) return true;
    if (workNouns.match(tokens, at, passage.last) || states.match(tokens, at, passage.last) || holds.match(tokens, at, passage.last)) return true;
  }
  return false;
});

/** *a plant at X, inaugurated in November, feeds …*: the participle has the day. */
function isDated(passage: Passage, at: number, end: number): boolean {
  return passage.word(at - 1) === ',' && passage.mentionAt(end + 1)?.mention.kind === 'date';
}

/** Whether what a sentence tells lies ahead or is not stated. */
export function isOpen(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++)
    if (isOf('future', passage.word(at)) || isOf('conditional', passage.word(at)) || passage.word(at) === 'if') return true;
  return passage.word(passage.last - 1) === '?';
}
