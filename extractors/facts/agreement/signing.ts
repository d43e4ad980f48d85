import { actorsOf } from '../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { dateFor } from '../../../src/link/dating.js';
import { isOf } from '../../../src/link/grammar.js';
import { isQuestion } from '../../../src/link/modality.js';
import type { Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { amountFor, clauseAround } from '../../../src/link/roles.js';
import { partiesOf } from './parties.js';
import { titleIn } from './title.js';
import { BARE, signings } from './vocabulary.js';

const SURE = 0.86;

export const signing = onCue(
  'agreement/signing',
  'A signing told by its noun: *Y hosted the signing of a pact between X and Z*, *the signing of the accord took place in Y*.',
  signings,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage)) return 'the sentence is a question';
    const clause = clauseAround(passage, cue.at);
    if (isAhead(passage, clause.first, clause.last)) return 'it is not signed yet';
    const title = titleIn(passage, cue.end, clause.last);
    if (!title || (!title.filler && BARE.has(passage.word(title.span.first)))) return 'nothing that is signed by a name of its own stands behind it';
    const behind = { first: title.span.last, last: clause.last };
    const parties = partiesOf(passage, behind, { behind: title.span.first, verb: title.span.last, active: true, title: -1 });
    if (parties.length < 2) return 'fewer than two parties are named';
    const date = dateFor(passage, cue.at, clause);
    const place = hostOf(passage, cue.at) ?? placeIn(passage, behind);
    const amount = amountFor(passage, title.span, clause, true);
    return [
      {
        slots: { parties, ...(title.filler && { title: title.filler }), ...(date && { date }), ...(place && { place }), ...(amount && { amount }) },
        status: null,
        confidence: SURE,
      },
    ];
  },
);

/** *will attend the signing of*, *ahead of the signing of*, *postponed the signing of*. */
function isAhead(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!passage.mentionAt(at) && (AHEAD.has(passage.word(at)) || isOf('future', passage.word(at)) || isOf('negation', passage.word(at)))) return true;
  return false;
}
const AHEAD = new Set([
  'before',
  'ahead',
  'until',
  'postponed',
  'postpone',
  'delayed',
  'delay',
  'expected',
  'planned',
  'pending',
  'cancelled',
  'called',
  'awaiting',
  'prevented',
  'towards',
  'would',
  'could',
  'may',
  'might',
]);

/** *Ankara hosted the signing of*: the capital is where it was signed. */
function hostOf(passage: Passage, cue: number): Filler | null {
  const host = actorsOf(passage).findLast((actor) => actor.last <= cue && actor.role === 'free');
  const named = host && passage.mentionAt(host.first);
  if (!host || named?.mention.value.form !== 'capital') return null;
  for (let at = host.last; at < cue; at++)
    if (HOSTING.has(passage.word(at)))
      return {
        value: passage.text(host.first, host.last),
        mention: null,
        origin: 'sentence',
        start: passage.offset(host.first),
        end: passage.offsetAfter(host.last),
      };
  return null;
}
const HOSTING = new Set(['hosted', 'hosts', 'witnessed', 'saw']);
