import type { DocumentContext } from '../../../src/extract/contract.js';
import { foldForm, glued, raw, Shape, type Tokens } from '../../../src/normalize/tokens.js';
import { internSeen, WordSet } from '../../../src/normalize/words.js';
import { words } from './forms.js';

/** What the document says elsewhere of its capitalised words, gathered in one pass. */
interface Said {
  /** Stand behind `in`, `near`, `the town of`. */
  readonly places: ReadonlySet<string>;
  /** Stand behind a title or a given name. */
  readonly people: ReadonlySet<string>;
  /** Are written small. */
  readonly small: WordSet;
}

const PLACED =
  /(?<!\b(?:stakes?|shares?|interests?|confidence|trust|holdings?|invest(?:s|ed|ing|ments?)?|bonds|partners?) )\b(?:[Ii]n|[Nn]ear|[Ii]nside|[Oo]utside|[Aa]round|[Tt]owards?|[Aa]cross|[Ss]outh of|[Nn]orth of|[Ee]ast of|[Ww]est of|(?:town|city|port|village|province|region|state|island|district) of)[ \u00a0](\p{Lu}[\p{L}’'-]{1,30})(?![ \u00a0]\p{Lu})/uy;
const PAIR = /(?<!\p{L})(\p{Lu}[\p{L}’'-]{0,30})\.?[ \u00a0](?=(\p{Lu}\p{Ll}[\p{L}-]{1,30})(’s|'s|,| \p{Ll}{2,20}ed\b| said\b| says\b)?)/uy;

/** What stands before a company's name without being a person's: `Turkish Roketsan`, `Tuesday Saab`. */
const OTHERS = [words.people, words.region, words.calendar, words.modifier, words.portfolio, words.vague, words.ordinary, words.businessVerb];

const said = new WeakMap<DocumentContext, Said>();

/** Why the one word that only a verb or a preposition speaks for is no organization after all, or null. */
export function otherwiseSaid(context: DocumentContext, name: string, opening: boolean): string | null {
  if (name.includes(' ')) return null;
  let one = said.get(context);
  if (!one) said.set(context, (one = gather(context.tokens)));
  if (one.places.has(name)) return 'the document speaks of it as a place';
  if (one.people.has(name)) return 'the document speaks of it as a person';
  return opening && one.small.has(internSeen(foldForm(name))) ? 'the document writes the word small elsewhere' : null;
}

function gather(tokens: Tokens): Said {
  const places = new Set<string>();
  for (const match of matchesAt(tokens, PLACED, (at) => words.placing.has(tokens.word[at]!))) places.add(match[1]!.replace(/[’']s$/, ''));
  const people = new Set<string>();
  for (const match of matchesAt(tokens, PAIR, (at) => isCapitalised(tokens.shape[at]!))) {
    const word = internSeen(foldForm(match[1]!));
    const introduced = words.givenName.has(word) || words.title.has(word);
    if (introduced || (match[3] && !OTHERS.some((set) => set.has(word)))) people.add(match[2]!);
  }
  return { places, people, small: writtenSmall(tokens) };
}

/** What a sticky pattern matches at the tokens where it may begin, one behind the other: most of a text is never looked at. */
function* matchesAt({ text, count, start }: Tokens, pattern: RegExp, mayBegin: (at: number) => boolean): Iterable<RegExpExecArray> {
  let from = 0;
  for (let at = 0; at < count; at++) {
    if (start[at]! < from || !mayBegin(at)) continue;
    pattern.lastIndex = start[at]!;
    const match = pattern.exec(text);
    if (!match) continue;
    from = pattern.lastIndex;
    yield match;
  }
}

function isCapitalised(shape: number): boolean {
  return shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed;
}

/** Shorter words are too common to say anything of a name. */
const SHORTEST = 4;

function writtenSmall(tokens: Tokens): WordSet {
  const small = new WordSet();
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.shape[at] === Shape.Lower && tokens.end[at]! - tokens.start[at]! >= SHORTEST;
    if (word && !isPart(tokens, at)) small.add(tokens.word[at]!);
  }
  return small;
}

/** Whether the word stands behind a hyphen, or letters or digits touch it. */
function isPart(tokens: Tokens, at: number): boolean {
  if (glued(tokens, at + 1) && tokens.shape[at + 1]! <= Shape.Number) return true;
  return glued(tokens, at) && (tokens.shape[at - 1]! <= Shape.Number || raw(tokens, at - 1) === '-');
}
