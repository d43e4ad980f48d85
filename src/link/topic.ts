import { Shape } from '../normalize/tokens.js';
import { isPossessive } from './actors.js';
import { complements } from './complement.js';
import type { Filler } from './contract.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { known, outlookAt, type Outlook } from './outlook.js';
import { fillWith, fillWithWords, type Passage, type Placed } from './passage.js';
import { isBloc, isWorld, regionOwning } from './regions.js';
import { seriesWords } from './serieswords.js';
import { ownerBefore } from './topicowner.js';
import { isTopicWord } from './topicwords.js';

/** The thing that figures are told of: a noun phrase with whose it is and the dates inside it. `last` is exclusive. */
export interface Topic {
  readonly first: number;
  readonly last: number;
  /** The token behind the head noun. */
  readonly headLast: number;
  /** The noun phrase without owner, date and article, with the complement that names it (*number of displaced people*). */
  readonly name: Filler;
  readonly owner: Filler | null;
  /** Whether it belongs to somebody whom the text does not identify: *the plant’s capacity*, *output of the factory*. */
  readonly foreign: boolean;
  readonly period: Placed | null;
  /** The preposition that governs the phrase, or the empty string. */
  readonly preposition: string;
  /** The noun of outlook behind the head: *growth forecast*, *inflation target*. */
  readonly outlook?: Outlook;
}

/** The noun phrase headed by the words `[head, headEnd)`, with what its left and right say of its owner and period; null where another noun goes on. */
export function topicAround(passage: Passage, head: number, headEnd: number): Topic | null {
  const foretold = isTopicWord('outlooks', passage.word(headEnd)) && !goesOn(passage, headEnd + 1) ? known(outlookAt(passage, headEnd)) : null;
  if (!foretold && goesOn(passage, headEnd)) return null;
  let owner: Filler | null = null;
  let period: Placed | null = null;
  let nameFirst = head;
  let first = head;
  while (first > passage.first) {
    const before = passage.mentionAt(first - 1);
    if (before) {
      if (before.mention.kind === 'date' && !period && nameFirst === first) period = before;
      else if (before.mention.kind === 'country' && !owner && !isOf('prepositions', passage.word(before.first - 1))) owner = fillWith(before);
      else if (before.mention.kind === 'organization' && isProducer(before) && !owner && nameFirst === first) owner = fillWith(before);
      else if (before.mention.kind === 'organization' && !owner && !period && head === first) owner = null;
      else break;
      first = before.first;
      if (owner) break;
      if (period === before) nameFirst = first;
      continue;
    }
    if (owner) break;
    const region = nameFirst === first ? regionOwning(passage, first) : null;
    if (region) {
      ({ filler: owner, first } = region);
      break;
    }
    if (isWorld(passage.word(first - 1)) && !isOf('prepositions', passage.word(first - 2))) {
      owner = { value: 'world', mention: null, origin: 'sentence', start: passage.offset(first - 1), end: passage.offsetAfter(first) };
      first--;
      break;
    }
    const width = modifierBefore(passage, first);
    if (width === 0) break;
    first -= width;
    if (period === null) nameFirst = first;
    else break;
  }
  // *This year’s budget*: a date that possesses dates.
  const possessing = isPossessive(passage.word(first - 1)) ? passage.mentionAt(first - 2) : undefined;
  if (!period && !owner && possessing?.mention.kind === 'date') ({ first } = period = possessing);
  // *Toyota’s Japanese output*: behind a possessor an adjective narrows what is his; *last year’s* possesses nothing.
  const left = owner && passage.mentionAt(first - 2)?.mention.kind === 'date' ? null : ownerBefore(passage, first);
  const nameStart = owner && left ? first : period && nameFirst === first ? Math.max(first, period.last) : nameFirst;
  const foreign = left === 'unknown';
  if (foreign) owner = null;
  else if (left) ({ owner, first } = left);
  // *In 2025 exports rose*: a date that opens the clause with its preposition governs nothing behind it.
  if (period && first === period.first && opensClause(passage, period.first - 1)) first = period.last;
  const right = complements(passage, foretold ? headEnd + 1 : headEnd);
  const preposition = governor(passage, first);
  return {
    first,
    last: right.last,
    headLast: headEnd,
    name: nameOf(passage, nameStart, foretold ? headEnd : right.nameLast, right.tail),
    // *the bank’s growth forecast for Pakistan*: who foretells is not whose growth it is.
    owner: foretold ? (right.owner ?? owner) : (owner ?? right.owner),
    ...(foretold && { outlook: foretold }),
    foreign: (foreign && !(foretold && right.owner)) || (right.foreign && !owner && !right.owner),
    period: period ?? right.period,
    preposition,
  };
}

