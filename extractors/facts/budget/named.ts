import type { Draft, Filler } from '../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { isBudget } from '../../../src/link/spending.js';
import { topicAround } from '../../../src/link/topic.js';
import { countryOf } from './country.js';
import { yearOfName } from './year.js';
import { DECIDED, nouns } from './vocabulary.js';

/**
 * The budget that the sentence before names and gives no figure of: *Estonia’s defence budget grows again. | It will reach
 * €2.4 billion*. It is planned where somebody has just passed or proposed it. Null where none is named, or where several
 * states are.
 */
export function budgetNamed(passage: Passage): Draft | null {
  const before = passage.reference.passagesBefore(passage)[0];
  if (!before || passage.index - before.index > 1 || passage.reference.toldBefore(passage, 'budget', 1).length > 0) return null;
  if (before.placed.some(({ mention }) => mention.kind === 'money' || mention.kind === 'quantity')) return null;
  if (new Set(before.placed.filter(({ mention }) => mention.kind === 'country').map(({ mention }) => mention.value.iso)).size > 1) return null;
  for (let at = before.first; at < before.last; at++) {
    const noun = before.mentionAt(at) ? null : nouns.match(before.view.tokens, at, before.last);
    const topic = noun && topicAround(before, at, noun.end);
    if (!topic || (topic.preposition !== '' && topic.preposition !== 'of') || !isBudget(before, topic)) continue;
    const country = countryOf(before, topic, null);
    if (!country) return null;
    const period = topic.period ? fillWith(topic.period) : yearOfName(before, topic.last);
    return {
      slots: { country: far(country), ...(period && { period: far(period) }) },
      status: isDecided(before) ? 'planned' : null,
      confidence: 0.85,
    };
  }
  return null;
}

function far({ value, origin }: Filler): Filler {
  return { value, mention: null, origin: origin === 'sentence' ? 'coreference' : origin };
}

function isDecided(before: Passage): boolean {
  for (let at = before.first; at < before.last; at++) if (DECIDED.has(before.word(at))) return true;
  return false;
}
