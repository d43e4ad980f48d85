import type { Mention } from '../model/index.js';
import { readJson } from '../normalize/data.js';
import type { Filler } from './contract.js';
import type { ReadDraft } from './merge.js';

type Name = 'ownDollars' | 'breaks' | 'things' | 'names' | 'measures' | 'dates';
const lists = readJson<Record<Name, readonly string[]>>(new URL('./confidence.json', import.meta.url));
const OWN_DOLLARS = new Set(lists.ownDollars);

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

/**
 * A draft's confidence: how narrow its rule is, weighed by how far its slots were fetched, what of its sentence was
 * left unread, what it leaves open, and its least sure mention. Every further shortcoming makes it less sure.
 */
export function weigh(draft: ReadDraft, around: Surroundings): Weight {
  const slots = Object.entries(draft.slots).flatMap(([name, filler]) => [filler ?? []].flat().map((one) => [name, one as Filler] as const));
  const named = (names: readonly string[]): number => slots.filter(([name, { value }]) => names.includes(name) && typeof value === 'string').length;
  const factors: [number, string][] = [
    [(Math.min(draft.confidence, RULE) / RULE) * SUREST, 'the rule is broad'],
    ...slots.map(([name, filler]) => farFetched(name, filler, around)),
    [KEEPS.unread[Math.min(around.unread, KEEPS.unread.length - 1)]!, 'something else in its sentence was not read'],
    [
      lists.dates.some((date) => date in shapeOf(draft) && draft.slots[date] === undefined) && !lists.dates.some((date) => draft.slots[date] !== undefined)
        ? KEEPS.undated
        : 1,
      'it has no date',
    ],
    [KEEPS.bareThing ** Math.min(named(lists.things), 1), 'its thing has no name'],
    [KEEPS.bareName ** named(lists.names), 'a name is words of the text'],
    [KEEPS.bareMeasure ** named(lists.measures), 'what is measured is words of the text'],
    [KEEPS.clause ** Math.min(around.breaks, 3), 'its sentence has several clauses'],
    [around.words > LONG ? KEEPS.long : 1, 'its sentence is long'],
    [draft.attribution ? KEEPS.said : 1, 'somebody else says so'],
    ...slots.map(([name, filler]) => unsettled(name, filler, slots, around)),
    [Math.sqrt(Math.min(1, ...slots.map(([, { mention }]) => (mention === null ? 1 : (around.mentionOf(mention)?.confidence ?? 1))))), 'a mention is not sure'],
  ];
  const farthest = Math.min(1, ...factors.filter(([, reason]) => reason.startsWith(FETCHED)).map(([keeps]) => keeps));
  const counted = factors.filter(
    ([keeps, reason], i) => keeps < 1 && (!reason.startsWith(FETCHED) || factors.findIndex((one) => one[0] === farthest && one[1].startsWith(FETCHED)) === i),
  );
  const product = counted.reduce((sure, [keeps]) => sure * keeps, 1);
  const because = [...counted].sort((a, b) => a[0] - b[0]).map(([keeps, reason]) => `${reason.replace(FETCHED, '')} (×${keeps.toFixed(2)})`);
  return { confidence: Math.round(product * 100) / 100, because };
}

const FETCHED = 'fetched: ';

/** A slot that the sentence itself does not fill; of several only the farthest counts. */
function farFetched(name: string, filler: Filler, around: Surroundings): [number, string] {
  if (filler.origin === 'sentence') return [1, FETCHED];
  if (filler.origin === 'heading') return [KEEPS.heading, `${FETCHED}${name} stands in the heading`];
  if (filler.origin === 'document') return [KEEPS.document, `${FETCHED}${name} is what the document is about`];
  const distance = around.distanceOf(filler) ?? KEEPS.borrowed.length;
  return [
    KEEPS.borrowed[Math.min(distance, KEEPS.borrowed.length - 1)]!,
    `${FETCHED}${name} was named ${distance === 0 ? 'elsewhere in the sentence' : `${distance} sentences before`}`,
  ];
}

/** Money whose currency the text leaves open, or a bare dollar told of a country that has a dollar of its own. */
function unsettled(name: string, filler: Filler, slots: readonly (readonly [string, Filler])[], around: Surroundings): [number, string] {
  if (typeof filler.value === 'string' || !('currency' in filler.value)) return [1, ''];
  if (filler.value.currency === null) return [KEEPS.openCurrency, `the currency of ${name} is open`];
  const text = filler.mention === null ? '' : (around.mentionOf(filler.mention)?.text ?? '');
  const elsewhere = slots.some(([, { value }]) => typeof value !== 'string' && typeof value.iso === 'string' && OWN_DOLLARS.has(value.iso));
  return elsewhere && filler.value.currency === 'USD' && text.startsWith('$') ? [KEEPS.foreignDollar, `the dollar of ${name} may be another`] : [1, ''];
}

function shapeOf({ type }: ReadDraft): object {
  return 'shape' in type.slots ? (type.slots.shape as object) : {};
}

export function isBreak(word: string): boolean {
  return lists.breaks.includes(word);
}
