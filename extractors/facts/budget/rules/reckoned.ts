import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { openingDate, periodOf } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { readSeries } from '../../../../src/link/series.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { draftsOf, isGdpShare, measuresBudget, withBaseOf } from '../records.js';
import { budgetNamed } from '../named.js';
import { budgetBefore } from '../statements.js';
import { reckons } from '../vocabulary.js';

/** *For 2025, the Agency estimates EUR 381 billion or 2.1 % of GDP*: what somebody reckons of the budget told just before, for another year. */
export const reckoned: FactRule = onCue<true>(
  'budget/reckoned',
  'what somebody reckons of the budget that was told just before: for 2025, the agency estimates €381 billion',
  reckons,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    let at = cue.end;
    while (at < passage.last && !passage.mentionAt(at) && isSeriesWord('hedges', passage.word(at))) at++;
    const figure = passage.mentionAt(at);
    if (!figure || !measuresBudget(figure) || !(figure.mention.kind === 'money' || isGdpShare(figure))) return 'no amount follows the verb';
    if (!standsAlone(passage, figure.last)) return 'the figure is for something';
    if (passage.placed.some(({ mention }) => mention.kind === 'country' || mention.kind === 'system')) return 'somebody or something else is told of';
    const told = budgetBefore(passage, cue.at);
    const before = told ?? (passage.word(cue.end - 2) === 'it' ? budgetNamed(passage) : null);
    const country = before?.slots.country as Filler | undefined;
    if (!before || !country || (told && passage.reference.toldBefore(passage, 'budget', 1).length === 0)) return 'no budget was told just before';
    const points = readSeries(passage, { from: at, limit: passage.last, expect: 'level', outlook: 'actual', moved: false, accepts: measuresBudget });
    const period = openingDate(passage, cue.at);
    const [first] = points;
    if (!first || !periodOf(first, { period })) return 'it does not say for when';
    const shared: Filler = { value: country.value, mention: null, origin: 'coreference' };
    return draftsOf(shared, { points: [first], period }, { passage, decided: false, confidence: 0.82 }).map((draft) => ({
      ...withBaseOf(before, draft),
      status: 'claimed' as const,
    }));
  },
);

/** Behind the figure the clause ends, a date follows or the same in another measure: *estimates $5 billion for roads* is no reckoning of what was told. */
function standsAlone(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (word === '' || word === 'or' || word === 'equivalent' || /^[.,;:()–—]$/.test(word)) return true;
  return isOf('prepositions', word) && passage.mentionAt(passage.word(at + 1) === 'the' ? at + 2 : at + 1)?.mention.kind === 'date';
}
