import type { Mention } from '../model/index.js';
import { readJson } from '../normalize/data.js';
import { fillersOf, type FactType, type Filler } from './contract.js';
import type { ReadDraft } from './merge.js';

type Name = 'ownDollars' | 'breaks' | 'things' | 'names' | 'measures' | 'dates';
const lists = readJson<Record<Name, readonly string[]>>(new URL('./confidence.json', import.meta.url));
const OWN_DOLLARS = new Set(lists.ownDollars);
const BREAKS = new Set(lists.breaks);
const THINGS = new Set(lists.things);
const NAMES = new Set(lists.names);
const MEASURES = new Set(lists.measures);

/** How sure a record is, from 0 to 1 in two decimals, and what took from it, the heaviest first. */
export interface Weight {
  readonly confidence: number;
  readonly because: readonly string[];
}

/** What is known of the sentence that a draft was read in. */
export interface Surroundings {
  readonly words: number;
  /** Signs and words that part its clauses. */
  readonly breaks: number;
  /** Figures, dates and names in it that no record uses. */
  readonly unread: number;
  mentionOf(id: string): Mention | undefined;
  /** How many sentences before the draft's own something of that value was named last; 0 in its own, null nowhere. */
  distanceOf(filler: Filler): number | null;
}

/** What a reading keeps for each shortcoming: measured, and rounded, on reports that no rule had been written for. */
const KEEPS = {
  heading: 0.96,
  document: 0.72,
  borrowed: [0.88, 0.82, 0.8, 0.74],
  unread: [1, 0.94, 0.9, 0.86, 0.82, 0.8],
  undated: 0.95,
  bareThing: 0.85,
  bareName: 0.97,
  bareMeasure: 0.94,
  clause: 0.97,
  long: 0.96,
  said: 0.97,
  openCurrency: 0.7,
  foreignDollar: 0.92,
} as const;
/** Above this no rule is sure by itself; a rule's own number says how narrow it is. */
const RULE = 0.93;
const SUREST = 0.97;
const LONG = 25;

/** What a shortcoming leaves of the confidence, and which one it is. */
type Factor = readonly [keeps: number, reason: string];

/**
 * A draft's confidence: how narrow its rule is, weighed by how far its slots were fetched, what of its sentence was
 * left unread, what it leaves open, and its least sure mention. Every further shortcoming makes it less sure.
 */
export function weigh(draft: ReadDraft, around: Surroundings): Weight {
  const factors = shortcomings(draft, around).filter(([keeps]) => keeps < 1);
  let confidence = 1;
  for (const [keeps] of factors) confidence *= keeps;
  return {
    confidence: Math.round(confidence * 100) / 100,
    get because() {
      return factors.sort((a, b) => a[0] - b[0]).map(([keeps, reason]) => `${reason} (×${keeps.toFixed(2)})`);
    },
  };
}

function shortcomings(draft: ReadDraft, around: Surroundings): Factor[] {
  const { words, breaks, unread } = around;
  const filled = filledSlots(draft);
  return [
    [(Math.min(draft.confidence, RULE) / RULE) * SUREST, 'the rule is broad'],
    farthestFetched(filled, around),
    [KEEPS.unread[Math.min(unread, KEEPS.unread.length - 1)]!, 'something else in its sentence was not read'],
    [isUndated(draft) ? KEEPS.undated : 1, 'it has no date'],
    [KEEPS.bareThing ** Math.min(bareAmong(filled, THINGS), 1), 'its thing has no name'],
    [KEEPS.bareName ** bareAmong(filled, NAMES), 'a name is words of the text'],
    [KEEPS.bareMeasure ** bareAmong(filled, MEASURES), 'what is measured is words of the text'],
    [KEEPS.clause ** Math.min(breaks, 3), 'its sentence has several clauses'],
    [words > LONG ? KEEPS.long : 1, 'its sentence is long'],
    [draft.attribution ? KEEPS.said : 1, 'somebody else says so'],
    ...filled.map((one) => unsettled(one, filled, around)),
    [Math.sqrt(leastSure(filled, around)), 'a mention is not sure'],
  ];
}

interface Filled {
  readonly name: string;
  readonly filler: Filler;
}

function filledSlots({ slots }: ReadDraft): Filled[] {
  const filled: Filled[] = [];
  for (const name in slots) for (const filler of fillersOf(slots[name])) filled.push({ name, filler });
  return filled;
}

/** How many of some slots hold words of the text and no named thing. */
function bareAmong(filled: readonly Filled[], names: ReadonlySet<string>): number {
  let bare = 0;
  for (const { name, filler } of filled) if (typeof filler.value === 'string' && names.has(name)) bare++;
  return bare;
}

function leastSure(filled: readonly Filled[], around: Surroundings): number {
  let least = 1;
  for (const { filler } of filled) if (filler.mention !== null) least = Math.min(least, around.mentionOf(filler.mention)?.confidence ?? 1);
  return least;
}

/** Of the slots that the sentence itself does not fill only the farthest counts. */
function farthestFetched(filled: readonly Filled[], around: Surroundings): Factor {
  let farthest: Factor = NOTHING;
  for (const { name, filler } of filled) {
    const factor = farFetched(name, filler, around);
    if (factor[0] < farthest[0]) farthest = factor;
  }
  return farthest;
}
const NOTHING: Factor = [1, ''];

/** A slot that the sentence itself does not fill. */
function farFetched(name: string, filler: Filler, around: Surroundings): Factor {
  if (filler.origin === 'sentence') return NOTHING;
  if (filler.origin === 'heading') return [KEEPS.heading, `${name} stands in the heading`];
  if (filler.origin === 'document') return [KEEPS.document, `${name} is what the document is about`];
  const distance = around.distanceOf(filler) ?? KEEPS.borrowed.length;
  return [
    KEEPS.borrowed[Math.min(distance, KEEPS.borrowed.length - 1)]!,
    `${name} was named ${distance === 0 ? 'elsewhere in the sentence' : `${distance} sentences before`}`,
  ];
}

/** Money whose currency the text leaves open, or a bare dollar told of a country that has a dollar of its own. */
function unsettled({ name, filler }: Filled, filled: readonly Filled[], around: Surroundings): Factor {
  if (typeof filler.value === 'string' || !('currency' in filler.value)) return NOTHING;
  if (filler.value.currency === null) return [KEEPS.openCurrency, `the currency of ${name} is open`];
  const text = filler.mention === null ? '' : (around.mentionOf(filler.mention)?.text ?? '');
  const elsewhere = filled.some(({ filler: { value } }) => typeof value !== 'string' && typeof value.iso === 'string' && OWN_DOLLARS.has(value.iso));
  return elsewhere && filler.value.currency === 'USD' && text.startsWith('$') ? [KEEPS.foreignDollar, `the dollar of ${name} may be another`] : NOTHING;
}

/** Whether none of the dates is told that a record of its type can have. */
function isUndated({ type, slots }: ReadDraft): boolean {
  let dates = datesByType.get(type);
  if (!dates) datesByType.set(type, (dates = lists.dates.filter((name) => 'shape' in type.slots && name in (type.slots.shape as object))));
  return dates.length > 0 && !lists.dates.some((date) => slots[date] !== undefined);
}
const datesByType = new Map<FactType, readonly string[]>();

export function isBreak(word: string): boolean {
  return BREAKS.has(word);
}
