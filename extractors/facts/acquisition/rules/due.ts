import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, stateOf } from '../../../../src/link/roles.js';
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
    if (passage.mentionAt(cue.end)?.mention.kind !== 'date') return 'no day follows';
    if (!isOf('be', passage.word(cue.at - 1)) || isOf('negation', passage.word(cue.at - 2))) return 'nothing is said to be due';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    const things = thingsBefore(passage, cue.at - 1).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    if (things.length === 0) return 'nothing that is named or counted is due';
    const told = passage.reference.toldBefore(passage, 'acquisition', DEAL_REACH).at(-1)?.draft.slots.buyer as Filler | undefined;
    const buyer = ownerOf(passage, things[0]!) ?? (told ? { value: told.value, mention: null, origin: 'coreference' as const } : null);
    if (!buyer) return 'nothing says who bought them';
    const from = actorBehind(passage, ['from', 'by'], { first: things[0]!.first, last: cue.at });
    const supplier = from && (companyOf(passage, from) ?? stateOf(passage, from));
    return acquisitionsOf(passage, things, { buyer, supplier, status: 'planned', clause: clauseAround(passage, cue.at), anchor: cue.at, confidence: SURE });
  },
);
