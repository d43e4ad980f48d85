import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Hedge } from '../../../src/model/index.js';
import type { Amount, Figure } from '../../../src/normalize/figures/index.js';
import { readPer } from '../../../src/normalize/figures/index.js';
import type { Making } from '../../../src/normalize/making.js';
import { lower } from '../../../src/normalize/tokens.js';
import type { Resumed } from './base-before.js';
import type { Phrase } from './phrase.js';

/** What the rules hand to `normalize`. */
export interface QuantityParts extends Amount {
  readonly mod?: Hedge;
  readonly unit: string;
  /** How many of the unit one of the written measure is. */
  readonly factor: string;
  /** Characters of the noun phrase that names what is counted or the base; words of nationality are still in it. */
  readonly phrase?: { readonly start: number; readonly end: number };
  readonly of?: string;
  readonly per?: string;
  /** The noun is left out and understood from the count before (`an option for two more`), of the same sentence only where `near`. */
  readonly understood?: 'near' | 'far';
  /** Compared with the count before it, whose rate it shares. */
  readonly compared?: true;
  /** A percentage whose base is that of the sentence before, where that one told shares of output. */
  readonly resumes?: Resumed;
  readonly sentence: number;
}

export interface Extras {
  readonly mod?: Hedge | undefined;
  readonly phrase?: Phrase | null;
  readonly of?: string | null;
  readonly per?: string | null | undefined;
  readonly understood?: 'near' | 'far' | undefined;
  readonly factor?: string;
  readonly resumes?: Resumed | undefined;
  readonly compared?: boolean;
}

export function partsOf(sentence: SentenceView, amount: Amount, unit: string, extras: Extras): QuantityParts {
  const { tokens } = sentence;
  const { mod, phrase, of, per, understood, factor, resumes, compared } = extras;
  const parts: Making<QuantityParts> = { unit, factor: factor ?? '1', sentence: sentence.index };
  if (amount.value !== undefined) parts.value = amount.value;
  if (amount.min !== undefined) parts.min = amount.min;
  if (amount.max !== undefined) parts.max = amount.max;
  if (amount.vague) parts.vague = amount.vague;
  if (mod) parts.mod = mod;
  if (phrase) parts.phrase = { start: tokens.start[phrase.first]!, end: tokens.end[phrase.last - 1]! };
  if (of) parts.of = of;
  if (per) parts.per = per;
  if (understood) parts.understood = understood;
  if (resumes) parts.resumes = resumes;
  if (compared) parts.compared = true;
  return parts;
}

export function foundAt(sentence: SentenceView, first: number, last: number, parts: QuantityParts, confidence: number): Found<QuantityParts> {
  const { tokens } = sentence;
  return { start: tokens.start[first]!, end: tokens.end[last - 1]!, parts, confidence };
}

/** The rate right after a measure or after its base (`230,000 barrels of crude per day`), unless one of the words given opens it. */
export function perAfter(sentence: SentenceView, ends: readonly number[], unless?: ReadonlySet<string>): string | null {
  for (const end of ends) {
    if (unless?.has(lower(sentence.tokens, end))) continue;
    const rate = readPer(sentence.tokens, end, sentence.last);
    if (rate) return rate.per;
  }
  return null;
}

export type { Figure };
