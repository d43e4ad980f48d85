import { onPhrase, type Found, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { appositionCues, bracket, cues, dealCues, makerCues, seatCues, words } from '../forms.js';
import { is, isCapitalised, opens, runEnd, runStart, wordAt } from '../span.js';
import type { OrganizationParts, OrganizationType } from '../value.js';
import { found, looksLikePerson, noName } from './naming.js';

/** Rules that read a name by what is said of it. */
export const contextRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/cue',
    'A capitalised name after the noun that says what it is: `the company Orqa`, `engineering giant Končar`, `the manufacturers Patria and Nammo`.',
    cues,
    (sentence, at, end, cue) => {
      if (sentence.heading) return 'a heading';
      // `Coalition partner Komeito said`: the sentence’s first word may open a cue of several.
      if (sentence.tokens.shape[at] === Shape.Capital && !(opens(sentence, at) && end - at > 1)) return 'the noun is part of a name';
      const confidence = cue.loose ? 0.65 : 0.85;
      const names: Found<OrganizationParts>[] = [];
      for (let from = afterSign(sentence, end); names.length < MOST;) {
        const to = runEnd(sentence, from);
        const stopped = noName(sentence, from, to, cue.loose) ?? afterComma(sentence, end, from, to);
        if (stopped) return names.length > 0 ? names : stopped;
        names.push(found(sentence, from, to, cue.type, confidence));
        if (!PLURAL.test(wordAt(sentence, end - 1)) || !JOINTS.has(wordAt(sentence, to))) return names;
        from = to + 1;
        if (wordAt(sentence, from) === 'and') from++;
      }
      return names;
    },
  ),
  onPhrase(
    'organization/apposition',
    'A capitalised name before the noun that says what it is: `Orqa, a Croatian manufacturer of drones`.',
    appositionCues,
    (sentence, at, end, type) => {
      const article = articleBefore(sentence, at);
      if (article < 0) return 'no article that opens an apposition';
      // `the state-owned projects manager`: whatever noun follows, it is no person’s.
      const owned = OWNED.test(wordAt(sentence, end - 1));
      if (!owned && !FOLLOWERS.has(wordAt(sentence, end))) return 'the noun goes on as another';
      return before(sentence, article - 1, type, 0.75, !owned && PERSONAL.has(wordAt(sentence, end - 1)));
    },
  ),
  onPhrase(
    'organization/seat',
    'A capitalised name before the place where it sits: `Orqa (headquartered in Osijek)`, `Orqa, based in Osijek`.',
    seatCues,
    (sentence, at, end) => {
      if (!PLACED.has(wordAt(sentence, end))) return 'no place follows';
      const sign = wordAt(sentence, at - 1);
      if (sign !== ',' && sign !== '(') return 'no comma or bracket before it';
      return before(sentence, at - 1, 'company', wordAt(sentence, at) === 'headquartered' ? 0.85 : 0.65);
    },
  ),
  onPhrase(
    'organization/deal',
    'A capitalised name after what only organizations do or are: `a contract with Milrem`, `shares in Orqa`.',
    dealCues,
    (sentence, at, end) => {
      const to = runEnd(sentence, end);
      const stopped = noName(sentence, end, to, true);
      if (stopped) return stopped;
      if (wordAt(sentence, at) === 'unit' && NUMBERED.test(wordAt(sentence, at - 1))) return 'a reactor or a block of a plant';
      // Who builds, sells or is owned is rarely a person whose given name no list has.
      if (to - end > 1 && looksLikePerson(sentence, end, to) && !MAKING.has(wordAt(sentence, end - 2))) return 'two names together may be a person';
      return found(sentence, end, to, 'company', 0.6);
    },
  ),
  onPhrase(
    'organization/maker',
    'A capitalised name before what companies do and people and places do not: `Orqa will supply 500 drones`, `Milrem was awarded the order`.',
    makerCues,
    (sentence, at) => {
      const start = runStart(sentence, at);
      const stopped = noName(sentence, start, at, true);
      if (stopped) return stopped;
      if (sentence.heading) return 'a heading';
      if (isCommonOpening(sentence, start, at)) return 'a capital that is owed to its place';
      if (isTail(sentence, start)) return 'the end of a longer name';
      return at - start > 1 && looksLikePerson(sentence, start, at) && at - start < 3
        ? 'two names together may be a person'
        : found(sentence, start, at, 'company', 0.6);
    },
  ),
  onPhrase('organization/initials', 'Proper names before a bracket that holds their initials: `Huta Stalowa Wola (HSW)`.', bracket, (sentence, at) => {
    if (wordAt(sentence, at + 2) !== ')' || sentence.tokens.shape[at + 1] !== Shape.Upper) return 'no acronym in the bracket';
    const start = runStart(sentence, at);
    const stopped = noName(sentence, start, at, true);
    if (stopped) return stopped;
    let initials = '';
    for (let i = start; i < at; i++) {
      if (is(sentence, i, words.ordinary) || is(sentence, i, words.portfolio) || is(sentence, i, words.modifier))
        return 'ordinary words: a programme or a notion';
      initials += wordAt(sentence, i).charAt(0);
    }
    return initials.length > 2 && initials === wordAt(sentence, at + 1)
      ? found(sentence, start, at, 'company', 0.65)
      : 'the bracket does not hold the initials';
  }),
];

