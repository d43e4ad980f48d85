import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { Shape } from '../normalize/tokens.js';
import type { Attribution } from '../model/index.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import type { Passage } from './passage.js';

const lists = readJson<Record<'prefixes' | 'verbs' | 'doing', string[]>>(new URL('./attribution.json', import.meta.url));
const prefixes = new Lexicon<true>(
  'link/attribution-prefixes',
  lists.prefixes.map((phrase) => [phrase, true] as const),
);
const VERBS = new Set(lists.verbs);
/** Verbs that with a noun as their object do something instead of saying it: *announced the purchase of*, *concluded a pact*. */
const DOING = new Set(lists.doing);

/** Whether a lower-case form is a verb of saying: *said*, *announced*. */
export function isReportingVerb(form: string): boolean {
  return VERBS.has(form);
}

/** Who says what a sentence states: *according to X*, *X said that …*, *…, X said*; null where the author speaks. */
export function attributionOf(passage: Passage): Attribution | null {
  return passage.remember('attribution', () => byPrefix(passage) ?? byVerb(passage) ?? passage.voice?.attribution ?? null);
}

function byPrefix(passage: Passage): Attribution | null {
  for (let at = passage.first; at < passage.last; at++) {
    const hit = prefixes.match(passage.view.tokens, at, passage.last);
    if (!hit) continue;
    const last = speakerEnd(passage, hit.end);
    if (last > hit.end) return span(passage, hit.end, last);
  }
  return null;
}

function byVerb(passage: Passage): Attribution | null {
  for (let at = passage.first + 1; at < passage.last; at++) {
    if (!VERBS.has(passage.word(at)) || passage.mentionAt(at) || !reports(passage, at)) continue;
    const last = lastOfSpeaker(passage, at);
    const first = speakerStart(passage, last);
    if (first < last && isSpeaker(passage, first, last)) return span(passage, first, last);
  }
  return null;
}

/** A reporting verb has a clause as its object (*that*, a quotation, a claim), or closes the sentence; *reported a loss* reports too. */
function reports(passage: Passage, at: number): boolean {
  const next = passage.word(at + 1);
  if (isOf('be', passage.word(at - 1))) return false;
  if (DOING.has(passage.word(at)) && (isOf('determiners', next) || passage.mentionAt(at + 1)) && next !== 'that') return false;
  if (isOf('determiners', passage.word(at - 1)) || isOf('prepositions', passage.word(at - 1))) return false;
  return next === 'that' || next === ',' || next === ':' || next === '.' || next === '' || /^[“"”]$/.test(next) || passage.view.wordClass(at + 1) !== 'verb';
}

function lastOfSpeaker(passage: Passage, verb: number): number {
  let last = verb;
  while (last > passage.first && (isAuxiliary(passage.word(last - 1)) || isAdverb(passage.word(last - 1)))) last--;
  return last;
}

/** Walks back over the noun phrase before the verb, its *of* phrases and its apposition in commas. */
function speakerStart(passage: Passage, last: number): number {
  let first = last;
  while (first > passage.first) {
    const word = passage.word(first - 1);
    const shape = passage.view.tokens.shape[first - 1]!;
    const capital = shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed;
    const opening = word === ')' ? acronymStart(passage, first - 1) : null;
    if (opening !== null) {
      first = opening;
      continue;
    }
    if (word === ',' || /^(?:[“”";:(•▪]|\*+)$/.test(word) || (isOf('conjunctions', word) && word !== 'and')) break;
    if (passage.mentionAt(first - 1)?.mention.kind === 'date' || (isOf('pronouns', word) && first < last)) break;
    if (isOf('prepositions', word) && word !== 'of' && word !== 'for') break;
    if (!capital && !passage.mentionAt(first - 1) && VERBS.has(word)) break;
    first--;
    if (last - first > 14) return last;
  }
  while (first < last && (passage.word(first) === 'and' || isAdverb(passage.word(first)) || /^[—–-]$/.test(passage.word(first)))) first++;
  return first;
}

/** *the Energy Information Administration (EIA)*: the bracket that repeats a name belongs to it. */
function acronymEnd(passage: Passage, at: number): number {
  if (passage.word(at) !== '(') return at;
  for (let end = at + 1; end <= at + LONGEST_ACRONYM; end++) if (passage.word(end) === ')') return end + 1;
  return at;
}

/** The bracket that closes at a token, where it only repeats a name; null where it holds more. */
function acronymStart(passage: Passage, closing: number): number | null {
  for (let at = closing - 1; at >= Math.max(passage.first + 1, closing - LONGEST_ACRONYM); at--) if (passage.word(at) === '(') return at;
  return null;
}
const LONGEST_ACRONYM = 3;

/** The speaker after *according to*: up to the comma or the verb. */
function speakerEnd(passage: Passage, first: number): number {
  let last = first;
  while (last < passage.last && last - first < 16) {
    const word = passage.word(last);
    if (/^[,;:“”"—–().]$/.test(word) || isAuxiliary(word)) break;
    last++;
  }
  return last > first ? acronymEnd(passage, last) : last;
}

/** Somebody can speak: a name, an organization, a person's title or *officials*, never *the budget said*. */
function isSpeaker(passage: Passage, first: number, last: number): boolean {
  if (passage.within(first, last, 'organization', 'country').length > 0) return true;
  for (let at = first; at < last; at++) {
    const shape = passage.view.tokens.shape[at]!;
    if (shape === Shape.Capital && (at > passage.first || last - first > 1 || passage.view.wordClass(at) === 'unknown')) return true;
    if (SPEAKERS.has(passage.word(at))) return true;
  }
  return false;
}

/** The verb of saying whose words a clause is (*said that Canada would*, *vowed it would*); -1 where there is none. */
export function reportingVerb(passage: Passage, before: number): number {
  for (let at = before - 1; at >= passage.first && before - at <= 14; at--) {
    if (/^[;:]$/.test(passage.word(at))) return -1;
    if (VERBS.has(passage.word(at)) && !passage.mentionAt(at) && reports(passage, at)) return at;
  }
  return -1;
}

const SPEAKERS = new Set(readJson<{ speakers: string[] }>(new URL('./speakers.json', import.meta.url)).speakers);

function span(passage: Passage, first: number, last: number): Attribution {
  return { text: passage.text(first, last), start: passage.offset(first), end: passage.offsetAfter(last) };
}
