import type { Extraction, Slot } from '../model/index.js';
import { addBuckets, emptyBuckets, note, type Bucket } from './calibration.js';
import { fillers, sameSlot, sameSource } from './compare.js';
import { addCounts, addTables, noCounts, type Counts } from './counts.js';
import type { GoldFact } from './gold.js';
import { say } from './mentions.js';
import { asClaim, differingSlots, isRight, pairFacts, type Claim, type Pair } from './pairing.js';

/**
 * Facts of one type. `records` counts gold and found facts and, as right, the pairs that were matched; `slots` counts
 * their slots; `whole` are found facts with every gold slot right and none besides. `names` are the slots one by one.
 */
export interface FactTally {
  records: Counts;
  slots: Counts;
  whole: number;
  names: Record<string, Counts>;
}

export interface FactResult {
  types: Record<string, FactTally>;
  /** Over matched facts: those whose gold names a source, those found with one, those that agree. */
  attribution: Counts;
  /** Over matched facts: how many, and how many cite a sentence that the gold cites first. */
  evidence: { matched: number; right: number };
  calibration: Bucket[];
  errors: string[];
}

export function noFacts(): FactTally {
  return { records: noCounts(), slots: noCounts(), whole: 0, names: {} };
}

export function addFacts(left: FactTally, right: FactTally): FactTally {
  return {
    records: addCounts(left.records, right.records),
    slots: addCounts(left.slots, right.slots),
    whole: left.whole + right.whole,
    names: addTables(left.names, right.names, addCounts),
  };
}

export function addFactResults(left: FactResult, right: FactResult): FactResult {
  return {
    types: addTables(left.types, right.types, addFacts),
    attribution: addCounts(left.attribution, right.attribution),
    evidence: { matched: left.evidence.matched + right.evidence.matched, right: left.evidence.right + right.evidence.right },
    calibration: addBuckets(left.calibration, right.calibration),
    errors: [...left.errors, ...right.errors],
  };
}

export function scoreFacts(gold: readonly GoldFact[], extraction: Extraction): FactResult {
  const result: FactResult = { types: {}, attribution: noCounts(), evidence: { matched: 0, right: 0 }, calibration: emptyBuckets(), errors: [] };
  const tallyOf = (type: string): FactTally => (result.types[type] ??= noFacts());
  const claims = extraction.facts.map(asClaim);
  const pairs = pairFacts(gold, claims, extraction);
  const missed = new Set(gold);
  const spurious = new Set(claims);

  for (const pair of pairs) {
    missed.delete(pair.gold);
    spurious.delete(pair.claim);
    const tally = tallyOf(pair.gold.type);
    tally.records = addCounts(tally.records, { gold: 1, found: 1, right: 1 });
    scoreSlots(tally, pair.gold.slots, pair.claim.slots);
    const wrong = differingSlots(pair.gold.slots, pair.claim.slots);
    if (wrong.length === 0) tally.whole++;
    note(
      result.calibration,
      pair.claim.fact.confidence,
      Object.entries(pair.claim.slots).every(([name, slot]) => isRight(pair.gold, name, slot)),
    );
    if (wrong.length > 0) result.errors.push(slotErrors(pair, wrong));
    scoreSource(result, pair);
  }
  for (const fact of missed) {
    const tally = tallyOf(fact.type);
    tally.records.gold++;
    scoreSlots(tally, fact.slots, {});
    result.errors.push(`missed ${fact.type} ${fact.id} ${sayGold(fact)} in "${fact.evidence[0]?.text ?? ''}…"`);
  }
  for (const claim of spurious) {
    const tally = tallyOf(claim.fact.type);
    tally.records.found++;
    scoreSlots(tally, {}, claim.slots);
    note(result.calibration, claim.fact.confidence, false);
    result.errors.push(
      `spurious ${claim.fact.type} ${sayClaim(claim)} at ${extraction.sentences[claim.fact.evidence[0] ?? -1]?.start ?? '?'} by ${claim.fact.rule}`,
    );
  }
  return result;
}

function scoreSlots(tally: FactTally, gold: GoldFact['slots'], found: Readonly<Record<string, Slot>>): void {
  for (const name of new Set([...Object.keys(gold), ...Object.keys(found)])) {
    const wanted = gold[name];
    const given = found[name];
    const counts = { gold: Number(!!wanted), found: Number(!!given), right: Number(!!wanted && !!given && sameSlot(name, wanted, given)) };
    tally.slots = addCounts(tally.slots, counts);
    tally.names[name] = addCounts(tally.names[name] ?? noCounts(), counts);
  }
}

function scoreSource(result: FactResult, { gold, claim, sameSentence }: Pair): void {
  const wanted = gold.attribution;
  const given = claim.fact.attribution;
  const right = wanted !== undefined && given !== null && sameSource(wanted, given);
  result.attribution = addCounts(result.attribution, { gold: Number(wanted !== undefined), found: Number(given !== null), right: Number(right) });
  if (!right && (wanted !== undefined || given !== null)) {
    result.errors.push(`other source of ${gold.type} ${gold.id}: ${say(given ?? undefined)}, gold ${say(wanted)}`);
  }
  result.evidence.matched++;
  if (sameSentence) result.evidence.right++;
}

function slotErrors({ gold, claim }: Pair, wrong: readonly string[]): string {
  const parts = wrong.map((name) => `${name} ${sayFound(claim.slots[name])}, gold ${say(gold.slots[name])}`);
  return `differing ${gold.type} ${gold.id}: ${parts.join('; ')} by ${claim.fact.rule} in "${gold.evidence[0]?.text ?? ''}…"`;
}

function sayGold(fact: GoldFact): string {
  return Object.entries(fact.slots)
    .map(([name, value]) => `${name} ${say(value)}`)
    .join(', ');
}

function sayClaim(claim: Claim): string {
  return Object.entries(claim.slots)
    .map(([name, slot]) => `${name} ${sayFound(slot)}`)
    .join(', ');
}

function sayFound(slot: Slot | undefined): string {
  if (!slot) return 'absent';
  const values = fillers(slot).map((filler) => say(filler.value));
  return values.length === 1 ? values[0]! : `[${values.join(', ')}]`;
}
