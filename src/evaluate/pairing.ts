import type { Extraction, Fact, Slot } from '../model/index.js';
import { sameSlot } from './compare.js';
import type { GoldFact } from './gold.js';

/** A found fact with its status among its slots, as the gold has it. */
export interface Claim {
  readonly fact: Fact;
  readonly slots: Readonly<Record<string, Slot>>;
}

export interface Pair {
  readonly gold: GoldFact;
  readonly claim: Claim;
  readonly equal: number;
  readonly differing: number;
  readonly sameSentence: boolean;
}

export function asClaim(fact: Fact): Claim {
  const status: Record<string, Slot> = fact.status ? { status: { value: fact.status, mention: null, origin: 'sentence' } } : {};
  return { fact, slots: { ...fact.slots, ...status } };
}

/**
 * One to one within a type: the pair with the most equal slots first, then the fewest differing, then the one told by the
 * same sentence. A pair that shares nothing but its status is none.
 */
export function pairFacts(gold: readonly GoldFact[], claims: readonly Claim[], extraction: Extraction): Pair[] {
  const candidates: Pair[] = [];
  for (const fact of gold) {
    for (const claim of claims) {
      if (claim.fact.type !== fact.type) continue;
      const equal = Object.entries(claim.slots).filter(([name, slot]) => isRight(fact, name, slot));
      if (!equal.some(([name]) => name !== 'status')) continue;
      const differing = differingSlots(fact.slots, claim.slots).length;
      candidates.push({ gold: fact, claim, equal: equal.length, differing, sameSentence: cites(fact, claim.fact, extraction) });
    }
  }
  candidates.sort((a, b) => b.equal - a.equal || a.differing - b.differing || Number(b.sameSentence) - Number(a.sameSentence));
  const taken = new Set<unknown>();
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.claim)) return false;
    taken.add(pair.gold).add(pair.claim);
    return true;
  });
}

export function isRight(gold: GoldFact, name: string, slot: Slot): boolean {
  const wanted = gold.slots[name];
  return wanted !== undefined && sameSlot(name, wanted, slot);
}

export function differingSlots(gold: GoldFact['slots'], found: Readonly<Record<string, Slot>>): string[] {
  const names = new Set([...Object.keys(gold), ...Object.keys(found)]);
  return [...names].filter((name) => !gold[name] || !found[name] || !sameSlot(name, gold[name], found[name]));
}

function cites(gold: GoldFact, fact: Fact, extraction: Extraction): boolean {
  const first = gold.evidence[0];
  return (
    first !== undefined &&
    fact.evidence.some((index) => {
      const sentence = extraction.sentences[index];
      return sentence !== undefined && sentence.start <= first.start && first.start < sentence.end;
    })
  );
}
