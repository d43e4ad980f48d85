import type { Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { isClassNoun, mayBe } from '../../../src/link/kinds.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';

/**
 * The system that an attribute at a token belongs to: in a phrase that opens the sentence and hangs on its subject the
 * system behind its comma; else the one that *the missile*, *this type* means; else the one named last before the
 * attribute, in this sentence or the ones just before.
 */
export function bearerOf(passage: Passage, at: number): Filler | null {
  const ahead = aheadOf(passage, at);
  if (ahead) return ahead;
  const noun = classNounBefore(passage, at);
  if (noun === 'other') return null;
  if (noun) return passage.reference.systemBefore(passage, noun.at, (name) => mayBe(passage, noun.word, name, true), noun.far);
  const before = subjectOfSecond(passage, at) ?? passage.reference.systemBefore(passage, at);
  return before && !belongsToOther(passage, before, at) && (before.origin === 'sentence' || refersBack(passage, at)) ? before : null;
}

/** *The X is armed with a Y gun and weighs 12 t*: behind a second verb the subject of the first is meant, and not what it carries. */
function subjectOfSecond(passage: Passage, at: number): Filler | null {
  let and = at - 1;
  for (; passage.word(and) !== 'and' || !isVerb(passage, and + 1, at); and--)
    if (and <= passage.first || at - and > REACH || /^[;:]$/.test(passage.word(and)) || passage.mentionAt(and)?.mention.kind === 'system') return null;
  const [subject, ...carried] = passage.within(passage.first, and, 'system');
  if (!subject || carried.length === 0 || isOf('prepositions', passage.word(subject.first - 1))) return null;
  // *the X and the Y are fast and weigh 12 t*: both are the subject.
  for (let t = subject.last; t < carried[0]!.first; t++) if (isVerb(passage, t, and)) return fillWith(subject);
  return null;
}

/** *has*, *weighs*, *can reach*: a verb in the present, up to the attribute itself. */
function isVerb(passage: Passage, at: number, last: number): boolean {
  if (passage.mentionAt(at) || at > last) return false;
  return isAuxiliary(passage.word(at)) || (/[^s]s$/.test(passage.word(at)) && passage.view.wordClass(at) === 'verb');
}

/** *it*, *its range*, *the maker claims a range*: the system of the sentence before is meant, unless this one counts things of its own that may be measured. */
function refersBack(passage: Passage, at: number): boolean {
  for (let t = passage.first; t < at; t++) if (REFERRING.has(passage.word(t))) return true;
  // *The bureau builds the 6th of October drone, with an endurance of 30 hours*: a thing of its own, by whatever name.
  for (let t = passage.first; t < at; t++) if (isClassNoun(passage.word(t)) && passage.word(t + 1) === ',') return false;
  return !passage.within(passage.first, at, 'quantity').some(({ mention: { value } }) => value.unit === '1' && value.of !== undefined);
}
const REFERRING = new Set(['it', 'its', 'they', 'their', 'each', 'both', 'these', 'this', 'those']);

/** How far before the attribute, in tokens, a noun may stand that says what is measured. */
const REACH = 24;

/**
 * The bare class noun that is measured, behind the last system's name: *the missile*, *the new ships*; `other` where it is
 * something that was not told of (*a boat whose gun*, *Norway’s missile*). Null where no such noun stands there.
 */
function classNounBefore(passage: Passage, at: number): { at: number; word: string; far: boolean } | 'other' | null {
  for (let t = at - 1; t >= passage.first && at - t <= REACH; t--) {
    const mention = passage.mentionAt(t);
    if (mention?.mention.kind === 'system') return null;
    if (/^[;:]$/.test(passage.word(t))) return null;
    if (mention || !isClassNoun(passage.word(t)) || nearSystem(passage, t)) continue;
    const opener = openerOf(passage, t);
    if (opener === null) continue;
    if (POINTERS.has(opener)) return { at: t, word: passage.word(t), far: true };
    return opener === 'a' || opener === 'an' || opener === "'s" || opener === '’s' ? 'other' : null;
  }
  return null;
}
const POINTERS = new Set(['the', 'this', 'these', 'those', 'each', 'both', 'its']);

/** *the X frigate*, *the frigate X*: the noun only says what the named system is. */
function nearSystem(passage: Passage, at: number): boolean {
  for (const step of [-2, -1, 1, 2, 3])
    if (passage.mentionAt(at + step)?.mention.kind === 'system') return !isOf('prepositions', passage.word(at + Math.sign(step)));
  return false;
}

/** The determiner that opens the phrase of a noun; null where the phrase hangs on a preposition or has none. */
function openerOf(passage: Passage, noun: number): string | null {
  let first = noun;
  while (
    first > passage.first &&
    noun - first < 4 &&
    (passage.view.wordClass(first - 1) === 'adjective' ||
      passage.mentionAt(first - 1)?.mention.kind === 'quantity' ||
      /^[-‑]$/.test(passage.word(first - 1)) ||
      /(?:ed|ing)$/.test(passage.word(first - 1)))
  )
    first--;
  const opener = passage.word(first - 1);
  if (!isOf('determiners', opener) && !POINTERS.has(opener) && opener !== "'s" && opener !== '’s') return null;
  return isOf('prepositions', passage.word(first - 2)) && passage.word(first - 2) !== 'of' ? null : opener;
}

/** *the X crews use boats whose guns are of 40 mm calibre*: something else is measured. */
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
  const made = madeAhead(passage, at);
  if (made) return made;
  const opening = passage.word(passage.first);
  const participle = /(?:ing|ed)$/.test(opening) && !passage.mentionAt(passage.first);
  if (!isOf('prepositions', opening) && !participle && opening !== 'its') return null;
  if (passage.within(passage.first, at, 'system').length > 0) return null;
  let comma = at;
  while (comma < passage.last && (passage.word(comma) !== ',' || passage.mentionAt(comma))) comma++;
  const subject = passage.within(comma, passage.last, 'system')[0];
  if (!subject) return null;
  // Nobody else may stand between the opening phrase and the system: *With a crew of five, France sent the X*.
  for (let t = subject.first - 1; t > at; t--) {
    const word = passage.word(t);
    if (word === ',') return fillWith(subject);
    if (!isOf('determiners', word) && !/^[“"‘'’-]$/.test(word) && passage.view.wordClass(t) !== 'adjective' && !passage.mentionAt(t)) return null;
  }
  return null;
}

/** *A top speed of 90 km/h and a range of 600 km make the X fit for …*: what the measures do something for. */
function madeAhead(passage: Passage, at: number): Filler | null {
  const opening = passage.word(passage.first);
  if ((opening !== 'a' && opening !== 'an' && opening !== 'its') || passage.within(passage.first, at, 'system').length > 0) return null;
  const [system] = passage.within(at, passage.last, 'system');
  if (!system) return null;
  let verb = system.first - 1;
  while (verb > at && (isOf('determiners', passage.word(verb)) || passage.view.wordClass(verb) === 'adjective')) verb--;
  return MAKING.has(passage.word(verb)) ? fillWith(system) : null;
}
const MAKING = new Set([
  'make',
  'makes',
  'give',
  'gives',
  'gave',
  'allow',
  'allows',
  'enable',
  'enables',
  'let',
  'lets',
  'put',
  'puts',
  'set',
  'sets',
  'distinguish',
  'distinguishes',
  'for',
  'of',
]);
