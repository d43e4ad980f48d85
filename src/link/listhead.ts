import { columnOutlook, figureIn, isChange, isShareWord, nameOf, periodIn } from './columns.js';
import { unitsSaid } from './cellunits.js';
import type { Filler } from './contract.js';
import type { Outlook } from './outlook.js';
import type { Passage } from './passage.js';
import { cellsOf } from './table.js';

/** What the line above a list of labelled figures says of them all: *GDP in 2027, forecast change*, *Oil output in 2025 (million barrels a day)*. */
export interface ListHead {
  readonly name: string;
  readonly period: Filler | null;
  readonly outlook: Outlook;
  /** Its figures tell changes. */
  readonly change: boolean;
  /** The figure behind the label of a line, in the measure of the list; null where it holds more. */
  figureFrom(passage: Passage, first: number): Filler | null;
}

/** The head of the list that a line stands in, right above its first line; null where a sentence or nothing stands there. */
export function listHeadOf(passage: Passage): ListHead | null {
  const head = lineAbove(passage);
  const name = head && nameOf({ header: head, caption: head, units: null });
  if (!head || !name) return null;
  const whole = { first: head.first, last: head.last };
  const holds = (is: (form: string, before: string) => boolean): boolean => {
    for (let at = head.first; at < head.last; at++) if (is(head.word(at), head.word(at - 1))) return true;
    return false;
  };
  const share = holds((form) => isShareWord(form));
  const gdp = holds((form, before) => form === 'gdp' && before === 'of');
  return {
    name,
    period: periodIn(head, whole),
    outlook: columnOutlook({ header: head, caption: null, units: null }, whole),
    change: isChange(head, whole),
    figureFrom: (line, first) => figureIn(line, { first, last: line.last }, { share, gdp, units: unitsSaid(head, whole) }),
  };
}

/** The line above a list, past the lines of the same list before this one. */
function lineAbove(passage: Passage): Passage | null {
  let next = passage.index;
  for (const before of passage.reference.passagesBefore(passage)) {
    if (before.index !== --next) return null;
    if (isLabelled(before)) continue;
    const text = before.text(before.first, before.last);
    return text.length <= LONGEST && !/[.!?;]$/.test(text) && cellsOf(before).length === 0 ? before : null;
  }
  return null;
}
const LONGEST = 90;

/** *Thailand: 2.2%*: a label of few words with figures behind it. */
function isLabelled(passage: Passage): boolean {
  for (let at = passage.first + 1; at < Math.min(passage.first + 7, passage.last - 1); at++)
    if (passage.word(at) === ':') return /^\P{L}{0,4}(?:\p{Lu}{1,3}\P{L}{0,3})?\d/u.test(passage.text(at + 1, passage.last));
  return false;
}