/** *OPEC crude output*, *Aramco net income*: alliances and companies have figures of their own, other bodies tell those of others. */
function isProducer({ mention }: Placed): boolean {
  return mention.value.type === 'alliance' || mention.value.type === 'company' || isBloc(mention.text) || isBloc(String(mention.value.name));
}

/** Another noun right behind makes the head a modifier: *production capacity*, *export revenue*. */
function goesOn(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  const { tokens } = passage.view;
  // *the Ukraine Security Assistance Initiative*: a name goes on.
  if (tokens.shape[at] === Shape.Capital && !passage.mentionAt(at) && tokens.shape[at - 1] === Shape.Capital && at - 1 > passage.first) return true;
  if (word === '' || passage.mentionAt(at) || tokens.shape[at] !== Shape.Lower)
    return tokens.shape[at] === Shape.Punct && word === '-' && at + 1 < passage.last && tokens.start[at] === tokens.end[at - 1];
  if (
    isOf('prepositions', word) ||
    isOf('conjunctions', word) ||
    isOf('pronouns', word) ||
    isOf('determiners', word) ||
    isAuxiliary(word) ||
    isAdverb(word) ||
    isOf('irregularPast', word) ||
    isTopicWord('never', word)
  )
    return false;
  if (/(?:ed|ing)$/.test(word) || seriesWords.verbs.match(tokens, at, passage.last) || outlookAt(passage, at)) return false;
  const wordClass = passage.view.wordClass(at);
  // *the budget provides for 2 trillion*, *the plan earmarks €3bn*: a verb form before its object.
  const object = passage.mentionAt(at + 1)?.mention.kind;
  if (
    wordClass === 'verb' &&
    word.endsWith('s') &&
    (object === 'money' || object === 'quantity' || isOf('determiners', passage.word(at + 1)) || isOf('prepositions', passage.word(at + 1)))
  )
    return false;
  return wordClass === 'noun' || wordClass === 'unknown' || wordClass === 'verb';
}

/** How many tokens before `at` modify what follows: a noun, adjective, hyphened or coordinated pair; 0 for none. */
function modifierBefore(passage: Passage, at: number): number {
  const word = passage.word(at - 1);
  const { tokens } = passage.view;
  const shape = tokens.shape[at - 1]!;
  if (/^[-‑/&]$/.test(word)) return at - 2 >= passage.first && tokens.end[at - 2] === tokens.start[at - 1] && !passage.mentionAt(at - 2) ? 2 : 0;
  if (word === 'and') {
    const inner = at - 2 >= passage.first && !passage.mentionAt(at - 2) ? modifierBefore(passage, at - 1) : 0;
    return inner > 0 && isNounLike(passage, at) && !isTopicWord('flows', passage.word(at - 2)) && !isTopicWord('amounts', passage.word(at - 2)) ? inner + 1 : 0;
  }
  // *soldiers’ pay*: a group of people named as such says what kind it is, and not whose.
  if (isPossessive(word) && at - 2 >= passage.first && isTopicWord('groups', passage.word(at - 2))) return 2;
  if (shape === Shape.Punct || shape === Shape.Symbol || shape === Shape.Number || isPossessive(word)) return 0;
  return isModifier(passage, at - 1) ? 1 : 0;
}

