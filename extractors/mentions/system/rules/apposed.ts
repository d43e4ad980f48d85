import { onPhrase, type Found, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { isModifier } from '../company.js';
import type { SystemLexicon } from '../listed.js';
import { continues, inside, is, isHyphen, isNumber, joined, opensSentence, shapeAt, textAt, written } from '../span.js';
import type { SystemParts } from '../value.js';
import { classNouns, words, type ClassNoun } from '../words.js';
import { nameEndingAt } from './name.js';

const MODIFIERS = 9;

/** Names told by the class noun beside them: `the Bohdana, a wheeled 155-mm howitzer`, `the interceptor drone Sting`. */
export function apposedRules(lexicon: SystemLexicon | null): readonly Rule<SystemParts>[] {
  const about = 'name + comma + article + class noun, or article + class noun + name: the Bohdana, a wheeled 155-mm howitzer; the interceptor drone Sting';
  return [
    onPhrase(
      'system/apposed',
      about,
      classNouns,
      (sentence, at, end, noun) => readBehind(sentence, at, end, noun, lexicon) ?? readApposed(sentence, at, noun, lexicon),
    ),
  ];
}

/** The capitalised word behind *the interceptor drone*; null where none stands there or it may be who acts. */
function readBehind(sentence: SentenceView, at: number, end: number, noun: ClassNoun, lexicon: SystemLexicon | null): Found<SystemParts> | null {
  if (noun.category === null || SHIPS.has(noun.category) || noun.plural || shapeAt(sentence, end) !== Shape.Capital || joined(sentence, end)) return null;
  let article = at - 1;
  for (let steps = 0; steps < MODIFIERS && inside(sentence, article) && describes(sentence, article); steps++) article--;
  if (!INTRODUCING.has(textAt(sentence, article).toLowerCase())) return null;
  const next = end + 1;
  const closed =
    next >= sentence.last || shapeAt(sentence, next) === Shape.Punct || (shapeAt(sentence, next) === Shape.Lower && sentence.wordClass(next) === 'function');
  const taken = [words.notName, words.demonym, words.title, words.maker].some((set) => is(sentence, end, set)) || opensSentence(sentence, end);
  if (!closed || taken || isHyphen(sentence, next) || /^['’]s?$/.test(textAt(sentence, next))) return null;
  if (lexicon && lexicon.match(sentence.tokens, end, sentence.last)) return null;
  const { tokens } = sentence;
  const parts: SystemParts = { text: written(sentence, end, next), category: noun.category, listed: [], variant: '', weak: false };
  return { start: tokens.start[end]!, end: tokens.end[end]!, parts, confidence: 0.6 };
}
const SHIPS: ReadonlySet<string> = new Set(['ship', 'submarine']);
const INTRODUCING = new Set(['the', 'a', 'an', 'its', 'their', "'s", '’s']);

function readApposed(sentence: SentenceView, at: number, noun: ClassNoun, lexicon: SystemLexicon | null): Reading<SystemParts> {
  if (noun.category === null || noun.plural) return 'the class noun fits several things or things of any kind';
  if (continues(sentence, at)) return 'the class noun is part of a longer word';
  let article = at - 1;
  for (let steps = 0; steps < MODIFIERS && inside(sentence, article) && describes(sentence, article); steps++) article--;
  if (!/^an?$/.test(textAt(sentence, article)) || textAt(sentence, article - 1) !== ',') return 'no article behind a comma opens it';
  const name = nameEndingAt(sentence, article - 2);
  if (typeof name === 'string') return name;
  // Behind *the* stands no person, and no firm: `the Bohdana`, but `Luch, a missile maker`.
  if (name.form === 'word' && textAt(sentence, name.from - 1).toLowerCase() !== 'the') return 'no article before the name';
  if (PLACING.has(textAt(sentence, name.from - 2).toLowerCase())) return 'a place opens the sentence'; // `In the Donbas, a drone hit`
  if (lexicon && listedAt(sentence, name.from, name.to, lexicon)) return 'the lexicon reads it';
  const { tokens } = sentence;
  const parts: SystemParts = { text: written(sentence, name.from, name.to), category: noun.category, listed: [], variant: '', weak: false };
  return { start: tokens.start[name.from]!, end: tokens.end[name.to - 1]!, parts, confidence: name.form === 'word' ? 0.65 : 0.8 };
}

const PLACING = new Set(['in', 'at', 'near', 'over', 'across', 'around', 'from', 'to', 'off', 'outside', 'inside', 'on']);

function describes(sentence: SentenceView, at: number): boolean {
  const text = textAt(sentence, at);
  return (
    isModifier(sentence, at) ||
    isNumber(sentence, at) ||
    isHyphen(sentence, at) ||
    /^(?:mm|km|kg|t|tonne|ton|metre|meter)$/.test(text) ||
    /(?:ed|ing)$/.test(text)
  );
}

function listedAt(sentence: SentenceView, from: number, to: number, lexicon: SystemLexicon): boolean {
  for (let at = from; at < to; at++) if (lexicon.match(sentence.tokens, at, sentence.last)) return true;
  return false;
}
