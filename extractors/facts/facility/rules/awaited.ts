import { predicateStart, thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import type { Status } from '../../../../src/model/index.js';
import { amended, facilityOf, isSite } from '../records.js';
import { awaited, ends, intoUse } from '../vocabulary.js';
import { meantByJoint, meantByPronoun } from './told.js';

export const awaitedRule = onCue(
  'facility/awaited',
  'A site whose end is set for some day: *the dock is scheduled for completion in 2031*, *the second hall is due for handover next year*.',
  awaited,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    let end = cue.end + 1;
    if (isOf('determiners', passage.word(end))) end++;
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
    if (passage.word(cue.end) !== 'for' || !ends.has(passage.word(end))) return dueOn(passage, cue);
    const copula = isOf('be', passage.word(cue.at - 1)) ? verbAt(passage, cue.at - 1) : null;
    if (copula?.negated) return 'it is negated';
    const start = copula ? predicateStart(passage, copula.first) : cue.at;
    const clause = clauseAround(passage, cue.at);
    const date = passage.within(end, clause.last, 'date')[0];
    const site = thingsBefore(passage, start, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
    const told = site ? null : (meantByPronoun(passage, start) ?? meantByJoint(passage, start));
    if (told && date && !told.slots.date) return amended(told, { date: fillWith(date) }, 'planned');
    if (!site) return 'no site is to come to its end';
    return facilityOf(passage, site, {
      status: 'planned',
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: end,
      organization: null,
      ...(date && { date: fillWith(date) }),
    });
  },
);

/** *is due in 2028*, *is scheduled for 2028*, *is due on line in 2027*, *the plant, due on stream in 2028, …*: the day alone is set. */
function dueOn(passage: Passage, cue: Cue<true>): DraftReading {
  const use = intoUse.match(passage.view.tokens, cue.end, passage.last)?.end ?? cue.end;
  const joint = /^(?:in|by|for|before|around|on)$/.test(passage.word(use)) ? use + 1 : use;
  const date = passage.mentionAt(passage.word(joint) === 'the' ? joint + 1 : joint);
  if (joint === use || date?.mention.kind !== 'date' || date.mention.value.edtf === null) return 'no end is set';
  const copula = isOf('be', passage.word(cue.at - 1)) ? verbAt(passage, cue.at - 1) : null;
  if (copula?.negated) return 'it is negated';
  const aside = !copula && passage.word(cue.at - 1) === ',';
  if (!copula && !aside) return 'no site is said to be so';
  const start = copula ? predicateStart(passage, copula.first) : cue.at - 1;
  const site = thingsBefore(passage, start, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
  if (!site || (aside && site.last !== start)) return 'no site is to come to its end';
  const clause = clauseAround(passage, cue.at);
  return facilityOf(passage, site, {
    status: 'planned',
    clause: { first: Math.min(clause.first, site.first), last: clause.last },
    anchor: cue.at,
    organization: null,
    date: fillWith(date),
  });
}

/** *should be finished by late 2027*, *should start in 2028*: with a day what should become of a site is planned; null for anything else. */
export function awaitedModality(passage: Passage, verb: VerbGroup): { readonly status: Status } | null {
  if (!verb.conditional || verb.negated || isQuestion(passage) || inCondition(passage, verb.first)) return null;
  let should = false;
  for (let at = verb.first; at < verb.head; at++) if (passage.word(at) === 'should') should = true;
  if (!should) return null;
  return passage.within(verb.head, Math.min(verb.head + FARTHEST_DAY, passage.last), 'date').length > 0 ? { status: 'planned' } : null;
}
const FARTHEST_DAY = 12;
