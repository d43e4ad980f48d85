import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { listHeadOf } from '../../../../src/link/listhead.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { isDefence } from '../../../../src/link/spending.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { holdsIndicator, measures, topicsOf, type IndicatorTopic } from '../topics.js';

const colon = new Lexicon<true>('indicator/line', [[':', true]]);

/** A list whose lead-in names the indicator: *Pledges, in order:* then *Germany: €45 million*. */
const read = onCue<true>(
  'indicator/line',
  'a line that gives a figure for a country or organization, under a lead-in that names the indicator',
  colon,
  (passage, cue) => {
    const label = actorsOf(passage).find((one) => one.last === cue.at && one.fillers.length === 1);
    if (!label) return 'no country or organization labels the line';
    const under = underHead(passage, label, cue.end);
    if (under) return under;
    const figure = passage.placed.find((one) => one.first >= cue.end);
    if (!figure || figure.first > cue.end + 2 || (figure.mention.kind !== 'money' && figure.mention.kind !== 'quantity')) return 'no figure follows the label';
    const lead = leadIn(passage, label.first);
    if (!lead) return 'no lead-in says what is listed';
    if (!measures(lead.noun, figure)) return 'the figure cannot measure what is listed';
    const period = lead.period ?? onlyDate(passage, label.first) ?? passage.reference.headingDate(passage);
    return [
      { slots: { subject: label.fillers[0]!, indicator: lead.name, value: fillWith(figure), ...(period && { period }) }, status: 'actual', confidence: 0.88 },
    ];
  },
);
export const line: FactRule = { ...read, bare: true };

/** *Vietnam: 6.8%* under *GDP in 2027, forecast change*: the head says what is listed, for when, how it is meant and in what. */
function underHead(passage: Passage, label: Actor, figureFrom: number): readonly Draft[] | null {
  if (label.first > passage.first + 1) return null;
  const head = listHeadOf(passage);
  if (!head || !holdsIndicator(head.name) || head.name.split(/\P{L}+/u).some((word) => isDefence(word) || isMaterialWord(word))) return null;
  const figure = head.figureFrom(passage, figureFrom);
  const period = head.period ?? passage.reference.headingDate(passage);
  if (!figure || !period) return null;
  const slots = { subject: label.fillers[0]!, indicator: { value: head.name, mention: null, origin: 'heading' as const }, period };
  return [{ slots: { ...slots, ...(head.change ? { change: figure } : { value: figure }) }, status: head.outlook, confidence: 0.84 }];
}

/** The one date of a lead-in: *Inflation, March 2026:*. */
function onlyDate(passage: Passage, before: number): Filler | null {
  const [date, ...more] = passage.within(passage.first, before, 'date');
  return date && more.length === 0 && date.mention.value.edtf ? fillWith(date) : null;
}

interface Lead {
  readonly name: Filler;
  readonly noun: IndicatorTopic['noun'];
  readonly period: Filler | null;
}

/** The indicator that the words before the label name, or the last sentence that ends in a colon. */
function leadIn(passage: Passage, label: number): Lead | null {
  const joined = topicsOf(passage).find((one) => one.last <= label && one.preposition === '');
  if (joined) return leadOf(joined, joined.name);
  for (const before of passage.reference.passagesBefore(passage)) {
    if (before.word(before.last - 1) !== ':') continue;
    const topic = topicsOf(before).find((one) => one.preposition === '');
    return topic ? leadOf(topic, { ...topic.name, origin: 'coreference' }) : null;
  }
  return null;
}

function leadOf(topic: IndicatorTopic, name: Filler): Lead {
  return { name, noun: topic.noun, period: topic.period && fillWith(topic.period) };
}
