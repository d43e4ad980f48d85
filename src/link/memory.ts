import type { Passage } from './passage.js';

/** What an analysis may give; undefined stands for what has not been asked yet. */
type Known = NonNullable<unknown> | null;

/** Each analysis has a slot in the memory of every passage. */
let slots = 0;

/**
 * An analysis of a sentence that is made at the first asking and remembered with the passage: rules ask the same over and
 * over, each for its own cue. What it gives is shared by all who ask, and changed by none.
 */
export function oncePerPassage<T extends Known>(analyse: (passage: Passage) => T): (passage: Passage) => T {
  const slot = slots++;
  return (passage) => {
    const known = passage.memory[slot] as T | undefined;
    return known !== undefined ? known : (passage.memory[slot] = analyse(passage));
  };
}

/** The same for what is asked at a token. */
export function oncePerToken<T extends Known>(analyse: (passage: Passage, token: number) => T): (passage: Passage, token: number) => T {
  const slot = slots++;
  return (passage, token) => {
    const at = token - passage.first;
    if (at < 0 || token >= passage.last) return analyse(passage, token);
    const known = (passage.memory[slot] ??= byToken(passage)) as (T | undefined)[];
    return known[at] !== undefined ? known[at] : (known[at] = analyse(passage, token));
  };
}

/** What is known of the stretches that begin at a token: their ends, and what was found of each. */
interface Stretches<T> {
  readonly ends: number[];
  readonly found: T[];
}

/** The same for what is asked from a token up to another (exclusive): few ends are ever asked for. */
export function oncePerStretch<T extends Known>(
  analyse: (passage: Passage, first: number, end: number) => T,
): (passage: Passage, first: number, end: number) => T {
  const slot = slots++;
  return (passage, first, end) => {
    const at = first - passage.first;
    if (at < 0 || first >= passage.last) return analyse(passage, first, end);
    const known = (passage.memory[slot] ??= byToken(passage)) as (Stretches<T> | undefined)[];
    const { ends, found } = (known[at] ??= { ends: [], found: [] });
    const index = ends.indexOf(end);
    if (index >= 0) return found[index]!;
    const made = analyse(passage, first, end);
    ends.push(end);
    found.push(made);
    return made;
  };
}

function byToken({ first, last }: Passage): undefined[] {
  return new Array<undefined>(last - first).fill(undefined);
}
