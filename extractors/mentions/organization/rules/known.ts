import { onPhrase, type Found, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { cues, words } from '../forms.js';
import { isAcronym, type KnownOrganization, type OrganizationLexicon } from '../lexicon.js';
import { branchEnd, inSentence, is, isCapitalised, isNameWord, isPerson, nameOf, opens, runStart, wordAt } from '../span.js';
import type { OrganizationParts } from '../value.js';

/** Rules that read what the lexicon lists. */
export function knownRules(lexicon: OrganizationLexicon): Rule<OrganizationParts>[] {
  return [
    onPhrase('organization/known', 'A listed name: `Lockheed Martin`, `European Commission`.', lexicon.names, (sentence, at, end, known) => {
      const stopped = notTheName(sentence, at, end);
      return stopped ?? found(sentence, at, known.type === 'company' ? branchEnd(sentence, end) : end, known, 0.97);
    }),
    onPhrase('organization/known-acronym', 'A listed acronym, letter by letter: `NATO`, `IAEA`.', lexicon.acronyms, (sentence, at, end, known) => {
      if (isShouted(sentence, at, end)) return 'a word among capitals';
      return partOfDesignation(sentence, end) ?? found(sentence, at, known.type === 'company' ? branchEnd(sentence, end) : end, known, 0.96);
    }),
    onPhrase(
      'organization/known-noun',
      'A listed name that is also a common noun, where its capital is not owed to its place: `crude bought by Shell`.',
      lexicon.nouns,
      (sentence, at, end, known) => {
        const stopped = partOfDesignation(sentence, end) ?? notTheName(sentence, at, end);
        if (stopped) return stopped;
        if (cueBefore(sentence, at) || besideKnown(sentence, at, end, lexicon) || fillsCell(sentence, at, end)) return found(sentence, at, end, known, 0.88);
        if (ARTICLES.has(wordAt(sentence, at - 1))) return 'a noun with its article';
        if (isNameWord(sentence, end) || (!opens(sentence, at) && isNameWord(sentence, at - 1))) return 'part of another name';
        const acts = is(sentence, end, words.businessVerb) || POSSESSIVE.has(wordAt(sentence, end));
        if (acts) return found(sentence, at, end, known, 0.8);
        return opens(sentence, at) || sentence.heading ? 'a capital that is owed to its place' : found(sentence, at, end, known, 0.75);
      },
    ),
    onPhrase(
      'organization/known-in-context',
      'A listed spelling that is also a word or another acronym: with a cue beside it (`oil major Shell`, `Shell, Eni and BP`), or in a document on its country.',
      lexicon.ambiguous,
      (sentence, at, end, known) => {
        const stopped = partOfDesignation(sentence, end) ?? notTheName(sentence, at, end);
        if (stopped) return stopped;
        const filling = known.type === 'company' && fillsCell(sentence, at, end);
        if (cueBefore(sentence, at) || besideKnown(sentence, at, end, lexicon) || filling) return found(sentence, at, end, known, 0.85);
        const owned = wordAt(sentence, end) === 'of' && is(sentence, end + 1, words.people);
        if (owned) return found(sentence, at, end, known, 0.85);
        const company = known.type === 'company' && known.country !== '';
        const trades = TRADES.has(wordAt(sentence, end));
        const acts = trades || (is(sentence, end, words.businessVerb) && (!opens(sentence, at) || company));
        if (is(sentence, end, words.companyRole)) return found(sentence, at, end, known, 0.75);
        if (company && !isCapitalised(sentence, end) && tradedWith(sentence, at))
          return { ...found(sentence, at, end, known, 0.75), parts: { name: nameOf(sentence, at, end), type: known.type, known, byContext: true } };
        // A company's name within a sentence of a document on its country, with no other name beside it.
        const alone = company && !isAcronym(raw(sentence.tokens, at)) && standsAlone(sentence, at, end);
        if (!acts && alone) {
          const one = found(sentence, at, end, known, 0.65);
          return { ...one, parts: { ...one.parts, onlyBeside: known.country, byContext: true } };
        }
        if (!acts && (end - at > 1 || !isAcronym(raw(sentence.tokens, at)))) return 'an ordinary word without a cue beside it';
        if (known.country === '') return 'an acronym of several things, not defined here';
        const one = found(sentence, at, end, known, 0.8);
        // `Babcock says it is not`: a company's name that acts needs no country, only that nobody here bears it.
        const firm = company && !isAcronym(raw(sentence.tokens, at)) && (trades || (!opens(sentence, at) && !is(sentence, at, words.givenName)));
        return { ...one, parts: { ...one.parts, ...(firm ? { byContext: true as const } : { onlyBeside: known.country }) } };
      },
    ),
  ];
}

function found(sentence: SentenceView, at: number, end: number, known: KnownOrganization, confidence: number): Found<OrganizationParts> {
  const { tokens } = sentence;
  return { start: tokens.start[at]!, end: tokens.end[end - 1]!, parts: { name: nameOf(sentence, at, end), type: known.type, known }, confidence };
}

/** `bought David’s Sling from Rafael`, `the boats, built at Genoa by Vard`: the other side of a deal or the maker of the goods. */
function tradedWith(sentence: SentenceView, at: number): boolean {
  const side = wordAt(sentence, at - 1);
  if (side !== 'from' && side !== 'by') return false;
  for (let back = at - 2; back >= Math.max(sentence.first, at - TRADE_REACH); back--) {
    if (sentence.tokens.shape[back] === Shape.Lower && (side === 'from' ? BUYING : MAKING).has(wordAt(sentence, back))) return true;
  }
  return false;
}
const TRADE_REACH = 14;
const BUYING: ReadonlySet<string> = new Set(
  'bought buy buys buying ordered order orders ordering purchased purchase purchases purchasing acquired acquire acquires acquiring procured procure procures leased lease leases rented'.split(
    ' ',
  ),
);
const MAKING: ReadonlySet<string> = new Set(
  'built made manufactured produced supplied delivered designed developed assembled upgraded modernised modernized overhauled refitted'.split(' '),
);

function standsAlone(sentence: SentenceView, at: number, end: number): boolean {
  if (sentence.heading || opens(sentence, at) || ARTICLES.has(wordAt(sentence, at - 1))) return false;
  if (isCapitalised(sentence, at - 1) || isCapitalised(sentence, end) || is(sentence, at, words.givenName)) return false;
  return sentence.tokens.shape[at] !== Shape.Lower && !PERSONAL.has(wordAt(sentence, end)) && !is(sentence, at - 1, words.title);
}
/** Particles and brackets that go on with a person's or a place's name. */
const PERSONAL: ReadonlySet<string> = new Set(['da', 'de', 'di', 'van', 'von', 'al', '-', '–', '.', '’s', "'s", 'river', 'street', 'county']);

/** Whether it is all that a cell of a table row holds: `Peru | C-27J | 2 | Leonardo`. */
function fillsCell(sentence: SentenceView, at: number, end: number): boolean {
  const opened = wordAt(sentence, at - 1) === '|';
  const closed = wordAt(sentence, end) === '|';
  return (opened || at === sentence.first) && (closed || end === sentence.last) && (opened || closed);
}

/** `WHO GAVE WHAT`: a word of a heading in capitals. */
function isShouted(sentence: SentenceView, at: number, end: number): boolean {
  if (end - at > 1 || sentence.wordClass(at) !== 'function') return false;
  const { shape } = sentence.tokens;
  return shape[at - 1] === Shape.Upper || (inSentence(sentence, end) && shape[end] === Shape.Upper);
}

/** A single word that is a person's surname here, or a part of the name of a place or an event. */
function notTheName(sentence: SentenceView, at: number, end: number): string | null {
  if (SHIPS.has(wordAt(sentence, at - 1)) && isCapitalised(sentence, end)) return 'the name of a ship';
  if (end - at === 1 && isPerson(sentence, at, end)) return 'a person’s name';
  if (isCapitalised(sentence, end) && is(sentence, end, words.swallower)) return 'part of the name of a place or an event';
  return null;
}

const SHIPS: ReadonlySet<string> = new Set(['ship', 'vessel', 'tanker', 'bulker', 'freighter', 'drillship', 'icebreaker', 'ferry', 'trawler', 'containership']);

/** `AES-256`, `M23/2`: an acronym joined to a number is a designation. */
function partOfDesignation(sentence: SentenceView, end: number): string | null {
  const { tokens } = sentence;
  const joined = inSentence(sentence, end + 1) && glued(tokens, end) && glued(tokens, end + 1) && tokens.shape[end + 1] === Shape.Number;
  if (joined && raw(tokens, end) === '-') return 'part of a designation';
  return glued(tokens, end) && tokens.shape[end] === Shape.Number ? 'part of a designation' : null;
}

/** `the carmaker Ford`, `Italy’s Leonardo`, `the Israeli Rafael`. */
function cueBefore(sentence: SentenceView, at: number): boolean {
  const owner = POSSESSIVE.has(wordAt(sentence, at - 1)) ? at - 2 : at - 1;
  if (is(sentence, owner, words.people) && isCapitalised(sentence, owner)) return true;
  for (const back of [1, 2]) {
    const hit = inSentence(sentence, at - back) ? cues.match(sentence.tokens, at - back, at) : null;
    if (hit && hit.end === at) return true;
  }
  return false;
}

/** A listed name on the other side of a comma or `and`: `Shell, Eni and TotalEnergies`. */
function besideKnown(sentence: SentenceView, at: number, end: number, lexicon: OrganizationLexicon): boolean {
  if (opens(sentence, at) && !LIST.has(wordAt(sentence, end))) return false;
  const { tokens } = sentence;
  const isKnown = (from: number, to: number): boolean => {
    const hit = lexicon.names.match(tokens, from, to) ?? lexicon.acronyms.match(tokens, from, to);
    return hit !== null && hit.payload.type === 'company' && (to === sentence.last || hit.end === to);
  };
  if (LIST.has(wordAt(sentence, end)) && isKnown(end + 1, sentence.last)) return true;
  const before = LIST.has(wordAt(sentence, at - 1)) ? at - 1 : -1;
  return before > sentence.first && isKnown(runStart(sentence, before), before);
}
/** What persons are rarely said to do, even where a name opens the sentence. */
const TRADES: ReadonlySet<string> = new Set([
  'sold',
  'sells',
  'supplies',
  'supplied',
  'unveiled',
  'unveils',
  'delivered',
  'produces',
  'produced',
  'operates',
  'exported',
  'acquired',
  'shipped',
  'makes',
  'shares',
  'handed',
  'hands',
  'reported',
  'reports',
  'builds',
  'expects',
  'won',
]);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'every', 'each', 'this', 'that']);
const POSSESSIVE: ReadonlySet<string> = new Set(['’s', "'s"]);
const LIST: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);