/** `Merit` in *Order of Merit*. */
function isTail(sentence: SentenceView, start: number): boolean {
  return LINKS.has(wordAt(sentence, start - 1)) && isCapitalised(sentence, start - 2);
}
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'de', 'du', 'del', 'the', 'al', 'la']);

/** The sentence's first word alone, and an ordinary one by its class. */
function isCommonOpening(sentence: SentenceView, start: number, at: number): boolean {
  return (
    at - start === 1 &&
    opens(sentence, start) &&
    sentence.tokens.shape[start] === Shape.Capital &&
    (/s$/.test(wordAt(sentence, start)) || sentence.wordClass(start) !== 'noun')
  );
}

const NUMBERED = /^(?:first|second|third|fourth|fifth|sixth|new|last|nd|rd|th|st)$/;

const MAKING: ReadonlySet<string> = new Set(
  'built made manufactured produced supplied operated assembled ordered bought purchased leased procured refurbished upgraded modernised modernized subsidiary unit shares stake venture merger bondholders shareholders backlog'.split(
    ' ',
  ),
);
const OWNED = /^(?:owned|run|controlled)$/;
/** Nouns that people are called by as well. */
const PERSONAL: ReadonlySet<string> = new Set([
  'manufacturer',
  'maker',
  'contractor',
  'shipbuilder',
  'operator',
  'developer',
  'exporter',
  'producer',
  'trader',
  'supplier',
  'insurer',
  'miner',
  'broker',
  'lender',
  'carrier',
  'refiner',
  'shipowner',
  'regulator',
  'steelmaker',
  'chipmaker',
  'automaker',
  'watchdog',
]);
const MOST = 8;
const PLURAL = /(?:ies|[^s]s)$/;
const JOINTS: ReadonlySet<string> = new Set([',', 'and']);
const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const FOLLOWERS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ')',
  '',
  'of',
  'that',
  'which',
  'based',
  'headquartered',
  'in',
  'with',
  'owned',
  'specialising',
  'specializing',
  'founded',
  'known',
  'making',
  'whose',
  'established',
  'producing',
  'controlled',
  'run',
  'backed',
  'formed',
  'created',
  'set',
  'behind',
  'building',
  'developing',
  'operating',
  'linked',
  'dedicated',
  'loyal',
  'led',
  'fighting',
  'representing',
  'allied',
  'close',
  'listed',
  'part',
  'at',
  'on',
  'for',
  'from',
  '–',
  '—',
]);

/** The name that ends before a comma or bracket. */
function before(sentence: SentenceView, sign: number, type: OrganizationType, confidence: number, personal = true): Found<OrganizationParts> | string {
  const start = runStart(sentence, sign);
  if (isTail(sentence, start)) return 'the end of a longer name';
  if (personal && sign - start === 1 && is(sentence, start, words.givenName)) return 'a person’s name';
  return (
    noName(sentence, start, sign, true) ??
    (personal && sign - start > 1 && looksLikePerson(sentence, start, sign)
      ? 'two names together may be a person'
      : found(sentence, start, sign, type, confidence))
  );
}

/** `its sister company, Nitro-Zakłady Pionki.`: behind a comma only a name that is closed off again and no person’s. */
function afterComma(sentence: SentenceView, end: number, from: number, to: number): string | null {
  if (wordAt(sentence, end) !== ',' || from !== end + 1) return null;
  const closed = to === sentence.last || CLOSERS.has(wordAt(sentence, to));
  return closed && !(to - from > 1 && looksLikePerson(sentence, from, to)) ? null : 'a comma before it, and the sentence goes on';
}
const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', ':']);

function afterSign(sentence: SentenceView, at: number): number {
  const sign = wordAt(sentence, at);
  return sign === '“' || sign === '"' || sign === ',' ? at + 1 : at;
}

/** The article behind a comma or bracket that opens the apposition with the noun at `at`, or -1. */
function articleBefore(sentence: SentenceView, at: number): number {
  for (let i = at - 1; i > Math.max(sentence.first, at - 7); i--) {
    const word = wordAt(sentence, i);
    if (ARTICLES.has(word)) return wordAt(sentence, i - 1) === ',' || wordAt(sentence, i - 1) === '(' ? i : -1;
    const seat = word !== '-' && wordAt(sentence, i + 1) === '-' && wordAt(sentence, i + 2) === 'based';
    // `a Kyiv jammer maker`, `a California start-up`
    const placed = isCapitalised(sentence, i) && ARTICLES.has(wordAt(sentence, i - 1));
    const describes =
      placed || seat || sentence.tokens.shape[i] === Shape.Lower || word === '-' || word === '’s' || word === "'s" || is(sentence, i, words.people);
    if (!describes) return -1;
  }
  return -1;
}
