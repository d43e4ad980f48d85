import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { readMeasure, type Measured } from './measure.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { looksLikeYear } from './refuse.js';
import { enumerates, links } from './words.js';

const PERCENT = '%';
/** How far before it the percentage stands whose sign is understood, in figures and in tokens. */
const FIGURES = 4;
const REACH = 14;

/** `24.8 percent in 2022 to 21.7 in 2025`: a further percentage that leaves its sign out, with nothing but dates between the two. */
export function readUnderstood(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const { tokens, first: floor, last: limit } = sentence;
  if (figure.scale > 0 || figure.long || figure.joined || figure.value === undefined) return 'no number alone';
  const compared = comparedMeasure(sentence, figure, index);
  if (compared) {
    const { unit, per, factor } = compared.unit;
    return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, unit, { mod: figure.mod, per, factor }), 0.8);
  }
  if (Math.abs(Number(figure.value)) > 100) return 'no share of a whole';
  const gapped = behindName(sentence, figure) ? gappedShare(sentence, figure, index) : null;
  if (gapped) return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, PERCENT, { mod: figure.mod }), 0.8);
  if (!figure.value.includes('.')) return 'no number with decimals alone';
  if (figure.hedge - 1 <= floor || !links.at(tokens, figure.hedge - 1, limit)) return 'nothing compares the number to a percentage';
  if (!standsAlone(sentence, figure.last)) return 'the number measures or counts what stands behind it';
  for (let back = index - 1; back >= 0 && index - back <= FIGURES; back--) {
    const other = sentence.figures[back]!;
    if (looksLikeYear(sentence, other)) continue;
    const measured = readMeasure(sentence, other);
    // A chain of them: each leaves its sign out, as far as the first.
    if (typeof measured === 'string') {
      if (other.value?.includes('.') && onlyDates(sentence, other.last, figure.hedge)) continue;
      return 'no percentage before it';
    }
    const share = measured.unit.unit === PERCENT && measured.unit.dimension === 'percent';
    if (!share || !onlyDates(sentence, measured.last, figure.hedge)) return 'what is measured before it is no percentage, or more stands between';
    return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, PERCENT, { mod: figure.mod }), 0.8);
  }
  return 'no percentage before it';
}

/** `36 MW, up from 24 in 2024`, `45 days, against 90 before`: the measure right before it, with which the number is compared. */
function comparedMeasure(sentence: SentenceView, figure: Figure, index: number): Measured | null {
  const { tokens, first: floor } = sentence;
  const other = sentence.figures[index - 1];
  const opens = Math.max(floor, figure.hedge - 2);
  const phrase = `${lower(tokens, opens)} ${lower(tokens, opens + 1)}`;
  const from = COMPARED.has(phrase) ? opens : /^(?:against|versus)$/.test(lower(tokens, figure.hedge - 1)) ? figure.hedge - 1 : -1;
  if (from < 0 || !other || !standsAlone(sentence, figure.last)) return null;
  const measured = readMeasure(sentence, other);
  if (typeof measured === 'string' || measured.adjectival || measured.unit.dimension === 'percentage point') return null;
  return measured.last === from || (raw(tokens, measured.last) === ',' && measured.last + 1 === from) ? measured : null;
}
const COMPARED = new Set(['up from', 'down from', 'compared with', 'compared to']);

/** `, Sweden 2.8 and Denmark 3`: a name in a row, and behind its figure the row goes on or ends. */
function behindName({ tokens, first: floor, last: limit }: SentenceView, { hedge, last }: Figure): boolean {
  const name = hedge - 1;
  const joint = lower(tokens, name - 1) === 'the' ? name - 2 : name - 1;
  if (joint <= floor || tokens.shape[name] !== Shape.Capital || !/^(?:,|;|and)$/.test(lower(tokens, joint))) return false;
  return last >= limit || /^(?:[,;.]|and)$/.test(lower(tokens, last));
}

/** The percentage that a row of names goes on from, where every figure between the two stands behind a name; one at least has decimals. */
function gappedShare(sentence: SentenceView, figure: Figure, index: number): Figure | null {
  let decimal = figure.value!.includes('.');
  for (let back = index - 1; back >= 0; back--) {
    const other = sentence.figures[back]!;
    if (looksLikeYear(sentence, other)) continue;
    const measured = readMeasure(sentence, other);
    if (typeof measured !== 'string') return measured.unit.unit === PERCENT && measured.unit.dimension === 'percent' && decimal ? other : null;
    if (!behindName(sentence, other)) return null;
    decimal ||= other.value?.includes('.') === true;
  }
  return null;
}

function standsAlone(sentence: SentenceView, at: number): boolean {
  const { tokens, last: limit } = sentence;
  if (at >= limit) return true;
  return tokens.shape[at] === Shape.Punct ? !'-–('.includes(raw(tokens, at)) : sentence.wordClass(at) === 'function' && lower(tokens, at) !== 'to';
}

/** Between the two stand words of time and direction, years and commas alone. */
function onlyDates({ tokens, last: limit }: SentenceView, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at++) {
    const year = tokens.shape[at] === Shape.Number && /^(?:1[5-9]|20)\d\d$|^\d{1,2}(?:\.\d+)?$/.test(raw(tokens, at));
    if (!year && raw(tokens, at) !== ',' && !enumerates.at(tokens, at, limit) && !links.at(tokens, at, limit)) return false;
  }
  return true;
}
