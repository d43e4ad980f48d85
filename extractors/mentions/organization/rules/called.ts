import { onPhrase, type Rule } from '../../../../src/extract/contract.js';
import { calledAfter, words } from '../forms.js';
import { is, isCapitalised, runStart, wordAt } from '../span.js';
import type { OrganizationParts } from '../value.js';
import { found, looksLikePerson, noName } from './naming.js';

/** Rules that read a name by the noun right behind it. */
export const calledRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/called',
    'A capitalised name right before the noun that says what it is: `Italy’s CIO consortium`, `the Croatian Orqa start-up`.',
    calledAfter,
    (sentence, at, _end, type) => {
      if (sentence.heading) return 'a heading';
      let start = runStart(sentence, at);
      while (start < at && is(sentence, start, words.people)) start++;
      const stopped = noName(sentence, start, at, true);
      if (stopped) return stopped;
      const introduced = OPENERS.has(wordAt(sentence, start - 1)) || (is(sentence, start - 1, words.people) && isCapitalised(sentence, start - 1));
      if (!introduced) return 'no article, owner or people before it';
      return at - start > 1 && looksLikePerson(sentence, start, at) ? 'two names together may be a person' : found(sentence, start, at, type, 0.62);
    },
  ),
];
const OPENERS: ReadonlySet<string> = new Set(['the', 'a', '’s', "'s"]);
