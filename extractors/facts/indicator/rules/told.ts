import { onCue, type DraftReading, type FactRule } from '../../../../src/link/contract.js';
import { measure } from '../../../../src/link/measured.js';
import type { Passage } from '../../../../src/link/passage.js';
import { sayerOf } from '../../../../src/link/sayer.js';
import { isBudget } from '../../../../src/link/spending.js';
import { recordsOf } from '../records.js';
import { subjectOfTopic } from '../subject.js';
import { measures, nouns, topicsOf, type IndicatorTopic, type Noun } from '../topics.js';

/** Figures behind the indicator: *Inflation in Serbia fell to 4.3 % in 2024*, *growth of 2.9 % in 2025 and 6.1 % in 2026*. */
export const told: FactRule = onCue<Noun>('indicator/told', 'an indicator’s noun phrase, then verbs and figures: GDP grew by 2.9 %, exports rose 12 % to $4.1 billion', nouns, (passage, cue) => {
  const topic = topicsOf(passage).find((one) => one.head === cue.at);
  if (!topic) return 'the word is part of another noun phrase';
  if (isBudget(passage, topic) && typeof topic.owner?.value !== 'string') return 'it is a state’s budget';
  return readTopic(passage, topic);
});

function readTopic(passage: Passage, topic: IndicatorTopic): DraftReading {
  const next = topicsOf(passage).find((one) => one.first >= topic.last);
  const measured = measure(passage, topic, next?.first ?? passage.last, (figure) => measures(topic.noun, figure));
  if (typeof measured === 'string') return measured;
  if (measured.points.length === 0) return 'no figure is told of it';
  const subject = subjectOfTopic(passage, topic, measured.governing);
  if (!subject) return 'the text does not say whose it is';
  return recordsOf(passage, subject, topic.name, measured, 0.92, sayerOf(passage, topic.first));
}
