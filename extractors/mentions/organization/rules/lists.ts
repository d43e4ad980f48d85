import { onPhrase, type Found, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { joints, words } from '../forms.js';
import type { OrganizationLexicon } from '../lexicon.js';
import { inSentence, is, isCapitalised, isPerson, runEnd, runStart, wordAt } from '../span.js';
import type { OrganizationParts, OrganizationType } from '../value.js';
import { noAcronym } from './acronyms.js';
import { found, looksLikePerson, noName } from './naming.js';

/** Members of a list that are followed up. */
const MOST = 6;
const LONGEST_NAME = 5;
const CONFIDENCE = 0.6;

/** Rules that read the unlisted members of a list of companies by those that are listed. */
export function listRules(lexicon: OrganizationLexicon): readonly Rule<OrganizationParts>[] {
  return [
    onPhrase(
      'organization/listed-with',
      'A capitalised name in one list with a listed company: `TKMS and Atech`, `Mitsubishi Electric, JSAT and Synspective`.',
      joints,
      (sentence, at) => {
        if (sentence.heading) return 'a heading';
        const listed = typeBefore(sentence, at, lexicon);
        if (listed !== null && listed !== 'company') return acronymBeside(sentence, at, listed);
        if (listed === null) return companyBeside(sentence, at, lexicon);
        if (isSitesOwner(sentence, at)) return 'the list is one of its owner’s sites';
        const members: Found<OrganizationParts>[] = [];
        let joint = at;
        for (let count = 0; count < MOST; count++) {
          const last = wordAt(sentence, joint) === 'and' || wordAt(sentence, joint + 1) === 'and';
          const from = wordAt(sentence, joint) === ',' && wordAt(sentence, joint + 1) === 'and' ? joint + 2 : joint + 1;
          const to = runEnd(sentence, from);
          const stopped = noMember(sentence, from, to);
          if (stopped) return last && members.length > 0 ? members : stopped;
          members.push(found(sentence, from, to, 'company', CONFIDENCE));
          if (last) return members;
          if (wordAt(sentence, to) !== ',' && wordAt(sentence, to) !== 'and') return 'the list has no end';
          joint = to;
        }
        return 'too long a list';
      },
    ),
  ];
}

/** `the EFCC and the ICPC`: beside another body letters alone are sure to name one. */
function acronymBeside(sentence: SentenceView, at: number, type: OrganizationType): Found<OrganizationParts> | string {
  if (wordAt(sentence, at) !== 'and') return 'a comma may open anything';
  const from = wordAt(sentence, at + 1) === 'the' ? at + 2 : at + 1;
  if (runEnd(sentence, from) > from + 1) return 'the name goes on';
  return noAcronym(sentence, from) ?? found(sentence, from, from + 1, type === 'alliance' ? 'other' : type, CONFIDENCE);
}

/** `three stations of Eskom, Camden and Hendrina` */
function isSitesOwner(sentence: SentenceView, at: number): boolean {
  const start = runStart(sentence, at);
  return wordAt(sentence, start - 1) === 'of' && SITES.has(wordAt(sentence, start - 2));
}
const SITES: ReadonlySet<string> = new Set(
  'stations plants mines fields units refineries reactors yards shipyards terminals ports subsidiaries brands brigades factories blocks wells'.split(' '),
);

/** `Elektrárna Dukovany II and KHNP signed`: the first of two, where what follows is listed and no person’s or place’s name fits. */
function companyBeside(sentence: SentenceView, at: number, lexicon: OrganizationLexicon): Found<OrganizationParts> | string {
  if (wordAt(sentence, at) !== 'and') return 'no listed company before it';
  const to = runEnd(sentence, at + 1);
  const listed = typeBefore(sentence, to, lexicon);
  if (listed !== 'company') return 'no listed company beside it';
  const start = runStart(sentence, at);
  if (wordAt(sentence, start - 1) === ',' || is(sentence, start - 1, words.people)) return 'a longer list or an adjective before it';
  const stopped = noName(sentence, start, at, true);
  if (stopped) return stopped;
  if (at - start === 1) return noAcronym(sentence, start) ?? found(sentence, start, at, 'company', CONFIDENCE);
  return looksLikePerson(sentence, start, at) ? 'two names together may be a person' : found(sentence, start, at, 'company', CONFIDENCE);
}

/** The type of the listed organization whose name ends right before the token. */
function typeBefore(sentence: SentenceView, at: number, lexicon: OrganizationLexicon): OrganizationType | null {
  if (!isCapitalised(sentence, at - 1)) return null;
  const start = Math.max(runStart(sentence, at), at - LONGEST_NAME);
  for (let from = start; from < at; from++) {
    const hit = lexicon.names.match(sentence.tokens, from, at) ?? lexicon.acronyms.match(sentence.tokens, from, at);
    if (hit && hit.end === at) return hit.payload.type;
  }
  return null;
}

function noMember(sentence: SentenceView, from: number, to: number): string | null {
  if (to <= from) return 'no capitalised name here';
  if (isPerson(sentence, from, to) || is(sentence, to, words.title)) return 'a person’s name';
  const { shape } = sentence.tokens;
  if (inSentence(sentence, to) && (shape[to] === Shape.Number || wordAt(sentence, to) === '-')) return 'part of a designation or a compound';
  for (let i = from; i < to; i++) if (!COMMON.some((set) => is(sentence, i, set)) && shape[i] !== Shape.Punct) return null;
  return 'a country, a region or ordinary words';
}
const COMMON = [words.people, words.region, words.ordinary, words.vague, words.portfolio, words.notion];
