import { onPhrase, type Found, type Rule, type SentenceView } from '../../../src/extract/contract.js';
import { glued, lower, Shape } from '../../../src/normalize/tokens.js';
import { isHyphen, inNamesake } from './company.js';
import { cues } from './cues.js';
import { knownForms, prefixes, type KnownForm, type Sense } from './forms.js';
import { judge } from './judge.js';

/** The form as it stands; `sense` is null where the sentence leaves open which country is meant. */
export interface CountryParts {
  readonly form: KnownForm;
  readonly sense: Sense | null;
}

/** An open reading gives way to what the document teaches, so it is held with less confidence than a learned form. */
const CERTAIN = 0.97;
const WEIGHED = 0.93;
const OPEN = 0.5;

const known: Rule<CountryParts> = onPhrase(
  'country/form',
  'A name, demonym, abbreviation, capital or seat of government of a country: `Serbia`, `Poles`, `U.S.`, `Belgrade`, `Kremlin`',
  knownForms,
  (sentence, at, end, form) => {
    const judgement = judge(sentence, at, end, form);
    if (judgement === 'unsupported') return 'counts only where the document speaks of its country';
    if (judgement !== 'open' && 'refusal' in judgement) return judgement.refusal;
    const sense = judgement === 'open' ? null : judgement;
    return foundAt(sentence, at, end, { form, sense }, sense === null ? OPEN : form.care ? WEIGHED : CERTAIN);
  },
);

const prefix: Rule<CountryParts> = onPhrase(
  'country/prefix',
  'The combining form of a country before a hyphen and a further country: `Sino-Russian`, `Franco-German`',
  prefixes,
  (sentence, at, end, form) => {
    if (!isHyphen(sentence, end) || !glued(sentence.tokens, end + 1)) return 'no hyphen joins it to a word';
    if (inNamesake(sentence, at, end)) return 'part of a phrase that means no country';
    if (!joinsPeoples(sentence, at, end + 1)) return 'what the hyphen joins it to is no people';
    return foundAt(sentence, at, end, { form, sense: form.senses[0]! }, WEIGHED);
  },
);

function joinsPeoples(sentence: SentenceView, at: number, other: number): boolean {
  const { tokens, last } = sentence;
  if (other >= last) return false;
  if (knownForms.match(tokens, other, last) || cues.continents.at(sentence, other)) return true;
  return tokens.shape[other] === Shape.Lower && cues.openPrefixes.at(sentence, at) && lower(tokens, other).length > SHORTEST;
}
/** `Sino-foreign` joins peoples; a short syllable behind the hyphen is a broken word. */
const SHORTEST = 5;

function foundAt({ tokens }: SentenceView, at: number, end: number, parts: CountryParts, confidence: number): Found<CountryParts> {
  return { start: tokens.start[at]!, end: tokens.end[end - 1]!, parts, confidence };
}

export const countryRules: readonly Rule<CountryParts>[] = [known, prefix];
