import { onPhrase, onShape, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { agentCues, possessives, words } from '../forms.js';
import { inSentence, is, isCapitalised, isShouted, runEnd, wordAt } from '../span.js';
import type { OrganizationParts, OrganizationType } from '../value.js';
import { found, looksLikePerson, noName } from './naming.js';

/** Rules that read names by their letters: capitals throughout mean a name, and what stands beside them that it acts. */
export const acronymRules: readonly Rule<OrganizationParts>[] = [
  onShape('organization/acronym-acts', 'An acronym that says or does what only bodies do: `the TCU warned`, `KOTC officials`, `TCU, which approved`.', [Shape.Upper, Shape.Mixed], (sentence, at) => {
    const stopped = noAcronym(sentence, at);
    if (stopped) return stopped;
    const type = roleAfter(sentence, at + 1);
    return type ? found(sentence, at, at + 1, type, 0.62) : 'nothing that only bodies say, do or have';
  }),
  onPhrase('organization/agent', 'A name of capitals after what companies and people do alike: `developed by SIATT`, `led by HSBC`.', agentCues, (sentence, _at, end) => {
    const from = wordAt(sentence, end) === 'the' ? end + 1 : end;
    const stopped = noAcronym(sentence, from);
    if (stopped) return stopped;
    const to = runEnd(sentence, from);
    return inSentence(sentence, to) && sentence.tokens.shape[to] === Shape.Number ? 'part of a designation' : found(sentence, from, to, 'company', 0.62);
  }),
  onPhrase('organization/owned', 'A name behind its country’s possessive: an acronym that acts, or whoever sells or builds: `bought from France’s Ocea`, `Kuwait’s KOTC declined`.', possessives, (sentence, at, end) => {
    if (!is(sentence, at - 1, words.people) || !isCapitalised(sentence, at - 1)) return 'no country before it';
    if (noAcronym(sentence, end) === null && (is(sentence, end + 1, words.businessVerb) || is(sentence, end + 1, words.bodyVerb) || NEVER.has(wordAt(sentence, end + 1)))) {
      return found(sentence, end, end + 1, 'company', 0.65);
    }
    const to = runEnd(sentence, end);
    const stopped = sentence.heading ? 'a heading' : (noName(sentence, end, to, true) ?? notDealt(sentence, ownerStart(sentence, at - 1)));
    if (stopped) return stopped;
    if (to - end > 2 || !CLOSERS.has(wordAt(sentence, to))) return 'the name goes on, or a noun follows it';
    return to - end > 1 && looksLikePerson(sentence, end, to) ? 'two names together may be a person' : found(sentence, end, to, 'company', 0.62);
  }),
];
const NEVER: ReadonlySet<string> = new Set(['never', 'also', 'still', 'already', 'could', 'may', 'plans']);
const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', '', 'for', 'in', 'at', 'to', 'and', 'under', 'on', 'with', 'this', 'last']);
const SELLERS: ReadonlySet<string> = new Set(['from', 'with', 'by', 'to']);
const DEALINGS = /^(?:bought|buy|buying|order|orders|ordered|acquire[ds]?|purchased?|contract|contracts|contracted|built|building|supplied|supply|supplies|developed|made|manufactured|produced|leased?|procured?|awarded|partnership|venture|teamed|deal|tender|stake)$/;
const REACH = 12;

function ownerStart(sentence: SentenceView, at: number): number {
  return is(sentence, at - 1, words.people) && isCapitalised(sentence, at - 1) ? at - 1 : at;
}

/** `a contract with Norway’s Ocea`: a word of sale or making before the owner. */
function notDealt(sentence: SentenceView, owner: number): string | null {
  if (!SELLERS.has(wordAt(sentence, owner - 1))) return 'no preposition of a deal before the country';
  for (let i = owner - 2; i > Math.max(sentence.first - 1, owner - REACH); i--) if (DEALINGS.test(wordAt(sentence, i))) return null;
  return 'no word of a deal before it';
}

/** Whether the letters are no name of a body: a unit, a notion, a word among capitals, a part of a longer name or code. */
function noAcronym(sentence: SentenceView, at: number): string | null {
  if (!inSentence(sentence, at)) return 'the sentence ends';
  const { tokens } = sentence;
  const letters = raw(tokens, at);
  if (!ACRONYM.test(letters) || !CAPITALS.test(letters)) return 'no acronym';
  if (sentence.heading || isShouted(sentence, at)) return 'capitals that are owed to the line';
  if (is(sentence, at, words.notion) || is(sentence, at, words.people) || is(sentence, at, words.title)) return 'an acronym of a notion, a country or an office';
  if (glued(tokens, at) && at > sentence.first && wordAt(sentence, at - 1) !== '“' && wordAt(sentence, at - 1) !== '"') return 'joined to what stands before it';
  if (inSentence(sentence, at + 1) && glued(tokens, at + 1) && (tokens.shape[at + 1] === Shape.Number || wordAt(sentence, at + 1) === '-')) return 'joined to what follows it';
  if (isCapitalised(sentence, at - 1) && !is(sentence, at - 1, words.people) && sentence.wordClass(at - 1) !== 'function') return 'part of a longer name';
  return null;
}
const ACRONYM = /^[\p{Lu}][\p{L}&]{2,7}$/u;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** What the words behind an acronym make of it: `officials` and `said` a body, `shares` and `engineers` a company. */
function roleAfter(sentence: SentenceView, at: number): OrganizationType | null {
  const relative = wordAt(sentence, at) === ',' && wordAt(sentence, at + 1) === 'which';
  const next = relative ? at + 2 : at;
  if (is(sentence, next, words.companyRole)) return 'company';
  return is(sentence, next, words.bodyVerb) || (!relative && is(sentence, next, words.bodyRole)) ? 'other' : null;
}
