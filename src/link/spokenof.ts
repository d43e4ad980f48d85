import { readJson } from '../normalize/data.js';
import type { Filler } from './contract.js';
import { isOf } from './grammar.js';
import { isMaterialWord } from './items.js';
import { inCondition, isQuestion } from './modality.js';
import { oncePerPassage } from './memory.js';
import { slotValue, type Passage } from './passage.js';
import { thingsFrom, type Thing } from './things.js';

const words = readJson<Record<'ages' | 'modifiers', string[]>>(new URL('./ellipsis.json', import.meta.url));
const AGES = new Set(words.ages);
const MODIFIERS = new Set(words.modifiers);

/** What a count without a name stands for. */
interface Spoken {
  readonly system?: Filler;
  readonly item?: Filler;
}
const TYPES = ['acquisition', 'transfer'] as const;

/**
 * *The navy wants patrol ships. It signed for six*: what a bare count means where the sentence just before tells of no
 * deal but speaks of one kind of things. Null where it speaks of several, or counts them itself.
 */
export function spokenOf(passage: Passage): Spoken | null {
  const [before] = passage.reference.passagesBefore(passage);
  if (!before || passage.index - before.index !== 1 || isQuestion(before) || inCondition(before, before.first)) return null;
  if (TYPES.some((type) => passage.reference.toldBefore(passage, type, 1).length > 0)) return null;
  const only = kindsIn(before);
  return only.length === 1 ? named(only[0]!) : null;
}

function named({ system, item }: Thing): Spoken | null {
  if (system) return { system: { value: slotValue(system.mention), mention: null, origin: 'coreference' } };
  return item ? { item: { value: item.value, mention: null, origin: 'coreference' } } : null;
}

/** The kinds of material things that a sentence names, each once. */
const kindsIn = oncePerPassage((passage): readonly Thing[] => {
  const found = new Map<string, Thing>();
  for (let at = passage.first; at < passage.last; at++) {
    const word = passage.word(at);
    const placed = passage.mentionAt(at);
    if (placed ? placed.mention.kind !== 'system' : !isMaterialWord(word) || isActing(passage, at)) continue;
    const thing = around(passage, at);
    if (!thing) continue;
    found.set(JSON.stringify(thing.system ? slotValue(thing.system.mention) : thing.item?.value), thing);
    at = Math.max(at, thing.last - 1);
  }
  return [...found.values()];
});

/** *It ships*, *who guns*: some of these nouns are verbs too, behind whoever acts. */
function isActing(passage: Passage, at: number): boolean {
  const before = passage.mentionAt(at - 1)?.mention;
  return (
    isOf('pronouns', passage.word(at - 1)) ||
    passage.word(at - 1) === 'to' ||
    (before?.kind === 'country' && before.value.form === 'name') ||
    before?.kind === 'organization'
  );
}

/** The thing whose phrase ends at a token or at the material nouns behind it, with what says its kind before; its age is no part of it. */
function around(passage: Passage, at: number): Thing | undefined {
  let [first, last] = [at, at + 1];
  while (first > passage.first && at - first < LONGEST && tellsKind(passage, first - 1)) first--;
  while (last < passage.last && !passage.mentionAt(last) && isMaterialWord(passage.word(last))) last++;
  const [thing, ...more] = thingsFrom(passage, first, last);
  return thing && more.length === 0 && thing.last > at && thing.sort === 'materiel' ? thing : undefined;
}
const LONGEST = 3;

function tellsKind(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (passage.mentionAt(at) || AGES.has(word)) return false;
  const wordClass = passage.view.wordClass(at);
  return MODIFIERS.has(word) || wordClass === 'noun' || wordClass === 'adjective';
}
