import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { dateFor } from '../../../src/link/dating.js';
import { isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import type { Stretch } from '../../../src/link/roles.js';
import type { Lexicon } from '../../../src/normalize/lexicon.js';
import { tokenize } from '../../../src/normalize/tokens.js';
import { goesOn } from './goeson.js';
import { ownTroops, participantsOf } from './participants.js';
import { datedName, nameAfter, nameApposed, nameBefore, nameWithYear, quotedName } from './names.js';
import { tableRule } from './table.js';
import { editions, exerciseNouns, grounds, labels, militaryWords, naming, namingByItself, seriesNames, trainingVerbs, units } from './vocabulary.js';

const SURE = 0.9;
/** A quoted name stands so near to its noun, and so near to what is done in it, in tokens. */
const NEAR = 12;
const FAR = 30;

const named = onCue(
  'exercise/named',
  'An exercise with its name beside it: *the “Peacekeeper 2025” exercises in China*, *exercise Iron Tern 2025*, *African Lion 2025, the largest exercise*.',
  exerciseNouns,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const name =
      quotedName(passage, cue.at, cue.end, NEAR) ??
      nameAfter(passage, cue.end) ??
      nameBefore(passage, cue.at) ??
      datedName(passage, passage.first, cue.at) ??
      nameApposed(passage, cue.at, cue.end);
    if (!name) return 'no name stands beside it';
    return exerciseOf(passage, cue, name);
  },
);

const told = onCue(
  'exercise/told',
  'A name with its year where soldiers train: *crews rehearsed it during “Iron Tern 2025”*, *troops took part in Flintlock 2024*.',
  trainingVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const quoted = quotedName(passage, cue.at, cue.end, FAR);
    const name =
      quoted && (/\d$/.test(String(quoted.value)) || isHeld(passage, quoted))
        ? quoted
        : (datedName(passage, cue.end, passage.last) ?? datedName(passage, passage.first, cue.at));
    if (!name) return 'no name with its year stands in the sentence';
    if (!isMilitary(passage) && !(name === quoted && holdsUnits(passage))) return 'nobody is said to train';
    return exerciseOf(passage, cue, name);
  },
);

const christened = onCue(
  'exercise/naming',
  'A name told behind the words that give it: *crews rehearsed boarding under the name Calm Strait*, *a drill called Blue Reef*.',
  naming,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const from = /^[“"‘]$/.test(passage.word(cue.end)) ? cue.end + 1 : cue.end;
    const name = quotedName(passage, cue.end, cue.end + 1, 0) ?? nameAfter(passage, from);
    if (!name) return 'no name follows';
    const alone = namingByItself.match(passage.view.tokens, cue.at, cue.end) !== null;
    if (!(alone ? isMilitary(passage) || trains(passage) : trains(passage) && holdsExercise(passage))) return 'nobody is said to train';
    return exerciseOf(passage, cue, name);
  },
);

const series = onCue(
  'exercise/series',
  'An exercise that comes back every year, by its name alone: *soldiers joined Super Garuda Shield in East Java*.',
  seriesNames,
  (passage: Passage, cue: Cue<true>): DraftReading =>
    isMilitary(passage) || holdsUnits(passage) ? exerciseOf(passage, cue, seriesName(passage, cue)) : 'nobody is said to train',
);

/** The name with what stands behind it, as far as the list or its letters go: *Super Garuda Shield 2025*, *Will for Peace*. */
function seriesName(passage: Passage, cue: Cue<true>): Filler {
  const written = nameAfter(passage, cue.at);
  return written && written.end! >= passage.offsetAfter(cue.end) ? written : nameWithYear(passage, cue.at, cue.end);
}

const edition = onCue(
  'exercise/edition',
  'Another year of an exercise just told of: *the 2022 edition had 30,000*, *next year’s edition moves to Saaremaa*.',
  editions,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage)) return 'the sentence is a question';
    const told = passage.reference.toldBefore(passage, 'exercise', 2).at(-1);
    const name = told && !Array.isArray(told.draft.slots.name) ? (told.draft.slots.name as Filler | undefined) : undefined;
    if (typeof name?.value !== 'string') return 'no exercise was told of just before';
    const date =
      passage.within(Math.max(passage.first, cue.at - 4), cue.at, 'date').at(-1) ?? passage.within(cue.end, Math.min(cue.end + 3, passage.last), 'date')[0];
    if (!date) return 'it is not said of which year';
    const place = placeIn(passage, { first: cue.end, last: passage.last }, true);
    return [
      {
        slots: {
          name: { value: name.value.replace(/[ -]20\d\d$/, ''), mention: null, origin: 'coreference' },
          date: fillWith(date),
          ...(place && { place }),
        },
        status: null,
        confidence: SURE - 0.1,
      },
    ];
  },
);

const labelled = onCue(
  'exercise/label',
  'An item of a list of exercises: *Eternity-2025: Azerbaijan, Georgia and Türkiye, in Ankara, 22–26 September*.',
  labels,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const name = datedName(passage, passage.first, cue.at) ?? nameAfter(passage, passage.first);
    if (!name || name.end !== passage.offsetAfter(cue.at) || name.start !== passage.offset(passage.first)) return 'no name labels the line';
    if (!underExercises(passage)) return 'no exercises are listed here';
    return exerciseOf(passage, cue, name);
  },
);

