import { Shape } from '../normalize/tokens.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { isPossessive } from './actors.js';
import type { Passage } from './passage.js';

/** A noun phrase as a token range; `head` is its last noun. `last` is exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

/**
 * The noun phrase that opens at a token, without what follows its head (prepositions, clauses, brackets); null where
 * none opens. Participles count as modifiers only while a noun still follows (*domestically developed munitions*).
 */
export function nounPhraseAt(passage: Passage, from: number, limit: number): NounPhrase | null {
  let at = from;
  let head = -1;
  // A number opens a phrase without being its head: *5,000 domestically developed munitions*.
  let number = -1;
  while (at < limit) {
    const mention = passage.mentionAt(at);
    if (mention) {
      if (mention.mention.kind === 'date' || (mention.mention.kind === 'money' && head >= 0)) break;
      at = mention.last;
      if (mention.mention.kind === 'quantity') number = at;
      else head = at;
      continue;
    }
    const step = stepOver(passage, at, head >= 0);
    if (step === 'stop') break;
    if (step === 'noun') head = at + 1;
    at++;
  }
  const last = Math.max(head, number);
  return last < 0 ? null : { first: from, last };
}

type Step = 'stop' | 'modifier' | 'noun';

function stepOver(passage: Passage, at: number, hasHead: boolean): Step {
  const word = passage.word(at);
  const shape = passage.view.tokens.shape[at]!;
  if (isPossessive(word)) return 'modifier';
  if (shape === Shape.Punct) return quoteOrHyphen(passage, at) ? 'modifier' : 'stop';
  // *stand-off*, *follow-on*: behind its hyphen a word of any class belongs to the compound.
  if (at - 2 >= passage.first && /^[-‑]$/.test(passage.word(at - 1)) && quoteOrHyphen(passage, at - 1)) return 'noun';
  if (shape === Shape.Number) return 'noun';
  if (shape === Shape.Symbol) return 'modifier';
  // *120,000 a year*: behind a number the article tells a rate.
  if (word === 'a' && shape === Shape.Lower && at > passage.first && passage.mentionAt(at - 1)?.mention.kind === 'quantity') return 'stop';
  if (isOf('determiners', word)) return hasHead ? 'stop' : 'modifier';
  if (isOf('prepositions', word) || isOf('conjunctions', word) || isAuxiliary(word) || isOf('pronouns', word) || word === 'not') return 'stop';
  // *the country’s only refinery*
  if (isAdverb(word)) return hasHead && !isPossessive(passage.word(at - 1)) ? 'stop' : 'modifier';
  const wordClass = passage.view.wordClass(at);
  if (shape !== Shape.Lower) return 'noun';
  if (isOf('lookLikeParticiples', word)) return 'noun';
  // *output of howitzers rose to 20*: some pasts are nouns elsewhere.
  if (hasHead && isOf('irregularPast', word) && MOVES.has(passage.word(at + 1))) return 'stop';
  if (wordClass === 'adjective') return 'modifier';
  if (wordClass === 'verb' || /(?:ed|ing)$/.test(word)) return verbInside(passage, at, hasHead);
  return wordClass === 'function' || wordClass === 'adverb' ? (hasHead ? 'stop' : 'modifier') : 'noun';
}

const MOVES = new Set(['to', 'from', 'by']);

/** A participle before its noun is a modifier; a verb form after the head begins something else; `-s` forms are mostly nouns there. */
function verbInside(passage: Passage, at: number, hasHead: boolean): Step {
  const word = passage.word(at);
  const next = passage.word(at + 1);
  const nounFollows =
    passage.mentionAt(at + 1) !== undefined ||
    /^[“"]$/.test(next) ||
    (next !== '' &&
      !isOf('prepositions', next) &&
      !isOf('determiners', next) &&
      !isOf('conjunctions', next) &&
      !isAuxiliary(next) &&
      passage.view.tokens.shape[at + 1] !== Shape.Punct &&
      passage.view.wordClass(at + 1) !== 'function');
  // *a depot covering 40 hectares*: with a measure for its object it is no modifier.
  if (hasHead && word.endsWith('ing') && passage.mentionAt(at + 1)?.mention.kind === 'quantity') return 'stop';
  // *capital funding*: an activity by its name, where no object follows it.
  if (hasHead && isOf('activities', word) && (next === '' || /^[.,;:)]$/.test(next) || isOf('conjunctions', next) || next === 'for')) return 'noun';
  if (/(?:ed|ing)$/.test(word))
    return nounFollows && (!hasHead || word.endsWith('ing')) ? 'modifier' : hasHead ? 'stop' : word.endsWith('ing') ? 'noun' : 'stop';
  if (isOf('irregularPast', word)) return 'stop';
  return hasHead && nounFollows && isOf('determiners', next) ? 'stop' : 'noun';
}

/** Quotation marks around a name and hyphens inside a compound do not end a phrase. */
function quoteOrHyphen(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  // *the Ajaokuta–Kaduna pipeline*: an en dash joins names as a hyphen does.
  if (/^[-‑–/’&.]$/.test(word)) {
    const { start, end } = passage.view.tokens;
    return at > passage.first && at + 1 < passage.last && start[at] === end[at - 1] && start[at + 1] === end[at];
  }
  if (!/^[“”"‘']$/.test(word)) return false;
  return passage.mentionAt(at + 1) !== undefined || passage.mentionAt(at - 1) !== undefined || passage.view.tokens.shape[at + 1] !== Shape.Punct;
}
