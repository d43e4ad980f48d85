import type { Draft, Filler } from '../../../src/link/contract.js';
import type { Passage, Placed } from '../../../src/link/passage.js';

/** The record of an indicator told last: in the sentence, else in the one before; null where none was. */
export function toldLast(passage: Passage, reach = 1): { readonly draft: Draft; readonly sentence: number } | null {
  return passage.reference.toldBefore(passage, 'indicator', reach).at(-1) ?? null;
}

/** *Spot LNG fetched $10.40/MMBtu. It will average $9.80*: what a price told before is for. */
function perTold(passage: Passage, figure: Placed): unknown {
  if (figure.mention.kind !== 'money' || figure.mention.value.per !== undefined) return undefined;
  const value = (toldLast(passage)?.draft.slots.value as Filler | undefined)?.value;
  return typeof value === 'object' && value.currency === figure.mention.value.currency ? value.per : undefined;
}

/** *1.43 million barrels per day …; it means to reach 1.6 million*: what a bare number measures, where only a measure was told. */
function measureTold(passage: Passage, figure: Placed): Record<string, unknown> | null {
  if (figure.mention.kind !== 'quantity' || figure.mention.value.unit !== '1' || figure.mention.value.of !== undefined) return null;
  const value = (toldLast(passage)?.draft.slots.value as Filler | undefined)?.value;
  if (typeof value !== 'object' || value.unit === undefined || value.unit === '1' || value.unit === '%') return null;
  return { unit: value.unit, ...(value.per !== undefined && { per: value.per }) };
}

/** What a later figure of the same unit is a share or measure of, where it does not say so itself: *91 % of GDP …; 84 %*, *5.1 months of imports … six months*. */
export function baseTold(passage: Passage, figure: Placed): string | null {
  const { unit, of } = figure.mention.value;
  if (figure.mention.kind !== 'quantity' || of !== undefined || unit === '1') return null;
  for (const { draft } of [...passage.reference.toldBefore(passage, 'indicator', 1)].reverse()) {
    const value = (draft.slots.value as Filler | undefined)?.value;
    if (typeof value === 'object' && value.unit === unit) return typeof value.of === 'string' ? value.of : null;
  }
  return null;
}

/** A filler with the base that the figures before have, or with what their price is for. */
export function withBase(passage: Passage, figure: Placed, filler: Filler): Filler {
  const per = perTold(passage, figure);
  if (per !== undefined && typeof filler.value !== 'string') return { ...filler, value: { ...filler.value, per } };
  const measure = measureTold(passage, figure);
  if (measure && typeof filler.value !== 'string') return { ...filler, value: { ...filler.value, ...measure } };
  const of = baseTold(passage, figure);
  return of === null || typeof filler.value === 'string' ? filler : { ...filler, value: { ...filler.value, of } };
}
