import type { SentenceView } from '../../../src/extract/contract.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import type { WordSet } from '../../../src/normalize/words.js';
import { words } from './forms.js';

/** Names longer than this are lists or headings; the bound also keeps every rule linear. */
const LONGEST = 10;

export function inSentence(sentence: SentenceView, at: number): boolean {
  return at >= sentence.first && at < sentence.last;
}

/** Whether the token is a word with a capital in it. */
export function isCapitalised(sentence: SentenceView, at: number): boolean {
  if (!inSentence(sentence, at)) return false;
  const shape = sentence.tokens.shape[at];
  return shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed;
}

export function is(sentence: SentenceView, at: number, set: Pick<WordSet, 'has'>): boolean {
  return inSentence(sentence, at) && set.has(sentence.tokens.word[at]!);
}

/** Whether no white space stands before the token. */
export function glues(sentence: SentenceView, at: number): boolean {
  return inSentence(sentence, at) && glued(sentence.tokens, at);
}

export function wordAt(sentence: SentenceView, at: number): string {
  return inSentence(sentence, at) ? lower(sentence.tokens, at) : '';
}

/** Whether a capital here may be owed to the place: the sentence's first word, or the first after a bullet, colon, quotation mark or a cell's border. */
export function opens(sentence: SentenceView, at: number): boolean {
  if (at <= sentence.first) return true;
  const before = raw(sentence.tokens, at - 1);
  return before === ':' || before === '•' || before === '|' || before === '“' || before === '"' || before === '–' || before === '—';
}

/** Whether the token can be a word of an organization's name. */
export function isNameWord(sentence: SentenceView, at: number): boolean {
  if (!isCapitalised(sentence, at) || is(sentence, at, words.title) || is(sentence, at, words.calendar)) return false;
  if (is(sentence, at, words.people)) return true;
  const { tokens } = sentence;
  // *Ministry of Defence R$142 billion*: letters before a currency sign belong to it.
  if (tokens.shape[at] === Shape.Upper && glues(sentence, at + 1) && wordAt(sentence, at + 1) === '$') return false;
  if (tokens.shape[at] === Shape.Upper) {
    if (isShouted(sentence, at) && !SHOUTABLE.some((set) => is(sentence, at, set))) return false;
    const single = tokens.end[at]! - tokens.start[at]! === 1;
    return (
      !(single && opens(sentence, at)) && !(isCapitalised(sentence, at + 1) && tokens.shape[at + 1] === Shape.Upper && sentence.wordClass(at) === 'function')
    );
  }
  const wordClass = sentence.wordClass(at);
  if (wordClass === 'function') return false;
  if (!opens(sentence, at) || is(sentence, at, words.modifier) || is(sentence, at, words.portfolio)) return true;
  return wordClass !== 'adverb' && wordClass !== 'verb' && !is(sentence, at, words.vague);
}

/** `THE MINISTRY OF DEFENCE ANNOUNCED`: among capitals only words of institutions are sure to belong to a name. */
export function isShouted(sentence: SentenceView, at: number): boolean {
  return isLongUpper(sentence, at) && (isLongUpper(sentence, at - 1) || isLongUpper(sentence, at + 1));
}
const SHOUTABLE = [words.portfolio, words.people, words.modifier];

function isLongUpper(sentence: SentenceView, at: number): boolean {
  return inSentence(sentence, at) && sentence.tokens.shape[at] === Shape.Upper && sentence.tokens.end[at]! - sentence.tokens.start[at]! > 3;
}

/** The first token of the capitalised run that ends before `at`: `Royal Netherlands` before *Navy*. */
export function runStart(sentence: SentenceView, at: number): number {
  let edge = at;
  for (let steps = 0; steps < LONGEST; steps++) {
    const before = stepLeft(sentence, edge);
    if (before === edge) break;
    edge = before;
  }
  return edge;
}

