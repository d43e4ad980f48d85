import { actorsOf } from '../../../../src/link/actors.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, isCompanyActor, stateOf, type Stretch } from '../../../../src/link/roles.js';
import { isMaterial } from '../../../../src/link/things.js';
import { transfersOf } from '../records.js';
import { giftedPhrases } from '../vocabulary.js';

/** Behind the phrase stands whoever gave, in tokens. */
const NEAR = 4;

export const giftedRule = onCue(
  'transfer/gifted',
  'Things that somebody has are said to be a gift: *the navy makes do with three Y, a gift of Z in 2022*, *two Y donated by Z*.',
  giftedPhrases,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    let predicate = cue.at;
    while (isAuxiliary(passage.word(predicate - 1))) predicate--;
    for (let at = predicate; at < cue.at; at++)
      if (isOf('future', passage.word(at)) || isOf('conditional', passage.word(at)) || isOf('negation', passage.word(at))) return 'it is not given yet';
    const things = thingsBefore(passage, predicate).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    if (things.length === 0) return 'nothing that is named or counted is a gift';
    const giver = actorBehind(passage, ['from', 'by', 'of'], { first: cue.end, last: Math.min(cue.end + NEAR, passage.last) });
    if (!giver || stateOf(passage, giver) === null || isCompanyActor(passage, giver)) return 'no state is said to give';
    const clause = clauseAround(passage, cue.at);
    const to = receiverOf(
      passage,
      (things[0]!.quantity ?? things[0]!.system)!.first,
      cue.at,
      { first: giver.last, last: clause.last },
      stateOf(passage, giver)!,
    );
    if (!to) return 'nobody receives it';
    return transfersOf(passage, things, { giver, to, status: 'done', clause: { first: cue.at, last: clause.last }, anchor: cue.at });
  },
);

/** Whoever is named behind *to*, whoever has the things, else the country that the section or the document is about. */
function receiverOf(passage: Passage, thing: number, cue: number, rest: Stretch, from: Filler): Filler | null {
  const other = (one: Filler | null): Filler | null => (one && JSON.stringify(one.value) !== JSON.stringify(from.value) ? one : null);
  const named = actorBehind(passage, ['to', 'for'], rest);
  if (named) return stateOf(passage, named);
  const actors = actorsOf(passage).filter((actor) => actor.role !== 'modifier' && other(stateOf(passage, actor)) !== null);
  const owner =
    actors.find((actor) => actor.last <= thing && (actor.role === 'free' || actor.role === 'possessor')) ??
    // *the two boats of the Tongan navy were donated by …*
    actors.find((actor) => actor.preposition === 'of' && actor.first > thing && actor.last <= cue);
  return (owner && stateOf(passage, owner)) ?? other(passage.reference.headingCountry(passage)) ?? other(passage.reference.countryOfDocument());
}
