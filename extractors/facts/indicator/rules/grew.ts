import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary } from '../../../../src/link/grammar.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { outlookAt, outlookOfVerb } from '../../../../src/link/outlook.js';
import { fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { regionEndingAt } from '../../../../src/link/regions.js';
import { readSeries } from '../../../../src/link/series.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { recordsOf } from '../records.js';
import { vocabulary } from '../topics.js';

const verbs = new Lexicon<true>(
  'indicator/grew',
  vocabulary.grew.map((form) => [form, true] as const),
);
/** Words that may stand between the country and its verb, and between the verb and its figure. */
const [AUXILIARIES, HEDGE] = [4, 5];

/** *Tajikistan grew by 8.2 per cent last year*: a country that grows by a share is an economy that does. */
export const grew: FactRule = onCue<true>(
  'indicator/grew',
  'a country that itself grows or shrinks by a percentage: Tajikistan grew by 8.2 per cent last year',
  verbs,
  (passage, cue) => {
    if (!verbAt(passage, cue.at)) return 'the word is a noun here';
    if (isQuestion(passage)) return 'the sentence is a question';
    if (inCondition(passage, cue.at)) return 'the clause is a condition';
    const country = countryBefore(passage, cue.at) ?? regionBefore(passage, cue.at);
    if (!country) return 'no country or region stands right before it';
    const figure = passage.within(cue.end, Math.min(cue.end + HEDGE + 3, passage.last), 'quantity')[0];
    if (!figure || !isPlainShare(figure) || figure.first - cue.end > HEDGE) return 'no percentage follows';
    const outlook = outlookOfVerb(passage, cue.at);
    if (outlook === 'none') return 'it is told as a possibility or denied';
    const points = readSeries(passage, { from: cue.at, limit: passage.last, expect: null, outlook: outlook ?? 'actual', moved: true, accepts: isPlainShare });
    if (points.length === 0) return 'no percentage follows';
    const indicator: Filler = { value: 'economy', mention: null, origin: 'sentence', start: passage.offset(cue.at), end: passage.offsetAfter(cue.end) };
    return recordsOf(passage, country, indicator, { points, period: openingDate(passage, cue.at), governing: null }, 0.86);
  },
);

/** A country named free before the verb, over its auxiliaries alone. */
function countryBefore(passage: Passage, verb: number): Filler | null {
  const actor = actorsOf(passage).findLast((one) => one.last <= verb);
  const near = actor?.kind === 'country' && actor.role === 'free' && actor.nounKind === null && verb - actor.last <= AUXILIARIES;
  if (!near || actor.fillers.length !== 1) return null;
  for (let at = actor.last; at < verb; at++) if (passage.mentionAt(at) || passage.word(at) === ',' || passage.word(at) === 'and') return null;
  return actor.fillers[0]!;
}

/** *The euro area grew*, *Latin America and the Caribbean is projected to grow*: a region that opens its clause, over its auxiliaries and what is foreseen of it. */
function regionBefore(passage: Passage, verb: number): Filler | null {
  let end = verb;
  while (
    end > passage.first &&
    (isAuxiliary(passage.word(end - 1)) || isAdverb(passage.word(end - 1)) || passage.word(end - 1) === 'to' || outlookAt(passage, end - 1))
  )
    end--;
  const first = regionEndingAt(passage, end);
  if (first === null) return null;
  const opens = passage.word(first - 1) === 'the' ? first - 1 : first;
  const before = passage.word(opens - 1);
  return before === '' || before === ',' || before === 'and' || before === 'while' || before === 'that' ? fillWithWords(passage, first, end) : null;
}

/** A percentage of nothing named: *grew by 8 % of its size* says something else. */
function isPlainShare({ mention }: Placed): boolean {
  return mention.kind === 'quantity' && mention.value.unit === '%' && mention.value.of === undefined;
}
