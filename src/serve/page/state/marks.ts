import type { Mark } from '../parts/passage.js';
import type { FactRow } from '../types.js';
import { fillersOf } from '../words.js';

/** What of the text belongs to a fact: its sentences, the words of its slots, who says so. */
export function marksOf({ evidence, slots, attributionSpan }: FactRow): Mark[] {
  const words = Object.entries(slots).flatMap(([label, slot]) =>
    fillersOf(slot).flatMap(({ start, end }): Mark[] => (start === undefined || end === undefined ? [] : [{ start, end, kind: 'slot', label }])),
  );
  return [
    ...evidence.map(({ start, end }): Mark => ({ start, end, kind: 'evidence', label: 'evidence' })),
    ...(attributionSpan ? [{ ...attributionSpan, kind: 'attribution' as const, label: 'attribution' }] : []),
    ...words,
  ];
}
