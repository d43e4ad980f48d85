import { onPhrase, type Found, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { areMen, companyOf, isArmed, isCounted, isModifier, isSeparator } from '../company.js';
import type { SystemLexicon } from '../listed.js';
import { continues, inside, is, isCapitalised, isHyphen, isNumber, joined, shapeAt, textAt, written } from '../span.js';
import type { SystemCategory, SystemParts } from '../value.js';
import { extendVariant } from '../variant.js';
import { classNouns, words, type ClassNoun } from '../words.js';
import { isCivil } from './codes.js';
import { nameEndingAt, type ReadName } from './name.js';

const MODIFIERS = 9;
const ITEMS = 6;
const CONFIDENCE = { quoted: 0.85, code: 0.85, word: 0.6 } as const;

/** Names that no lexicon lists, told by the class noun after them. */
export function nounRules(lexicon: SystemLexicon | null): readonly Rule<SystemParts>[] {
  const about = 'name + modifiers + class noun: CH-95 strike UAVs, “Mosquito” loitering munitions, Magni-X/Thor drones';
  return [onPhrase('system/class-noun', about, classNouns, (sentence, at, end, noun) => readBefore(sentence, at, end, noun, lexicon))];
}

function readBefore(sentence: SentenceView, at: number, end: number, noun: ClassNoun, lexicon: SystemLexicon | null): Reading<SystemParts> {
  if (continues(sentence, at)) return 'the class noun is part of a longer word';
  if (isVerb(sentence, at, end)) return 'it is the verb here';
  let last = at - 1;
  for (let steps = 0; steps < MODIFIERS && inside(sentence, last) && isLowerModifier(sentence, last); steps++) last--;
  if (textAt(sentence, last) === 's' && joined(sentence, last)) last--;
  const first = nameEndingAt(sentence, last);
  if (typeof first !== 'string' && first.form === 'word' && isCapitalised(sentence, at)) return 'the class noun is part of a name: Gorkha Rifles';
  if (typeof first === 'string') return first;
  // `the Escondida mine`: what a lone *mine* is named after is a place, and a weapon's code at most.
  if (first.form === 'word' && end - at === 1 && /^mines?$/.test(textAt(sentence, at))) return 'a mine of ore or coal may be named so';
  const found: Found<SystemParts>[] = [];
  if (end - at === 1 && areMen(sentence, at) && !isCounted(sentence, first.from) && !isHyphened(sentence, first)) return 'fighters that are men';
  if (first.form !== 'quoted' && isCivil(sentence, first.from, first.to)) return 'a civil thing is named by it';
  const stop = accept(sentence, first, noun, lexicon, false, found);
  if (stop) return stop;
  if (noun.plural) readList(sentence, first, noun, lexicon, found);
  return found.length > 0 ? found : 'the lexicon reads it';
}

/** `Su-30MKI`, `CF-18`: bands of men are numbered without a hyphen. */
function isHyphened(sentence: SentenceView, { from, to }: ReadName): boolean {
  for (let at = from + 1; at < to - 1; at++) if (isHyphen(sentence, at) && isNumber(sentence, at + 1)) return true;
  return false;
}

/** `Kvertus ships the Atlas`, `Neros ships 6,000 drones`: an object follows the plural of such a noun where it is the verb. */
function isVerb(sentence: SentenceView, at: number, end: number): boolean {
  if (end - at !== 1 || !VERBS.has(textAt(sentence, at))) return false;
  const next = textAt(sentence, end);
  return OBJECTS.has(next) || isNumber(sentence, end) || (isCapitalised(sentence, end) && !joined(sentence, end)) || /^(?:more|about|some)$/.test(next);
}
const VERBS = new Set(['ships', 'shells', 'mines', 'bombs', 'rockets', 'torpedoes', 'tanks', 'rounds', 'strikes', 'attacks', 'models', 'engines']);
const OBJECTS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'this',
  'these',
  'such',
  'thousands',
  'hundreds',
  'dozens',
  'up',
  'out',
  'parts',
  'weapons',
  'drones',
]);

