import { onPhrase, type Mask, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { nounAfter } from '../company.js';
import { is, isCapitalised, isHyphen, isNumber, joined, opensSentence, textAt, written } from '../span.js';
import type { ListedSystem, SystemLexicon } from '../listed.js';
import type { SystemCategory, SystemParts } from '../value.js';
import { classNouns, words } from '../words.js';

const NEAR = 16;
const SHORTEST = 'Abc class'.length;
const classWord = new Lexicon('system/class', [
  ['class', null],
  ['Class', null],
] as const);
const provisions = new Lexicon(
  'system/provisions',
  ['article', 'articles', 'resolution', 'unscr', 'section', 'chapter', 'annex', 'paragraph', 'iso', 'stanag', 'directive'].map((word) => [word, null] as const),
);

/** Classes of ships, which keep the word *class*; and numbers that belong to provisions. */
export function classRules(lexicon: SystemLexicon | null): readonly Rule<SystemParts>[] {
  return [
    onPhrase(
      'system/class',
      'capitalised words + class, with a ship beside it or listed: a Reis-class submarine, four corvettes of the Pohjanmaa class, the Collins class',
      classWord,
      (sentence, at, end) => readClass(sentence, at, end, lexicon),
    ),
    onPhrase('system/provision', 'a numbered provision or standard is nobody’s: Article 5, UNSCR 1244, ISO 9001', provisions, readProvision),
  ];
}

function readClass(sentence: SentenceView, at: number, end: number, lexicon: SystemLexicon | null): Reading<SystemParts> {
  const hyphen = isHyphen(sentence, at - 1) && joined(sentence, at - 1);
  const last = hyphen ? at - 2 : at - 1;
  if (!isCapitalised(sentence, last) && !isNumber(sentence, last)) return 'no name stands before class';
  const category = shipBeside(sentence, last, end);
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
  const listed = lexicon?.get(name)?.systems.filter((one) => one.category === 'ship' || one.category === 'submarine') ?? [];
  // `the Collins class`: behind the article no company is needed, but for names as short as grades are.
  const known = listed.length > 0 && textAt(sentence, from - 1) === 'the' && name.length > SHORTEST;
  if (!category && !known) return 'no ship stands beside it';
  return {
    start: sentence.tokens.start[from]!,
    end: sentence.tokens.end[end - 1]!,
    parts: { text: name, category: categoryOf(listed, category), listed: [], variant: '', weak: false },
    confidence: 0.9,
  };
}

/** `Riachuelo-class boats` are what is listed, a ship or a submarine. */
function categoryOf(listed: readonly ListedSystem[], beside: SystemCategory | null): SystemCategory {
  return listed.length > 0 && !listed.some((one) => one.category === beside) ? listed[0]!.category : beside!;
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
