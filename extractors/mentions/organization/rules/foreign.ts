import { onPhrase, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { raw } from '../../../../src/normalize/tokens.js';
import { foreignHeads } from '../forms.js';
import { inSentence, isCapitalised, isNameWord, nameOf, wordAt } from '../span.js';
import type { OrganizationParts } from '../value.js';

const LONGEST = 12;
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'della',
  'delle',
  'dei',
  'degli',
  'du',
  'des',
  'la',
  'las',
  'le',
  'les',
  'los',
  'e',
  'y',
  'et',
  'für',
  'und',
  'der',
  'pour',
  'para',
  'per',
  'al',
  'van',
  'voor',
  'en',
  '&',
]);
const ELIDED: ReadonlySet<string> = new Set(['d', 'l', 'dell']);
const APOSTROPHES: ReadonlySet<string> = new Set(['’', "'"]);

/** Rules for institutions that English reports leave in their own language. */
export const foreignRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/foreign-head',
    'A foreign noun for an institution with its complement: `Tribunal de Contas da União`, `Comisión Federal de Electricidad`, `Ministère des Armées`, `Bundesamt für Wirtschaft`.',
    foreignHeads,
    (sentence, at, end, type) => {
      const to = complementEnd(sentence, end);
      if (to === end) return 'no complement behind it';
      const { tokens } = sentence;
      return { start: tokens.start[at]!, end: tokens.end[to - 1]!, parts: { name: nameOf(sentence, at, to), type }, confidence: 0.9 };
    },
  ),
];

/** The token after the capitalised words that follow, each with the particles before it. */
function complementEnd(sentence: SentenceView, end: number): number {
  let to = end;
  const limit = Math.min(sentence.last, end + LONGEST);
  for (let at = end; at < limit;) {
    const name = pastParticles(sentence, listed(sentence, at) ? at + 1 : at);
    const plain = name === at;
    if (!inSentence(sentence, name) || !(plain ? isNameWord(sentence, name) : isCapitalised(sentence, name))) break;
    at = name + 1;
    to = at;
  }
  return to;
}

/** `de Minería, Petróleo y Energía`: a comma stays inside where the list ends two words on. */
function listed(sentence: SentenceView, at: number): boolean {
  return wordAt(sentence, at) === ',' && isNameWord(sentence, at + 1) && LAST.has(wordAt(sentence, at + 2)) && isNameWord(sentence, at + 3);
}
const LAST: ReadonlySet<string> = new Set(['y', 'e', 'et', 'und', 'i']);

function pastParticles(sentence: SentenceView, at: number): number {
  let next = at;
  for (let steps = 0; steps < 3; steps++) {
    if (ELIDED.has(wordAt(sentence, next)) && inSentence(sentence, next + 1) && APOSTROPHES.has(raw(sentence.tokens, next + 1))) next += 2;
    else if (PARTICLES.has(wordAt(sentence, next))) next++;
    else break;
  }
  return next;
}
