import type { Passage } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import { durationIn, names, TIME } from './figures.js';
import { intakesIn, type Intake } from './intakes.js';
import { ageWords, callUps, CALLED, continued, INTAKE, OBLIGED, PARTS, PEOPLE, RESERVE, service, serving, SERVED, SOLDIERS, yearly } from './vocabulary.js';

/** The word by which a statement speaks of compulsory service; null where it is about something else. */
export function aboutService(passage: Passage, stretch: Stretch, goesOn: boolean): { readonly at: number; readonly end: number } | null {
  const { tokens } = passage.view;
  let going: { at: number; end: number } | null = null;
  for (let at = stretch.first; at < stretch.last; at++) {
    const own = service.match(tokens, at, stretch.last);
    if (own && !PARTS.has(passage.word(own.end))) return { at, end: own.end };
    const age = ageWords.match(tokens, at, stretch.last);
    if (age && (age.payload || has(passage, stretch, RESERVE) || has(passage, stretch, CALLED))) return { at, end: age.end };
    const call = callUps.match(tokens, at, stretch.last);
    if (call && callsUp(passage, stretch, at, goesOn)) return { at, end: call.end };
    const serves = serving.match(tokens, at, stretch.last);
    if (serves && servesTime(passage, stretch, at, serves.end)) return { at, end: serves.end };
    if (OBLIGED.has(passage.word(at)) && (calledCount(passage, stretch) || keptFor(passage, stretch, at))) return { at, end: at + 1 };
    const more: { end: number } | null = goesOn && !going ? continued.match(tokens, at, stretch.last) : null;
    if (more) going = { at, end: more.end };
  }
  return going ?? (goesOn && intakesIn(passage, stretch, true).length > 0 ? { at: stretch.first, end: stretch.first + 1 } : null);
}

/** *will call up 160,000 conscripts*, *drafts 9,000 men each year*: people for the forces, by the year or on a day. */
function callsUp(passage: Passage, stretch: Stretch, at: number, goesOn: boolean): boolean {
  const noun = CALLED.has(passage.word(at)) && passage.mentionAt(at + 1)?.mention.kind !== 'quantity';
  if (noun) return calledCount(passage, stretch);
  const intakes = intakesIn(passage, stretch, true);
  if (intakes.length === 0 && hasWord(passage, stretch, 'women') && has(passage, stretch, SOLDIERS) && dated(passage, stretch)) return true;
  if (!goesOn && !has(passage, stretch, SOLDIERS, at) && !isCallUp(passage, at, intakes)) return false;
  return (
    intakes.length > 0 &&
    (goesOn || intakes.some(({ placed }) => placed.mention.value.per !== undefined) || names(passage, stretch, yearly) || dated(passage, stretch))
  );
}

/** *plans to call up 7,500 people*, *mobilises 30,000 men a month*: so many are called up for no team or fire brigade. */
function isCallUp(passage: Passage, at: number, intakes: readonly Intake[]): boolean {
  const anybody = !passage.word(at).startsWith('mobili');
  return intakes.some(({ placed }) => {
    const of = String(placed.mention.value.of ?? '')
      .split(' ')
      .at(-1)!;
    return Number(placed.mention.value.value ?? 0) >= MANY && (anybody || of === 'men' || OBLIGED.has(of) || RESERVE.has(of));
  });
}
/** So many people are called up for no team or festival. */
const MANY = 500;

function dated(passage: Passage, { first, last }: Stretch): boolean {
  return passage.within(first, last, 'date').length > 0;
}

/** *21,000 conscripts a year go through the garrisons*, *the number of conscripts fell to 6,000 in 2024*. */
function calledCount(passage: Passage, stretch: Stretch): boolean {
  const dated = passage.within(stretch.first, stretch.last, 'date').length > 0;
  return intakesIn(passage, stretch, true).some(({ placed }) => {
    const of = String(placed.mention.value.of ?? '')
      .split(' ')
      .at(-1)!;
    const often = placed.mention.value.per !== undefined || names(passage, stretch, yearly);
    return (of === '' || CALLED.has(of) || OBLIGED.has(of)) && (often || (dated && has(passage, stretch, INTAKE)));
  });
}

/** *sent its conscripts home after four months*, *trains recruits for eleven months*. */
function keptFor(passage: Passage, stretch: Stretch, at: number): boolean {
  if (!/^(?:conscripts?|draftees?)$/.test(passage.word(at))) return false;
  const end = Math.min(at + KEPT, stretch.last);
  return passage
    .within(at, end, 'quantity')
    .some((one) => TIME.has(String(one.mention.value.unit)) && /^(?:for|after|of|serve|serving|spend|in|undergo|do)$/.test(passage.word(one.first - 1)));
}
const KEPT = 9;

/** *conscripts serve 11 months*, *men aged 18 to 27 serve two years*, *privates will go on serving six months*. */
function servesTime(passage: Passage, stretch: Stretch, at: number, end: number): boolean {
  if (!durationIn(passage, { first: end, last: Math.min(end + REACH, stretch.last) })) return false;
  const looks = SERVED.has(passage.word(at)) || SERVED.has(passage.word(end - 1)) ? OBLIGED : PEOPLE;
  if (/^spen[dt]/.test(passage.word(at)) && !has(passage, stretch, SOLDIERS) && !hasWord(passage, stretch, 'uniform')) return false;
  for (let t = Math.max(stretch.first, at - FARTHEST); t < at; t++) if (looks.has(passage.word(t))) return true;
  return false;
}
/** The length stands near its verb, in tokens. */
const REACH = 6;
/** Ages and an aside may stand between the people and their verb, in tokens. */
const FARTHEST = 12;

function has(passage: Passage, { first, last }: Stretch, words: ReadonlySet<string>, but = -1): boolean {
  for (let at = first; at < last; at++) if (at !== but && words.has(passage.word(at))) return true;
  return false;
}

function hasWord(passage: Passage, { first, last }: Stretch, word: string): boolean {
  for (let at = first; at < last; at++) if (passage.word(at) === word) return true;
  return false;
}