function isLowerModifier(sentence: SentenceView, at: number): boolean {
  return (
    isModifier(sentence, at) &&
    !(isCapitalised(sentence, at) && !/^[A-Z][a-z]/.test(textAt(sentence, at))) &&
    !isCapitalised(sentence, at) &&
    !(isNumber(sentence, at) && joined(sentence, at) && textAt(sentence, at - 1) !== 'x')
  );
}

/** The items of a list that ends in this name: `Orlan-10, Zala and “Supercam” drones`. */
function readList(sentence: SentenceView, first: ReadName, noun: ClassNoun, lexicon: SystemLexicon | null, found: Found<SystemParts>[]): void {
  let name = first;
  for (let items = 0; items < ITEMS; items++) {
    let at = name.run - 1;
    if (!isSeparator(sentence, at)) return;
    if (isSeparator(sentence, at - 1)) at--;
    const previous = nameEndingAt(sentence, at - 1);
    if (typeof previous === 'string') return;
    if (accept(sentence, previous, noun, lexicon, true, found)) return;
    name = previous;
  }
}

/** Adds the name unless something speaks against it, which it returns. */
function accept(
  sentence: SentenceView,
  name: ReadName,
  noun: ClassNoun,
  lexicon: SystemLexicon | null,
  listed: boolean,
  found: Found<SystemParts>[],
): string | null {
  const { from, to, form } = name;
  const { tokens } = sentence;
  if (lexicon && isListed(sentence, from, to, lexicon)) return listed ? 'the lexicon reads it' : null;
  const category = carried(sentence, name, noun) ?? companyOf(sentence, from, to).category;
  if (category === null && !isWeapon(sentence, name)) return 'the class noun fits things of any kind';
  if (form === 'word' && listed && AWAY.has(textAt(sentence, name.run - 1).toLowerCase())) return 'a place or a party stands in the list';
  const plural = form === 'code' && joined(sentence, to - 1) && /^[A-Z]{1,3}s$/.test(textAt(sentence, to - 1)) ? 1 : 0;
  const end = tokens.end[to - 1]! - plural;
  const parts: SystemParts = {
    text: plural ? written(sentence, from, to, end) : designation(sentence, from, to, form),
    category,
    listed: [],
    variant: '',
    weak: false,
  };
  found.push({ start: tokens.start[from]!, end, parts, confidence: CONFIDENCE[form] });
  return null;
}

/** What the noun says: several *carriers* without more carry troops (`40 Bastion carriers`). */
function carried(sentence: SentenceView, { from, to }: ReadName, noun: ClassNoun): SystemCategory | null {
  const troops = noun.plural && textAt(sentence, to) === 'carriers' && isCounted(sentence, from);
  return troops ? 'armoured-vehicle' : noun.category;
}

/** Beside a noun of any kind a name must be a code or capitals among weapons, or be counted or quoted among them. */
function isWeapon(sentence: SentenceView, { from, to, form, run }: ReadName): boolean {
  if (!isArmed(sentence, from, to)) return form === 'code' && isCounted(sentence, from);
  return form !== 'word' || shapeAt(sentence, to - 1) === Shape.Upper || isCounted(sentence, from) || is(sentence, run - 1, words.demonym);
}
const AWAY = new Set(['in', 'at', 'from', 'near', 'by', 'over', 'to', 'between', 'against', 'of']);

/** Where the code stands first, what follows is its popular name: `CP-140 Aurora` is the CP-140. */
function designation(sentence: SentenceView, from: number, to: number, form: ReadName['form']): string {
  if (form !== 'code') return written(sentence, from, to);
  let end = from + 1;
  while (end < to && joined(sentence, end)) end++;
  const marked = /^(?:Mk|MK|[IVX]+$)/.test(textAt(sentence, end));
  const codeFirst = end - from > 1 && hasDigit(sentence, from, end) && !hasDigit(sentence, end, to) && !marked;
  return written(sentence, from, codeFirst ? end : to);
}

function hasDigit(sentence: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNumber(sentence, at)) return true;
  return false;
}

function isListed(sentence: SentenceView, from: number, to: number, lexicon: SystemLexicon): SystemCategory | null {
  for (let at = from; at < to; at++) {
    const hit = lexicon.match(sentence.tokens, at, sentence.last);
    if (hit && (hit.end >= to || extendVariant(sentence, hit.end).end >= to)) return hit.payload.systems[0]?.category ?? null;
  }
  return null;
}
