import { lower, type Tokens } from '../../../src/normalize/tokens.js';

/** Heads of noun phrases that make a number an amount of money, whose own kind reads it. */
const HEADS = new Set([
  'dollar',
  'dollars',
  'euro',
  'euros',
  'cents',
  'cent',
  'pence',
  'rupees',
  'roubles',
  'rubles',
  'yuan',
  'yen',
  'francs',
  'pesos',
  'zlotys',
  'zloty',
  'kroner',
  'kronor',
  'crowns',
  'lei',
  'leva',
  'hryvnias',
  'hryvnia',
  'liras',
  'dinars',
  'dirhams',
  'riyals',
  'rials',
  'shekels',
  'taka',
  'baht',
  'shillings',
  'naira',
  'rand',
  'reais',
  'forints',
  'tenge',
  'crore',
  'lakh',
]);

export function currencyLike(tokens: Tokens, at: number): boolean {
  return HEADS.has(lower(tokens, at));
}
