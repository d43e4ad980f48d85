import type { Draft, Filler } from '../../../src/link/contract.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import { readWords } from '../../../src/normalize/figures/words.js';
import { isCompared, TIME, unitOf } from './figures.js';

/** A figure that a statement goes on with for somebody else. */
export interface Gapped {
  readonly country: Placed;
  readonly slots: Draft['slots'];
}

/**
 * What a sentence tells of further countries without its verb: *suspended in Spain in 2001 and in Italy in 2005*,
 * *conscripts serve 11 months in Estonia, nine in Lithuania*, *Estonia calls up 3,500 a year, Latvia 1,200*.
 */
export function furtherCountries(passage: Passage, { first, last }: Stretch, main: Draft): readonly Gapped[] {
  const own = (main.slots.country as Filler).value as { iso?: unknown };
  const found: Gapped[] = [];
  for (const country of passage.within(first, last, 'country')) {
    if (country.mention.value.iso === own.iso || found.some((one) => one.country.mention.value.iso === country.mention.value.iso)) continue;
    const slots = isJoined(passage, country.first) ? behind(passage, country.last, main) : before(passage, country.first, main);
    if (slots) found.push({ country, slots });
  }
  return found;
}

/** *, Latvia*, *and in Italy*: only a joint and a preposition stand before. */
function isJoined(passage: Passage, at: number): boolean {
  const before = passage.word(at - 1) === 'in' || passage.word(at - 1) === 'the' ? at - 2 : at - 1;
  return /^(?:,|and|;)$/.test(passage.word(before));
}

/** The figure or the year right behind a country. */
function behind(passage: Passage, at: number, { slots }: Draft): Draft['slots'] | null {
  const next = passage.mentionAt(at) ?? passage.mentionAt(at + 1);
  if (next?.mention.kind === 'date' && slots.date && !slots.duration && !slots.intake) return { date: fillWith(next) };
  return next?.mention.kind === 'quantity' && next.first === at ? measure(next, slots) : null;
}

/** The figure right before *in X*. */
function before(passage: Passage, at: number, { slots }: Draft): Draft['slots'] | null {
  if (passage.word(at - 1) !== 'in') return null;
  const placed = passage.mentionAt(at - 2);
  if (placed?.mention.kind === 'quantity') return /^(?:,|and|;)$/.test(passage.word(placed.first - 1)) ? measure(placed, slots) : null;
  const length = slots.duration && /^(?:,|and|;)$/.test(passage.word(at - 3)) ? spelledLength(passage, at - 2, slots.duration as Filler) : null;
  return length && { duration: length };
}

function measure(placed: Placed, { duration, intake }: Draft['slots']): Draft['slots'] | null {
  if (TIME.has(unitOf(placed))) return duration ? { duration: fillWith(placed) } : null;
  if (unitOf(placed) !== '1') return null;
  if (duration && Number(placed.mention.value.value) < LONGEST) return { duration: inUnitOf(fillWith(placed), duration as Filler) };
  const per = intake && ((intake as Filler).value as { per?: string }).per;
  return intake ? { intake: { ...fillWith(placed), value: { ...placed.mention.value, ...(per && { per }) } } } : null;
}
/** No service lasts so many months. */
const LONGEST = 61;

function inUnitOf({ value, ...rest }: Filler, duration: Filler): Filler {
  const { unit } = duration.value as { unit?: unknown };
  return { ...rest, mention: null, value: { value: (value as { value?: unknown }).value, unit } };
}

/** *keeps them for eleven*, *serve nine*: a number that takes its unit from the length told before; null where none stands at the token. */
function spelledLength(passage: Passage, at: number, duration: Filler): Filler | null {
  const spelled = readWords(passage.view.tokens, at, passage.last);
  const number = spelled ? Number(spelled.value) : Number(passage.word(at));
  if (!Number.isInteger(number) || number <= 0 || number >= LONGEST || passage.word(at) === '') return null;
  const { unit } = duration.value as { unit?: unknown };
  const last = spelled?.last ?? at + 1;
  return { value: { value: number, unit }, mention: null, origin: 'sentence', start: passage.offset(at), end: passage.offsetAfter(last) };
}

/** The length in a statement that leaves out its unit, behind *for*, *to* or *serve*, where the one before told it. */
export function lengthLeftOut(passage: Passage, { first, last }: Stretch, told: Filler | undefined): Filler | null {
  if (!told) return null;
  for (let at = first + 1; at < last; at++) {
    if (!LEADS.has(passage.word(at - 1)) || (passage.mentionAt(at) && !isBare(passage.mentionAt(at)!)) || isCompared(passage, { first: at })) continue;
    const length = spelledLength(passage, at, told);
    const next = passage.word(length ? at + 1 : at);
    if (length && (next === '' || /^(?:[,;.]|and|from|in|by)$/.test(next))) return length;
  }
  return null;
}
const LEADS = new Set(['for', 'to', 'serve', 'serves', 'last', 'lasts', 'is']);

function isBare({ mention }: Placed): boolean {
  return mention.kind === 'quantity' && mention.value.unit === '1';
}
