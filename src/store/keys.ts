import { PLACES } from './schema/index.js';

/** The number of the thing at a place of a document. Keys of one document lie together, in reading order. */
export function keyAt(document: number, place: number): number {
  if (place >= PLACES) throw new Error(`a document holds more than ${PLACES} sentences, mentions or facts`);
  return document * PLACES + place;
}
export function placeOf(key: number): number {
  return key % PLACES;
}
/** First key of a document and first key after it. */
export function keyRange(document: number): [number, number] {
  return [document * PLACES, (document + 1) * PLACES];
}

/** Offsets of the characters that take two UTF-16 code units, or null. */
export function astralOffsets(text: string): number[] | null {
  const offsets = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index);
  return offsets.length > 0 ? offsets : null;
}

/** An offset in UTF-16 code units as one in Unicode code points. */
export function codePointOffset(offset: number, astral: readonly number[] | null): number {
  if (!astral) return offset;
  let low = 0;
  let high = astral.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (astral[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}
