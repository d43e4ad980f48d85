import type { Reading, SlotValue } from '../model/index.js';
import type { Store } from '../store/contract.js';
import { StoreError, type SlotShape } from '../store/index.js';

/** What a value of each kind must have; figures say a number, a range, or that they are vague. */
const FITS: Readonly<Record<SlotShape['kinds'][number], (value: SlotValue['value']) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  country: (value) => typeof value === 'object' && typeof value.iso === 'string' && /^[A-Z]{3}$/.test(value.iso),
  system: (value) => typeof value === 'object' && typeof value.name === 'string' && value.name !== '',
  organization: (value) => typeof value === 'object' && typeof value.name === 'string' && value.name !== '',
  date: (value) => typeof value === 'object' && 'edtf' in value,
  money: (value) => typeof value === 'object' && 'currency' in value && isFigure(value),
  quantity: (value) => typeof value === 'object' && 'unit' in value && isFigure(value),
};

function isFigure({ value, min, max, vague }: Record<string, unknown>): boolean {
  const numbers = [value, min, max].filter((each) => each !== undefined);
  return (numbers.length > 0 || vague === true) && numbers.every((each) => typeof each === 'number' && Number.isFinite(each));
}

/**
 * Holds what a reviewer says against the document and the fact type: every quote stands in the text, every slot is one
 * of the type's, every value of a kind that the slot takes.
 * @throws StoreError `unsupported`, saying all that does not hold; `missing` where there is no such document
 */
export async function checkReading(store: Store, document: string, reading: Reading): Promise<void> {
  const text = await store.text(document);
  if (text === null) throw new StoreError('missing', `there is no document ${document}`);
  const faults = [...placeFaults(reading, text), ...slotFaults(reading, store)];
  if (faults.length > 0) throw new StoreError('unsupported', faults.join('; '));
}

function placeFaults({ evidence, slots, attributionSpan }: Reading, text: string): string[] {
  const fillers = Object.values(slots).flat();
  const spans = [...evidence, ...(attributionSpan ? [attributionSpan] : []), ...fillers.filter(({ start }) => start !== undefined)];
  return [
    ...(evidence.length === 0 ? ['a fact needs the words that state it as evidence'] : []),
    ...evidence
      .filter(({ start, end, text: words }) => text.slice(start, end) !== words)
      .map(({ start }) => `the quote at ${start} does not stand in the text`),
    ...spans.filter(({ start, end }) => !(start! < end!) || end! > text.length).map(({ start, end }) => `${start}–${end} is no place in the text`),
  ];
}

function slotFaults({ type, slots }: Reading, { factTypes }: Store): string[] {
  const shape = factTypes.find((each) => each.type === type);
  if (!shape) return [`${type} is no fact type of this store`];
  if (Object.keys(slots).length === 0) return ['a fact without slots says nothing'];
  return Object.entries(slots).flatMap(([name, slot]) => {
    const known = shape.slots.find((each) => each.name === name);
    if (!known) return [`${type} has no slot ${name}; it has ${shape.slots.map((each) => each.name).join(', ')}`];
    if (Array.isArray(slot) && (!known.several || slot.length === 0)) return [`slot ${name} holds one value`];
    const kinds = known.kinds;
    return [slot]
      .flat()
      .filter(({ value }) => !kinds.some((kind) => FITS[kind](value)))
      .map(() => `slot ${name} takes ${kinds.join(' or ')}: its value is neither`);
  });
}
