import { dateFor } from '../../../src/link/dating.js';
import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { isAuxiliary } from '../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import type { Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { participantsOf } from './participants.js';
import { goingOn, trainingVerbs } from './vocabulary.js';

/** *Sea Breeze ended on Friday. The drill, hosted by Romania, brought together …*: what the next sentence adds to the exercise. */
export const goesOn = onCue(
  'exercise/goes-on',
  'What a sentence adds to the one exercise that was just told of: who takes part, where and when, behind *the drill* or *it*.',
  goingOn,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (cue.at !== passage.first) return 'it does not open the sentence';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
    if (passage.word(cue.at) === 'it' && !isHeldBehind(passage, cue.end)) return 'what *it* is stays open';
    const told = passage.reference.toldBefore(passage, 'exercise', 1);
    const before = told.at(-1);
    // One exercise is told of by its noun and by its name.
    if (new Set(told.map(({ draft }) => bare(draft))).size !== 1 || before!.sentence >= passage.index)
      return 'no exercise was told of just before, or several were';
    const { name, date, place, participants } = before!.draft.slots as Readonly<Record<string, Filler | readonly Filler[] | undefined>>;
    const part = { first: cue.end, last: clauseEnd(passage, cue.end) };
    const where = place ? null : placeIn(passage, part);
    const day = date ? undefined : dateFor(passage, cue.end, part);
    const known = (participants as readonly Filler[] | undefined) ?? [];
    const joined = participantsOf(passage, part, name as Filler, where ?? (place as Filler | undefined) ?? null).filter(
      (one) => one.mention !== null && isPartner(passage, one) && !known.some((other) => JSON.stringify(other.value) === JSON.stringify(one.value)),
    );
    if (!where && !day && joined.length === 0) return 'it adds neither who, where nor when';
    const far: Filler = { value: (name as Filler).value, mention: null, origin: 'coreference' };
    const draft: Draft = {
      slots: {
        name: far,
        ...(joined.length > 0 && { participants: [...known, ...joined] }),
        ...(day && { date: day }),
        ...(where && { place: where }),
      },
      status: null,
      confidence: 0.8,
      amends: before!.draft,
    };
    return [draft];
  },
);

function bare({ slots }: Draft): string {
  return String((slots.name as Filler).value).replace(/[ -]?(?:20)?\d\d$/, '');
}

/** *hosted by X*, *joined by Y*: behind any other participle somebody does something else (*criticised by Z*). */
function isPartner(passage: Passage, { mention }: Filler): boolean {
  const placed = passage.placed.find((one) => one.mention.id === mention);
  if (!placed) return false;
  const by = passage.word(placed.first - 1) === 'the' ? placed.first - 2 : placed.first - 1;
  return passage.word(by) !== 'by' || HOSTS.has(passage.word(by - 1));
}
const HOSTS = new Set(['hosted', 'co-hosted', 'led', 'organised', 'organized', 'held', 'run', 'conducted', 'staged', 'joined']);

/** *It brought*, *it is being held*: a verb of what is done in exercises and with them. */
function isHeldBehind(passage: Passage, from: number): boolean {
  let at = from;
  while (isAuxiliary(passage.word(at))) at++;
  return trainingVerbs.match(passage.view.tokens, at, passage.last) !== null;
}

/** Up to a semicolon: what stands behind it is another piece of news. */
function clauseEnd(passage: Passage, from: number): number {
  let last = from;
  while (last < passage.last && passage.word(last) !== ';') last++;
  return last;
}
