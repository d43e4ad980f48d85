import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { isOf } from '../../../../src/link/grammar.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { isMaterial, thingFillers, thingsFrom } from '../../../../src/link/things.js';
import { coveringCues, coveringVerbs, contracts } from '../vocabulary.js';

export const coversRule = onCue(
  'acquisition/covers',
  'What a contract holds that a state was told to sign with a company: *X signed a contract with Z in May. It covers 17 Y*.',
  coveringCues,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const opener = passage.word(passage.first);
    const it = opener === 'it' && cue.at === passage.first + 1;
    const noun = /^(?:the|this)$/.test(opener) && cue.at === passage.first + 2 && contracts.nouns.has(passage.word(passage.first + 1));
    if ((!it && !noun) || !coveringVerbs.has(passage.word(cue.at))) return 'its subject is no contract told of before';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    if (passage.reference.topicBefore(passage, 'acquisition')) return 'a deal with things of its own was told of just before';
    const told = passage.reference.toldBefore(passage, 'agreement', 1).filter((one) => one.sentence < passage.index);
    const { parties, date, title } = told.length === 1 ? told[0]!.draft.slots : {};
    const sides = (parties ?? []) as readonly Filler[];
    const buyer = sides.find(({ value }) => typeof value !== 'string' && 'iso' in value);
    const supplier = sides.find(({ value }) => typeof value !== 'string' && 'name' in value && passage.reference.isCompanyNamed(String(value.name)));
    if (sides.length !== 2 || !buyer || !supplier || title) return 'no plain contract of a state with a company was told of just before';
    const clause = clauseAround(passage, cue.at);
    for (let at = passage.first; at < cue.at; at++)
      if (isOf('negation', passage.word(at)) || isOf('conditional', passage.word(at))) return 'it is denied or supposed';
    const things = thingsFrom(passage, cue.end).filter((thing) => isMaterial(thing) && thing.quantity);
    if (things.length === 0) return 'it covers nothing that is counted';
    const amounts = passage.within(things.at(-1)!.last, passage.last, 'money').filter(({ mention }) => !mention.value.per);
    const amount = things.length === 1 && amounts.length === 1 && clause.first <= cue.at ? { amount: fillWith(amounts[0]!) } : {};
    return things.map((thing) => ({
      slots: { buyer: distant(buyer), supplier: distant(supplier), ...thingFillers(thing), ...amount, ...(date && { date: distant(date as Filler) }) },
      status: 'contracted' as const,
      confidence: 0.86,
      alsoIn: [told[0]!.sentence],
    }));
  },
);

function distant({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}
