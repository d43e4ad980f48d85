import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import type { Passage } from '../../../src/link/passage.js';
import { readService } from './reading.js';
import { tableRule } from './table.js';
import { ageWords, callUps, continued, OTHER_TERMS, PARTS, people, service, serving } from './vocabulary.js';

const stated = onCue(
  'conscription/service',
  'What a sentence says of compulsory service: its beginning, change and end, its length, intake and age.',
  service,
  (passage: Passage, cue: Cue<true>): DraftReading =>
    PARTS.has(passage.word(cue.end)) ? 'the service only modifies another noun' : readService(passage, cue.at, isTopic(passage)),
);

const goesOn = onCue(
  'conscription/goes-on',
  'The next sentence goes on about the service: *The training will last 60 days and is designed for 4,000 people annually*, *The plan says 13,500 by 2036*.',
  continued,
  (passage: Passage, cue: Cue<true>): DraftReading =>
    isTopic(passage) || meansNamed(passage, cue) ? readService(passage, cue.at, true) : 'no compulsory service was told of just before',
);

const calledUp = onCue(
  'conscription/called-up',
  'How many are called up: *Russia will call up 160,000 conscripts*, *Norway drafts 9,000 men and women each year*.',
  callUps,
  (passage: Passage, cue: Cue<true>): DraftReading => readService(passage, cue.at, isTopic(passage)),
);

const serves = onCue(
  'conscription/serving',
  'How long somebody serves who must: *conscripts serve 11 months*, *men aged 18 to 27 serve two years*.',
  serving,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    for (let at = passage.first; at < passage.last; at++) if (OTHER_TERMS.has(passage.word(at))) return 'it may be a term of another kind';
    return readService(passage, cue.at, isTopic(passage));
  },
);

const kept = onCue(
  'conscription/conscripts',
  'How many conscripts there are in a year and how long they are kept: *21,000 conscripts a year*, *sends its conscripts home after nine months*.',
  people,
  (passage: Passage, cue: Cue<true>): DraftReading => readService(passage, cue.at, isTopic(passage)),
);

const ages = onCue(
  'conscription/age',
  'Up to or from which age people are called up: *lowered the mobilisation age from 27 to 25*, *the age limit of reservists rises to 65*.',
  ageWords,
  (passage: Passage, cue: Cue<boolean>): DraftReading => readService(passage, cue.at, isTopic(passage)),
);

/** *Kyrgyzstan shortened military service. It now lasts 9 months*: the service that the sentence before names without a figure. */
function meansNamed(passage: Passage, cue: Cue<true>): boolean {
  const before = passage.reference.passagesBefore(passage)[0];
  if (!before || passage.index - before.index > 1 || !LASTS.has(passage.word(cue.end - 1))) return false;
  for (let at = before.first; at < before.last; at++) {
    const hit = service.match(before.view.tokens, at, before.last);
    if (hit && !PARTS.has(before.word(hit.end))) return true;
  }
  return false;
}
const LASTS = new Set(['lasts', 'last', 'serve']);

function isTopic(passage: Passage): boolean {
  return passage.reference.topicBefore(passage, 'conscription');
}

export const conscriptionRules = [tableRule, stated, goesOn, calledUp, serves, kept, ages];
