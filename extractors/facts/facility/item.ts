import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import type { Thing } from '../../../src/link/things.js';
import { isName, isSerial, nameIn, wholeName } from './names.js';
import { parts, superlatives } from './vocabulary.js';

/** The noun phrase without measures, numbers and names before its common nouns: *a 5.2-GW solar park* is a *solar park*; a name stays where the place is told otherwise. */
export function itemOf(passage: Passage, site: Thing, placed: boolean): Filler {
  const name = wholeName(passage, site) ?? nameIn(passage, site);
  if (name) return fillWithWords(passage, name.first, site.last);
  let first = site.last - 1;
  while (first > site.first) {
    const word = passage.word(first - 1);
    if (
      passage.mentionAt(first - 1) ||
      isOf('determiners', word) ||
      word === "'s" ||
      word === ',' ||
      (isName(passage, first - 1) && !(placed && first - 1 > site.first))
    )
      break;
    first--;
  }
  // *a 650,000 barrel-a-day refinery*: the rest of a measure that hyphens join to the noun is none of its words.
  while (first < site.last - 2 && /^[-‑]$/.test(passage.word(first))) first += 2;
  while (first < site.last - 1 && (isFiller(passage, first) || isFirstOwn(passage, first, site) || isName(passage, first))) first++;
  return fillWithWords(passage, first, site.last);
}

/** *the country’s first refinery*: how many it has is no part of the name, unless it is one of the parts of a whole. */
function isFirstOwn(passage: Passage, at: number, { last }: Thing): boolean {
  return passage.word(at) === 'first' && /^(?:its|their|'s)$/.test(passage.word(at - 1)) && !parts.has(passage.word(last - 1));
}

/** *its own plant*, *the first-ever plant*, *Europe’s largest plant*: no part of the name of its kind. */
function isFiller(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return (
    word === 'own' ||
    word === 'of' ||
    // *the long-delayed terminal*
    (word === 'long' && /^[-‑]$/.test(passage.word(at + 1)) && LATE.has(passage.word(at + 2))) ||
    LATE.has(word) ||
    (/^[-‑]$/.test(word) && LATE.has(passage.word(at + 1))) ||
    superlatives.has(word) ||
    // *a new depot* is one of them; *the new airport* is called so.
    (word === 'new' && /^(?:an?|any|no)$/.test(passage.word(at - 1))) ||
    isSerial(passage, at) ||
    word === 'ever' ||
    (word === '-' && passage.word(at + 1) === 'ever') ||
    (passage.word(at + 1) === '-' && passage.word(at + 2) === 'ever')
  );
}

const LATE = new Set(['delayed', 'awaited', 'promised', 'stalled', 'troubled', 'debated', 'disputed']);
