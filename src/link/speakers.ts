import { readJson } from '../normalize/data.js';
import type { Passage } from './passage.js';

/** Nouns for whoever can speak: *minister*, *ministry*, *analysts*. */
export const SPEAKERS: ReadonlySet<string> = new Set(readJson<{ speakers: string[] }>(new URL('./speakers.json', import.meta.url)).speakers);

/** *the head of Rosoboronexport*, *a Hanwha manager*: whoever is named besides, somebody speaks. */
export function isPersonal(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (SPEAKERS.has(passage.word(at))) return true;
  return false;
}
