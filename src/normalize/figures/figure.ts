import type { Hedge } from '../../model/index.js';

/**
 * A number expression: digits or words with its multiplier, or a range of two. Amounts are decimal text, shifted
 * exactly. Token indices are into the document's tokens; `start` and `end` are UTF-16 offsets.
 */
export interface Figure {
  /** First token of the number itself. */
  readonly first: number;
  /** Token after the number, its multiplier and its range. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly vague?: true;
  readonly mod?: Hedge;
  /** First token of the hedge that stands before the number; equals `first` when there is none. */
  readonly hedge: number;
  /** Power of ten that a multiplier word added (`billion`: 9); 0 when there is none. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
  /** Glued to letters before it (`TB2`, `F-16`, but also `EUR5`): no number of its own unless those letters say so. */
  readonly joined?: true;
  /** A fraction of something (`two-thirds`, `half`), not a number of things. */
  readonly share?: true;
  /** The same figure with the letter after it read as a multiplier (`5m`: 5000000), which only its surroundings decide. */
  readonly long?: Figure;
}

/** The numeric members that money and quantities share. */
export type Amount = Pick<Figure, 'value' | 'min' | 'max' | 'vague'>;
