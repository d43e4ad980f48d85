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
  if (head.defined && !definesAcronym(sentence, to)) return 'no acronym behind it that would make it a body';
  if (at - start === 1 && is(sentence, start, words.givenName)) return 'a person’s name';
  if (head.unit) return start === at ? 'a unit without number or name' : onlyVague(sentence, start, at);
  if (to > end) return sentence.heading && head.wary ? 'a heading' : null;
  if (start === at) return bare(sentence, reach);
  if (sentence.heading && (head.soft || head.wary) && !fillsHeading(sentence, start, to)) return 'a heading';
  if (sentence.heading && !namesSomebody(sentence, start, at)) return 'a heading’s ordinary words';
  if (head.soft && isNameWord(sentence, to) && (is(sentence, to, words.ordinary) || is(sentence, to, words.portfolio))) return 'the name goes on';
  if (head.soft) return distinctive(sentence, start, at) ? null : 'only ordinary words before a word that companies bear';
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

/** `the Navy`: a name when capitalised against the rule, after the article, with nothing capitalised after it. */
function bare(sentence: SentenceView, { at, end, head }: Reach): string | null {
  if (!head.alone) return 'nothing capitalised before it and no complement';
  if (sentence.heading) return 'a heading';
  if (opens(sentence, at)) return head.type === 'government' && is(sentence, end, words.businessVerb) ? null : 'a capital that is owed to its place';
  if (wordAt(sentence, at - 1) !== 'the') return 'no article before it';
  return isNameWord(sentence, end) ? 'the beginning of another name' : null;
}

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
  for (let from = start; from <= at; from++) {
    const hit = governmentBanks.match(sentence.tokens, from, sentence.last);
    if (hit && hit.end > at) return 'government';
  }
  return 'company';
}
