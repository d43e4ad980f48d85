import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { lineLabel } from '../subject.js';
import { measures, topicsOf } from '../topics.js';

const colon = new Lexicon<true>('indicator/line', [[':', true]]);

/** A list whose lead-in names the indicator: *Pledges, in order:* then *Germany: €45 million*. */
export const line: FactRule = onCue<true>('indicator/line', 'a line that gives a figure for a country or organization, under a lead-in that names the indicator', colon, (passage, cue) => {
  const label = lineLabel(passage, cue.at + 1);
  if (!label || label.last !== cue.at || label.fillers.length !== 1) return 'no country or organization labels the line';
  const figure = passage.placed.find((one) => one.first === cue.end || (one.first > cue.end && one.first <= cue.end + 2 && one.mention.kind !== 'date'));
  if (!figure || (figure.mention.kind !== 'money' && figure.mention.kind !== 'quantity')) return 'no figure follows the label';
  const lead = leadIn(passage);
  if (!lead) return 'no lead-in says what is listed';
  if (!measures(lead.noun, figure)) return 'the figure cannot measure what is listed';
  const period = passage.reference.headingDate(passage);
  return [{ slots: { subject: label.fillers[0]!, indicator: lead.name, value: fillWith(figure), ...(period && { period }) }, status: 'actual', confidence: 0.88 }];
});

function leadIn(passage: Passage): { name: Filler; noun: Parameters<typeof measures>[0] } | null {
  for (const before of passage.reference.passagesBefore(passage)) {
    if (before.word(before.last - 1) !== ':') continue;
    const topic = topicsOf(before).find((one) => one.preposition === '');
    return topic ? { name: { ...topic.name, origin: 'coreference' }, noun: topic.noun } : null;
  }
  return null;
}
