import type { SentenceView } from '../../../src/extract/contract.js';
import { lower, Shape } from '../../../src/normalize/tokens.js';
import { asLanguage, inNamesake, inProperName, isHyphen, notAbbreviation } from './company.js';
import { cues } from './cues.js';
import { knownForms, type Care, type KnownForm, type Sense } from './forms.js';
import { inPersonName, namesPerson } from './person.js';

/**
 * What a form means where it stands: a sense; `open` where nothing in the sentence settles it; `unsupported` where
 * it counts only beside other words of its country; or why it is no country.
 */
export type Judgement = Sense | 'open' | 'unsupported' | { readonly refusal: string };

export function judge(view: SentenceView, at: number, end: number, form: KnownForm): Judgement {
  const sense = form.senses[0]!;
  const refusal =
    inNamesake(view, at, end) ??
    inProperName(view, at, end, sense) ??
    (sense.use === 'name' || sense.use === 'capital' ? namesPerson(view, at) : null) ??
    (sense.use === 'abbreviation' ? notAbbreviation(view, at, end) : null) ??
    (sense.use === 'adjective' ? asLanguage(view, at, end) : null) ??
    (form.care ? notWithCare(view, at, end, form.care) : null);
  if (refusal) return { refusal };
  return form.care ? weigh(view, at, end, form, form.care) : sense;
}

function notWithCare(view: SentenceView, at: number, end: number, care: Care): string | null {
  const { tokens } = view;
  if (care.verb && at === view.first && cues.imperativeAfter.at(view, end)) return 'a verb at the head of the sentence';
  if (care.place && !cues.placeBefore.at(view, at - 1)) return 'no word of place before it';
  if (care.article && (lower(tokens, at - 1) !== 'the' || tokens.shape[end] === Shape.Capital)) return 'read after “the” alone';
  return inPersonName(view, at, end, care);
}

/** Cue words weigh more than the mere mention of another country; a neighbour in a list more than both. */
const CUE = 2;
const NEAR = 1;
const LISTED = 3;

function weigh(view: SentenceView, at: number, end: number, form: KnownForm, care: Care): Judgement {
  const scores = care.readings.map(() => 0);
  if (care.readings.length > 0) {
    scoreSentence(view, at, end, care, scores);
    if (form.senses.length === 1 && isListed(view, at, end)) raise(scores, care, (key) => key === form.senses[0]!.iso);
  }
  const best = Math.max(0, ...scores);
  const winners = best === 0 ? [] : care.readings.filter((_, index) => scores[index] === best);
  if (winners.length === 1) {
    const { key } = winners[0]!;
    return form.senses.find((sense) => sense.iso === key) ?? { refusal: `the sentence speaks of another sense (${key})` };
  }
  if (care.open) return 'open';
  return care.needsEvidence ? 'unsupported' : form.senses[0]!;
}

function raise(scores: number[], care: Care, choose: (key: string) => boolean): void {
  care.readings.forEach(({ key }, index) => {
    if (choose(key)) scores[index]! += LISTED;
  });
}

/** How far from the form cues are looked for: a sentence is rarely longer, and a run of forms must not cost its square. */
const WINDOW = 60;

function scoreSentence(view: SentenceView, at: number, end: number, care: Care, scores: number[]): void {
  const { tokens } = view;
  const last = Math.min(view.last, end + WINDOW);
  for (let token = Math.max(view.first, at - WINDOW); token < last; token++) {
    if (token >= at && token < end) continue;
    const other = knownForms.match(tokens, token, last);
    const iso = other && isPlain(other.payload) && !(token < at && other.end > at) ? other.payload.senses[0]!.iso : null;
    care.readings.forEach(({ cues: words, near }, index) => {
      if (words.match(tokens, token, last)) scores[index]! += CUE;
      if (iso && near.has(iso)) scores[index]! += NEAR;
    });
    if (other && iso) token = other.end - 1;
  }
}

/** Whether a form means one country wherever it stands, so that it can speak for others. */
function isPlain(form: KnownForm): boolean {
  return form.senses.length === 1 && !form.care?.open && !form.care?.needsEvidence;
}

/** Whether the form stands in a list of countries: `Armenia, Georgia and Moldova`. The United States have a Georgia of their own. */
function isListed(view: SentenceView, at: number, end: number): boolean {
  const { tokens, first, last } = view;
  const speaks = (form: KnownForm): boolean => isPlain(form) && form.senses[0]!.form !== 'capital' && form.senses[0]!.iso !== 'USA';
  let next = end;
  while (next < last && next < end + 2 && isJoint(view, next)) next++;
  const after = next > end ? knownForms.match(tokens, next, last) : null;
  if (after && speaks(after.payload)) return true;
  let close = at;
  while (close > first && close > at - 2 && isJoint(view, close - 1)) close--;
  if (close === at) return false;
  for (let from = close - 1; from >= first && from >= close - LONGEST; from--) {
    const before = knownForms.match(tokens, from, last);
    if (before && before.end === close && speaks(before.payload)) return true;
  }
  return false;
}
const LONGEST = 4;

function isJoint(view: SentenceView, token: number): boolean {
  const word = lower(view.tokens, token);
  return word === ',' || word === 'and' || word === 'or' || word === '&' || word === '/' || isHyphen(view, token);
}
