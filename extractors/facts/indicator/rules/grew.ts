import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { outlookOfVerb } from '../../../../src/link/outlook.js';
import type { Passage, Placed } from '../../../../src/link/passage.js';
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
    const country = countryBefore(passage, cue.at);
    if (!country) return 'no country stands right before it';
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

/** A percentage of nothing named: *grew by 8 % of its size* says something else. */
function isPlainShare({ mention }: Placed): boolean {
  return mention.kind === 'quantity' && mention.value.unit === '%' && mention.value.of === undefined;
}
