import { onCue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { appositionEnd } from '../../../../src/link/aside.js';
import { measure } from '../../../../src/link/measured.js';
import type { Passage } from '../../../../src/link/passage.js';
import { attributionAt } from '../../../../src/link/sayer.js';
import { isBudget } from '../../../../src/link/spending.js';
import { recordsOf } from '../records.js';
import { subjectOfTopic } from '../subject.js';
import { measures, nouns, topicsOf, vocabulary, type IndicatorTopic, type Noun } from '../topics.js';

/** Figures behind the indicator: *Inflation in Serbia fell to 4.3 % in 2024*, *growth of 2.9 % in 2025 and 6.1 % in 2026*. */
export const told: FactRule = onCue<Noun>(
  'indicator/told',
  'an indicator’s noun phrase, then verbs and figures: GDP grew by 2.9 %, exports rose 12 % to $4.1 billion',
  nouns,
  (passage, cue) => {
    const topic = topicsOf(passage).find((one) => one.head === cue.at);
    if (!topic) return 'the word is part of another noun phrase';
    if (isBudget(passage, topic) && typeof topic.owner?.value !== 'string') return 'it is a state’s budget';
    return readTopic(passage, topic);
  },
);

function readTopic(passage: Passage, topic: IndicatorTopic): DraftReading {
  const next = topicsOf(passage).find((one) => one.first >= (appositionEnd(passage, topic.last) ?? topic.last));
  const measured = measure(passage, topic, next?.first ?? passage.last, (figure) => measures(topic.noun, figure));
  if (typeof measured === 'string') return measured;
  if (measured.points.length === 0) return 'no figure is told of it';
  const subject = subjectOfTopic(passage, topic, measured.governing);
  if (!subject) return 'the text does not say whose it is';
  return recordsOf(passage, subject, nameOf(passage, topic), measured, 0.92, attributionAt(passage, topic.first));
}

/** *Chile’s copper output fell, while Peru’s production climbed*: a bare noun in contrast to a fuller one means the same good. */
function nameOf(passage: Passage, topic: IndicatorTopic): Filler {
  const noun = String(topic.name.value);
  const before = topicsOf(passage)
    .filter((one) => one.last <= topic.first && one.owner && topic.owner && JSON.stringify(one.owner.value) !== JSON.stringify(topic.owner.value))
    .at(-1);
  if (!before || topic.last - topic.head !== 1 || /\s/.test(noun)) return topic.name;
  const good = goodOf(String(before.name.value), noun);
  return good ? { ...topic.name, value: `${good} ${noun}` } : topic.name;
}

/** What of a fuller name stands before a noun of the same family. */
function goodOf(name: string, noun: string): string | null {
  const at = name.lastIndexOf(' ');
  const family = vocabulary.families.find((one) => one.includes(noun));
  return at > 0 && family?.includes(name.slice(at + 1)) ? name.slice(0, at) : null;
}
