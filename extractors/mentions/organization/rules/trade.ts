import { onPhrase, type Found, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { raw, Shape } from '../../../../src/normalize/tokens.js';
import { tradeVerbs, words } from '../forms.js';
import { glues, inSentence, is, isCapitalised, isPerson, isShouted, opens, runStart, wordAt } from '../span.js';
import type { OrganizationParts } from '../value.js';
import { noAcronym } from './acronyms.js';
import { found, looksLikePerson, noName } from './naming.js';

/** How far the goods may stand behind their verb. */
const REACH = 9;
const HELPERS = 4;
const MEMBERS = 5;
const LONGEST = 4;

/** Rules that read a company by its trade: whoever makes, sells, wins or reports what companies do. */
export const tradeRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/trade',
    'Capitalised names before a verb of business and its goods: `Uralvagonzavod repairs T-72 tanks`, `Romarm and Nitro will build a plant`, `Ofgem raised the price cap`.',
    tradeVerbs,
    (sentence, at, end, form) => {
      if (sentence.heading || sentence.tokens.shape[at] !== Shape.Lower) return 'a heading or a name';
      if (sentence.tokens.shape[at - 1] === Shape.Punct && wordAt(sentence, at - 1) === '-') return 'part of a compound';
      const edge = withoutHelpers(sentence, at);
      const helped = edge < at;
      // `Mesko, which makes it,`
      const relative = wordAt(sentence, edge - 1) === 'which' && wordAt(sentence, edge - 2) === ',';
      if (relative)
        return form === 'base' && !helped ? 'the verb follows no single subject' : subjects(sentence, edge - 2, { present: false, sure: true, result: false });
      const goods = goodsBehind(sentence, end);
      if (goods === null) return 'no goods, contracts or results behind the verb';
      if (form === 'base' && !helped && !LIST.has(wordAt(sentence, startOf(sentence, edge) - 1))) return 'the verb follows no single subject';
      const sure = goods === 'result' || (goods === 'ware' && !is(sentence, at, words.personalVerb));
      return subjects(sentence, edge, { present: form === 's' && !helped, sure, result: goods === 'result' });
    },
  ),
];

/** What the verb and its goods say of the subject. */
interface Deed {
  /** The verb stands in the present and follows at once: of persons reports rarely speak so. */
  readonly present: boolean;
  /** Verb and goods are such that hardly a person is their subject. */
  readonly sure: boolean;
  /** What only companies report. */
  readonly result: boolean;
}

/** The members of a list of subjects that ends at `edge`: `Arquus and KNDS France build`. */
function subjects(sentence: SentenceView, edge: number, deed: Deed): Reading<OrganizationParts> {
  const members: Found<OrganizationParts>[] = [];
  let to = edge;
  while (members.length < MEMBERS) {
    const start = startOf(sentence, to);
    const stopped = noSubject(sentence, start, to, deed);
    if (stopped) return members.length > 0 ? members : stopped;
    const one = found(sentence, start, to, 'company', 0.6);
    members.push(opens(sentence, start) ? { ...one, parts: { ...one.parts, opening: true } } : one);
    const sign = wordAt(sentence, start - 1);
    if (!LIST.has(sign)) break;
    to = sign === 'and' && wordAt(sentence, start - 2) === ',' ? start - 2 : start - 1;
  }
  return members;
}

function startOf(sentence: SentenceView, to: number): number {
  const start = runStart(sentence, to);
  // `Tuesday Hyundai`, `In May Orqa`: runs stop there by themselves; a people before the name stands beside it.
  return to - start > 1 && is(sentence, start, words.people) ? start + 1 : start;
}

function noSubject(sentence: SentenceView, start: number, to: number, deed: Deed): string | null {
  const size = to - start;
  const stopped = noName(sentence, start, to, true);
  if (stopped) return stopped;
  if (size > LONGEST) return 'too long a run';
  if (isShouted(sentence, start)) return 'capitals that are owed to the line';
  if (isTail(sentence, start)) return 'the end of a longer name or phrase';
  const { shape } = sentence.tokens;
  if (size === 1 && shape[start] === Shape.Upper) return noAcronym(sentence, start);
  for (let i = start; i < to; i++) {
    if (SHIPS.has(raw(sentence.tokens, i))) return 'the name of a ship';
    if (is(sentence, i, words.calendar) || is(sentence, i, words.leader)) return 'a day or a head of state';
    if (shape[i] === Shape.Number) return 'a number in the name';
  }
  if (size > 1 && looksLikePerson(sentence, start, to) && !(deed.sure && (deed.present || deed.result))) return 'two names together may be a person';
  if (size > 1 && isPerson(sentence, start, to)) return 'a person’s name';
  if (size > 1 || shape[start] !== Shape.Capital) return null;
  if (!deed.sure) return 'a person may be the subject';
  return loneWord(sentence, start, deed.present);
}

