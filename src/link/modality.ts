import type { Status } from '../model/index.js';
import { reportingVerb } from './attribution.js';
import { isCalledOff, isScrapped } from './calledoff.js';
import { isDisowned } from './disowned.js';
import { governors, HEARSAY, type Governor } from './governors.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';
import type { VerbGroup } from './verbs.js';

/** How real a happening is: a status, or the reason why it is none at all. */
export type Modality = { readonly status: Status } | { readonly refused: string };

/** What a happening's own verb says by tense: a cue's vocabulary gives `done` (*received*) or `contracted` (*ordered*) for its past. */
export interface VerbMeaning {
  readonly past: Status;
  /** For a verb in the present or progressive (*is procuring*); defaults to `past`. */
  readonly present?: Status;
}

/** The status of a happening told by a verb. Conditionals and questions are no statements; a negated past is denied. */
export function modalityOfVerb(passage: Passage, verb: VerbGroup, meaning: VerbMeaning): Modality {
  if (isQuestion(passage)) return { refused: 'the sentence is a question' };
  if (isDisowned(passage, verb.first)) return { status: 'denied' };
  if (verb.conditional && onlyWould(passage, verb) && reportingVerb(passage, verb.first) >= 0 && !inCondition(passage, verb.first))
    return { status: verb.negated ? 'denied' : 'planned' };
  if (verb.conditional) return { refused: 'the verb is conditional (could, would, may, might, should)' };
  if (inCondition(passage, verb.first)) return { refused: 'the clause is a condition' };
  if (passage.word(verb.first) === 'having' && isWithout(passage, verb.first)) return { refused: 'it is told as what did not happen' };
  const denial = verb.time === 'gerund' || verb.time === 'infinitive' ? null : governorBefore(passage, verb.first, 'denied');
  if (denial) return { status: 'denied' };
  if (verb.negated)
    return verb.time === 'past' || verb.time === 'perfect' || verb.time === 'future' ? { status: 'denied' } : { refused: 'the verb is negated' };
  if (isUnconfirmed(passage, verb.first)) return { refused: 'what is said is not confirmed' };
  if ((verb.time === 'perfect' || isUnderWay(passage, verb)) && isHearsay(passage, verb)) return { status: 'claimed' };
  if (verb.time === 'future') return { status: 'planned' };
  if (verb.time === 'infinitive' && isOneOfTheFirst(passage, verb.first)) return { status: meaning.past };
  if (verb.time === 'infinitive' || verb.time === 'gerund')
    return modalityOfPhrase(passage, verb.first, meaning.past === 'done' ? 'done' : 'contracted', verb.time === 'infinitive' ? 'planned' : meaning.past);
  const status = verb.time === 'progressive' || verb.time === 'present' ? (meaning.present ?? meaning.past) : meaning.past;
  return { status: status === 'contracted' && isScrapped(passage, verb.head) ? 'cancelled' : status };
}

/**
 * The status of a happening told by a noun or an infinitive, from the nearest word that governs it to its left:
 * *plans to buy*, *a contract for the delivery of*, *considered buying*. `bare` is meant where nothing governs it.
 */
export function modalityOfPhrase(passage: Passage, before: number, done: Status, bare: Status): Modality {
  if (isQuestion(passage)) return { refused: 'the sentence is a question' };
  if (isDisowned(passage, before)) return { status: 'denied' };
  let negated = false;
  for (let at = before - 1; at >= passage.first && before - at <= FAR; at--) {
    const word = passage.word(at);
    if (word === ';' || word === ':') break;
    if (isNegation(passage, at)) negated = true;
    const hit = governors.match(passage.view.tokens, at, before);
    if (!hit || passage.mentionAt(at)) continue;
    const governor = hit.payload;
    if (before - at > NEAR && governor !== 'contracted') continue;
    // *denied that it had cancelled an order*: what is denied never came about, and what it denies is not told.
    if (governor !== 'denied' && governorBefore(passage, at, 'denied'))
      return governor === 'cancelled' ? { refused: 'its cancellation is denied' } : { status: 'denied' };
    // *approved a possible sale of 12 Y*: the adjective is the seller's caution, and the approval the news.
    if (governor === 'conditional' && POSSIBLE.has(word) && governorBefore(passage, at, 'planned')) continue;
    if (governor === 'conditional') return { refused: `it is only ${passage.text(at, hit.end)}` };
    if (negated || isNegation(passage, at - 1))
      return governor === 'contracted' || governor === 'planned' ? { status: 'denied' } : { refused: 'it is negated' };
    if (isCalledOff(passage, before)) return { status: 'cancelled' };
    const over = governor === 'planned' || governor === 'contracted' ? governorOver(passage, at) : null;
    if (over === 'conditional') return { refused: 'the plan itself is only considered' };
    if (over) return { status: over };
    if (governor !== 'contracted') return { status: governor };
    return { status: futureAt(passage, at) ? 'planned' : done === 'done' ? 'contracted' : done };
  }
  if (negated) return { refused: 'it is negated' };
  return { status: isCalledOff(passage, before) ? 'cancelled' : bare };
}

