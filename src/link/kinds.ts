import { readJson } from '../normalize/data.js';
import type { Draft, Filler } from './contract.js';
import type { Passage } from './passage.js';
import { ordinals } from './joints.js';
import { isOf } from './grammar.js';
import type { Thing } from './things.js';

/** Which categories of systems a class noun can mean: *jets* a combat aircraft, *batteries* an air-defence system. */
const CLASSES = new Map(Object.entries(readJson<Record<string, string[]>>(new URL('./classes.json', import.meta.url))));
/** How many sentences back the thing may have been told of that a bare class noun means. */
const REACH = 3;
const TYPES = ['acquisition', 'transfer', 'production'] as const;
const PARTIES = ['buyer', 'supplier', 'from', 'to', 'producer'] as const;

/** The thing that a bare class noun means, and the record that told of it. */
export interface KindMeant {
  readonly named: { readonly system?: Filler; readonly item?: Filler };
  readonly draft: Draft | null;
}

/**
 * What a bare class noun stands for (*received six jets*, *two batteries arrived*): the one system of that kind told of
 * just before in a record that shares a party, or named earlier in the sentence with the very noun. Null where it names
 * something by itself or where nothing fits.
 */
export function meantByKind(
  passage: Passage,
  thing: Thing,
  parties: readonly (Filler | null | undefined)[],
  types: readonly string[] = TYPES,
): KindMeant | null {
  const noun = bareNoun(thing);
  if (noun === null || thing.nationality) return null;
  const own = namedInSentence(passage, thing, noun);
  if (own) return { named: { system: own }, draft: null };
  const known = parties.filter((party) => party !== null && party !== undefined).map(wording);
  const fits = new Map<string, KindMeant>();
  for (const type of types)
    for (const { draft } of passage.reference.toldBefore(passage, type, REACH)) {
      const named = namedBy(passage, draft, noun);
      // *supplied Z with shells*: without a number or an article no particular ones are meant.
      if (named?.item && !thing.quantity && !isOf('determiners', passage.word(thing.first))) continue;
      if (named && sharesParty(draft, known)) fits.set(wording((named.system ?? named.item)!), { named, draft });
    }
  const [only] = [...fits.values()];
  return only && fits.size === 1 ? only : null;
}

/** A noun for a class of systems: *missile*, *ships*, *type*. */
export function isClassNoun(word: string): boolean {
  return CLASSES.has(singular(word));
}

/** Which categories of systems a class noun can mean; none for a word that is no such noun. */
export function categoriesOfNoun(word: string): readonly string[] {
  return CLASSES.get(singular(word)) ?? [];
}

/** Whether a system can be what a class noun means; a word that is none says nothing against it. `known` asks for a category that fits. */
export function mayBe(passage: Passage, word: string, system: string, known = false): boolean {
  const categories = CLASSES.get(singular(word));
  const category = passage.reference.categoryOf(system);
  if (known && (category === null || category === 'other')) return false;
  return categories === undefined || category === null || category === 'other' || categories.includes(category);
}

/** *the aircraft*, *both boats*: something told of before is meant, whatever it is. */
export function pointsBack(passage: Passage, thing: Thing): boolean {
  const opener = passage.word(thing.first);
  // *its third icebreaker*: one of a row, told of by itself.
  const numbered = ordinals.has(passage.word(thing.first + 1));
  return bareNoun(thing) !== null && !thing.nationality && POINTERS.has(opener) && !numbered;
}
const POINTERS = new Set(['the', 'these', 'those', 'both', 'its', 'their', 'such', 'all']);

/** The singular of the only noun of a thing without a name of its own; null where it says more. */
function bareNoun(thing: Thing): string | null {
  if (thing.system || thing.maker || typeof thing.item?.value !== 'string') return null;
  const words = thing.item.value.toLowerCase().split(' ');
  return words.length === 1 ? singular(words[0]!) : null;
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** *six CAESAR howitzers …, the first of 36 howitzers*: the same noun stands behind a system's name. */
function namedInSentence(passage: Passage, thing: Thing, noun: string): Filler | null {
  const found = passage
    .within(passage.first, thing.first, 'system')
    .filter((one) => [0, 1, 2].some((step) => singular(passage.word(one.last + step)) === noun && !isOf('prepositions', passage.word(one.last))));
  const names = new Set(found.map((one) => one.mention.value.name));
  return names.size === 1 ? { value: { name: String(found[0]!.mention.value.name) }, mention: null, origin: 'coreference' } : null;
}

function namedBy(passage: Passage, { slots }: Draft, noun: string): KindMeant['named'] | null {
  const [system, item] = [slots.system as Filler | undefined, slots.item as Filler | undefined];
  if (system && typeof system.value !== 'string') {
    const category = passage.reference.categoryOf(String(system.value.name));
    return category !== null && CLASSES.get(noun)?.includes(category) ? { system: distant(system) } : null;
  }
  if (typeof item?.value !== 'string') return null;
  const words = item.value.toLowerCase().split(' ');
  return words.length > 1 && singular(words.at(-1)!) === noun ? { item: distant(item) } : null;
}

/** Nobody named here, or somebody who took part in what was told. */
function sharesParty({ slots }: Draft, known: readonly string[]): boolean {
  return known.length === 0 || PARTIES.some((slot) => slots[slot] !== undefined && known.includes(wording(slots[slot] as Filler)));
}

function wording({ value }: Filler): string {
  return JSON.stringify(value);
}

function distant({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}
