import { onPhrase, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { governmentBanks, heads, notOrganizations, words, type Head } from '../forms.js';
import { complementEnd, chainEnd } from './complement.js';
import { branchEnd, inSentence, is, isCapitalised, isNameWord, nameOf, opens, runStart, wordAt } from '../span.js';
import type { OrganizationParts, OrganizationType } from '../value.js';

/** Rules that read a name by the noun that heads it. */
export const headRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/head',
    'A capitalised head noun with the capitalised words before it and its complement: `Kosovo Security Force`, `Ministry of Defence and Veterans Affairs`, `3rd Battalion, 25th Brigade`.',
    heads,
    (sentence, at, end, head) => {
      const start = numbered(sentence, runStart(sentence, at), head);
      const complement = head.of ? complementEnd(sentence, end, head.in) : end;
      const to = head.type === 'military' ? chainEnd(sentence, complement) : head.soft ? branchEnd(sentence, complement) : complement;
      const stopped = refusal(sentence, { start, at, end, to, head });
      if (stopped) return stopped;
      const { tokens } = sentence;
      const type = typeOf(sentence, { start, at, end, to, head });
      const confidence = start === at && to === end ? 0.7 : to > end ? 0.92 : head.soft ? 0.75 : 0.88;
      return { start: tokens.start[start]!, end: tokens.end[to - 1]!, parts: { name: nameOf(sentence, start, to), type }, confidence };
    },
  ),
];

interface Reach {
  readonly start: number;
  /** The head's first token, and the token after it. */
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly head: Head;
}

/** `25th Brigade`, `9 Gorkha Rifles`: the number is the name of a military unit. */
function numbered(sentence: SentenceView, start: number, head: Head): number {
  const { tokens } = sentence;
  if (head.type !== 'military' || !inSentence(sentence, start - 1)) return start;
  const isOrdinal =
    ORDINAL.has(wordAt(sentence, start - 1)) && glued(tokens, start - 1) && inSentence(sentence, start - 2) && tokens.shape[start - 2] === Shape.Number;
  if (isOrdinal) return start - 2;
  return head.unit && tokens.shape[start - 1] === Shape.Number && isPlainNumber(sentence, start - 1) ? start - 1 : start;
}
const ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function isPlainNumber(sentence: SentenceView, at: number): boolean {
  return /^\d{1,4}$/.test(raw(sentence.tokens, at)) && !glued(sentence.tokens, at);
}

function refusal(sentence: SentenceView, reach: Reach): string | null {
  const { start, at, end, to, head } = reach;
  if (isCapitalised(sentence, to) && is(sentence, to, words.swallower)) return 'part of the name of a place, a text or a day';
  for (let from = start; from <= at; from++) {
    const hit = notOrganizations.match(sentence.tokens, from, sentence.last);
    if (hit && hit.end > at) return 'a capitalised phrase that names no organization';
  }
  const lone = start === at && to === end && head.alone;
  if (head.defined && !lone && !definesAcronym(sentence, to)) return 'no acronym behind it that would make it a body';
  if (at - start === 1 && is(sentence, start, words.givenName)) return 'a person’s name';
  if (head.unit) return start === at ? 'a unit without number or name' : onlyVague(sentence, start, at);
  if (!head.soft && isMastheadLine(sentence, start, to)) return null;
  if (to > end) return sentence.heading && head.wary ? 'a heading' : null;
  if (start === at) return bare(sentence, reach);
  const publishes = isPublisher(sentence, start, at, to);
  if (sentence.heading && (head.soft || head.wary) && !publishes && !fillsHeading(sentence, start, to)) return 'a heading';
  if (sentence.heading && !(publishes && head.soft && at - start > 1) && !namesSomebody(sentence, start, at)) return 'a heading’s ordinary words';
  if (head.soft && isNameWord(sentence, to) && (is(sentence, to, words.ordinary) || is(sentence, to, words.portfolio))) return 'the name goes on';
  if (head.soft) return distinctive(sentence, start, at) || (publishes && at - start > 1) ? null : 'only ordinary words before a word that companies bear';
  if (head.wary && at - start < 2 && !isWeighty(sentence, start)) return 'one word before it does not make this noun a name';
  return onlyVague(sentence, start, at);
}

/** `Sahel Solidarity Platform (SSP)`. */
function definesAcronym(sentence: SentenceView, to: number): boolean {
  return wordAt(sentence, to) === '(' && isCapitalised(sentence, to + 1) && sentence.tokens.shape[to + 1] !== Shape.Capital && wordAt(sentence, to + 2) === ')';
}

/** `Crossway Energy Partners – issued 3 November`: a line that begins with the name and has no more of a title. */
function fillsHeading(sentence: SentenceView, start: number, to: number): boolean {
  return start === sentence.first && (to === sentence.last || sentence.tokens.shape[to] === Shape.Punct);
}

