import type { Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { mayBe } from '../../../src/link/kinds.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';

/**
 * The system that an attribute at a token belongs to: in a phrase that opens the sentence and hangs on its subject the
 * system behind its comma, else the one named last before the attribute, in this sentence or the ones just before.
 */
export function bearerOf(passage: Passage, at: number): Filler | null {
  const ahead = aheadOf(passage, at);
  if (ahead) return ahead;
  const before = passage.reference.systemBefore(passage, at);
  return before && !belongsToOther(passage, before, at) ? before : null;
}

/** *the X crews use boats whose guns are of 40 mm calibre*, *the frigate* after a missile was told of: something else is measured. */
function belongsToOther(passage: Passage, system: Filler, at: number): boolean {
  const named = passage.placed.findLast((one) => one.mention.id === system.mention);
  for (let t = at - 1; t >= (named?.last ?? passage.first); t--) {
    if (passage.word(t) === 'whose' && named) {
      for (let back = named.last; back < t; back++) if (isOf('prepositions', passage.word(back)) || isAuxiliary(passage.word(back))) return true;
      return false;
    }
    const pointed = passage.word(t - 1) === 'the' || passage.word(t - 1) === 'this' || passage.word(t - 1) === 'each';
    if (pointed && !named && typeof system.value !== 'string') return !mayBe(passage, passage.word(t), String(system.value.name));
  }
  return false;
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
