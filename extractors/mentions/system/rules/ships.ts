import { onPhrase, type Found, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { inside, is, isCapitalised, isHyphen, isNumber, joined, opensSentence, shapeAt, textAt, written } from '../span.js';
import type { SystemCategory, SystemParts } from '../value.js';
import { classNouns, namedShips, shipPrefixes, words, type ShipPrefix } from '../words.js';

const LONGEST = 4;
const NEAR = 12;
const MOST = 6;

const prefixes = new Lexicon<ShipPrefix>('system/ship-prefixes', shipPrefixes, { letters: 'exact' });
const ranks = new Lexicon(
  'system/ranks',
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last', 'lead', 'final', 'newest', 'latest', 'only', 'sole'].map((rank) => [rank, null] as const),
);

/** Rules that read a warship by her own name. */
export const shipRules: readonly Rule<SystemParts>[] = [
  onPhrase(
    'system/ship-prefix',
    'the prefix of a navy and a capitalised name: INS Vikrant, HMS Prince of Wales, LÉ Eithne, BRP Jose Rizal',
    prefixes,
    (sentence, at, end, prefix) => {
      if (joined(sentence, at) && !isQuote(sentence, at - 1)) return 'the prefix is part of a longer word';
      const to = nameEnd(sentence, end);
      if (to === end) return 'no name follows the prefix';
      if (shapeAt(sentence, at + 1) === Shape.Upper && shapeAt(sentence, at - 1) === Shape.Upper) return 'capitals that are owed to the line';
      const category = categoryNear(sentence, at, to);
      const borrowed = to - end === 1 && (is(sentence, end, words.state) || is(sentence, end, words.demonym));
      if (category === null && (prefix.shared || borrowed)) return 'a state, a firm or a word is written so too, and no ship stands beside it';
      return ship(sentence, at, to, category ?? 'ship', 0.9);
    },
  ),
  onPhrase(
    'system/ship-named',
    'a capitalised name right behind the kind of warship that bears it: the icebreaker Almirante Viel, the frigate Triton',
    namedShips,
    (sentence, at, end, category) => {
      if (shapeAt(sentence, end - 1) !== Shape.Lower || (joined(sentence, at) && !isHyphen(sentence, at - 1))) return 'the noun is part of a name';
      if (sentence.heading) return 'a heading';
      const names: Found<SystemParts>[] = [];
      for (let from = isQuote(sentence, end) ? end + 1 : end; names.length < MOST;) {
        const to = nameEnd(sentence, from);
        const stopped = noShipsName(sentence, from, to);
        if (stopped) return names.length > 0 ? names : stopped;
        names.push(ship(sentence, from, to, category, 0.75));
        const joint = textAt(sentence, to);
        if (!/s$/.test(textAt(sentence, end - 1)) || !(joint === ',' || joint === 'and')) break;
        from = joint === ',' && textAt(sentence, to + 1) === 'and' ? to + 2 : to + 1;
      }
      return names;
    },
  ),
  onPhrase(
    'system/ship-of-class',
    'a capitalised name before its place in a class: Almirante Karam, last of the four Riachuelo-class submarines',
    ranks,
    (sentence, at, end) => {
      const comma = textAt(sentence, at - 1) === 'the' ? at - 2 : at - 1;
      if (textAt(sentence, comma) !== ',') return 'no comma opens an apposition';
      let category: SystemCategory | null = null;
      for (let i = end; i < end + NEAR && textAt(sentence, i) !== ','; i++) if (textAt(sentence, i) === 'class') category = categoryNear(sentence, i, i);
      if (!category) return 'no class of ships behind it';
      let from = comma;
      while (comma - from < LONGEST && isName(sentence, from - 1)) from--;
      if (from > sentence.first && PARTICLES.has(textAt(sentence, from - 1)) && isName(sentence, from - 2)) {
        from -= 2;
        while (comma - from < LONGEST + 1 && isName(sentence, from - 1)) from--;
      }
      if (from === comma || is(sentence, from - 1, words.shipPrefix)) return 'no name before the comma';
      if (comma - from === 1 && is(sentence, from, words.notName)) return 'a people, a place or a maker';
      return ship(sentence, from, comma, category, 0.7);
    },
  ),
];

/** Why the words behind the kind of ship are no ship's name, or null. */
function noShipsName(sentence: SentenceView, from: number, to: number): string | null {
  if (to === from) return 'no name follows the noun';
  if (to - from === 1 && is(sentence, from, words.notName) && !is(sentence, from, words.title)) return 'a people, a place or a maker';
  if (is(sentence, from, words.maker) || is(sentence, from, words.shipPrefix)) return 'a maker or a prefix follows';
  const goesOn = isNumber(sentence, to) || (isHyphen(sentence, to) && joined(sentence, to)) || /^class$/i.test(textAt(sentence, to));
  return goesOn ? 'a designation or a class follows' : null;
}

function ship(sentence: SentenceView, from: number, to: number, category: SystemCategory, confidence: number): Found<SystemParts> {
  const { tokens } = sentence;
  const parts = { text: written(sentence, from, to), category, listed: [], variant: '', weak: false };
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, parts, confidence };
}

/** The token after a ship's name: capitalised words, initials with their stop, and particles between them. */
function nameEnd(sentence: SentenceView, from: number): number {
  let to = from;
  for (let count = 0; count < LONGEST; count++) {
    if (isName(sentence, to)) to++;
    else if (to > from && PARTICLES.has(textAt(sentence, to)) && isName(sentence, to + 1)) to += 2;
    else break;
    const initial = textAt(sentence, to - 1).length === 1 && textAt(sentence, to) === '.' && isCapitalised(sentence, to + 1);
    if (initial) to++;
  }
  return to;
}
const PARTICLES = new Set(['of', 'de', 'da', 'do', 'del', 'the', 'di', 'von']);

function isName(sentence: SentenceView, at: number): boolean {
  return isCapitalised(sentence, at) && !isNumber(sentence, at) && !(opensSentence(sentence, at) && sentence.wordClass(at) === 'function');
}

function isQuote(sentence: SentenceView, at: number): boolean {
  return inside(sentence, at) && /^[“"«'‘(]$/.test(textAt(sentence, at));
}

/** What kind of ship is spoken of around the span: a submarine, or another; null where none is. */
function categoryNear(sentence: SentenceView, at: number, end: number): SystemCategory | null {
  let near: SystemCategory | null = null;
  for (let i = Math.max(sentence.first, at - NEAR); i < Math.min(sentence.last, end + NEAR); i++) {
    const category = classNouns.match(sentence.tokens, i, sentence.last)?.payload.category;
    if (category === 'submarine') return category;
    if (category === 'ship') near = category;
  }
  return near;
}
