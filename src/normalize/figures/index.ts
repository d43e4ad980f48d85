import type { Tokens } from '../tokens.js';
import type { Figure } from './figure.js';

/** Every number expression between two tokens, in order. */
export function readFigures(_tokens: Tokens, _first: number, _last: number): Figure[] {
  return [];
}
