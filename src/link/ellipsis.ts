import { readJson } from '../normalize/data.js';
import type { Filler } from './contract.js';
import { fillWith, type Passage } from './passage.js';
import { spokenOf } from './spokenof.js';
import { thingFillers, thingsFrom, type Thing } from './things.js';

const words = readJson<Record<'pointing' | 'generic' | 'kinds' | 'pointers' | 'more', string[]>>(new URL('./ellipsis.json', import.meta.url));
const POINTING = new Set(words.pointing);
const GENERIC = new Set(words.generic);
const KINDS = new Set(words.kinds);
const MORE = new Set(words.more);
const POINTERS = new Set(words.pointers);

type Named = { readonly system?: Filler; readonly item?: Filler };

/**
 * What a thing without a name of its own stands for, after a record of the same type just told: *we have not ordered
 * 16*, *the other 18 vehicles*, *fewer than 5,000 such shells*, *output of 500,000 units*. Null where it names itself,
 * or where several things were told of.
 */
export function meantBy(passage: Passage, thing: Thing, type: string, reach = 2): Named | null {
  const same = thing.system ? null : ofTheSame(passage, thing);
  if (same) return { system: same };
  if (thing.system || !refersBack(passage, thing)) return null;
  const named = toldOf(passage, type, reach);
  const [only] = named;
  if (!only || named.length > 1) return named.length > 1 || !thing.item ? namedByCount(passage, thing) : null;
  return only.item && thing.item && !sharesHead(only.item, thing.item) && !GENERIC.has(head(thing.item)) ? null : only;
}

/** The things that the records of a type just told were about. */
function toldOf(passage: Passage, type: string, reach: number): readonly Named[] {
  const named = new Map<string, Named>();
  for (const { draft } of passage.reference.toldBefore(passage, type, reach)) {
    const [system, item] = [single(draft.slots.system), single(draft.slots.item)];
    if (system ?? item) named.set(JSON.stringify((system ?? item)!.value), system ? { system: distant(system) } : { item: distant(item!) });
  }
  return [...named.values()];
}

/** *the rest*, *the first of which*: what alone was just told of; null where several things were, or none. */
export function onlyThingTold(passage: Passage, type: string, reach: number): Named | null {
  const named = toldOf(passage, type, reach);
  return named.length === 1 ? named[0]! : null;
}

/** *10 batteries of the same system*, *chose the type*: the one system spoken of just before. */
function ofTheSame(passage: Passage, thing: Thing): Filler | null {
  const own = typeof thing.item?.value === 'string' && KINDS.has(thing.item.value) && !thing.quantity && POINTERS.has(passage.word(thing.first));
  const behind =
    passage.word(thing.last) === 'of' && POINTERS.has(passage.word(thing.last + 1)) && [2, 3].some((step) => KINDS.has(passage.word(thing.last + step)));
  const system = own || behind ? passage.reference.systemBefore(passage, thing.first) : null;
  return system && { value: system.value, mention: null, origin: 'coreference' };
}

/** *Egypt, which operates 24 X, ordered 30 more*: the count knows what it counts, and a system by that name was spoken of. */
function namedByCount(passage: Passage, { quantity, last }: Thing): Named | null {
  if (passage.word(last) === 'of') return null; // *eight X, four of which …*
  const of = quantity?.mention.value.of;
  if (typeof of !== 'string') return null;
  const near = [passage, ...passage.reference.passagesBefore(passage).slice(0, 2)];
  const names = new Set(
    near.flatMap(({ placed }) =>
      placed.filter(({ mention }) => mention.kind === 'system' && of.includes(mention.text)).map(({ mention }) => String(mention.value.name)),
    ),
  );
  const [name] = [...names];
  return name !== undefined && names.size === 1 ? { system: { value: { name }, mention: null, origin: 'coreference' } } : null;
}

/** *six more*, *100 more vehicles*: more of what a record of the type told of just before. */
export function refersToMore(passage: Passage, thing: Thing, type: string): boolean {
  const { quantity } = thing;
  if (!quantity || thing.system) return false;
  const more = [quantity.first - 1, quantity.last].some((at) => MORE.has(passage.word(at)) && !passage.mentionAt(at));
  return more && meantBy(passage, thing, type) !== null;
}

/** *Of the 23 Y that Z ordered, 20 have arrived*: a bare number takes its noun from the phrase that opens the sentence. */
export function fromFront(passage: Passage, thing: Thing): Thing {
  if (thing.system || thing.item || !thing.quantity || passage.word(passage.first) !== 'of') return thing;
  const [front, ...more] = thingsFrom(passage, passage.first + 1);
  if (!front || more.length > 0 || front.last > thing.first) return thing;
  return { ...front, first: thing.first, last: thing.last, quantity: thing.quantity };
}

/** The slots of a thing: its own name, or that of what it points back to. */
export function namedFillers(passage: Passage, thing: Thing, type: string): ReturnType<typeof thingFillers> {
  const meant = meantBy(passage, thing, type) ?? (isBareCount(passage, thing) ? spokenOf(passage) : null);
  return meant ? { ...meant, ...(thing.quantity && { quantity: fillWith(thing.quantity) }) } : thingFillers(thing);
}

/** *six*, *nine sets*: a number alone, or of things of any kind. */
function isBareCount(passage: Passage, { system, item, quantity, nationality, maker, last }: Thing): boolean {
  if (system || nationality || maker || !quantity || passage.word(last) === 'of') return false;
  return !item || (GENERIC.has(String(item.value).toLowerCase()) && !CLASSES.has(String(item.value).toLowerCase()));
}
/** Words for things of a kind of their own, though they stand for others too. */
const CLASSES = new Set(['vehicles', 'aircraft']);

/** A bare number, a word for things of any kind, or a phrase that points (*such*, *the other*, *the remaining*). */
function refersBack(passage: Passage, thing: Thing): boolean {
  if (!thing.item) return thing.quantity !== undefined;
  if (GENERIC.has(head(thing.item)) && String(thing.item.value).split(' ').length === 1) return thing.quantity !== undefined;
  for (let at = thing.first; at < thing.last; at++) if (POINTING.has(passage.word(at))) return true;
  return POINTING.has(passage.word(thing.first - 1));
}

function head(item: Filler): string {
  return String(item.value).toLowerCase().split(' ').at(-1)!;
}

function sharesHead(a: Filler, b: Filler): boolean {
  return head(a).replace(/s$/, '') === head(b).replace(/s$/, '');
}

function single(filler: Filler | readonly Filler[] | undefined): Filler | undefined {
  return Array.isArray(filler) ? undefined : (filler as Filler | undefined);
}

function distant({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}
