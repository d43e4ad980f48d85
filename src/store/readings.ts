import type { Fact, Reading, Slot, SlotValue } from '../model/index.js';

/** Whether two readings say the same: where the words stand, and which mention fills a slot, is no matter. */
export function sameReading(a: Reading, b: Reading): boolean {
  return saidBy(a) === saidBy(b);
}

/** What a reading says, in one spelling whatever the order of its members. */
export function saidBy({ type, status, attribution, slots }: Reading): string {
  return canonical([type, status, attribution, Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, valuesOf(slot)]))]);
}

/**
 * How much of a reading another one repeats, as a number to compare: null where they are not about the same thing. They
 * are where they are of one type, share words of the text, and agree in a slot (or have none in common).
 */
export function likeness(known: Reading, other: Reading): number | null {
  if (known.type !== other.type) return null;
  const shared = known.evidence.some((one) => other.evidence.some((two) => one.start < two.end && two.start < one.end));
  if (!shared) return null;
  const both = Object.keys(known.slots).filter((name) => name in other.slots);
  const equal = both.filter((name) => canonical(valuesOf(known.slots[name]!)) === canonical(valuesOf(other.slots[name]!)));
  if (both.length > 0 && equal.length === 0) return null;
  return 2 * equal.length - (both.length - equal.length) + Number(known.status === other.status);
}

/** A fact of an extraction as a reading; `place` says where a sentence stands and what it says, `spanOf` where a mention does. */
export function readingOf(
  { type, status, attribution, attributionSpan, slots, evidence }: Fact,
  place: (sentence: number) => Reading['evidence'][number],
  spanOf: (mention: string) => { readonly start: number; readonly end: number } | undefined,
): Reading {
  const spread = (filler: SlotValue): SlotValue => {
    const span = filler.start !== undefined || filler.mention === null ? undefined : spanOf(filler.mention);
    return span ? { ...filler, start: span.start, end: span.end } : filler;
  };
  return {
    ...{ type, status, attribution },
    ...(attributionSpan && { attributionSpan }),
    slots: mapSlots(slots, spread),
    evidence: evidence.map(place),
  };
}

/** The same slots with every filler put through a function. */
export function mapSlots(slots: Reading['slots'], change: (filler: SlotValue) => SlotValue): Reading['slots'] {
  return Object.fromEntries(Object.entries(slots).map(([name, slot]): [string, Slot] => [name, Array.isArray(slot) ? slot.map(change) : change(slot)]));
}

function valuesOf(slot: Slot): unknown {
  return Array.isArray(slot) ? slot.map(({ value }) => value) : slot.value;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
