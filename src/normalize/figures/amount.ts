import type { Amount } from './figure.js';

type Numbers = { [K in 'value' | 'min' | 'max']?: number } & { vague?: true };

/** The numbers that an amount has, each turned into what it means. */
export function numbersOf({ value, min, max, vague }: Amount, turn: (decimal: string) => number): Numbers {
  const numbers: Numbers = {};
  if (value !== undefined) numbers.value = turn(value);
  if (min !== undefined) numbers.min = turn(min);
  if (max !== undefined) numbers.max = turn(max);
  if (vague) numbers.vague = vague;
  return numbers;
}
