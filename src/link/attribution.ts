import { Shape } from '../normalize/tokens.js';
import { WordSet } from '../normalize/words.js';
import type { Attribution } from '../model/index.js';
import { isPossessive } from './actors.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { DENIED, DENYING, DOING, MEASURES, OWN_CLAUSE, prefixes, RECKONED, SHOWING, VERBS } from './attributionwords.js';
import { oncePerPassage } from './memory.js';
import type { Passage } from './passage.js';
import { secondPart } from './secondpart.js';
import { isPersonal, SPEAKERS } from './speakers.js';

/** Every sentence is asked who says it: the words that could tell are sought by id, and only where one stands is more looked at. */
const telling = { verbs: new WordSet([...VERBS, ...SHOWING, ...DENYING]), reckoned: new WordSet(RECKONED) };

/** Whether a lower-case form is a verb of saying: *said*, *announced*. */
export function isReportingVerb(form: string): boolean {
  return VERBS.has(form);
}

/** Who says what a sentence states: *according to X*, *X said that …*, *…, X said*; null where the author speaks. */
export const attributionOf = oncePerPassage(
  (passage): Attribution | null => byPrefix(passage) ?? closing(passage) ?? byVerb(passage) ?? byAgent(passage) ?? passage.voice?.attribution ?? null,
);

/**
 * Who says a record told at a token. *A; according to X, B*: what only stands behind a semicolon is not said of what
 * precedes it.
 */
export function saidOf(passage: Passage, token: number): Attribution | null {
  const said = attributionOf(passage);
  if (!said || said.start < passage.offset(passage.first)) return said;
  if (token < secondPart(passage, said)) return null;
  let at = token;
  for (; at < passage.last && passage.offset(at) < said.start; at++) if (passage.word(at) === ';') return null;
  // *X built 300, and its director hopes for more*: the speaker opens a clause of its own.
  return at > token && OWN_CLAUSE.has(passage.word(at - 1)) ? null : said;
}

function byPrefix(passage: Passage): Attribution | null {
  for (let at = passage.first; at < passage.last; at++) {
    const hit = prefixes.match(passage.view.tokens, at, passage.last);
    if (!hit) continue;
    const first = speakerOfMeasure(passage, hit.end);
    const last = speakerEnd(passage, first);
    if (last > first && passage.mentionAt(first)?.mention.kind !== 'date') return span(passage, first, last);
  }
  return null;
}

/** *according to the estimate of the ministry*: the ministry says so. */
function speakerOfMeasure(passage: Passage, from: number): number {
  for (let at = from; at < from + LONGEST_MEASURE; at++) {
    if (!MEASURES.has(passage.word(at))) continue;
    const behind = passage.word(at + 1).endsWith('ed') ? at + 2 : at + 1;
    if (['of', 'from', 'by'].includes(passage.word(behind))) return behind + 1;
  }
  return from;
}
const LONGEST_MEASURE = 4;

/** *Debt is put at 54 % of GDP by the ministry*, *is forecast by the fund to grow*. */
function byAgent(passage: Passage): Attribution | null {
  for (let at = passage.first + 1; at < passage.last; at++) {
    if (!telling.reckoned.has(passage.view.tokens.word[at]!) || passage.mentionAt(at) || !isOf('be', passage.word(at - 1))) continue;
    for (let by = at + 1; by < Math.min(at + FARTHEST_AGENT, passage.last - 1); by++) {
      if (/^[;:]$/.test(passage.word(by))) break;
      if (passage.word(by) !== 'by' || passage.mentionAt(by)) continue;
      const last = speakerEnd(passage, by + 1);
      const figure = passage.within(by + 1, last, 'money', 'quantity', 'date').length > 0;
      if (!figure && isSpeaker(passage, by + 1, last)) return span(passage, by + 1, last);
    }
  }
  return null;
}
const FARTHEST_AGENT = 12;

/** *X expects to build 30, its director told analysts*: whoever closes the sentence says all of it. */
function closing(passage: Passage): Attribution | null {
  for (let at = passage.last - 2; at > passage.first && passage.last - at <= LONGEST_CLOSE; at--) {
    if (!CLOSING.has(passage.word(at)) || passage.mentionAt(at)) continue;
    const first = speakerStart(passage, at);
    return passage.word(first - 1) === ',' && first < at && isPersonal(passage, first, at) ? span(passage, first, at) : null;
  }
  return null;
}
const LONGEST_CLOSE = 4;
const CLOSING = new Set(['said', 'says', 'told', 'confirmed', 'announced', 'stated', 'added']);

function byVerb(passage: Passage): Attribution | null {
  for (let at = passage.first + 1; at < passage.last; at++) {
    if (!telling.verbs.has(passage.view.tokens.word[at]!) || passage.mentionAt(at)) continue;
    if (SHOWING.has(passage.word(at)) && MEASURES.has(passage.word(at - 1)) && isName(passage, at - 2)) {
      const first = speakerStart(passage, at - 1);
      if (first < at - 1) return span(passage, first, at - 1);
    }
    const denies = DENYING.has(passage.word(at)) && [1, 2].some((step) => DENIED.has(passage.word(at + step)));
    if (!denies && (!VERBS.has(passage.word(at)) || !reports(passage, at))) continue;
    const end = lastOfSpeaker(passage, at);
    const apposed = beforeApposition(passage, end);
    if (apposed && isName(passage, apposed.first) && isSpeaker(passage, apposed.first, apposed.last))
      return span(passage, officeBefore(passage, apposed) ?? apposed.first, apposed.last);
    const last = apposed?.opens ?? end;
    const first = speakerStart(passage, last);
    // *a sale which Cairo has denied*: the relative clause says it of something, and not of all the sentence.
    if (RELATIVE.has(passage.word(first - 1)) && passage.word(at + 1) !== 'that') continue;
    if (denies && !isPersonal(passage, first, last)) continue;
    if (first < last && !isPossessive(passage.word(last - 1)) && isSpeaker(passage, first, last)) return span(passage, first, last);
  }
  return null;
}

