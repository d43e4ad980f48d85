import type { DocumentContext, Learnable, LearnedForm, SentenceView } from '../../../src/extract/contract.js';
import { internVocabulary } from '../../../src/normalize/words.js';
import { belongsToName, continues } from './span.js';
import { nounAfter } from './company.js';
import { runsOn } from './variant.js';
import type { SystemParts, SystemValue } from './value.js';
import { words } from './words.js';

interface Taught {
  readonly value: SystemValue;
  readonly from: number;
  /** A class noun or the lexicon gave the category. */
  readonly sure: boolean;
}

/**
 * The document's own forms: what stood once with company may stand without it (`Mosquito`), and the word or the code
 * of a full designation stands for it (`Skifteri` for `Skifteri K1`, `TB2`). A form of two systems is not learned.
 */
export function learnSystems(found: readonly Learnable<SystemParts, SystemValue>[], context: DocumentContext): readonly LearnedForm<SystemValue>[] {
  const full = new Map<string, Taught[]>();
  const short = new Map<string, Taught[]>();
  for (const one of found) {
    const taught = { value: one.value, from: one.start, sure: one.parts.category !== null || one.parts.listed.length > 0 };
    enter(full, one.text, taught);
    for (const form of shortForms(one.text)) enter(short, form, taught);
  }
  const learned: LearnedForm<SystemValue>[] = [];
  const headings = lonelyLines(context.text);
  for (const [form, taught] of full) push(learned, form, taught, headings);
  for (const [form, taught] of short) if (!full.has(form) || isOneWord(form)) push(learned, form, taught, headings);
  return learned;
}

function enter(forms: Map<string, Taught[]>, form: string, taught: Taught): void {
  const known = forms.get(form);
  if (known) known.push(taught);
  else forms.set(form, [taught]);
}

function push(learned: LearnedForm<SystemValue>[], form: string, taught: readonly Taught[], headings: ReadonlyMap<string, number>): void {
  const sure = taught.filter((one) => one.sure);
  const pool = sure.length > 0 ? sure : taught;
  const names = new Set(pool.map((one) => one.value.name));
  if (names.size > 1) return;
  const earliest = Math.min(headings.get(form) ?? Infinity, ...taught.map((one) => one.from));
  const learnedForm = { form, value: pool[0]!.value };
  learned.push(isOneWord(form) ? { ...learnedForm, from: earliest } : learnedForm);
}

/** `Skifteri` and `K1` of `Skifteri K1`; `Shahed` of `Shahed-136`; `CP-140` and `Aurora` of `CP-140 Aurora`. */
function* shortForms(text: string): Generator<string> {
  const wordFirst = /^(\p{Lu}[\p{Ll}’']{3,}) ?(-?)((?:\p{Lu}+\d|\d+\p{Lu}|\d)[\p{L}\d-]*)$/u.exec(text);
  if (wordFirst) {
    const [, word = '', hyphen = '', code = ''] = wordFirst;
    if (isName(word) && (hyphen !== '' || /\p{L}/u.test(code))) yield word;
    if (/^\p{Lu}{2,}\d/u.test(code)) yield code;
    return;
  }
  const codeFirst = /^(\p{Lu}{1,4}-?\d+\p{Lu}?) (\p{Lu}\p{L}{4,})$/u.exec(text);
  if (codeFirst) {
    yield codeFirst[1]!;
    if (isName(codeFirst[2]!)) yield codeFirst[2]!;
  }
}

/** The words that are a line of their own, alone or listed, with the place of the first: headings of what teaches them. */
function lonelyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (end - from <= LONGEST_WORD) {
      const line = text.slice(from, end);
      for (const part of line.split(/, | and /)) if (isOneWord(part) && !lines.has(part)) lines.set(part, from);
    }
    from = end + 1;
  }
  return lines;
}
const LONGEST_WORD = 40;

function isName(word: string): boolean {
  const id = internVocabulary(word.toLowerCase());
  return !words.notName.has(id) && !words.numberedStem.has(id);
}

function isOneWord(form: string): boolean {
  return /^\p{L}+$/u.test(form);
}

/** A learned word does not stand inside a person's, a firm's or a ship's name. */
export function admitsSystem(sentence: SentenceView, at: number, end: number, form: LearnedForm<SystemValue>): boolean {
  if (continues(sentence, at) || runsOn(sentence, end)) return false;
  return !isOneWord(form.form) || nounAfter(sentence, end) !== null || !belongsToName(sentence, at, end);
}