/** *without a single vehicle having entered service*. */
function isWithout(passage: Passage, before: number): boolean {
  for (let at = before - 1; at >= passage.first && before - at <= 8; at--) {
    if (passage.word(at) === 'without') return true;
    if (/^[,;:]$/.test(passage.word(at))) return false;
  }
  return false;
}

/** How far a governor reaches, in tokens: a contract may provide for a long list of things. */
const NEAR = 24;
const FAR = 48;

/** *is believed to have ordered*, *claims to have built*: somebody's word, and no news of the text's own. */
function isHearsay(passage: Passage, { first }: VerbGroup): boolean {
  return passage.word(first) === 'to' && HEARSAY.has(passage.word(first - 1));
}

/** *is believed to be making*: an infinitive of what goes on. */
function isUnderWay(passage: Passage, { first, head }: VerbGroup): boolean {
  return passage.word(first) === 'to' && passage.word(head).endsWith('ing') && passage.word(head - 1) === 'be';
}

/** *said that X would send*: the future, told in the past. */
function onlyWould(passage: Passage, verb: VerbGroup): boolean {
  for (let at = verb.first; at < verb.head; at++) if (isOf('conditional', passage.word(at)) && passage.word(at) !== 'would') return false;
  return true;
}

/** What governs the governor itself: *cancelled a plan to buy*, *considered a contract for*. */
function governorOver(passage: Passage, at: number): 'cancelled' | 'denied' | 'conditional' | null {
  for (let t = at - 1; t >= passage.first && at - t <= 3; t--) {
    // *backed out of a plan*: the governor may be a phrase that ends here.
    for (let start = t; start >= Math.max(passage.first, t - 3); start--) {
      const hit = governors.match(passage.view.tokens, start, at);
      if (hit && hit.end > t && (hit.payload === 'cancelled' || hit.payload === 'denied' || hit.payload === 'conditional')) return hit.payload;
    }
    if (!isOf('determiners', passage.word(t)) && passage.view.wordClass(t) !== 'adjective') return null;
  }
  return null;
}

/** *has not confirmed reports that it will buy*: what is not confirmed is not said. */
function isUnconfirmed(passage: Passage, before: number): boolean {
  for (let that = before - 1; that >= passage.first && before - that <= 6; that--) {
    if (passage.word(that) !== 'that') continue;
    for (let at = that - 1; at >= passage.first && that - at <= 5; at--) if (isNegation(passage, at)) return true;
    return false;
  }
  return false;
}

/** A governor of one kind in the words right before (*denies that any fighter was ever promised*). */
function governorBefore(passage: Passage, before: number, wanted: Governor): boolean {
  for (let at = before - 1; at >= passage.first && before - at <= 10; at--) {
    if (/^[;:]$/.test(passage.word(at))) return false;
    if (governors.match(passage.view.tokens, at, before)?.payload === wanted) return true;
  }
  return false;
}

/** *one of the first NATO countries to order*: the infinitive tells what was done. */
function isOneOfTheFirst(passage: Passage, before: number): boolean {
  for (let at = before - 1; at >= passage.first && before - at <= 6; at--)
    if (FIRSTS.has(passage.word(at)) && isOf('determiners', passage.word(at - 1))) return true;
  return false;
}
const POSSIBLE = new Set(['possible', 'potential', 'proposed', 'prospective']);
const INVERTED = new Set(['had', 'should', 'were']);
const FIRSTS = new Set(['first', 'only', 'second', 'third', 'latest', 'last']);

/** *not only* and *not least* deny nothing. */
function isNegation(passage: Passage, at: number): boolean {
  const next = passage.word(at + 1);
  return isOf('negation', passage.word(at)) && next !== 'only' && next !== 'least' && next !== 'just';
}

/** A governing *contract* that itself lies ahead: *will sign a contract for*. */
function futureAt(passage: Passage, at: number): boolean {
  for (let t = at - 1; t >= passage.first && at - t <= 4; t--) {
    const word = passage.word(t);
    if (isOf('future', word) || word === 'to' || word === 'plans' || word === 'expected') return true;
  }
  return false;
}

export function isQuestion(passage: Passage): boolean {
  for (let at = passage.last - 1; at >= passage.first && passage.last - at <= 3; at--) if (passage.word(at) === '?') return true;
  return false;
}

/** A clause that opens with *if*, *whether*, *unless*, or with its auxiliary (*Had X ordered …*). */
export function inCondition(passage: Passage, at: number): boolean {
  if (INVERTED.has(passage.word(passage.first)) && !passage.mentionAt(passage.first)) return true;
  // *If the sale goes through, X will get 12 Y*: a condition that opens the sentence governs all of it up to its semicolon.
  if (CONDITIONS.has(passage.word(passage.first)) && !holdsBreak(passage, at)) return true;
  for (let t = at - 1; t >= passage.first; t--) {
    const word = passage.word(t);
    if (word === 'if' || word === 'whether' || word === 'unless') return true;
    if (word === ';' || word === ':' || word === ',') return false;
  }
  return false;
}

const CONDITIONS = new Set(['if', 'unless', 'should', 'whether', 'were', 'suppose', 'supposing', 'imagine', 'assuming', 'assume', 'provided']);

function holdsBreak(passage: Passage, before: number): boolean {
  for (let t = passage.first; t < before; t++) if (passage.word(t) === ';') return true;
  return false;
}
