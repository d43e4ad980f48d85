import type { ApartName, Reading } from '../contract.js';

/** What the parent asks of a reader process. */
export interface Request {
  readonly format: ApartName;
  readonly bytes: Uint8Array;
}

/** What it says when its library is loaded and the document's own time begins. */
export interface Begun {
  readonly begun: true;
}

/** What it answers: the reading, or one line that says why there is none. */
export type Answer = { readonly reading: Reading } | { readonly refusal: string };
