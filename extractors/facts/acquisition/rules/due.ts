import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import type { Passage, Placed } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, stateOf } from '../../../../src/link/roles.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isMaterial } from '../../../../src/link/things.js';
import { ownerOf } from '../parties.js';
import { acquisitionsOf } from '../records.js';
import { duePhrases } from '../vocabulary.js';

const SURE = 0.88;
/** How many sentences back the deal may stand that the things belong to. */
const DEAL_REACH = 2;

export const dueRule = onCue(
  'acquisition/due',
  'Things that were bought are awaited: *the first element, two Y, is due in early 2027*, *X’s 12 Y are expected in May*.',
  duePhrases,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const clause = clauseAround(passage, cue.at);
    const placed = passage.word(cue.end - 1) === 'from' || passage.word(cue.end - 1) === 'at';
    const from = placed && dayAt(passage, cue.end) === null ? cue.end - 1 : -1;
    if (from < 0 ? dayAt(passage, cue.end) === null : !dateFor(passage, cue.at, clause)) return 'no day follows';
    if (!isOf('be', passage.word(cue.at - 1)) || isOf('negation', passage.word(cue.at - 2))) return 'nothing is said to be due';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    const things = thingsBefore(passage, cue.at - 1).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    if (things.length === 0) return 'nothing that is named or counted is due';
    const maker =
      actorBehind(passage, ['from', 'by'], { first: things[0]!.first, last: cue.at }) ??
      (from < 0 ? null : actorBehind(passage, ['from'], { first: from, last: clause.last }));
    const supplier = maker && (companyOf(passage, maker) ?? stateOf(passage, maker));
    const told = passage.reference.toldBefore(passage, 'acquisition', DEAL_REACH).at(-1)?.draft.slots.buyer as Filler | undefined;
    const context = told
      ? { value: told.value, mention: null, origin: 'coreference' as const }
      : supplier && passage.reference.countryFor(passage, things[0]!.first);
    const buyer = ownerOf(passage, things[0]!) ?? context;
    if (!buyer || JSON.stringify(buyer.value) === JSON.stringify(supplier?.value)) return 'nothing says who bought them';
    return acquisitionsOf(passage, things, { buyer, supplier, status: 'planned', clause, anchor: cue.at, confidence: SURE });
  },
);

/** *in May*, *before the end of the year*: the date right there, over its article; or null. */
function dayAt(passage: Passage, at: number): Placed | null {
  const placed = passage.mentionAt(passage.word(at) === 'the' ? at + 1 : at);
  return placed?.mention.kind === 'date' ? placed : null;
}
