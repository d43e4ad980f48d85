import { onPhrase, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { corporateNouns, shareCues, wareNouns, words } from '../forms.js';
import { is, isCapitalised, opens, runEnd, runStart, wordAt } from '../span.js';
import type { OrganizationParts } from '../value.js';
import { found, looksLikePerson, noName } from './naming.js';

const REACH = 6;
const HOLDS: ReadonlySet<string> = new Set([
  'holds',
  'held',
  'hold',
  'owns',
  'owned',
  'own',
  'bought',
  'buy',
  'buying',
  'acquired',
  'acquire',
  'sold',
  'sell',
  'controls',
  'controlled',
  'took',
  'take',
  'takes',
  'with',
  'has',
]);
const POSSESSIVE: ReadonlySet<string> = new Set(['’s', "'s"]);

/** Rules that read a company by who holds it and what it holds. */
export const shareRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/share',
    'A capitalised name behind a share that is held or bought: `holds 51% of Mopani`, `bought 49 per cent of Erste`.',
    shareCues,
    (sentence, at, end) => {
      let held = false;
      for (let i = at - 1; i > at - REACH; i--) held ||= HOLDS.has(wordAt(sentence, i));
      return held ? companyOf(sentence, end, runEnd(sentence, end)) : 'nobody holds or buys the share';
    },
  ),
  onPhrase(
    'organization/possessor',
    'A capitalised name before what only companies have: `Nexperia’s shareholders`, `Sabadell’s bid`.',
    corporateNouns,
    (sentence, noun) => {
      const at = noun - 1;
      if (!POSSESSIVE.has(wordAt(sentence, at))) return 'nobody’s';
      const start = runStart(sentence, at);
      if (at - start === 1 && opens(sentence, start) && sentence.wordClass(start) === 'function') return 'a word that opens the sentence';
      return companyOf(sentence, start, at);
    },
  ),
  onPhrase('organization/product', 'A capitalised name before what it makes by name: `Varga’s Skynet guns`.', wareNouns, (sentence, noun) => {
    let at = noun - 1;
    while (at > noun - PRODUCT && isCapitalised(sentence, at)) at--;
    if (at === noun - 1 || !POSSESSIVE.has(wordAt(sentence, at))) return 'no goods of its own name';
    const start = runStart(sentence, at);
    if (at - start === 1 && sentence.wordClass(start) === 'function') return 'a pronoun';
    return companyOf(sentence, start, at);
  }),
];
const PRODUCT = 4;

function companyOf(sentence: SentenceView, from: number, to: number): Reading<OrganizationParts> {
  if (sentence.heading) return 'a heading';
  const stopped = noName(sentence, from, to, true);
  if (stopped) return stopped;
  if (is(sentence, from - 1, words.title) || (to - from > 1 && looksLikePerson(sentence, from, to))) return 'a person’s name';
  return found(sentence, from, to, 'company', 0.6);
}
