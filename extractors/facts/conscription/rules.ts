import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { isOf } from '../../../src/link/grammar.js';
import { actorsOf } from '../../../src/link/actors.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { stateOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import type { Status } from '../../../src/model/index.js';
import { figuresOf, furtherIntakes, TIME } from './figures.js';
import { begun, callUps, CHANGING, continued, denials, ended, OTHER_TERMS, PARTS, PEOPLE, service, serving, SOLDIERS } from './vocabulary.js';

const SURE = 0.92;

const stated = onCue('conscription/service', 'What a sentence says of compulsory service: its beginning, length, intake and age.', service, read);

const goesOn = onCue(
  'conscription/goes-on',
  'The next sentence goes on about the service: *The training will last 60 days and is designed for 4,000 people annually*.',
  continued,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (!passage.reference.topicBefore(passage, 'conscription')) return 'no compulsory service was told of just before';
    const reading = read(passage, cue, toldOf(passage));
    // Without a day of its own, how long and how many are the same service's, whatever tense the sentence has.
    return typeof reading === 'string' ? reading : reading.map((draft) => (draft.slots.date ? draft : { ...draft, status: null }));
  },
);

const calledUp = onCue(
  'conscription/called-up',
  'How many are called up: *Russia will call up 160,000 conscripts*, *Norway drafts 9,000 men and women each year*.',
  callUps,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (!wordsOf(passage).some((word) => SOLDIERS.has(word))) return 'nothing says that it is for the forces';
    const reading = read(passage, cue);
    if (typeof reading === 'string') return reading;
    const told = passage.reference.topicBefore(passage, 'conscription');
    const whole = reading.filter(({ slots }) => {
      const intake = slots.intake ? ((slots.intake as Filler).value as { per?: string; of?: string }) : null;
      return intake !== null && (intake.per !== undefined || ((slots.date !== undefined || told) && !/reserv/.test(String(intake.of))));
    });
    return whole.length > 0 ? whole : 'it does not say how many a year';
  },
);

const serves = onCue(
  'conscription/serving',
  'How long somebody serves who must: *conscripts serve 11 months*, *men aged 18 to 27 serve two years*.',
  serving,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const words = wordsOf(passage);
    if (words.some((word) => OTHER_TERMS.has(word))) return 'it may be a term of another kind';
    if (!peopleBefore(passage, cue.at)) return 'nobody who must serve does';
    if (SPENDING.has(passage.word(cue.at)) && !words.some((word) => SOLDIERS.has(word) || word === 'uniform')) return 'they are not said to be in the forces';
    const length = passage.within(cue.end, Math.min(cue.end + REACH, passage.last), 'quantity').some((one) => TIME.has(String(one.mention.value.unit)));
    return length ? read(passage, cue) : 'it is not said how long';
  },
);
const SPENDING = new Set(['spend', 'spends']);
/** The length stands near its verb, in tokens. */
const REACH = 5;

function peopleBefore(passage: Passage, before: number): boolean {
  for (let at = Math.max(passage.first, before - FARTHEST); at < before; at++) if (PEOPLE.has(passage.word(at))) return true;
  return false;
}
/** Ages and an aside may stand between, in tokens. */
const FARTHEST = 12;

/** Whose service the sentence before told of. */
function toldOf(passage: Passage): Filler | undefined {
  const country = passage.reference.toldBefore(passage, 'conscription', 1)[0]?.draft.slots.country as Filler | undefined;
  return country && { value: country.value, mention: null, origin: 'coreference' };
}

function read(passage: Passage, cue: Cue<true>, told?: Filler): DraftReading {
  if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
  if (PARTS.has(passage.word(cue.end))) return 'the service only modifies another noun';
  const denied = denialBefore(passage, cue);
  if (denied) {
    const who = countryIn(passage, cue, told);
    return who ? [{ slots: { country: who }, status: 'denied', confidence: SURE }] : 'no country is meant';
  }
  if (ceases(passage)) return 'the service ceases';
  const part = partAround(passage, cue.at);
  const figures = figuresOf(passage, part);
  const date = dayOf(passage, cue.at, part);
  const measured = Object.keys(figures).length > 0;
  if (!measured && !date) return 'no date, length, intake or age stands in the sentence';
  if (!measured && (!changesNear(passage, cue) || !isNear(passage, date!, cue))) return 'nothing begins or changes on the date';
  const country = countryIn(passage, cue, told);
  if (!country) return 'no country is meant';
  const status = statusOf(passage, part);
  if (status === null) return 'it is negated or only possible';
  const further = figures.intake ? furtherIntakes(passage, figures.intake) : [];
  return [
    { slots: { country, ...(date && { date }), ...figures }, status, confidence: SURE },
    ...further.map((one) => ({ slots: { country, ...one }, status: 'done' as const, confidence: SURE - FURTHER })),
  ];
}