function stepLeft(sentence: SentenceView, edge: number): number {
  const at = edge - 1;
  if (!inSentence(sentence, at)) return edge;
  if (isNameWord(sentence, at)) return at;
  if (isHyphened(sentence, at)) return at - 2;
  const { tokens } = sentence;
  const sign = raw(tokens, at);
  if (sign === '-' && glued(tokens, at) && glued(tokens, edge) && isNameWord(sentence, at - 1)) return at - 1;
  if (sign === '&' && isNameWord(sentence, at - 1)) return at - 1;
  if (sign === 'and' && is(sentence, edge, words.portfolio) && is(sentence, at - 1, words.portfolio) && isNameWord(sentence, at - 1)) return at - 1;
  if ((sign === '’s' || sign === "'s") && is(sentence, at - 1, words.possessor) && isCapitalised(sentence, at - 1)) return at - 1;
  if ((sign === '’' || sign === "'") && is(sentence, at - 1, words.possessor) && isCapitalised(sentence, at - 1)) return at - 1;
  if (sign === 'of' && OWNERS.has(wordAt(sentence, at - 1)) && isCapitalised(sentence, at - 1)) return at - 1;
  if (sign === '.' && endsInitials(sentence, at)) return at - 3;
  return edge;
}

/** `All-Out Defense Mobilization Agency`: joined by a hyphen even a small word belongs to the name. */
function isHyphened(sentence: SentenceView, at: number): boolean {
  return (
    isCapitalised(sentence, at) &&
    raw(sentence.tokens, at - 1) === '-' &&
    glued(sentence.tokens, at) &&
    glued(sentence.tokens, at - 1) &&
    isCapitalised(sentence, at - 2)
  );
}

/** `House of Commons Defence Committee`, `Gulf of Guinea Commission`. */
const OWNERS: ReadonlySet<string> = new Set(['house', 'gulf', 'bay']);

/** Whether the full stop ends `U.S.` or the like. */
function endsInitials(sentence: SentenceView, at: number): boolean {
  const { tokens } = sentence;
  return (
    isLetter(sentence, at - 1) &&
    wordAt(sentence, at - 2) === '.' &&
    isLetter(sentence, at - 3) &&
    glued(tokens, at) &&
    glued(tokens, at - 1) &&
    glued(tokens, at - 2)
  );
}

function isLetter(sentence: SentenceView, at: number): boolean {
  return isCapitalised(sentence, at) && sentence.tokens.end[at]! - sentence.tokens.start[at]! === 1;
}

/** The token after the capitalised run that begins at `from`; `from` itself where none begins. */
export function runEnd(sentence: SentenceView, from: number): number {
  const { tokens } = sentence;
  let end = from;
  const limit = Math.min(sentence.last, from + LONGEST);
  while (end < limit && isNameWord(sentence, end)) {
    end++;
    const sign = end < limit ? raw(tokens, end) : '';
    const joins = (sign === '-' && glued(tokens, end) && glued(tokens, end + 1)) || sign === '&';
    if (joins && end + 1 < limit && isNameWord(sentence, end + 1)) end++;
  }
  return end;
}

/** The name as it stands, on one line and without the article. */
export function nameOf(sentence: SentenceView, from: number, to: number): string {
  const { tokens } = sentence;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}

/** `Rheinmetall Canada`: a country behind a company's name makes the name of its branch there. */
export function branchEnd(sentence: SentenceView, end: number): number {
  const country = COMPASS.has(wordAt(sentence, end)) && isCapitalised(sentence, end) ? end + 1 : end;
  if (!is(sentence, country, words.branchCountry) || !isCapitalised(sentence, country)) return end;
  // *Elbit Systems US$38 million*: the letters belong to the currency.
  const next = wordAt(sentence, country + 1);
  return DESKS.has(next) || (next === '$' && glues(sentence, country + 1)) ? end : country + 1;
}

/** `BBC Africa editor`: the continent is the editor’s. */
const DESKS: ReadonlySet<string> = new Set([
  'editor',
  'correspondent',
  'analyst',
  'director',
  'head',
  'chief',
  'desk',
  'unit',
  'economist',
  'manager',
  'programme',
  'program',
  'adviser',
  'advisor',
  'specialist',
  'strategist',
  'expert',
  'bureau',
  'president',
  'lead',
]);
const COMPASS: ReadonlySet<string> = new Set(['south', 'north', 'west', 'east', 'central', 'saudi', 'middle']);

const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'da', 'di', 'bin', 'ben', 'al']);

/** Whether the run is a person's: it begins with a given name, or a title or given name stands before it. */
export function isPerson(sentence: SentenceView, from: number, to: number): boolean {
  if (to - from > 1 && is(sentence, from, words.givenName)) return true;
  if (PARTICLES.has(wordAt(sentence, from - 1))) return isCapitalised(sentence, from - 2);
  if (!isCapitalised(sentence, from - 1)) return false;
  return is(sentence, from - 1, words.givenName) || (to - from === 1 && is(sentence, from - 1, words.title));
}
