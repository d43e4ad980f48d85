import type { SentenceView } from '../../../src/extract/contract.js';
import { readPer } from '../../../src/normalize/figures/index.js';
import { lower, raw } from '../../../src/normalize/tokens.js';
import { readPrefixed, readSuffixed, type Sum } from './read.js';

/** How many figures back the price is looked for, and how many times as large or small it may be. */
const FIGURES = 4;
const APART = 10;
/** Words that set an amount beside the one before it. */
const COMPARING = new Set(['against', 'from', 'than', 'with', 'now', 'between']);

/** `US$10.40/MMBtu in February, against US$14.10 a year earlier`: the price that an amount is compared with says what both are for. */
export function comparedRate(sentence: SentenceView, { first, figure, currency }: Sum, index: number): string | null {
  const { tokens, first: floor } = sentence;
  const hedge = Math.min(first, figure.hedge);
  if (hedge - 1 <= floor || !(COMPARING.has(lower(tokens, hedge - 1)) || (lower(tokens, hedge - 2) === 'now' && sentence.wordClass(hedge - 1) === 'verb')))
    return null;
  for (let back = index - 1; back >= 0 && index - back <= FIGURES; back--) {
    const other = sumAt(sentence, back);
    if (!other) continue;
    const per = readPer(tokens, other.last, first)?.per;
    if (!per || !other.currency.codes.some((code) => currency.codes.includes(code)) || !alike(figure, other.figure)) return null;
    for (let at = other.last; at < hedge; at++) if (raw(tokens, at) === ';') return null;
    return per;
  }
  return null;
}

function sumAt(sentence: SentenceView, index: number): Sum | null {
  const figure = sentence.figures[index]!;
  const before = readPrefixed(sentence, figure, index);
  const sum = typeof before === 'string' ? readSuffixed(sentence, figure) : before;
  return typeof sum === 'string' ? null : sum;
}

function alike(a: Sum['figure'], b: Sum['figure']): boolean {
  const [x, y] = [Number(a.value ?? a.max), Number(b.value ?? b.max)];
  return x > 0 && y > 0 && x / y < APART && y / x < APART;
}
