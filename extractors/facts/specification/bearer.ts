import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';

/**
 * The system that an attribute at a token belongs to: in a phrase that opens the sentence and hangs on its subject the
 * system behind its comma, else the one named last before the attribute, in this sentence or the ones just before.
 */
export function bearerOf(passage: Passage, at: number): Filler | null {
  return aheadOf(passage, at) ?? passage.reference.systemBefore(passage, at) ?? null;
}

/** *With a payload of 1,500 kg, the X …*, *Weighing 12 tonnes, the X …*, *At 12 m long, the X …*: the subject of the main clause. */
function aheadOf(passage: Passage, at: number): Filler | null {
  const opening = passage.word(passage.first);
  if (!(isOf('prepositions', opening) || opening.endsWith('ing') || opening === 'its')) return null;
  if (passage.within(passage.first, at, 'system').length > 0) return null;
  const subject = passage.within(at, passage.last, 'system')[0];
  if (!subject) return null;
  // Nobody else may stand between the opening phrase and the system: *With a crew of five, France sent the X*.
  for (let t = subject.first - 1; t > at; t--) {
    const word = passage.word(t);
    if (word === ',') return fillWith(subject);
    if (!isOf('determiners', word) && !/^[“"‘'’-]$/.test(word) && passage.view.wordClass(t) !== 'adjective' && !passage.mentionAt(t)) return null;
  }
  return null;
}
