import { onPhrase, type Mask, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { nounAfter } from '../company.js';
import { is, isCapitalised, isHyphen, isNumber, joined, opensSentence, textAt, written } from '../span.js';
import type { SystemCategory, SystemParts } from '../value.js';
import { classNouns, words } from '../words.js';

const NEAR = 16;
const classWord = new Lexicon('system/class', [
  ['class', null],
  ['Class', null],
] as const);
const provisions = new Lexicon(
  'system/provisions',
  ['article', 'articles', 'resolution', 'unscr', 'section', 'chapter', 'annex', 'paragraph', 'iso', 'stanag', 'directive'].map((word) => [word, null] as const),
);

/** Classes of ships, which keep the word *class*; and numbers that belong to provisions. */
export const classRules: readonly Rule<SystemParts>[] = [
  onPhrase(
    'system/class',
    'capitalised words + class, with a ship beside it: a Reis-class submarine, four corvettes of the Pohjanmaa class',
    classWord,
    readClass,
  ),
  onPhrase('system/provision', 'a numbered provision or standard is nobody’s: Article 5, UNSCR 1244, ISO 9001', provisions, readProvision),
];

function readClass(sentence: SentenceView, at: number, end: number): Reading<SystemParts> {
  const hyphen = isHyphen(sentence, at - 1) && joined(sentence, at - 1);
  const last = hyphen ? at - 2 : at - 1;
  if (!isCapitalised(sentence, last) && !isNumber(sentence, last)) return 'no name stands before class';
  const category = shipBeside(sentence, last, end);
  if (!category) return 'no ship stands beside it';
  let from = last;
  while (from - 1 >= sentence.first && last - from < 3 && isPart(sentence, from - 1)) from--;
  while (
    from < last &&
    (is(sentence, from, words.notName) ||
      (isNumber(sentence, from) && !joined(sentence, from + 1)) ||
      (opensSentence(sentence, from) && sentence.wordClass(from) === 'function'))
  )
    from++;
  if (from === last && is(sentence, last, words.notName) && !is(sentence, last, words.demonym)) return 'the word before class is no name';
  const name = `${written(sentence, from, last + 1)} class`;
  return {
    start: sentence.tokens.start[from]!,
    end: sentence.tokens.end[end - 1]!,
    parts: { text: name, category, listed: [], variant: '', weak: false },
    confidence: 0.9,
  };
}

function isPart(sentence: SentenceView, at: number): boolean {
  return isCapitalised(sentence, at) || isNumber(sentence, at);
}

/** `ship` or `submarine`, told by the class noun after, or by one nearby: *corvettes of the Pohjanmaa class*. */
function shipBeside(sentence: SentenceView, at: number, end: number): SystemCategory | null {
  const after = nounAfter(sentence, end)?.category;
  if (after) return after;
  const from = Math.max(sentence.first, at - NEAR);
  const to = Math.min(sentence.last, end + NEAR);
  for (let i = from; i < to; i++) {
    const hit = classNouns.match(sentence.tokens, i, sentence.last);
    if (hit && (hit.payload.category === 'ship' || hit.payload.category === 'submarine')) return hit.payload.category;
  }
  return null;
}

function readProvision(sentence: SentenceView, at: number, end: number): Mask | string {
  if (!isNumber(sentence, end)) return 'no number follows';
  if (joined(sentence, end + 1) && textAt(sentence, end + 1) === '%') return 'a share follows';
  return { start: sentence.tokens.start[at]!, end: sentence.tokens.end[end]!, mask: true };
}
