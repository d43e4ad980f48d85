import { isOf } from './grammar.js';
import { outlookAt, type Outlook } from './outlook.js';
import type { Passage, Placed } from './passage.js';
import { isTopicWord } from './topicwords.js';

/** What was aimed at or foreseen beside what came about, and whether for the same time. */
export interface Goal {
  readonly outlook: Outlook;
  readonly sameTime: boolean;
}

/** *short of the 2.1 % that had been agreed*, *inside the 5–7 % target band*: a figure that is itself what was aimed at; null where it is not. */
export function goalAt(passage: Passage, figure: Placed): Goal | null {
  if (isBandAt(passage, figure.last)) return { outlook: 'target', sameTime: false };
  if (passage.word(figure.first - 1) !== 'the') return null;
  const outlook = foreseenBehind(passage, figure.last);
  return outlook && { outlook, sameTime: true };
}

/** *target band*, *tolerance range*. */
function isBandAt(passage: Passage, from: number): boolean {
  let at = from;
  while (isTopicWord('bandWords', passage.word(at))) at++;
  return at > from && isTopicWord('bands', passage.word(at));
}

/** *that had been agreed*, *the Treasury had pencilled in*, *planned*: the clause right behind a figure that says who meant to reach it. */
function foreseenBehind(passage: Passage, from: number): Outlook | null {
  for (let at = from; at < Math.min(from + LONGEST, passage.last); at++) {
    const word = passage.word(at);
    if (/^[,;:.()]$/.test(word) || isOf('conjunctions', word)) return null;
    const outlook = outlookAt(passage, at);
    // *the 5 % target*: a noun right behind the figure names a level that was not told to be missed.
    if (at === from && isTopicWord('aims', word)) return null;
    if (outlook === 'forecast' || outlook === 'target') return outlook;
    if (isTopicWord('agreed', word) && (at === from || passage.word(at - 1) !== 'the')) return 'target';
  }
  return null;
}
const LONGEST = 9;

/** *was 1.1 % higher in the fourth quarter than a year before*: a share more or less than at another time, and not than elsewhere. */
export function tellsHigher(passage: Passage, figure: Placed): boolean {
  if (figure.mention.value.unit !== '%' || !HIGHER.has(passage.word(figure.last))) return false;
  for (let at = figure.last + 1; at < Math.min(figure.last + FAR, passage.last); at++) {
    if (/^[,;:]$/.test(passage.word(at))) return false;
    if (passage.word(at) !== 'than') continue;
    for (let to = at + 1; to < Math.min(at + 6, passage.last); to++) {
      const kind = passage.mentionAt(to)?.mention.kind;
      if (kind) return kind === 'date';
      if (passage.word(to) === 'year' || passage.word(to) === 'before') return true;
    }
    return false;
  }
  return false;
}
const HIGHER = new Set(['higher', 'lower', 'more', 'less', 'fewer', 'larger', 'smaller', 'greater']);
const FAR = 12;