/** `COMMONWEALTH AUDIT OFFICE`: one of a document’s first lines that is nothing but the name of whose paper it is. */
function isMastheadLine(sentence: SentenceView, start: number, to: number): boolean {
  return sentence.heading && to - start > 2 && start === sentence.first && to === sentence.last && sentence.tokens.start[start]! <= MASTHEAD;
}

/** A part of one of a document’s first lines, between signs: `Issue 37, 22 May 2026, Halcyon Energy Research`, `Published by Crosswater Media, 15 June`. */
function isPublisher(sentence: SentenceView, start: number, at: number, to: number): boolean {
  const { tokens } = sentence;
  if (!sentence.heading || at === start || tokens.start[start]! > MASTHEAD || (start === sentence.first && to === sentence.last)) return false;
  const opened = start === sentence.first || (wordAt(sentence, start - 1) === 'by' ? wordAt(sentence, start - 2) === 'published' : isSign(sentence, start - 1));
  return opened && (to === sentence.last || isSign(sentence, to));
}
const MASTHEAD = 240;

function isSign(sentence: SentenceView, at: number): boolean {
  return inSentence(sentence, at) && (sentence.tokens.shape[at] === Shape.Punct || sentence.tokens.shape[at] === Shape.Symbol);
}

/** `the Navy`: a name when capitalised against the rule, after the article, with nothing capitalised after it. */
function bare(sentence: SentenceView, { at, end, head }: Reach): string | null {
  if (!head.alone) return 'nothing capitalised before it and no complement';
  if (sentence.heading) return 'a heading';
  if (FOREIGN.has(wordAt(sentence, end))) return 'a name in another language';
  if (opens(sentence, at)) return head.type === 'government' && acts(sentence, end, head) ? null : 'a capital that is owed to its place';
  if (!head.proper && wordAt(sentence, at - 1) !== 'the') return 'no article before it';
  return isNameWord(sentence, end) ? 'the beginning of another name' : null;
}

/** What a body does and a common noun at the sentence’s beginning does not: `Parliament has been told`. */
function acts(sentence: SentenceView, at: number, head: Head): boolean {
  return is(sentence, at, words.businessVerb) || (head.proper && AUXILIARIES.has(wordAt(sentence, at)));
}
const FOREIGN: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'des', 'du', 'di', 'der', 'für', 'pour', 'para', 'y']);
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'had', 'is', 'was', 'will', 'must', 'may', 'should']);

function onlyVague(sentence: SentenceView, start: number, at: number): string | null {
  for (let i = start; i < at; i++) if (!is(sentence, i, words.vague)) return null;
  return start < at ? 'only words that distinguish nothing before it' : null;
}

/** Portfolios, peoples and qualifiers of institutions: what one word must be before `Office`, `Service`, `Fund`. */
function isWeighty(sentence: SentenceView, at: number): boolean {
  return (
    is(sentence, at, words.portfolio) ||
    is(sentence, at, words.people) ||
    is(sentence, at, words.modifier) ||
    sentence.tokens.shape[at] === Shape.Number ||
    /^[IVX]+$/.test(raw(sentence.tokens, at))
  );
}

function namesSomebody(sentence: SentenceView, start: number, at: number): boolean {
  for (let i = start; i < at; i++) {
    if (is(sentence, i, words.people) || isUncommon(sentence, i)) return true;
  }
  return false;
}

function distinctive(sentence: SentenceView, start: number, at: number): boolean {
  if (
    opens(sentence, start) &&
    at - start === 1 &&
    sentence.tokens.shape[start] === Shape.Capital &&
    sentence.wordClass(start) !== 'unknown' &&
    sentence.wordClass(start) !== 'noun'
  )
    return false;
  for (let i = start; i < at; i++) if (isUncommon(sentence, i)) return true;
  return false;
}

/** A word that neither reports nor institutions use of themselves: most often a proper name. */
function isUncommon(sentence: SentenceView, at: number): boolean {
  if (!isNameWord(sentence, at)) return false;
  return ![words.ordinary, words.portfolio, words.modifier, words.vague, words.people, words.region].some((set) => is(sentence, at, set));
}

const WORLDWIDE: ReadonlySet<string> = new Set(['international', 'world', 'global', 'united', 'un', 'inter-american', 'multilateral']);

function typeOf(sentence: SentenceView, { start, at, end, to, head }: Reach): OrganizationType {
  if (head.type === 'government' && WORLDWIDE.has(wordAt(sentence, start))) return 'other';
  if (head.type !== 'company') return head.type;
  // `Bank of Uganda` issues the country's money.
  if (wordAt(sentence, at) === 'bank' && to === end + 2 && is(sentence, end + 1, words.people)) return 'government';
  // `Eurasian Bank for Reconstruction and Cooperation`: several states own what is founded for a purpose.
  if (wordAt(sentence, at) === 'bank' && wordAt(sentence, end) === 'for' && to > end) return 'other';
  for (let from = start; from <= at; from++) {
    const hit = governmentBanks.match(sentence.tokens, from, sentence.last);
    if (hit && hit.end > at) return 'government';
  }
  return 'company';
}
