import { onPhrase, onShape, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { foreignEndingOf } from '../foreign-endings.js';
import { foreignHeads, foreignTails, words } from '../forms.js';
import { glues, inSentence, is, isCapitalised, isNameWord, nameOf, runStart, wordAt } from '../span.js';
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
      // `Marina Abramović`: a given name and a surname.
      if (to - at === 2 && is(sentence, at, words.givenName)) return 'a person’s name';
      const { tokens } = sentence;
      return { start: tokens.start[at]!, end: tokens.end[to - 1]!, parts: { name: nameOf(sentence, at, to), type }, confidence: 0.9 };
    },
  ),
  onPhrase(
    'organization/foreign-tail',
    'The capitalised words before a foreign noun for an institution that stands last: `Milli Savunma Bakanlığı`.',
    foreignTails,
    (sentence, at, end, type) => {
      const start = runStart(sentence, at);
      if (start === at) return 'nothing capitalised before it';
      const { tokens } = sentence;
      return { start: tokens.start[start]!, end: tokens.end[end - 1]!, parts: { name: nameOf(sentence, start, end), type }, confidence: 0.9 };
    },
  ),
  onShape(
    'organization/foreign-compound',
    'One word that ends as names of institutions do in its language: `Forsvarsmateriell`, `Försvarsmakten`, `Puolustusvoimat`.',
    [Shape.Capital],
    (sentence, at) => {
      const { tokens } = sentence;
      const ending = foreignEndingOf(wordAt(sentence, at));
      if (!ending) return 'no ending of institutions';
      if (glues(sentence, at) || (inSentence(sentence, at + 1) && glued(tokens, at + 1) && raw(tokens, at + 1) === '-')) return 'part of a longer word';
      return { start: tokens.start[at]!, end: tokens.end[at]!, parts: { name: raw(tokens, at), type: ending[1] }, confidence: 0.85 };
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
