import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { isSeriesWord, seriesWords, type SeriesWord } from './serieswords.js';

/** How a figure is meant: measured, reckoned, foreseen or aimed at. */
export type Outlook = 'actual' | 'estimate' | 'forecast' | 'target';

/** The outlook that a verb's auxiliaries give; `none` where they make it no statement (*could reach*, *did not reach*). */
export function outlookOfVerb(passage: Passage, verb: number): Outlook | 'none' | null {
  let outlook: Outlook | null = null;
  for (let at = verb - 1; at >= passage.first && verb - at <= 6; at--) {
    const word = passage.word(at);
    if (isOf('negation', word)) return 'none';
    const found = outlookAt(passage, at);
    if (found === 'none') return 'none';
    if (found) outlook = outlook === 'forecast' && found === 'target' ? 'forecast' : found;
    else if (!isAuxiliary(word) && !isAdverb(word) && word !== 'to' && word !== 'by' && !isForeseenObject(passage, at, verb)) break;
  }
  return outlook;
}

/** *sees it growing by 5 %*, *expects them to fall*: what is foreseen stands between the two verbs. */
function isForeseenObject(passage: Passage, at: number, verb: number): boolean {
  return (passage.word(at) === 'it' || passage.word(at) === 'them') && (passage.word(verb).endsWith('ing') || passage.word(verb - 1) === 'to');
}

/** The outlook of the word that governs an object from its left: *expects growth of*, *aims at 130 GW of*. */
export function outlookBefore(passage: Passage, before: number, reach = 8): Outlook | 'none' | null {
  for (let at = before - 1; at >= passage.first && before - at <= reach; at--) {
    const word = passage.word(at);
    // *is expected to grow as population growth …*: another clause is not governed.
    if (word === ';' || word === ':' || word === ')' || word === 'as' || isSeriesWord('stops', word)) return null;
    const found = outlookAt(passage, at);
    if (found) return found;
  }
  return null;
}

export function outlookAt(passage: Passage, at: number): Outlook | 'none' | null {
  const word: SeriesWord | undefined = seriesWords.outlook.match(passage.view.tokens, at, passage.last)?.payload;
  // *the 26,400 seen in 2023*: what was met with.
  if (word === 'forecast' && passage.word(at) === 'seen' && MET.has(passage.word(at + 1)) && !isOf('be', passage.word(at - 1))) return null;
  return word === 'forecast' || word === 'target' || word === 'estimate' ? word : word === 'conditional' ? 'none' : null;
}

const MET = new Set(['in', 'during', 'since', 'at', 'on', 'last', 'before']);

/** An outlook that is a statement; null where there is none. */
export function known(outlook: Outlook | 'none' | null): Outlook | null {
  return outlook === 'none' ? null : outlook;
}
