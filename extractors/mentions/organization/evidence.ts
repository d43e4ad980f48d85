import type { DocumentContext } from '../../../src/extract/contract.js';
import { foldForm } from '../../../src/normalize/tokens.js';
import { internSeen } from '../../../src/normalize/words.js';
import { words } from './forms.js';

/** What the document says elsewhere of its capitalised words, gathered in one pass. */
interface Said {
  /** Stand behind `in`, `near`, `the town of`. */
  readonly places: ReadonlySet<string>;
  /** Stand behind a title or a given name. */
  readonly people: ReadonlySet<string>;
  /** Are written small. */
  readonly small: ReadonlySet<string>;
}

const PLACED =
  /(?<!\b(?:stakes?|shares?|interests?|confidence|trust|holdings?|invest(?:s|ed|ing|ments?)?|bonds|partners?) )\b(?:[Ii]n|[Nn]ear|[Ii]nside|[Oo]utside|[Aa]round|[Tt]owards?|[Aa]cross|[Ss]outh of|[Nn]orth of|[Ee]ast of|[Ww]est of|(?:town|city|port|village|province|region|state|island|district) of)[ \u00a0](\p{Lu}[\p{L}’'-]{1,30})(?![ \u00a0]\p{Lu})/gu;
const PAIR = /(?<!\p{L})(\p{Lu}[\p{L}’'-]{0,30})\.?[ \u00a0](?=(\p{Lu}\p{Ll}[\p{L}-]{1,30})(’s|'s|,| \p{Ll}{2,20}ed\b| said\b| says\b)?)/gu;
const SMALL = /(?<![\p{L}\d-])\p{Ll}{4,30}(?![\p{L}\d])/gu;

/** What stands before a company's name without being a person's: `Turkish Roketsan`, `Tuesday Saab`. */
const OTHERS = [words.people, words.region, words.calendar, words.modifier, words.portfolio, words.vague, words.ordinary, words.businessVerb];

const said = new WeakMap<DocumentContext, Said>();

/** Why the one word that only a verb or a preposition speaks for is no organization after all, or null. */
export function otherwiseSaid(context: DocumentContext, name: string, opening: boolean): string | null {
  if (name.includes(' ')) return null;
  let one = said.get(context);
  if (!one) said.set(context, (one = gather(context.text)));
  if (one.places.has(name)) return 'the document speaks of it as a place';
  if (one.people.has(name)) return 'the document speaks of it as a person';
  return opening && one.small.has(name.toLowerCase()) ? 'the document writes the word small elsewhere' : null;
}

function gather(text: string): Said {
  const places = new Set<string>();
  for (const [, place] of text.matchAll(PLACED)) places.add(place!.replace(/[’']s$/, ''));
  const people = new Set<string>();
  for (const [, before, name, ends] of text.matchAll(PAIR)) {
    const word = internSeen(foldForm(before!));
    if (words.givenName.has(word) || words.title.has(word)) people.add(name!);
    else if (ends && !OTHERS.some((set) => set.has(word))) people.add(name!);
  }
  const small = new Set<string>();
  for (const [word] of text.matchAll(SMALL)) small.add(word);
  return { places, people, small };
}
