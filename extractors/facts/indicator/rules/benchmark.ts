import { onCue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { known, outlookBefore } from '../../../../src/link/outlook.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { readSeries } from '../../../../src/link/series.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { recordsOf } from '../records.js';
import { vocabulary } from '../topics.js';

const benchmarks = new Lexicon<true>(
  'indicator/benchmarks',
  vocabulary.benchmarks.map((name) => [name, true] as const),
);
const QUOTES = new Set(vocabulary.quotes);

/** *Brent averaged $68 a barrel in 2025, against $81 in 2024*, *TTF gas was at €31/MWh*, *Brent price: $66.40 a barrel in February (January: $64.10)*. */
export const benchmark: FactRule = onCue<true>(
  'indicator/benchmark',
  'what a good is quoted at, by the name of its benchmark: Brent averaged $68 a barrel in 2025',
  benchmarks,
  (passage, cue): DraftReading => {
    if (!/^\p{Lu}/u.test(passage.text(cue.at, cue.end))) return 'it is no name here';
    if (isQuestion(passage) && passage.word(cue.end) !== '?') return 'it is asked';
    if (inCondition(passage, cue.at) || passage.word(cue.at - 1) === 'with') return 'it is supposed';
    let from = cue.end;
    while (from < passage.last && !passage.mentionAt(from) && QUOTES.has(passage.word(from))) from++;
    const next = passage.word(from);
    const quoted = next === 'at' || next === ':' || next === '?' || passage.mentionAt(from)?.mention.kind === 'money';
    const outlook = known(outlookBefore(passage, cue.at, 4)) ?? 'actual';
    const points = readSeries(passage, {
      from: next === '?' || next === ':' ? from + 1 : from,
      limit: nextBenchmark(passage, from),
      expect: quoted ? 'level' : null,
      outlook,
      moved: false,
      accepts: (one) => one.mention.kind === 'money' || (one.mention.kind === 'quantity' && one.mention.value.unit === '%'),
    });
    if (!points.some((point) => point.level?.mention.kind === 'money')) return 'no price is told of it';
    const subject = fillWithWords(passage, cue.at, cue.end);
    const indicator = nameOf(passage, cue.end, from);
    const records = recordsOf(passage, subject, indicator, { points, period: openingDate(passage, cue.at), governing: null }, 0.84);
    return [
      ...records,
      ...bracketed(passage, points.at(-1)?.level).map((slots) => ({ slots: { subject, indicator, ...slots }, status: outlook, confidence: 0.8 })),
    ];
  },
);

/** *front month*, *day-ahead price*: what of it is quoted; else its price. */
function nameOf(passage: Passage, from: number, to: number): Filler {
  let first = from;
  while (first < to && GOODS.has(passage.word(first))) first++;
  return first < to ? fillWithWords(passage, first, to) : { value: 'price', mention: null, origin: 'sentence' };
}
const GOODS = new Set(['crude', 'gas', 'oil', 'coal', 'cargoes', 'contract', 'contracts', 'hub', 'benchmark']);

/** Each benchmark of a sentence has its own figures: *TTF was at €31/MWh and Henry Hub at $3.40*. */
function nextBenchmark(passage: Passage, from: number): number {
  for (let at = from; at < passage.last; at++) if (!passage.mentionAt(at) && benchmarks.match(passage.view.tokens, at, passage.last)) return at;
  return passage.last;
}

/** *in February (January: $64.10)*: an earlier price with its month. */
function bracketed(passage: Passage, level: Placed | undefined): readonly { value: Filler; period: Filler }[] {
  if (!level) return [];
  for (let at = level.last; at < Math.min(level.last + FARTHEST, passage.last); at++) {
    const date = passage.word(at) === '(' ? passage.mentionAt(at + 1) : undefined;
    if (date?.mention.kind !== 'date' || !/^[:,]?$/.test(passage.word(date.last))) continue;
    const price = passage.mentionAt(date.last + 1);
    if (price?.mention.kind !== 'money') return [];
    const { per } = level.mention.value;
    const value = { ...price.mention.value, ...(per !== undefined && price.mention.value.per === undefined && { per }) };
    return [{ value: { ...fillWith(price), value }, period: fillWith(date) }];
  }
  return [];
}
const FARTHEST = 8;