/** One word of plain capitals: where its capital may be owed to its place, only makers stand. */
function loneWord(sentence: SentenceView, at: number, present: boolean): string | null {
  const word = wordAt(sentence, at);
  if (is(sentence, at, words.commonOpener) || is(sentence, at, words.modifier) || is(sentence, at, words.vague) || is(sentence, at, words.givenName))
    return 'an ordinary word or a person’s name';
  if (word.length < 4) return 'too short for a name';
  if (PEOPLE.test(word)) return 'people of a kind';
  if (!opens(sentence, at)) return null;
  const wordClass = sentence.wordClass(at);
  // Other classes are guessed from the ending of a name that no dictionary has: `Uralmetal`.
  if (wordClass === 'function' || wordClass === 'adverb' || /(?:ing|ed|ly)$/.test(word)) return 'a capital that is owed to its place';
  return !present && /s$/.test(word) ? 'a plural that opens the sentence' : null;
}
const SHIPS: ReadonlySet<string> = new Set(
  'USS HMS INS TCG HMAS HMCS HMNZS ROKS JS FGS ITS BRP KRI RSS HDMS HSwMS HNoMS USNS USCGC ARA BAP ORP PNS BNS MV MT SS RFA JDS KD HTMS NRP'.split(' '),
);
/** `Kurds`, `Houthis`, `Republicans`, `Ministers`. */
const PEOPLE = /(?:[^s]s|ists|ites|men|ese)$/;

/** The token after the subject: auxiliaries and adverbs stand between it and the verb. */
function withoutHelpers(sentence: SentenceView, at: number): number {
  let edge = at;
  for (let steps = 0; steps < HELPERS && HELPING.has(wordAt(sentence, edge - 1)) && !isCapitalised(sentence, edge - 1); steps++) edge--;
  return edge;
}
const HELPING: ReadonlySet<string> = new Set(
  'will would may might must can could should cannot has have had is was to now also then still already later again recently plans planned wants wanted hopes hoped expects expected agreed aims intends is currently it says'
    .split(' ')
    .filter((word) => word !== 'it' && word !== 'says'),
);

/** The first ware, result or other thing dealt in within the clause behind the verb. */
function goodsBehind(sentence: SentenceView, end: number): 'ware' | 'result' | 'dealing' | null {
  const { tokens } = sentence;
  let goods: 'dealing' | null = null;
  for (let at = end; at < end + REACH && inSentence(sentence, at); at++) {
    const word = wordAt(sentence, at);
    if (STOPS.has(word)) break;
    if (PRONOUNS.has(word)) return null;
    if (tokens.shape[at] === Shape.Lower) {
      if (is(sentence, at, words.result)) return 'result';
      if (is(sentence, at, words.ware)) return 'ware';
      if (is(sentence, at, words.dealing)) goods = 'dealing';
    }
    // A designation: `repairs T-72B3`, `offers the RSR 320`.
    if (tokens.shape[at] !== Shape.Number) continue;
    if (isCapitalised(sentence, at - 1) && tokens.shape[at - 1] === Shape.Upper) return 'ware';
    if (wordAt(sentence, at - 1) === '-' && glues(sentence, at) && isCapitalised(sentence, at - 2)) return 'ware';
  }
  return goods;
}
/** Whoever is spoken of so is a person. */
const PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'he', 'she', 'him', 'himself', 'herself']);
const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '(', 'that', 'which', 'who', 'because', 'while', 'after', 'before', 'when']);

/** `Merit` in *Order of Merit*, `Kiev` in *officials in Kiev*: what belongs to the phrase before it is no subject. */
function isTail(sentence: SentenceView, start: number): boolean {
  const before = wordAt(sentence, start - 1);
  if (PREPOSITIONS.has(before) || BEARERS.has(before)) return true;
  if (isCapitalised(sentence, start - 1) && !is(sentence, start - 1, words.calendar)) return true;
  const sign = inSentence(sentence, start - 1) ? raw(sentence.tokens, start - 1) : '';
  return sign === '’s' || sign === "'s" || sign === '-' || sign === '.' || sign === '/' || sign === '–';
}
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in at from to by with near on over under into against around across through towards via per about for between the a an de du del la les le el al its their his her this that these those'.split(
    ' ',
  ),
);

/** What bears names of its own: programmes, exercises, ships, works. */
const BEARERS: ReadonlySet<string> = new Set(
  'programme program operation exercise plan project initiative campaign mission ship vessel carrier tanker corvette frigate submarine destroyer cutter icebreaker film book novel app platform model brand satellite rocket storm hurricane typhoon cyclone province town city village river farmer worker singer actor player coach driver pilot reporter'.split(
    ' ',
  ),
);

const LIST: ReadonlySet<string> = new Set(['and', ',', '&']);
