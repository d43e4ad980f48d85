import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { isOf } from '../../../src/link/grammar.js';
import { actorsOf } from '../../../src/link/actors.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { stateOf } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import type { Status } from '../../../src/model/index.js';

const table = readJson<Record<'service' | 'continued' | 'intake', string[]>>(new URL('./cues.json', import.meta.url));
const service = new Lexicon<true>(
  'conscription/service',
  table.service.map((phrase) => [phrase, true] as const),
);
const continued = new Lexicon<true>(
  'conscription/continued',
  table.continued.map((phrase) => [phrase, true] as const),
);
const PEOPLE = new Set(table.intake);
const TIME = new Set(['d', 'wk', 'mo', 'a', 'h']);
const SURE = 0.92;

const stated = onCue('conscription/service', 'What a sentence says of compulsory service: its beginning, length, intake and age.', service, read);

const goesOn = onCue(
  'conscription/goes-on',
  'The next sentence goes on about the service: *The training will last 60 days and is designed for 4,000 people annually*.',
  continued,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (!passage.reference.topicBefore(passage, 'conscription')) return 'no compulsory service was told of just before';
    const reading = read(passage, cue);
    // Without a day of its own, how long and how many are the same service's, whatever tense the sentence has.
    return typeof reading === 'string' ? reading : reading.map((draft) => (draft.slots.date ? draft : { ...draft, status: null }));
  },
);

function read(passage: Passage, cue: Cue<true>): DraftReading {
  if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
  const figures = passage.within(passage.first, passage.last, 'quantity');
  const duration = figures.find((one) => TIME.has(unitOf(one)) && !isAge(passage, one));
  const age = figures.find((one) => unitOf(one) === 'a' && isAge(passage, one));
  const intake = figures.find((one) => unitOf(one) === '1' && PEOPLE.has(String(one.mention.value.of ?? '').toLowerCase()));
  const date = dateFor(passage, cue.at, { first: passage.first, last: passage.last });
  if (!duration && !age && !intake && !date) return 'no date, length, intake or age stands in the sentence';
  const actor = actorsOf(passage).find((one) => one.role !== 'modifier' && stateOf(passage, one) !== null);
  const country = (actor && stateOf(passage, actor)) ?? passage.reference.countryFor(passage, cue.at);
  if (!country) return 'no country is meant';
  const slots = {
    country,
    ...(date && { date }),
    ...(duration && { duration: fillWith(duration) }),
    ...(intake && { intake: fillWith(intake) }),
    ...(age && { age_limit: fillWith(age) }),
  };
  const status = statusOf(passage);
  return status === null ? 'it is negated or only possible' : [{ slots, status, confidence: SURE }];
}

function unitOf(placed: Placed): string {
  return String(placed.mention.value.unit);
}

/** *men up to the age of 27*, *aged 18 to 27*, *27-year-olds*. */
function isAge(passage: Passage, placed: Placed): boolean {
  for (let at = placed.first - 1; at >= passage.first && placed.first - at <= 4; at--) if (/^(?:age|aged|ages)$/.test(passage.word(at))) return true;
  return passage.word(placed.last) === 'of'
    ? passage.word(placed.last + 1) === 'age'
    : passage.word(placed.last) === 'old' || passage.word(placed.last + 1) === 'old';
}

/** *will be introduced*, *is to grow*: planned; a conditional or a negation says nothing. */
function statusOf(passage: Passage): Status | null {
  let status: Status = 'done';
  for (let at = passage.first; at < passage.last; at++) {
    const word = passage.word(at);
    if (isOf('conditional', word) || isOf('negation', word)) return null;
    if (isOf('future', word) || (word === 'to' && isOf('be', passage.word(at - 1))) || /^plan(?:s|ned)?$/.test(word)) status = 'planned';
  }
  return status;
}

export const conscriptionRules = [stated, goesOn];
