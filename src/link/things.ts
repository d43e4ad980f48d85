import { readJson } from '../normalize/data.js';
import { isPossessive } from './actors.js';
import { isOf } from './grammar.js';
import { nounPhraseAt, type NounPhrase } from './nounphrase.js';
import { oncePerStretch } from './memory.js';
import { fillWith, type Passage, type Placed } from './passage.js';
import type { Filler } from './contract.js';
import { itemOf, measuredItem, type Sort } from './items.js';
import { endOfVersion, systemOfUnits, systemOfVersion } from './versions.js';
import { afterHedge, afterJoint, afterOrdinal, afterWhole, isIncluding, skipAside } from './joints.js';

const words = readJson<Record<'containers' | 'processes' | 'kinds' | 'doings', string[]>>(new URL('./things.json', import.meta.url));
const CONTAINERS = new Set(words.containers);
const PROCESSES = new Set(words.processes);
const KINDS = new Set(words.kinds);
/** *…, citing jammed radios*: what the subject does besides opens no further thing. */
const DOINGS = new Set(words.doings);

/** One thing of a list: how many of what, from whom. `first` and `last` cover it with its number; `last` is exclusive. */
export interface Thing {
  readonly first: number;
  readonly last: number;
  readonly system?: Placed | undefined;
  readonly quantity?: Placed | undefined;
  /** A nationality word inside the phrase: *French Rafale*. */
  readonly nationality?: Placed | undefined;
  readonly maker?: Placed | undefined;
  /** What it alone costs, told behind it in a list. */
  readonly price?: Placed | undefined;
  /** Of how many it is a part: *18 of the 32 Y*. */
  readonly whole?: Placed | undefined;
  /** The noun phrase up to its head, without determiner, number and nationality; absent where the thing is only a name. */
  readonly item?: Filler | undefined;
  /** What a pronoun stands for, as it was told: a system or words. */
  readonly meant?: Filler | undefined;
  /** What the head noun says it is. */
  readonly sort: Sort;
}

/**
 * The things listed from a token on: *12 French Rafale jets, 89 Bradley vehicles and spare parts*. The list ends at a
 * verb, a preposition that is not *of*, or where the next phrase is the subject of a clause of its own.
 */
export function thingsFrom(passage: Passage, from: number, limit: number = passage.last): readonly Thing[] {
  return listFrom(passage, from, limit);
}

const listFrom = oncePerStretch((passage, from, limit): readonly Thing[] => {
  const things: Thing[] = [];
  let at = from;
  for (let guard = 0; guard < 24 && at < limit; guard++) {
    at = afterWhole(passage, at);
    const part = afterOrdinal(passage, at, limit);
    const phrase = nounPhraseAt(passage, afterHedge(passage, part, limit), limit);
    if (!phrase) break;
    if (
      things.length > 0 &&
      ((phrase.last < limit && startsClause(passage, phrase.last)) || opensPartitive(passage, phrase.last) || opensGapped(passage, phrase.first))
    )
      break;
    const { found, end } = thingsIn(passage, phrase, limit);
    things.push(...(part > at ? found.map(withoutQuantity) : found));
    const close = skipAside(passage, end, limit);
    const price = priceAt(passage, close, limit);
    const next = afterJoint(passage, price?.last ?? close, limit);
    if (next < 0 || DOINGS.has(passage.word(next)) || (price && !nounPhraseAt(passage, afterHedge(passage, next, limit), limit))) break;
    // A price within the list is that of the thing it follows; one at its end may be that of all.
    if (price && things.length > 0) things.push({ ...things.pop()!, price });
    if (isIncluding(passage, next - 1)) {
      // Behind a sum of money nothing has been named yet: *€1.2 billion, including two Y*.
      const whole = things.at(-1);
      // *12 Y, including four of the Z variant*: parts of what is named and counted are no further things.
      if (things.length > 1 || whole?.system || !nounPhraseAt(passage, afterHedge(passage, next, limit), limit)) break;
      if (!whole?.quantity) things.pop();
    }
    at = next;
  }
  return shareHeads(passage, things);
});

