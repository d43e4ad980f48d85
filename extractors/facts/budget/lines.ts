import { actorsOf } from '../../../src/link/actors.js';
import type { Draft } from '../../../src/link/contract.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { readSeries } from '../../../src/link/series.js';
import { isSeriesWord } from '../../../src/link/serieswords.js';
import { purposeAt } from './purpose.js';
import { draftsOf, measuresBudget } from './records.js';
import { branches, nouns } from './vocabulary.js';

/** *Kuwait: KWD 2.1 billion for defence in 2026/27*: a line of a list that gives a country's budget without a verb; or why it is none. */
export function lineAt(passage: Passage, at: number): readonly Draft[] | string {
  const label = actorsOf(passage).find((one) => one.last === at && one.fillers.length === 1);
  if (label?.kind !== 'country' || label.first > passage.first + 1) return serviceLine(passage, at);
  let from = at + 1;
  while (from < passage.last && !passage.mentionAt(from) && isSeriesWord('hedges', passage.word(from))) from++;
  const figure = passage.mentionAt(from);
  if (!figure || !measuresBudget(figure)) return 'no amount follows the label';
  const purpose = purposeAt(passage, figure.last);
  if (!purpose?.general) return 'it is not said to be for defence';
  const [point] = readSeries(passage, {
    from: purpose.end,
    limit: passage.last,
    expect: null,
    outlook: 'actual',
    moved: true,
    given: figure,
    accepts: measuresBudget,
  });
  const date = passage.within(purpose.end, Math.min(purpose.end + NEAR, passage.last), 'date')[0];
  const period = date?.mention.value.edtf ? fillWith(date) : passage.reference.headingDate(passage);
  if (!point || !period) return 'it does not say for when';
  return draftsOf(label.fillers[0]!, { points: [point], period }, { passage, decided: false, named: true, confidence: 0.86 });
}
const NEAR = 4;

/** *The allotments for 2027: • Philippine Navy: 24.6 billion*: a line of a list that its lead-in calls one of budgets, labelled by a service. */
function serviceLine(passage: Passage, at: number): readonly Draft[] | string {
  const amount = passage.mentionAt(at + 1);
  if (amount?.mention.kind !== 'money' || !measuresBudget(amount) || amount.last < passage.last - 1) return 'no country labels the line';
  const named = passage.mentionAt(at - 1);
  const short = passage.mentionAt(at - 3)?.mention.kind === 'organization' ? passage.mentionAt(at - 3)!.first : at - 2;
  const first = named?.mention.kind === 'organization' ? named.first : short;
  let service = false;
  for (let t = first; t < at; t++) service ||= branches.match(passage.view.tokens, t, at)?.end === at;
  if (!service || first < passage.first) return 'no country labels the line';
  let lead = false;
  for (let t = passage.first; t < first; t++) lead ||= nouns.match(passage.view.tokens, t, first) !== null;
  const date = passage.within(passage.first, first, 'date').find((one) => one.mention.value.edtf);
  if (!lead || !date) return 'no budget leads in the line';
  const country = passage.reference.countryFor(passage, at);
  if (!country) return 'the text does not say whose it is';
  const purpose = fillWithWords(passage, first, at);
  return [{ slots: { country, period: fillWith(date), amount: fillWith(amount), purpose }, status: 'planned', confidence: 0.84, attribution: null }];
}
