import type { Figure } from './figure.js';

/** Index of the figure that begins at a token, by halving, as figures are in order; -1 where none does. */
export function figureIndexAt(figures: readonly Figure[], token: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return figures[low]?.first === token ? low : -1;
}