/** *36 jets for $12 billion, 24 trainers for £5 billion*: what stands behind a thing of a list. */
function priceAt(passage: Passage, at: number, limit: number): Placed | undefined {
  if (!PRICED.has(passage.word(at))) return undefined;
  return passage.within(at + 1, Math.min(at + 6, limit), 'money').find((one) => one.first - at <= 3);
}
const PRICED = new Set(['for', 'worth', 'at', 'costing']);

/** *82 mm and 120 mm mortar rounds*: a bare measure shares the noun of the measure after it. */
function shareHeads(passage: Passage, things: readonly Thing[]): readonly Thing[] {
  const shared = [...things];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [thing, next] = [shared[i]!, shared[i + 1]!];
    const measure = passage.mentionAt(thing.first);
    const nextMeasure = passage.mentionAt(next.first);
    if (thing.system || measure?.mention.kind !== 'quantity' || measure.last !== thing.last || isCountOrMass(measure)) continue;
    if (nextMeasure?.mention.kind !== 'quantity' || nextMeasure.mention.value.unit !== measure.mention.value.unit || nextMeasure.last >= next.last) continue;
    const value = `${passage.text(thing.first, thing.last)} ${passage.text(nextMeasure.last, next.last)}`;
    shared[i] = {
      ...thing,
      last: next.last,
      sort: next.sort,
      item: { value, mention: null, origin: 'sentence', start: passage.offset(thing.first), end: passage.offsetAfter(next.last) },
    };
  }
  return shared;
}

/** The single thing whose phrase covers a mention, looking back to the phrase's beginning. */
export function thingAround(passage: Passage, placed: Placed): Thing | undefined {
  let first = placed.first;
  while (first > passage.first && belongsBefore(passage, first - 1)) first--;
  const phrase = nounPhraseAt(passage, first, passage.last);
  return phrase ? thingsIn(passage, phrase, passage.last).found.find((thing) => thing.first <= placed.first && placed.last <= thing.last) : undefined;
}