function exerciseOf(passage: Passage, cue: Cue<true>, name: Filler): DraftReading {
  if (isQuestion(passage)) return 'the sentence is a question';
  if (passage.reference.tables.of(passage)) return 'it is a row, which is read by its columns';
  const part = partAround(passage, cue.at);
  const date = dateFor(passage, cue.at, part) ?? dateAfter(passage, part, name);
  const place = placeOf(passage, part, name);
  const named = participantsOf(passage, part, name, place);
  const own = ownTroops(passage, part);
  const participants = own && !named.some((one) => JSON.stringify(one.value) === JSON.stringify(own.value)) ? [own, ...named] : named;
  return [
    { slots: { name, ...(participants.length > 0 && { participants }), ...(date && { date }), ...(place && { place }) }, status: null, confidence: SURE },
  ];
}

/** The sentence up to its semicolons: what stands behind one is another piece of news. */
function partAround(passage: Passage, token: number): Stretch {
  let [first, last] = [token, token + 1];
  while (first > passage.first && passage.word(first - 1) !== ';' && !opensThat(passage, first)) first--;
  while (last < passage.last && passage.word(last) !== ';' && !opensThat(passage, last)) last++;
  return { first, last };
}

/** *recalled that X signed Y, | and that the exercise was held in Z*. */
function opensThat(passage: Passage, at: number): boolean {
  return passage.word(at - 1) === ',' && passage.word(at) === 'and' && passage.word(at + 1) === 'that';
}

/** The day told in a relative clause: *…, which X and Y held in July 2025*. */
function dateAfter(passage: Passage, { first, last }: Stretch, name: Filler): Filler | undefined {
  const date = passage.within(first, last, 'date').find((one) => one.mention.start >= name.end!);
  return date && fillWith(date);
}

/** *took part in Flintlock 2024 in Ghana*: the exercise is no place. */
function placeOf(passage: Passage, part: Stretch, name: Filler): Filler | null {
  const place = placeIn(passage, part) ?? broughtTo(passage, part);
  if (!place) return null;
  if (place.start! < name.end! && place.end! > name.start!) {
    let first = part.first;
    while (first < part.last && passage.offset(first) < name.end!) first++;
    return first < part.last ? placeOf(passage, { first, last: part.last }, name) : null;
  }
  for (let at = part.first; at < part.last; at++) {
    if (passage.offset(at) !== place.end! + 1) continue;
    // *in Luzon and Palawan*
    const other = passage.word(at) === 'and' ? nameAfter(passage, at + 1) : null;
    if (other && !passage.mentionAt(at + 1) && !/\d/.test(String(other.value)))
      return { ...place, value: `${String(place.value)} and ${String(other.value)}`, end: other.end! };
    const hit = grounds.match(passage.view.tokens, at, part.last);
    if (hit) return { ...place, value: `${String(place.value)} ${passage.text(at, hit.end)}`, end: passage.offsetAfter(hit.end) };
  }
  return place;
}

/** *brings soldiers from X to Y*: where an exercise brings forces is where it is held. */
function broughtTo(passage: Passage, { first, last }: Stretch): Filler | null {
  for (let at = first; at < last; at++) if (BRINGING.has(passage.word(at)) && !passage.mentionAt(at)) return placeIn(passage, { first: at, last }, true);
  return null;
}
const BRINGING = new Set(['bring', 'brings', 'brought', 'drew', 'draws', 'moves', 'moved', 'takes', 'sent', 'sends']);

/** *“Steel Wave”, for which crews gather*, *trained in “Steel Wave”*: forces are said to meet for what is quoted. */
function isHeld(passage: Passage, name: Filler): boolean {
  for (let at = passage.first; at < passage.last; at++) {
    if (passage.offset(at) < name.end!) {
      if (at + 2 < passage.last && passage.offset(at + 2) === name.start && LEADS.has(passage.word(at))) return true;
      continue;
    }
    return [1, 2, 3].some((step) => FOLLOWS.has(passage.word(at + step)) && /^(?:for|in|at|during)$/.test(passage.word(at + step - 1)));
  }
  return false;
}
const LEADS = new Set(['in', 'for', 'during', 'to', 'at', 'join', 'joined']);
const FOLLOWS = new Set(['which']);

function isMilitary(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (militaryWords.match(passage.view.tokens, at, passage.last)) return true;
  return underExercises(passage);
}

function trains(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++)
    if (militaryWords.match(passage.view.tokens, at, passage.last) ?? trainingVerbs.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

function holdsUnits(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (units.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

function holdsExercise(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (exerciseNouns.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

/** Whether the section is about exercises: its heading says so. */
function underExercises(passage: Passage): boolean {
  return passage.reference
    .headingsOf(passage)
    .slice(0, 1)
    .some((heading) => holds(heading, exerciseNouns));
}

function holds(text: string, lexicon: Lexicon<true>): boolean {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.count; at++) if (lexicon.match(tokens, at, tokens.count)) return true;
  return false;
}

export const exerciseRules = [tableRule, named, christened, told, series, edition, labelled, goesOn];
