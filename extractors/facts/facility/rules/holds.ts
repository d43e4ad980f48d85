import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { amended, facilityOf, isSite } from '../records.js';
import { meantByPronoun } from './told.js';
import { holds } from '../vocabulary.js';

/** A hedge of so many words may stand between the verb and its measure. */
const HEDGE = 4;

export const holdsRule = onCue(
  'facility/holds',
  'What a site can do or covers, by a measure: *the solar park has a capacity of 1.65 GW*, *the pipeline can carry 110,000 barrels a day*.',
  holds,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage)) return 'the sentence is a question';
    if (inCondition(passage, cue.at)) return 'the clause is a condition';
    const size = passage.within(cue.end, Math.min(cue.end + HEDGE + 8, passage.last), 'quantity')[0];
    if (!size || size.first - cue.end > HEDGE || size.mention.value.unit === '%') return 'no measure follows';
    const site = thingsBefore(passage, subjectEnd(passage, cue.at), (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
    const told = site || !tellsOfSites(passage, cue) ? null : meantByPronoun(passage, cue.at);
    if (told) return amended(told, { size: fillWith(size) }, told.status);
    if (!site) return 'no site is its subject';
    const clause = clauseAround(passage, cue.at);
    const status = passage.word(cue.at) === 'will' ? 'planned' : 'done';
    return facilityOf(passage, site, {
      status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
      size: fillWith(size),
      keeps: true,
    });
  },
);

/** *it has a capacity of*, *it covers*: only such verbs are told of sites alone; *it carries* may be an airline. */
function tellsOfSites(passage: Passage, cue: Cue<true>): boolean {
  for (let at = cue.at; at < cue.end; at++) if (OF_SITES.has(passage.word(at))) return true;
  return false;
}
const OF_SITES = new Set([
  'capacity',
  'area',
  'length',
  'room',
  'space',
  'berths',
  'cover',
  'covers',
  'hold',
  'holds',
  'house',
  'houses',
  'store',
  'stores',
  'span',
  'spans',
  'occupies',
]);

/** A relative pronoun before the verb is passed over: *the port of X, which can handle …*. */
function subjectEnd(passage: Passage, at: number): number {
  return /^(?:which|that)$/.test(passage.word(at - 1)) ? at - 1 : at;
}
