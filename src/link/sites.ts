import { readJson } from '../normalize/data.js';
import type { Filler, Fillers } from './contract.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { isName } from './regions.js';
import { isMaterialWord } from './items.js';
import type { Told } from './referring.js';

const words = readJson<Record<'nouns' | 'generic' | 'works', string[]>>(new URL('./sites.json', import.meta.url));
const NOUNS = new Set(words.nouns);
/** First words of nouns of several: *container terminal*, *steel works*. */
const MODIFIERS = new Set([...words.nouns.filter((noun) => noun.includes(' ')).map((noun) => noun.slice(0, noun.indexOf(' '))), ...words.works]);
/** By its last word most phrases are known to name no plant. */
const LAST_WORDS = new Set([...words.nouns.map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)), 'works']);
const GENERIC = new Set(words.generic);
/** What a works makes: *cement works*. */
const WORKS = new Set(words.works);
/** How many sentences back a plant may have been told of that *the plant* means. */
const REACH = 4;

/** Whether the words before a token name something that is built and stands somewhere: *plant*, *air base*, *production line*. */
export function endsInSiteNoun(passage: Passage, last: number): boolean {
  const written = passage.word(last - 1);
  const noun = singular(written);
  if (!LAST_WORDS.has(written) && !LAST_WORDS.has(noun)) return false;
  const [before, beforeThat] = [passage.word(last - 2), passage.word(last - 3)];
  // *the Krudten works*, *a shell works*: alone the word is a verb, or work of any kind.
  if (written === 'works') return WORKS.has(before) || isMaterialWord(before) || (isName(passage, last - 2) && last - 2 > passage.first);
  return [written, noun].some((form) => NOUNS.has(form) || NOUNS.has(`${before} ${form}`) || NOUNS.has(`${beforeThat} ${before} ${form}`));
}

/** The nouns in the singular and the plural. */
export const nounsOfSites: readonly string[] = [...new Set([...words.nouns, ...words.nouns.map(plural)])];

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return /[^aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a noun is told of by more than one word that make it a thing of its own kind: *nuclear station*, *air base*. */
export function isCompoundSite(passage: Passage, last: number): boolean {
  const noun = singular(passage.word(last - 1));
  return NOUNS.has(`${passage.word(last - 2)} ${noun}`) || NOUNS.has(`${passage.word(last - 3)} ${passage.word(last - 2)} ${noun}`);
}

/** Whether a word says of what kind a site is, and bears no name: *container*, *steel*. */
export function tellsKindOfSite(word: string): boolean {
  return MODIFIERS.has(word) || NOUNS.has(word);
}

/** *factories*: a factory. */
export function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** The plant that *the plant*, *this facility*, *the project* means, ending right before a token; null where no such plant was told of. */
export function siteMeant(passage: Passage, determiner: number, limit: number): { readonly told: Told; readonly end: number } | null {
  const opener = passage.word(determiner);
  if (opener !== 'the' && opener !== 'this' && opener !== 'its') return null;
  for (let at = determiner + 1; at < Math.min(determiner + 5, limit); at++) {
    const word = passage.word(at);
    if (passage.mentionAt(at) || isOf('prepositions', word) || isOf('determiners', word)) return null;
    if ((!GENERIC.has(word) && !endsInSiteNoun(passage, at + 1)) || endsInSiteNoun(passage, at + 2)) continue;
    const told = passage.reference
      .toldBefore(passage, 'facility', REACH)
      .findLast((one) => one.sentence < passage.index && fits(word, one.draft.slots.item as Filler));
    return told ? { told, end: at + 1 } : null;
  }
  return null;
}

function fits(word: string, item: Filler | undefined): boolean {
  return (
    GENERIC.has(word) ||
    String(item?.value ?? '')
      .toLowerCase()
      .split(' ')
      .includes(word)
  );
}

/** *ammunition factory in Pionki*: the plant's noun with its place, of which the proper name is enough. */
export function nameOfSite({ item, place }: Fillers): Filler | null {
  const [what, where] = [item as Filler | undefined, place as Filler | undefined];
  if (typeof what?.value !== 'string') return null;
  if (typeof where?.value !== 'string') return { value: what.value, mention: null, origin: 'coreference' };
  const named = /\b(?:in|near|at|outside|off|on) \p{Lu}.*$/u.exec(where.value)?.[0];
  return { value: `${what.value} ${named ?? `${where.lead ?? 'in'} ${where.value}`}`, mention: null, origin: 'coreference' };
}
