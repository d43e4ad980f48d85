import { Lexicon } from '../normalize/lexicon.js';
import { readJson } from '../normalize/data.js';
import type { Cue } from './contract.js';
import { isQuestion } from './modality.js';
import type { Passage, Placed } from './passage.js';
import type { Told } from './referring.js';
import { isSeriesWord } from './serieswords.js';

/** Phrases by which a sentence says what a figure just told comes to in another measure: *That is*, *This corresponds to*. */
export const equals = new Lexicon<true>(
  'link/equals',
  readJson<{ phrases: readonly string[] }>(new URL('./equals.json', import.meta.url)).phrases.map((phrase) => [phrase, true] as const),
);

/** *Defence spending reached NOK 110 billion. That is 2.1 % of GDP.*: the figure, and the record told last of a type; or why there is none. */
export function equalled(passage: Passage, cue: Cue<true>, type: string): { figure: Placed; told: Told } | string {
  if (cue.at !== passage.first) return 'it does not open the sentence';
  if (isQuestion(passage)) return 'the sentence is a question';
  let at = cue.end;
  while (at < passage.last && !passage.mentionAt(at) && isSeriesWord('hedges', passage.word(at))) at++;
  const figure = passage.mentionAt(at);
  if (!figure || (figure.mention.kind !== 'quantity' && figure.mention.kind !== 'money')) return 'no figure follows';
  const told = passage.reference.toldBefore(passage, type, 1).at(-1);
  return told && told.sentence < passage.index ? { figure, told } : 'no figure was told in the sentence before';
}
