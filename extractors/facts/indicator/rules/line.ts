import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { measures, topicsOf, type IndicatorTopic } from '../topics.js';

const colon = new Lexicon<true>('indicator/line', [[':', true]]);

/** A list whose lead-in names the indicator: *Pledges, in order:* then *Germany: €45 million*. */
export const line: FactRule = onCue<true>(
  'indicator/line',
  'a line that gives a figure for a country or organization, under a lead-in that names the indicator',
  colon,
  (passage, cue) => {
    const label = actorsOf(passage).find((one) => one.last === cue.at && one.fillers.length === 1);
    if (!label) return 'no country or organization labels the line';
    const figure = passage.placed.find((one) => one.first >= cue.end);
    if (!figure || figure.first > cue.end + 2 || (figure.mention.kind !== 'money' && figure.mention.kind !== 'quantity')) return 'no figure follows the label';
    const lead = leadIn(passage, label.first);
    if (!lead) return 'no lead-in says what is listed';
    if (!measures(lead.noun, figure)) return 'the figure cannot measure what is listed';
    const period = lead.period ?? passage.reference.headingDate(passage);
    return [
      { slots: { subject: label.fillers[0]!, indicator: lead.name, value: fillWith(figure), ...(period && { period }) }, status: 'actual', confidence: 0.88 },
    ];
  },
);

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
