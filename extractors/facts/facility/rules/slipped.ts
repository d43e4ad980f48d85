import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import { facilityOf, isSite } from '../records.js';
import { isMadeOf, newDayAt } from '../slipped.js';
import { slipping } from '../vocabulary.js';

export const slippedRule = onCue(
  'facility/slipped',
  'A site whose day was moved: *the hangar at X, due in 2025, is now expected in 2027*, *the terminal has slipped to 2028*.',
  slipping,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (!newDayAt(passage, cue.at)) return 'no new day is told';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
    let start = cue.at;
    while (start > passage.first && (isAuxiliary(passage.word(start - 1)) || isOf('adverbs', passage.word(start - 1)))) start--;
    if (isOf('negation', passage.word(start - 1)) || isOf('negation', passage.word(cue.at - 1))) return 'it is negated';
    const site =
      thingsBefore(passage, start, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing)) ??
      thingsFrom(passage, cue.end).find((thing) => isSite(passage, thing));
    if (!site || isMadeOf(passage, site)) return 'no site is said to be late';
    const told = passage.reference.toldBefore(passage, 'facility', 0).some(({ draft }) => covers(passage, site, draft.slots.item as Filler | undefined));
    if (told) return 'another word of the sentence has told of it';
    const clause = clauseAround(passage, site.first);
    return facilityOf(passage, site, {
      status: 'planned',
      clause: { ...clause, first: Math.min(clause.first, site.first) },
      anchor: cue.at,
      organization: null,
    });
  },
);

function covers(passage: Passage, { first, last }: Thing, item: Filler | undefined): boolean {
  return item?.end !== undefined && item.end > passage.offset(first) && item.end <= passage.offsetAfter(last);
}
