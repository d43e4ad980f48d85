import { isUnpaid } from '../../../../src/link/aid.js';
import { onCue, type Cue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { modalityOfPhrase, modalityOfVerb, type Modality } from '../../../../src/link/modality.js';
import { type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, stateOf, subjectOf, type Stretch } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { partiesOfDeal } from '../parties.js';
import { sharedAcquisitions } from '../records.js';
import { contracts, coveringVerbs, frameCues, signVerbs, winVerbs } from '../vocabulary.js';
import { opensWork } from '../work.js';

const SURE = 0.84;

/**
 * A deal whose parts stand apart, in whatever order: what it is for behind *for* or a verb of covering, the partner behind
 * *with* or *from*, price and day anywhere in its clause. Asked last, where no rule that knows an order has read one.
 */
export const frameRule: FactRule = {
  ...onCue(
    'acquisition/frame',
    'A deal whose parts stand apart: *signed in January with Z for two Y*, *X’s contract, signed with Z in May, is worth $6 million and covers 18 Y*.',
    frameCues,
    read,
  ),
  last: true,
};

function read(passage: Passage, cue: Cue<true>): DraftReading {
  if (passage.reference.toldBefore(passage, 'acquisition', 0).length > 0) return 'a deal of the sentence has been read';
  if (passage.reference.toldBefore(passage, 'transfer', 0).length > 0) return 'the sentence tells of a gift';
  const clause = clauseAround(passage, cue.at);
  if (isToldByNoun(passage, cue, clause)) return 'the noun before it tells of the deal';
  const things = thingsOf(passage, cue, clause);
  if (things.length === 0) return 'no counted things stand behind *for* or a verb of covering';
  if (isUnpaid(passage, clause.first, clause.last)) return 'it is given and not bought: a transfer';
  for (let at = clause.first; at < clause.last; at++) if (passage.word(at) === 'respectively') return 'its parts are dealt out to several';
  const modality = standing(passage, cue);
  if ('refused' in modality) return modality.refused;
  const behind = { first: cue.end, last: clause.last };
  const { buyers, supplier } = partiesOfDeal(passage, cue.at, clause, behind);
  if (buyers.length === 0) return 'nobody is said to buy';
  const seller = supplier ?? sellerBehind(passage, behind, buyers) ?? winnerBefore(passage, cue, buyers);
  if (!seller && buyers.length > 1) return 'one of the parties sells, and it is not said which';
  if (!seller && passage.within(clause.first, clause.last, 'money', 'date').length === 0) return 'neither seller nor price nor day is told';
  return sharedAcquisitions(passage, things, buyers, { supplier: seller, status: modality.status, clause, anchor: cue.at, confidence: SURE, dealt: true });
}

/** *no contract has been signed*: what the noun says of the deal outweighs its verb. */
function isToldByNoun(passage: Passage, { at }: Cue<true>, { first }: Stretch): boolean {
  for (let before = at - 1; before >= first; before--) if (contracts.nouns.has(passage.word(before)) && !passage.mentionAt(before)) return true;
  return false;
}

function standing(passage: Passage, cue: Cue<true>): Modality {
  const verb = verbAt(passage, cue.at, cue.end);
  if (verb) return modalityOfVerb(passage, verb, { past: 'contracted' });
  const signing = signingBefore(passage, cue.at);
  const closed = signing && modalityOfVerb(passage, signing, { past: 'contracted' });
  return closed && 'refused' in closed ? closed : modalityOfPhrase(passage, cue.at, 'contracted', 'contracted');
}

/** *should X ever sign a contract*: the verb whose object the noun is. */
function signingBefore(passage: Passage, noun: number): VerbGroup | null {
  for (let at = noun - 1; at >= passage.first && noun - at <= NEAR; at--) {
    const hit = signVerbs.match(passage.view.tokens, at, noun);
    if (hit) return verbAt(passage, at, hit.end);
  }
  return null;
}
const NEAR = 6;

/** The first counted things behind a *for* or a verb of covering; the system before the noun names those that are only counted. */
function thingsOf(passage: Passage, cue: Cue<true>, { last }: Stretch): readonly Thing[] {
  for (let at = cue.end; at < last; at++) {
    if (passage.mentionAt(at)) continue;
    const word = passage.word(at);
    if (word !== 'for' && !coveringVerbs.has(word)) continue;
    if (opensWork(passage, at + 1)) return [];
    const things = thingsFrom(passage, at + 1, last).filter((thing) => isMaterial(thing) && thing.quantity);
    if (things.length === 0) continue;
    const named = passage.mentionAt(cue.at - 1);
    return named?.mention.kind === 'system' && !things[0]!.system ? [{ ...things[0]!, system: named }] : things;
  }
  return [];
}

function sellerBehind(passage: Passage, stretch: Stretch, buyers: readonly Filler[]): Filler | null {
  const actor = actorBehind(passage, ['with', 'from'], stretch);
  const seller = actor && (companyOf(passage, actor) ?? stateOf(passage, actor));
  return seller && !buyers.some((buyer) => JSON.stringify(buyer.value) === JSON.stringify(seller.value)) ? seller : null;
}

/** *Z won the tender. The contract covers nine Y*: who won just before sells, where no company is named beside it. */
function winnerBefore(passage: Passage, cue: Cue<true>, buyers: readonly Filler[]): Filler | null {
  const points = cue.at - passage.first === 1 && /^(?:the|this)$/.test(passage.word(passage.first));
  const [before] = passage.reference.passagesBefore(passage);
  if (!points || !before || passage.index - before.index !== 1) return null;
  for (let at = before.first; at < before.last; at++) {
    const hit = before.mentionAt(at) ? null : winVerbs.match(before.view.tokens, at, before.last);
    const verb = hit && verbAt(before, at, hit.end);
    if (!verb) continue;
    const modality = modalityOfVerb(before, verb, { past: 'contracted' });
    const winner = 'refused' in modality || modality.status !== 'contracted' ? null : subjectOf(before, { first: verb.first });
    const company = winner && companyOf(before, winner);
    if (!company || buyers.some((buyer) => JSON.stringify(buyer.value) === JSON.stringify(company.value))) return null;
    return { value: company.value, mention: null, origin: 'coreference' };
  }
  return null;
}
