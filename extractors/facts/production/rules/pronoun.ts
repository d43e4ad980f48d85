import { predicateStart } from '../../../../src/link/antecedent.js';
import type { Filler } from '../../../../src/link/contract.js';
import type { Passage } from '../../../../src/link/passage.js';
import type { Thing } from '../../../../src/link/things.js';

/** *They will be assembled at Nashik*: the one thing that the sentence before told to be bought or given. */
export function meantByPronoun(passage: Passage, verb: number): readonly Thing[] {
  const subject = predicateStart(passage, verb) - 1;
  if (!PRONOUNS.has(passage.word(subject))) return [];
  const named = new Map<string, Filler>();
  for (const type of TYPES)
    for (const { draft } of passage.reference.toldBefore(passage, type, 1)) {
      const thing = (draft.slots.system ?? draft.slots.item) as Filler | undefined;
      if (thing) named.set(JSON.stringify(thing.value), thing);
    }
  const [only] = [...named.values()];
  if (!only || named.size > 1) return [];
  return [{ first: subject, last: subject + 1, sort: 'materiel', meant: { value: only.value, mention: null, origin: 'coreference' } }];
}
const PRONOUNS = new Set(['they', 'it', 'these', 'both', 'all']);
const TYPES = ['acquisition', 'transfer'];
