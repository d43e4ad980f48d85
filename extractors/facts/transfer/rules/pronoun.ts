import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isAuxiliary } from '../../../../src/link/grammar.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, coordinated, isCompanyActor, stateOf } from '../../../../src/link/roles.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { giveVerbs, type GiveMeaning } from '../vocabulary.js';

export const pronounRule = onCue(
  'transfer/pronoun',
  'Things told of just before as received turn out to be given: *X received two Y. Both were donated by Z in 2025*.',
  giveVerbs,
  (passage: Passage, cue: Cue<GiveMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'passive') return 'nothing is said to be given';
    let subject = verb.first - 1;
    while (subject > passage.first && isAuxiliary(passage.word(subject))) subject--;
    if (!PRONOUNS.has(passage.word(subject)) || subject !== passage.first) return 'its subject is no pronoun that opens the sentence';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const told = passage.reference.toldBefore(passage, 'acquisition', 1).filter((one) => one.sentence < passage.index);
    const [meant] = told;
    if (!meant || told.length > 1 || meant.draft.status !== 'done' || meant.draft.slots.amount || meant.draft.slots.supplier)
      return 'no single thing was told of as received';
    const clause = clauseAround(passage, cue.at);
    const agent = actorBehind(passage, ['by'], { first: cue.end, last: clause.last });
    if (!agent || isCompanyActor(passage, agent)) return 'no state is said to give';
    const { buyer, system, item, quantity } = meant.draft.slots;
    const second = actorsOf(passage).find((one) => one.first >= agent.last && one.first - agent.last <= JOINT && passage.word(agent.last) === 'and');
    const givers = [...new Set([...coordinated(passage, agent), agent, ...(second ? [second] : [])])];
    const states = givers.map((one) => stateOf(passage, one)).filter((one): one is Filler => one !== null && !same(one, buyer as Filler));
    if (!buyer || states.length === 0) return 'nobody else gives them';
    const date = dateFor(passage, cue.at, clause);
    const named = { ...(system && { system: distant(system as Filler) }), ...(item && { item: distant(item as Filler) }) };
    // How many each of several gave is not told.
    const counted = states.length === 1 && quantity ? { quantity: distant(quantity as Filler) } : {};
    return states.map((from) => ({
      slots: { from, to: distant(buyer as Filler), ...named, ...counted, ...(date && { date }) },
      status: modality.status,
      confidence: 0.84,
      alsoIn: [meant.sentence],
    }));
  },
);
const PRONOUNS = new Set(['they', 'both', 'it', 'these', 'all']);
/** Between two givers stand *and* and an article, in tokens. */
const JOINT = 2;

function same(a: Filler, b: Filler): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function distant({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}
