import type { Found, SentenceView } from '../../../../src/extract/contract.js';
import { glued, Shape } from '../../../../src/normalize/tokens.js';
import { words } from '../forms.js';
import { inSentence, is, isCapitalised, isPerson, nameOf, wordAt } from '../span.js';
import type { OrganizationParts, OrganizationType } from '../value.js';

/** The name as a span that only its neighbours speak for. */
export function found(sentence: SentenceView, from: number, to: number, type: OrganizationType, confidence: number): Found<OrganizationParts> {
  const { tokens } = sentence;
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, parts: { name: nameOf(sentence, from, to), type, byContext: true }, confidence };
}

/** Why the tokens are no organization’s name, or null; `loose` asks for a word that is no ordinary one. */
export function noName(sentence: SentenceView, from: number, to: number, loose: boolean): string | null {
  if (to <= from) return 'no capitalised name here';
  if (isPerson(sentence, from, to)) return 'a person’s name';
  if (to - from === 1 && (is(sentence, from, words.town) || is(sentence, from, words.leader))) return 'a town or a head of state';
  const { tokens } = sentence;
  const inDesignation = inSentence(sentence, to) && (tokens.shape[to] === Shape.Number || (wordAt(sentence, to) === '-' && glued(tokens, to)));
  if (inDesignation) return 'part of a designation or a compound';
  if (is(sentence, to, words.title) && isCapitalised(sentence, to)) return 'the name goes on as a title';
  for (let i = from; i < to; i++) {
    const common =
      is(sentence, i, words.people) ||
      is(sentence, i, words.region) ||
      is(sentence, i, words.notion) ||
      (loose && (is(sentence, i, words.ordinary) || is(sentence, i, words.vague)));
    if (isCapitalised(sentence, i) && !common) return null;
  }
  return 'a country, a region or ordinary words';
}

/** Two words of plain capitals are a person’s name as readily as a company’s. */
export function looksLikePerson(sentence: SentenceView, from: number, to: number): boolean {
  const { shape } = sentence.tokens;
  for (let i = from; i < to; i++) if (shape[i] !== Shape.Capital || is(sentence, i, words.portfolio) || is(sentence, i, words.ordinary)) return false;
  return true;
}
