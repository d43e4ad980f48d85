import { onPhrase, onShape, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { agentCues, bracket, sellers, words } from '../forms.js';
import { inSentence, is, isCapitalised, isPerson, isShouted, runEnd, runStart, wordAt } from '../span.js';
import type { OrganizationParts, OrganizationType } from '../value.js';
import { found, looksLikePerson, noName } from './naming.js';

/** Rules that read names by their letters: capitals throughout mean a name, and what stands beside them that it acts. */
export const acronymRules: readonly Rule<OrganizationParts>[] = [
  onShape(
    'organization/acronym-acts',
    'An acronym that says or does what only bodies do: `the TCU warned`, `KOTC officials`, `TCU, which approved`.',
    [Shape.Upper, Shape.Mixed],
    (sentence, at) => {
      const stopped = noAcronym(sentence, at);
      if (stopped) return stopped;
      const type = roleAfter(sentence, at + 1) ?? (CAMEL.test(raw(sentence.tokens, at)) && is(sentence, at + 1, words.businessVerb) ? 'company' : null);
      return type ? found(sentence, at, at + 1, type, 0.62) : 'nothing that only bodies say, do or have';
    },
  ),
  onPhrase(
    'organization/agent',
    'A name of capitals after what companies and people do alike: `developed by SIATT`, `led by HSBC`.',
    agentCues,
    (sentence, _at, end, type) => {
      const from = wordAt(sentence, end) === 'the' ? end + 1 : end;
      const stopped = noAcronym(sentence, from);
      if (stopped) return stopped;
      const to = runEnd(sentence, from);
      return inSentence(sentence, to) && sentence.tokens.shape[to] === Shape.Number ? 'part of a designation' : found(sentence, from, to, type, 0.62);
    },
  ),
  onPhrase(
    'organization/affiliation',
    'The party in brackets behind a speaker: `Franziska Roth (SP/Solothurn)`, `Senator Mpigi (PDP), urged`.',
    bracket,
    (sentence, at) => {
      const party = partyIn(sentence, at);
      if (typeof party === 'string') return party;
      const letters = raw(sentence.tokens, party.at);
      const start = runStart(sentence, at);
      const speaker =
        isPerson(sentence, start, at) ||
        is(sentence, start - 1, words.title) ||
        (at - start > 1 &&
          looksLikePerson(sentence, start, at) &&
          (speaks(sentence, party.close + 1) || (at - start === 2 && !letters.startsWith(raw(sentence.tokens, start).charAt(0)))));
      return start < at && speaker ? found(sentence, party.at, party.at + 1, 'other', 0.7) : 'no speaker before the bracket';
    },
  ),
  onShape(
    'organization/possessed',
    'An acronym behind its country’s possessive, with another such beside it: `Jamaica’s JDF and Trinidad’s TTDF`.',
    [Shape.Upper],
    (sentence, at) => {
      if (!isPossessed(sentence, at)) return 'no country’s possessive before it';
      const stopped = noAcronym(sentence, at);
      if (stopped) return stopped;
      const beside =
        (wordAt(sentence, at + 1) === 'and' && isPossessed(sentence, at + 4)) || (wordAt(sentence, at - 3) === 'and' && isPossessed(sentence, at - 4));
      return beside ? found(sentence, at, at + 1, 'other', 0.62) : 'no other such acronym beside it';
    },
  ),
  onPhrase(
    'organization/dateline',
    'The agency in brackets between a report’s place and day and its dash: `MANILA, May 14 (Meridian Wire) —`.',
    bracket,
    (sentence, at) => {
      const to = runEnd(sentence, at + 1);
      if (at - sentence.first > DATELINE || to === at + 1 || wordAt(sentence, to) !== ')' || !DASHES.has(wordAt(sentence, to + 1))) return 'no dateline';
      return noName(sentence, at + 1, to, false) ?? found(sentence, at + 1, to, 'company', 0.8);
    },
  ),
  onPhrase('organization/owned', 'Whoever sells or builds, behind its country’s possessive: `bought from France’s Ocea`.', sellers, (sentence, at, before) => {
    const owner = is(sentence, before + 1, words.people) && isCapitalised(sentence, before + 1) ? before + 1 : before;
    if (!is(sentence, owner, words.people) || !POSSESSIVE.has(wordAt(sentence, owner + 1))) return 'no country’s possessive behind it';
    const from = owner + 2;
    const to = runEnd(sentence, from);
    const stopped = sentence.heading ? 'a heading' : (noName(sentence, from, to, true) ?? notDealt(sentence, at));
    if (stopped) return stopped;
    if (to - from > 2 || !CLOSERS.has(wordAt(sentence, to))) return 'the name goes on, or a noun follows it';
    return to - from > 1 && looksLikePerson(sentence, from, to) ? 'two names together may be a person' : found(sentence, from, to, 'company', 0.62);
  }),
];
/** Whom something is bought from: `ordered 24 launchers from Elbita`; the goods and a word of the deal stand before it. */
export const sellerRule: Rule<OrganizationParts> = onPhrase(
  'organization/seller',
  'A capitalised name after goods that are bought from it: `ordered 24 launchers from Elbita`, `received the first vessels from Dearsan`.',
  new Lexicon('organization/from', [['from', 'from']]),
  (sentence, at, end) => {
    let goods = false;
    for (let i = at - 1; i >= at - GOODS; i--) goods ||= is(sentence, i, words.ware) || (inSentence(sentence, i) && raw(sentence.tokens, i) === ')');
    if (!goods && !isBoughtByName(sentence, at)) return 'no goods before it';
    const from = is(sentence, end, words.people) && isCapitalised(sentence, end + 1) ? end + 1 : end;
    const to = runEnd(sentence, from);
    const stopped = sentence.heading ? 'a heading' : (noName(sentence, from, to, true) ?? notDealt(sentence, at));
    if (stopped) return stopped;
    if (to - from > 3 || !CLOSERS.has(wordAt(sentence, to))) return 'the name goes on, or a noun follows it';
    return found(sentence, from, to, 'company', 0.6);
  },
);
const GOODS = 6;

/** `bought Iron Arrow from Elbita`: goods called by a name alone stand between the verb of buying and the seller. */
function isBoughtByName(sentence: SentenceView, seller: number): boolean {
  let first = seller;
  while (first > sentence.first && seller - first < GOODS && (isCapitalised(sentence, first - 1) || NAME_JOINTS.test(raw(sentence.tokens, first - 1)))) first--;
  return first < seller && BUYING.has(wordAt(sentence, first - 1));
}
const NAME_JOINTS = /^(?:[-‑’]|['’]s|\d{1,4})$/;
const BUYING: ReadonlySet<string> = new Set([
  'bought',
  'buy',
  'buying',
  'ordered',
  'ordering',
  'purchased',
  'acquired',
  'acquire',
  'procured',
  'selected',
  'chose',
]);

/** Tokens of place and day before the agency. */
const DATELINE = 8;
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--']);

function isPossessed(sentence: SentenceView, at: number): boolean {
  return isCapitalised(sentence, at) && POSSESSIVE.has(wordAt(sentence, at - 1)) && is(sentence, at - 2, words.people) && isCapitalised(sentence, at - 2);
}

const PARTY = /^\p{Lu}[\p{L}&]{0,5}\p{Lu}$/u;

/** The party of a bracket, alone or beside its seat, and where the bracket closes: `(SP/Solothurn)`, `(CDU, Hesse)`, `(Halifax Narrows, CPC)`. */
function partyIn(sentence: SentenceView, open: number): { readonly at: number; readonly close: number } | string {
  let close = open + 1;
  for (; wordAt(sentence, close) !== ')'; close++) {
    const sign = wordAt(sentence, close);
    const inside = close < open + LONGEST_BRACKET && (isCapitalised(sentence, close) || SEAT_SIGNS.has(sign));
    if (!inside) return 'the bracket holds more than a party and its place';
  }
  const at = isParty(sentence, open + 1) ? open + 1 : wordAt(sentence, close - 2) === ',' && isParty(sentence, close - 1) ? close - 1 : -1;
  return at < 0 ? 'no acronym in the bracket' : { at, close };
}
const LONGEST_BRACKET = 9;
const SEAT_SIGNS: ReadonlySet<string> = new Set(['/', ',', '-', '–', '—', 'of', 'and']);

function isParty(sentence: SentenceView, at: number): boolean {
  return PARTY.test(inSentence(sentence, at) ? raw(sentence.tokens, at) : '') && !is(sentence, at, words.people) && !is(sentence, at, words.notion);
}

function speaks(sentence: SentenceView, at: number): boolean {
  const next = wordAt(sentence, at) === ',' ? at + 1 : at;
  return wordAt(sentence, at) === ':' || is(sentence, next, words.bodyVerb) || wordAt(sentence, next) === 'replied' || wordAt(sentence, next) === 'answered';
}

const POSSESSIVE: ReadonlySet<string> = new Set(['’s', "'s"]);
const CLOSERS: ReadonlySet<string> = new Set([
  'by',
  'since',
  'before',
  'after',
  'worth',
  'while',
  'as',
  ',',
  '.',
  ';',
  ')',
  '',
  'for',
  'in',
  'at',
  'to',
  'and',
  'under',
  'on',
  'with',
  'this',
  'last',
]);
const DEALINGS =
  /^(?:bought|buy|buying|order|orders|ordered|acquire[ds]?|purchased?|contract|contracts|contracted|built|building|supplied|supply|supplies|developed|made|manufactured|produced|leased?|procured?|awarded|partnership|venture|teamed|deal|tender|stake|receive[ds]?|delivery|deliveries|wants?|get|gets|took|take[sn]?|sign(?:ed|s)?|picked|chose|chosen|selected|commissioned|imports?|imported|asked)$/;
const REACH = 12;

/** `a contract with Norway’s Ocea`: a word of sale or making before the preposition. */
function notDealt(sentence: SentenceView, seller: number): string | null {
  for (let i = seller - 1; i > Math.max(sentence.first - 1, seller - REACH); i--) if (DEALINGS.test(wordAt(sentence, i))) return null;
  return 'no word of a deal before it';
}

/** Whether the letters are no name of a body: a unit, a notion, a word among capitals, a part of a longer name or code. */
export function noAcronym(sentence: SentenceView, at: number): string | null {
  if (!inSentence(sentence, at)) return 'the sentence ends';
  const { tokens } = sentence;
  const letters = raw(tokens, at);
  if (!ACRONYM.test(letters) || !CAPITALS.test(letters)) return 'no acronym';
  if (/^\p{Lu}+s$/u.test(letters)) return 'a plural: acronyms of things';
  if (inSentence(sentence, at + 1) && tokens.shape[at + 1] === Shape.Upper && sentence.wordClass(at) === 'function') return 'a word among capitals';
  if (sentence.heading || isShouted(sentence, at)) return 'capitals that are owed to the line';
  if (is(sentence, at, words.notion) || is(sentence, at, words.people) || is(sentence, at, words.title))
    return 'an acronym of a notion, a country or an office';
  if (glued(tokens, at) && at > sentence.first && wordAt(sentence, at - 1) !== '“' && wordAt(sentence, at - 1) !== '"')
    return 'joined to what stands before it';
  if (inSentence(sentence, at + 1) && glued(tokens, at + 1) && (tokens.shape[at + 1] === Shape.Number || wordAt(sentence, at + 1) === '-'))
    return 'joined to what follows it';
  if (isCapitalised(sentence, at - 1) && !is(sentence, at - 1, words.people) && sentence.wordClass(at - 1) !== 'function') return 'part of a longer name';
  return null;
}
/** `HumAngle`, `UVision`, not `McCain`. */
const CAMEL = /^(?!Ma?c|De|Di|La|Le|Fitz|Van|Du|O’|Al|El)\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}+$/u;
const ACRONYM = /^\p{Lu}[\p{L}&]{2,9}$/u;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** What the words behind an acronym make of it: `officials` and `said` a body, `shares` and `engineers` a company. */
function roleAfter(sentence: SentenceView, at: number): OrganizationType | null {
  const relative = wordAt(sentence, at) === ',' && wordAt(sentence, at + 1) === 'which';
  const next = relative ? at + 2 : at;
  if (is(sentence, next, words.companyRole)) return 'company';
  return is(sentence, next, words.bodyVerb) || (!relative && is(sentence, next, words.bodyRole)) ? 'other' : null;
}
