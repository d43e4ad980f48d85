import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Draft, Filler } from '../../../src/link/contract.js';

/** *From 92 % of GDP in 2022 it fell to 70 %*: the earlier figure, with its year, that opens a sentence before its subject; null where none does. */
export function openingFigure(passage: Passage, subject: number): { readonly figure: Placed; readonly date: Placed } | null {
  if (passage.word(passage.first) !== 'from') return null;
  const figure = passage.mentionAt(passage.first + 1);
  if (!figure || (figure.mention.kind !== 'quantity' && figure.mention.kind !== 'money')) return null;
  // *of GDP* may stand between.
  const date = passage.within(figure.last, Math.min(figure.last + NEAR, subject), 'date')[0];
  if (!date?.mention.value.edtf || passage.word(date.first - 1) !== 'in') return null;
  const end = passage.word(date.last) === ',' ? date.last + 1 : date.last;
  return end === subject ? { figure, date } : null;
}
const NEAR = 6;

/** The records of a series with the one that opened its sentence; what that was a share of, the others are too. */
export function withOpening(passage: Passage, subject: number, drafts: readonly Draft[]): readonly Draft[] {
  const opening = openingFigure(passage, subject);
  const [first] = drafts;
  if (!opening || !first) return drafts;
  const { unit, of } = opening.figure.mention.value;
  const shared = drafts.map((draft): Draft => {
    const value = draft.slots.value as Filler | undefined;
    if (typeof of !== 'string' || typeof value?.value !== 'object' || value.value.unit !== unit || value.value.of !== undefined) return draft;
    return { ...draft, slots: { ...draft.slots, value: { ...value, value: { ...value.value, of } } } };
  });
  const { subject: who, indicator } = first.slots;
  const earlier: Draft = { ...first, slots: { subject: who, indicator, period: fillWith(opening.date), value: fillWith(opening.figure) } };
  return [earlier, ...shared];
}
