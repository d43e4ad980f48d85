import { onPhrase, type Found, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../../src/normalize/tokens.js';
import { legalForms, legalPrefixes, words } from '../forms.js';
import { inSentence, is, isCapitalised, isNameWord, nameOf, runEnd, runStart, wordAt } from '../span.js';
import type { OrganizationParts } from '../value.js';

const LONGEST = 8;
const PARTICLES: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'di', 'du', 'des', 'la', 'of', 'for', 'and', 'und', 'et', 'y', 'e', 'für', 'i']);

/** Rules that read a company by its legal form. */
export const companyRules: readonly Rule<OrganizationParts>[] = [
  onPhrase(
    'organization/legal-form',
    'The capitalised words before a legal form: `Milrem Robotics OÜ`, `Končar d.d.`, `Anduril Industries, Inc.`',
    legalForms,
    (sentence, at, end, form) => {
      if (glued(sentence.tokens, at) && wordAt(sentence, at - 1) !== ',') return 'the form is part of another word';
      if (continuesAsDesignation(sentence, end)) return 'part of a designation';
      const edge = wordAt(sentence, at - 1) === ',' ? at - 1 : at;
      const start = withoutPeople(sentence, nameStart(sentence, edge), edge);
      if (start === edge) return 'no capitalised name before the form';
      if (form.length <= 2 && !standsOut(sentence, start, edge)) return 'two capitals after ordinary words';
      const dropsStop = form.endsWith('.') && end === sentence.last && SHORTENED.has(form);
      return company(sentence, start, end, dropsStop ? 1 : 0, 0.93);
    },
  ),
  onPhrase('organization/legal-prefix', 'The capitalised words after a legal form: `PT Pindad`, `JSC Rosoboronexport`.', legalPrefixes, (sentence, at, end) => {
    const quoted = wordAt(sentence, end) === '“' || wordAt(sentence, end) === '"';
    const from = quoted ? end + 1 : end;
    const to = runEnd(sentence, from);
    if (to === from) return 'no capitalised name after the form';
    return company(sentence, at, quoted && CLOSING.has(wordAt(sentence, to)) ? to + 1 : to, 0, 0.9);
  }),
];

/** Their full stop is an abbreviation's, and where the sentence ends too, the sentence's. */
const SHORTENED: ReadonlySet<string> = new Set(['Inc.', 'Corp.', 'Ltd.', 'Co.', '& Co.', 'Pvt. Ltd.', 'Pte. Ltd.', 'Pty. Ltd.', 'Co., Ltd.', 'Co. Ltd.']);
const CLOSING: ReadonlySet<string> = new Set(['”', '"']);

function company(sentence: SentenceView, from: number, to: number, trim: number, confidence: number): Found<OrganizationParts> {
  const { tokens } = sentence;
  const end = trim > 0 ? tokens.end[to - 2]! : tokens.end[to - 1]!;
  const name = trim > 0 ? nameOf(sentence, from, to - 1) : nameOf(sentence, from, to);
  return { start: tokens.start[from]!, end, parts: { name, type: 'company' }, confidence };
}

/** Titles that company names begin with: `Prime Tankers LLC`. */
const TITLES: ReadonlySet<string> = new Set(['prime', 'premier', 'king', 'queen', 'chief', 'captain', 'marshal', 'prince', 'lord', 'sultan', 'emir', 'royal']);

/** Company names hold particles, numbers and signs that institutions’ names do not. */
function nameStart(sentence: SentenceView, edge: number): number {
  let start = runStart(sentence, edge);
  for (let steps = 0; steps < LONGEST; steps++) {
    const before = start - 1;
    if (!inSentence(sentence, before)) break;
    const joined =
      PARTICLES.has(wordAt(sentence, before)) &&
      start < edge &&
      !endsForm(sentence, before) &&
      isNameWord(sentence, before - 1) &&
      !is(sentence, before - 1, words.people);
    const numbered = sentence.tokens.shape[before] === Shape.Number && isNameWord(sentence, before - 1) && raw(sentence.tokens, before).length < 4;
    const titled = isCapitalised(sentence, before) && TITLES.has(wordAt(sentence, before)) && start < edge;
    if (!joined && !numbered && !titled) break;
    start = titled ? before : runStart(sentence, before);
  }
  return start;
}

/** Whether a legal form ends before the token: `Daimler AG and Chrysler LLC` are two. */
function endsForm(sentence: SentenceView, at: number): boolean {
  for (let from = at - 4; from < at; from++) {
    const hit = inSentence(sentence, from) ? legalForms.match(sentence.tokens, from, at) : null;
    if (hit && hit.end === at) return true;
  }
  return false;
}

/** `the German Rohde GmbH`: the people stands beside the name; `British Steel plc`: it begins it. */
function withoutPeople(sentence: SentenceView, start: number, edge: number): number {
  const beside = wordAt(sentence, start - 1) === 'the' || wordAt(sentence, start - 1) === 'a';
  return beside && edge - start > 1 && is(sentence, start, words.people) ? start + 1 : start;
}

function standsOut(sentence: SentenceView, start: number, edge: number): boolean {
  const { shape } = sentence.tokens;
  for (let i = start; i < edge; i++) {
    if (isCapitalised(sentence, i) && shape[i] !== Shape.Upper && !is(sentence, i, words.ordinary) && !is(sentence, i, words.people)) return true;
  }
  return false;
}

function continuesAsDesignation(sentence: SentenceView, end: number): boolean {
  const { tokens } = sentence;
  if (!inSentence(sentence, end)) return false;
  if (tokens.shape[end] === Shape.Number) return true;
  return raw(tokens, end) === '-' && glued(tokens, end) && inSentence(sentence, end + 1) && glued(tokens, end + 1);
}