/** *Peru’s army chief, General A B, says*: a person's office belongs to the name behind it, as a company's kind does not. */
function officeBefore(passage: Passage, { first: name, last: end, opens }: { first: number; last: number; opens: number }): number | null {
  if (passage.within(name, end, 'organization').length > 0) return null;
  const first = speakerStart(passage, opens);
  return first < opens && isPersonal(passage, first, opens) ? first : null;
}

const RELATIVE = new Set(['which', 'whom']);

/** A reporting verb has a clause as its object (*that*, a quotation, a claim), or closes the sentence; *reported a loss* reports too. */
function reports(passage: Passage, at: number): boolean {
  const next = passage.word(at + 1);
  if (isOf('be', passage.word(at - 1))) return false;
  // *the 27 Member States*
  if (passage.word(at - 1) === 'member') return false;
  if (DOING.has(passage.word(at)) && (isOf('determiners', next) || passage.mentionAt(at + 1)) && next !== 'that') return false;
  if (isOf('determiners', passage.word(at - 1)) || isOf('prepositions', passage.word(at - 1))) return false;
  return next === 'that' || next === ',' || next === ':' || next === '.' || next === '' || /^[“"”]$/.test(next) || passage.view.wordClass(at + 1) !== 'verb';
}

function lastOfSpeaker(passage: Passage, verb: number): number {
  let last = verb;
  while (last > passage.first && (isAuxiliary(passage.word(last - 1)) || isAdverb(passage.word(last - 1)))) last--;
  return last;
}

/**
 * *the regulator, ANPG, expects*: the name between the commas speaks. *Johnson Asiama, governor of the Bank of Ghana,
 * said*: what only says who somebody is gives way to the name before it, which ends where the apposition opens.
 */
function beforeApposition(passage: Passage, end: number): { first: number; last: number; opens: number } | null {
  if (passage.word(end - 1) !== ',') return null;
  for (let at = end - 2; at > passage.first && end - at <= LONGEST_APPOSITION; at--)
    if (passage.word(at) === ',') return at < end - 2 ? { first: at + 1, last: end - 1, opens: at } : null;
  return null;
}
const LONGEST_APPOSITION = 12;

function isName(passage: Passage, at: number): boolean {
  return (
    passage.mentionAt(at)?.mention.kind === 'organization' || passage.view.tokens.shape[at] === Shape.Capital || passage.view.tokens.shape[at] === Shape.Upper
  );
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
    if (/^[,;:“”"—–().]$/.test(word) || isAuxiliary(word) || isOf('clauseOpeners', word)) break;
    if (last > first && endsSpeaker(passage, last)) break;
    last++;
  }
  return last;
}

/** *according to the ministry growth slowed*, *… the bank in a report*: another phrase or a verb begins. */
function endsSpeaker(passage: Passage, at: number): boolean {
  const mention = passage.mentionAt(at)?.mention;
  if (mention) return mention.kind === 'date' || mention.kind === 'money' || mention.kind === 'quantity';
  const word = passage.word(at);
  if (isOf('irregularPast', word) || SHOWING.has(word) || word === 'to') return true;
  // *according to its manufacturer the aircraft stays up*: another phrase opens.
  if (isOf('determiners', word) && !isOf('prepositions', passage.word(at - 1)) && !isOf('conjunctions', passage.word(at - 1))) return true;
  const next = passage.mentionAt(at + 1)?.mention.kind;
  const figure = next === 'date' || next === 'money' || next === 'quantity';
  return isOf('prepositions', word) && (figure || ((word === 'in' || word === 'on' || word === 'at') && isOf('determiners', passage.word(at + 1))));
}

/** Somebody can speak: a name, an organization, a person's title or *officials*, never *the budget said*. */
function isSpeaker(passage: Passage, first: number, last: number): boolean {
  // *A Chilean shipbuilding plan envisages*: a country's thing does not speak.
  const thing = passage.view.tokens.shape[last - 1] === Shape.Lower && !passage.mentionAt(last - 1) && !isPersonal(passage, first, last);
  if (!thing && passage.within(first, last, 'organization', 'country').length > 0) return true;
  for (let at = first; at < last; at++) {
    const shape = passage.view.tokens.shape[at]!;
    if (!thing && shape === Shape.Capital && (at > passage.first || last - first > 1 || passage.view.wordClass(at) === 'unknown')) return true;
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

/** The words of a speaker; a bracket that only repeats the name is left out. */
function span(passage: Passage, first: number, end: number): Attribution {
  const opening = passage.word(end - 1) === ')' ? acronymStart(passage, end - 1) : null;
  const last = opening !== null && opening > first ? opening : end;
  return { text: passage.text(first, last), start: passage.offset(first), end: passage.offsetAfter(last) };
}
