import type { SentenceView } from '../../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { heads, words } from '../forms.js';
import { inSentence, is, isCapitalised, isNameWord, wordAt } from '../span.js';

const LONGEST = 14;
const OPENERS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to']);
const PARTICLES: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'dos', 'das', 'di', 'la', 'al', 'el', 'van', 'von', 'der', 'du', 'des']);

/** The token after a head's complement: `of Defence and Veterans Affairs` after *Ministry*; `end` where there is none. `seated` heads take `in Somalia` too. */
export function complementEnd(sentence: SentenceView, end: number, seated: boolean): number {
  let to = end;
  const limit = Math.min(sentence.last, end + LONGEST);
  while (to < limit) {
    if (wordAt(sentence, to) === 'in' && isNameWord(sentence, to + 1) && (seated || isDefined(sentence, to + 2))) {
      to += 2;
      continue;
    }
    const next = OPENERS.has(wordAt(sentence, to)) ? throughOpener(sentence, to) : to > end ? throughName(sentence, to) : to;
    if (next === to) break;
    to = next;
  }
  return to;
}

/** `American Institute in Taiwan (AIT)`: the acronym tells that the place belongs to the name. */
function isDefined(sentence: SentenceView, at: number): boolean {
  const acronym =
    wordAt(sentence, at) === '(' && wordAt(sentence, at + 2) === ')' && inSentence(sentence, at + 1) && sentence.tokens.shape[at + 1] === Shape.Upper;
  return acronym && wordAt(sentence, at + 1).endsWith(wordAt(sentence, at - 1).charAt(0));
}

/** What stands before the title of an office's holder: `Office of the Under Secretary of Defense`. */
const DEPUTIES: ReadonlySet<string> = new Set(['Under', 'Assistant', 'Deputy', 'First', 'Vice']);

/** `of the Republic`, `for Strategic Studies`: through the first word of the complement. */
function throughOpener(sentence: SentenceView, at: number): number {
  const opener = wordAt(sentence, at);
  const article = wordAt(sentence, at + 1) === 'the';
  const name = article ? at + 2 : at + 1;
  // An office is named after whoever holds it: `Office of the Auditor General`.
  if (article && opener === 'of' && isTitle(sentence, name)) return isTitle(sentence, name + 1) ? name + 2 : name + 1;
  if (article && opener === 'of' && DEPUTIES.has(raw(sentence.tokens, name)) && isTitle(sentence, name + 1)) return name + 2;
  if (!isNameWord(sentence, name) || (opener === 'to' && !is(sentence, name, words.portfolio))) return at;
  return name + 1;
}

/** One step further inside the complement: a word, or a joint with the word behind it. */
function throughName(sentence: SentenceView, at: number): number {
  const { tokens } = sentence;
  if (isNameWord(sentence, at)) return at + 1;
  if (!inSentence(sentence, at + 1)) return at;
  const sign = raw(tokens, at);
  if (sign === '-' && glued(tokens, at) && glued(tokens, at + 1) && isCapitalised(sentence, at + 1)) return at + 2;
  if (sign === '&' && isNameWord(sentence, at + 1)) return at + 2;
  if (PARTICLES.has(sign) && isNameWord(sentence, at + 1)) return at + 2;
  if (sign === 'and') {
    const next = wordAt(sentence, at + 1) === 'the' ? at + 2 : at + 1;
    if (isPortfolio(sentence, next) && continuesHere(sentence, at, next)) return next + 1;
    return isQualified(sentence, at, next) ? next + 2 : at;
  }
  return sign === ',' && listOfPortfolios(sentence, at + 1) ? at + 2 : at;
}

/** `Defence and Veterans Affairs` goes on; `Defence and Army Command` begins another name. */
function continuesHere(sentence: SentenceView, at: number, next: number): boolean {
  if (!isPortfolio(sentence, at - 1) && !is(sentence, at - 1, words.people)) return false;
  if (is(sentence, at - 1, words.people)) return false;
  const hit = heads.match(sentence.tokens, next, sentence.last);
  return hit === null || hit.payload.soft;
}

/** `Finance and National Planning`: a qualified portfolio, and no body of its own (`National Guard`). */
function isQualified(sentence: SentenceView, at: number, next: number): boolean {
  if (!isPortfolio(sentence, at - 1) || !is(sentence, next, words.modifier) || !isCapitalised(sentence, next) || !isPortfolio(sentence, next + 1)) return false;
  for (let i = next; isNameWord(sentence, i); i++) if (heads.match(sentence.tokens, i, sentence.last)) return false;
  return true;
}

/** `Economy, Trade and Industry`: a comma stays inside only when `and` and a last portfolio follow. */
function listOfPortfolios(sentence: SentenceView, from: number): boolean {
  if (!isPortfolio(sentence, from)) return false;
  for (let at = from + 1; at < Math.min(sentence.last, from + LONGEST); at++) {
    const word = wordAt(sentence, at);
    if (word === 'and') return isPortfolio(sentence, at + 1);
    if (word !== ',' && !isPortfolio(sentence, at)) return false;
  }
  return false;
}

function isTitle(sentence: SentenceView, at: number): boolean {
  return is(sentence, at, words.title) && isCapitalised(sentence, at);
}

function isPortfolio(sentence: SentenceView, at: number): boolean {
  return is(sentence, at, words.portfolio) && isCapitalised(sentence, at);
}

/** The token after the units that a unit belongs to: `, 25th Brigade` or `of the 28th Brigade`. */
export function chainEnd(sentence: SentenceView, end: number): number {
  let to = end;
  for (let links = 0; links < 4; links++) {
    const next = linkEnd(sentence, to);
    if (next === to) break;
    to = next;
  }
  return to;
}

function linkEnd(sentence: SentenceView, at: number): number {
  const comma = wordAt(sentence, at) === ',';
  if (!comma && wordAt(sentence, at) !== 'of') return at;
  let from = at + 1;
  if (wordAt(sentence, from) === 'the') from++;
  const { tokens } = sentence;
  const isNumbered = inSentence(sentence, from) && tokens.shape[from] === Shape.Number;
  if (!isNumbered) return at;
  for (let i = from + 1; i < Math.min(sentence.last, from + 8); i++) {
    const hit = heads.match(tokens, i, sentence.last);
    if (hit && hit.payload.type === 'military') return hit.end;
    const ordinalSuffix = i === from + 1 && glued(tokens, i);
    if (!ordinalSuffix && !isCapitalised(sentence, i)) return at;
  }
  return at;
}