function isModifier(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (isTopicWord('participles', word)) return !word.endsWith('ed') || !followsSubject(passage, at);
  if (
    isOf('determiners', word) ||
    isOf('prepositions', word) ||
    isOf('conjunctions', word) ||
    isOf('pronouns', word) ||
    isAuxiliary(word) ||
    isAdverb(word) ||
    isOf('irregularPast', word) ||
    isTopicWord('never', word)
  )
    return false;
  // *coal-fired generation*: the second half of a compound is a modifier with it.
  // Behind whose it is, any such form modifies: *India’s finished steel imports*.
  if (/(?:ed|ing)$/.test(word) && word.length > 4) return at > passage.first && (/^[-‑]$/.test(passage.word(at - 1)) || followsOwner(passage, at));
  const wordClass = passage.view.wordClass(at);
  if (wordClass === 'function' || wordClass === 'adverb') return false;
  if (wordClass === 'verb' && /s$/.test(word) && !/ss$/.test(word)) return false;
  // *Lebanon’s banks hold deposits of*: behind its plural subject the form is a verb.
  return !(wordClass === 'verb' && at > passage.first && /[^s]s$/.test(passage.word(at - 1)) && passage.view.tokens.shape[at - 1] === Shape.Lower);
}

function followsOwner(passage: Passage, at: number): boolean {
  const before = passage.word(at - 1);
  return isPossessive(before) || before === 'its' || before === 'their' || passage.mentionAt(at - 1)?.mention.value.form === 'demonym';
}

/** Behind a name or a noun an -ed form is the clause's verb: *Aramco reported net income*. */
function followsSubject(passage: Passage, at: number): boolean {
  if (at === passage.first) return false;
  const before = passage.word(at - 1);
  if (passage.mentionAt(at - 1)) return passage.mentionAt(at - 1)!.mention.kind !== 'country' || passage.mentionAt(at - 1)!.mention.value.form !== 'demonym';
  if (before === ')' || isOf('pronouns', before) || isOf('have', before)) return true;
  if (isOf('determiners', before) || isOf('prepositions', before) || isOf('conjunctions', before) || isPossessive(before) || isTopicWord('participles', before))
    return false;
  return passage.view.tokens.shape[at - 1] !== Shape.Punct && passage.view.wordClass(at - 1) !== 'adjective' && !isAdverb(before);
}

function isNounLike(passage: Passage, at: number): boolean {
  return passage.view.tokens.shape[at] === Shape.Lower && isModifier(passage, at);
}

function nameOf(passage: Passage, first: number, last: number, tail: readonly [number, number] | null): Filler {
  const filler = fillWithWords(passage, first, last);
  const text = `${String(filler.value)}${tail ? ` ${passage.text(...tail)}` : ''}`.replace(/\s+/g, ' ');
  // A capital that only the sentence's beginning gave is no part of the name.
  const opened =
    (first === passage.first || (first === passage.first + 1 && /^[“"]$/.test(passage.word(passage.first)))) &&
    passage.view.tokens.shape[first] === Shape.Capital;
  return { ...filler, value: opened ? text.charAt(0).toLowerCase() + text.slice(1) : text };
}

/** *For 2026 growth …*, *…, and in 2027 exports …*. */
function opensClause(passage: Passage, at: number): boolean {
  const before = passage.word(at - 1);
  return isOf('prepositions', passage.word(at)) && (before === '' || /^[,;:–—•]$/.test(before) || isOf('conjunctions', before));
}

function governor(passage: Passage, first: number): string {
  let at = first - 1;
  while (at >= passage.first && (isOf('determiners', passage.word(at)) || isAdverb(passage.word(at)))) at--;
  return isOf('prepositions', passage.word(at)) && !passage.mentionAt(at) ? passage.word(at) : '';
}