/** How much less sure a count is that only its year tells apart. */
const FURTHER = 0.06;

/** *abolished*, *suspended*; *from the end of 2026* ends nothing. */
function ceases(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++)
    if (!passage.mentionAt(at) && !isOf('determiners', passage.word(at - 1)) && ended.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

/** The sentence up to its semicolons: *conscripts serve 11 months; from 2028, 4,000 are to be called up* tells two things. */
function partAround(passage: Passage, token: number): Stretch {
  let [first, last] = [token, token + 1];
  while (first > passage.first && passage.word(first - 1) !== ';') first--;
  while (last < passage.last && passage.word(last) !== ';') last++;
  return { first, last };
}

/** Since or from when; *born in or after 2008* says whom it is for. */
function dayOf(passage: Passage, at: number, { first, last }: Stretch): Filler | undefined {
  const births = passage.within(first, last, 'date').filter((one) => [1, 2, 3, 4].some((step) => passage.word(one.first - step) === 'born'));
  const other = births.length > 0 ? passage.within(first, last, 'date').find((one) => !births.includes(one)) : undefined;
  return births.length > 0 ? other && fillWith(other) : dateFor(passage, at, { first, last });
}

function countryIn(passage: Passage, cue: Cue<true>, told?: Filler): Filler | null {
  const actors = actorsOf(passage).filter((one) => one.role !== 'modifier' && stateOf(passage, one) !== null);
  // *every German man … for the new military service*: whose people serve says more than what their service is called.
  const [actor] = [...actors.filter((one) => one.kind === 'country'), ...(peopleIn(passage) ? [] : actors)];
  const country = (actor && stateOf(passage, actor)) ?? peopleIn(passage) ?? told ?? here(passage) ?? passage.reference.countryFor(passage, cue.at);
  return country && typeof country.value !== 'string' && country.value.iso ? country : null;
}

/** Whose service an earlier part of the sentence told of. */
function here(passage: Passage): Filler | null {
  const last = passage.reference.toldBefore(passage, 'conscription', 0).at(-1);
  const country = last?.sentence === passage.index ? (last.draft.slots.country as Filler | undefined) : undefined;
  return country ? { value: country.value, mention: null, origin: 'coreference' } : null;
}

/** *Azerbaijani conscripts*, *young South Korean men*: whose people they are. */
function peopleIn(passage: Passage): Filler | null {
  const peoples = passage.placed.filter(
    ({ mention, last }) => mention.kind === 'country' && mention.value.form === 'demonym' && [0, 1].some((step) => PEOPLE.has(passage.word(last + step))),
  );
  return peoples.length === 1 ? fillWith(peoples[0]!) : null;
}

/** *ruled out a return of conscription*, *has no plans to bring back the draft*. */
function denialBefore(passage: Passage, { at }: Cue<true>): boolean {
  let found = false;
  for (let t = Math.max(passage.first, at - DENIAL); t < at; t++) {
    if (/^[;:]$/.test(passage.word(t))) found = false;
    if (CHANGING.has(passage.word(t))) return false;
    found ||= denials.match(passage.view.tokens, t, at) !== null;
  }
  return found;
}
/** Between a denial and the service stands what is denied of it, in tokens. */
const DENIAL = 10;

/** *reintroduced conscription*, *conscription was restored*: the verb stands beside the service. */
function changesNear(passage: Passage, { at, end }: Cue<true>): boolean {
  for (let t = Math.max(passage.first, at - NEAR); t < Math.min(end + NEAR, passage.last); t++)
    if (!passage.mentionAt(t) && (t < at || t >= end) && begun.match(passage.view.tokens, t, passage.last)) return true;
  return false;
}
const NEAR = 5;

/** A date in another part of a long sentence is that of something else. */
function isNear(passage: Passage, date: Filler, { at, end }: Cue<true>): boolean {
  const [from, to] = date.start! < passage.offset(at) ? [date.end!, passage.offset(at)] : [passage.offsetAfter(end), date.start!];
  return to - from <= FAR;
}
/** In characters. */
const FAR = 60;

function wordsOf(passage: Passage): string[] {
  return Array.from({ length: passage.last - passage.first }, (_, i) => passage.word(passage.first + i));
}

/** *will be introduced*, *is to grow*: planned; a conditional or a negation says nothing. */
function statusOf(passage: Passage, { first, last }: Stretch): Status | null {
  let status: Status = 'done';
  for (let at = first; at < last; at++) {
    const word = passage.word(at);
    if (isOf('conditional', word) || isOf('negation', word)) return null;
    if (
      isOf('future', word) ||
      (word === 'to' && isOf('be', passage.word(at - 1))) ||
      /^(?:plan(?:s|ned)?|aims?|wants|intends|proposed|proposes|target|goal)$/.test(word)
    )
      status = 'planned';
  }
  return status;
}

export const conscriptionRules = [stated, goesOn, calledUp, serves];
