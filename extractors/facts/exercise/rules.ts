import { actorsOf, type Actor } from '../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { isQuestion } from '../../../src/link/modality.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { stateOf } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { Shape } from '../../../src/normalize/tokens.js';

const table = readJson<Record<'nouns' | 'training', string[]>>(new URL('./cues.json', import.meta.url));
const nouns = new Lexicon<true>(
  'exercise/nouns',
  table.nouns.map((phrase) => [phrase, true] as const),
);
const training = new Lexicon<true>(
  'exercise/training',
  table.training.map((phrase) => [phrase, true] as const),
);
const SURE = 0.9;

const named = onCue(
  'exercise/named',
  'An exercise with its name beside it: *the “Peacekeeper 2025” exercises in China*, *exercise Iron Tern 2025*.',
  nouns,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const name = quotedName(passage, cue) ?? nameAfter(passage, cue.end) ?? nameBefore(passage, cue.at);
    if (!name) return 'no name stands beside it';
    return exerciseOf(passage, cue, name);
  },
);

const quoted = onCue(
  'exercise/quoted',
  'A quoted name with its year, where somebody trains: *crews rehearsed it during “Iron Tern 2025” near X*.',
  training,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const name = quotedName(passage, cue, 30);
    if (!name || !/\d$/.test(String(name.value))) return 'no quoted name with its year stands in the sentence';
    return exerciseOf(passage, cue, name);
  },
);

function exerciseOf(passage: Passage, cue: Cue<true>, name: Filler): DraftReading {
  if (isQuestion(passage)) return 'the sentence is a question';
  const participants = participantsOf(passage);
  const date = dateFor(passage, cue.at, { first: passage.first, last: passage.last });
  const place = placeIn(passage, { first: passage.first, last: passage.last });
  return [
    { slots: { name, ...(participants.length > 0 && { participants }), ...(date && { date }), ...(place && { place }) }, status: null, confidence: SURE },
  ];
}

/** A quotation that looks like a name, anywhere in the sentence: “Adaptive Hussars 2025”. */
function quotedName(passage: Passage, cue: Cue<true>, reach = 12): Filler | null {
  for (let at = Math.max(passage.first, cue.at - reach); at < Math.min(passage.last, cue.end + reach); at++) {
    if (!/^[“"]$/.test(passage.word(at)) || !capital(passage, at + 1)) continue;
    for (let end = at + 1; end < Math.min(at + 8, passage.last); end++) {
      if (!/^[”"]$/.test(passage.word(end))) continue;
      const last = /^[.,]$/.test(passage.word(end - 1)) ? end - 1 : end;
      return fillWithWords(passage, at + 1, last);
    }
  }
  return null;
}

function nameAfter(passage: Passage, from: number): Filler | null {
  let to = from;
  while (
    to < passage.last &&
    to - from < 5 &&
    (capital(passage, to) || passage.view.tokens.shape[to] === Shape.Number || (passage.word(to) === '-' && to > from))
  )
    to++;
  return to > from && capital(passage, from) ? fillWithWords(passage, from, to) : null;
}

function nameBefore(passage: Passage, at: number): Filler | null {
  let from = at;
  while (
    from > passage.first &&
    at - from < 5 &&
    !isOf('determiners', passage.word(from - 1)) &&
    (capital(passage, from - 1) || passage.view.tokens.shape[from - 1] === Shape.Number || passage.word(from - 1) === '-')
  )
    from--;
  while (from < at && passage.mentionAt(from)) from++;
  // A single capital at the beginning of a sentence is no name; a year in it makes it one.
  const certain = from > passage.first || passage.view.tokens.shape[at - 1] === Shape.Number;
  return at - from >= 1 && capital(passage, from) && certain ? fillWithWords(passage, from, at) : null;
}

function capital(passage: Passage, at: number): boolean {
  const shape = passage.view.tokens.shape[at];
  return (
    at < passage.last &&
    (shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed) &&
    !passage.mentionAt(at)?.mention.kind.match(/country|organization/)
  );
}

function participantsOf(passage: Passage): Filler[] {
  const found = new Map<string, Filler>();
  for (const actor of actorsOf(passage).filter(takesPart)) {
    const state = stateOf(passage, actor);
    const organization = actor.kind === 'organization' ? actor.fillers[0]! : null;
    for (const filler of actor.fillers.length > 1 ? actor.fillers : [organization ?? state]) if (filler) found.set(JSON.stringify(filler.value), filler);
  }
  return [...found.values()];
}

/** Who acts, whose soldiers act, and who is included; a country behind *in* or a preposition of place is the place. */
function takesPart(actor: Actor): boolean {
  if (actor.role === 'modifier') return actor.kind === 'organization';
  if (actor.role === 'prepositional') return ['with', 'by', 'including', 'between', 'alongside', 'of', 'from'].includes(actor.preposition);
  return true;
}

export const exerciseRules = [named, quoted];