function belongsBefore(passage: Passage, token: number): boolean {
  const mention = passage.mentionAt(token);
  if (mention) return mention.mention.kind === 'country' || (mention.mention.kind === 'quantity' && mention.mention.value.unit === '1');
  const word = passage.word(token);
  if (/^[“"‘']$/.test(word)) return true;
  return (
    passage.view.wordClass(token) === 'adjective' ||
    (/(?:ed|ing)$/.test(word) && !isOf('prepositions', word) && passage.view.wordClass(token) !== 'noun' && passage.view.wordClass(token - 1) === 'adverb')
  );
}

function thingsIn(passage: Passage, phrase: NounPhrase, limit: number): { found: Thing[]; end: number } {
  const inner = containedPhrase(passage, phrase, limit);
  const { first } = phrase;
  const last = inner?.last ?? phrase.last;
  const inside = passage.within(first, last);
  const systems = inside.filter((one) => one.mention.kind === 'system');
  // *two types of bomb*: kinds are counted, and no things.
  const ofKinds = inner !== null && KINDS.has(passage.word(phrase.last - 1));
  const quantity = inside.find((one) => one.mention.kind === 'quantity' && isCountOrMass(one) && !(ofKinds && one.last <= phrase.last));
  const whole =
    inner && quantity && quantity.last <= phrase.last ? inside.find((one) => one.first >= inner.first && one.mention.value.unit === '1') : undefined;
  const nationality = inside.findLast(
    (one) =>
      one.mention.kind === 'country' &&
      (!isOf('prepositions', passage.word(one.first - 1)) || one.mention.value.form === 'demonym' || isPossessive(passage.word(one.last))),
  );
  const maker = inside.find((one) => one.mention.kind === 'organization');
  const version = systems.length === 0 ? (systemOfVersion(passage, last, limit) ?? systemOfUnits(passage, last)) : undefined;
  const item = itemOf(passage, inner ?? phrase, quantity, inside) ?? (inner ? undefined : measuredItem(passage, phrase, quantity));
  const sort = item?.sort ?? 'materiel';
  const calledBy = (system: Placed | undefined, counted: Placed | undefined): Thing => ({
    first,
    last,
    system,
    quantity: counted,
    nationality,
    maker,
    price: undefined,
    whole,
    item: item?.filler,
    meant: undefined,
    sort,
  });
  const named = version ? [version] : systems;
  const found =
    named.length > 0 ? named.map((system, i) => calledBy(system, i > 0 ? undefined : quantity)) : item || quantity ? [calledBy(undefined, quantity)] : [];
  return { found, end: version ? endOfVersion(passage, version, limit) : last };
}

function withoutQuantity(thing: Thing): Thing {
  return { ...thing, quantity: undefined };
}

/** *7.62 mm rounds*: such a measure tells the kind of thing, never how much of it. */
const CALIBRES = new Set(['mm', 'cm', '[in_i]']);

function isCountOrMass(placed: Placed): boolean {
  const { value } = placed.mention;
  return value.unit === '1' || (typeof value.of === 'string' && value.unit !== '%' && !CALIBRES.has(String(value.unit)));
}

/** *a batch of 40 missiles*, *12,000 tonnes of cereals*: what the container or measure holds. */
function containedPhrase(passage: Passage, phrase: NounPhrase, limit: number): NounPhrase | null {
  if (passage.word(phrase.last) !== 'of') return null;
  const head = passage.word(phrase.last - 1);
  const measure = passage.mentionAt(phrase.last - 1)?.mention.kind === 'quantity';
  // *four of the type*: the system told of before is counted.
  if (measure && isOf('determiners', passage.word(phrase.last + 1)) && KINDS.has(passage.word(phrase.last + 2))) return null;
  return CONTAINERS.has(head) || PROCESSES.has(head) || KINDS.has(head) || measure ? nounPhraseAt(passage, phrase.last + 1, limit) : null;
}

/** A finite verb right after a phrase makes it the subject of the next clause. */
function startsClause(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return isOf('be', word) || isOf('have', word) || isOf('future', word) || isOf('conditional', word) || isOf('irregularPast', word);
}

/** *Poland ordered 180 tanks, Romania 54 howitzers*: a country's name right before a number is somebody who does the same. */
function opensGapped(passage: Passage, at: number): boolean {
  // *…, the Danes 19*
  const people = passage.word(at) === 'the';
  const country = passage.mentionAt(people ? at + 1 : at);
  const next = country?.mention.kind === 'country' && (people || country.mention.value.form !== 'demonym') ? passage.mentionAt(country.last) : undefined;
  return next?.mention.kind === 'quantity' && next.mention.value.unit === '1';
}

/** *180 tanks, 61 of which will be built in X*, *34 vehicles, ambulances among them*: a part of what was listed, and no further thing. */
function opensPartitive(passage: Passage, at: number): boolean {
  if (passage.word(at) === 'among') return true;
  return passage.word(at) === 'of' && /^(?:which|whom|them|these)$/.test(passage.word(at + 1));
}

export function thingFillers(thing: Thing): { system?: Filler; item?: Filler; quantity?: Filler } {
  return {
    ...(thing.system ? { system: fillWith(thing.system) } : thing.meant ? meantSlot(thing.meant) : thing.item ? { item: thing.item } : {}),
    ...(thing.quantity && { quantity: fillWith(thing.quantity) }),
  };
}

function meantSlot(meant: Filler): { system: Filler } | { item: Filler } {
  return typeof meant.value === 'string' ? { item: meant } : { system: meant };
}

/** Something that can be bought, given or made, and not merely a noun. */
export function isMaterial(thing: Thing): boolean {
  return thing.system !== undefined || thing.sort !== 'other';
}
