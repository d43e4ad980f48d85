import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { bodyOf, facilityOf, isSite } from '../records.js';
import { enlargingVerbs, persons } from '../vocabulary.js';

export const enlargedRule = onCue(
  'facility/enlarged',
  'A site that is made larger: *X will take the terminal from 300,000 to 700,000 containers*, *raise the capacity of its refinery at Y to 1.4 million barrels a day*.',
  enlargingVerbs,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const site = thingsFrom(passage, pastCapacity(passage, cue.end)).find((thing) => isSite(passage, thing));
    if (!site) return 'nothing that can be built follows';
    const clause = clauseAround(passage, cue.at);
    const size = passage.within(site.last, clause.last, 'quantity').find((one) => isReached(passage, one));
    if (!size) return 'what it comes to is not told';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const actor = subjectOf(passage, verb);
    const stranger = actor ? null : unknownNameBefore(passage, verb.first, clause.first);
    return facilityOf(passage, site, {
      status: modality.status,
      clause,
      anchor: size.last,
      organization: actor ? bodyOf(passage, actor) : stranger,
      size: reachedBy(size),
    });
  },
);

/** *the capacity of its refinery*: the site stands behind what of it is raised. */
function pastCapacity(passage: Passage, from: number): number {
  let at = from;
  while (isOf('determiners', passage.word(at)) || /^(?:annual|production|daily|total|installed)$/.test(passage.word(at))) at++;
  const named = /^(?:capacity|throughput)$/.test(passage.word(at)) && /^(?:of|at|in)$/.test(passage.word(at + 1));
  return named ? at + 2 : from;
}

/** *from 300,000 to 700,000 TEU*, read as one range: its end is what is reached. */
function reachedBy(size: Placed): Filler {
  const { min: _, max, ...value } = size.mention.value;
  return max === undefined ? fillWith(size) : { ...fillWith(size), value: { ...value, value: max } };
}

/** *to 700,000 TEU*: the figure behind *to*, over its hedges. */
function isReached(passage: Passage, { first, mention }: Placed): boolean {
  if (mention.value.max !== undefined && passage.word(first - 1) === 'from') return mention.value.unit !== '%';
  let at = first - 1;
  while (isSeriesWord('hedges', passage.word(at)) && passage.word(at) !== 'to') at--;
  const counted = String(mention.value.of ?? '')
    .split(' ')
    .at(-1)!;
  return passage.word(at) === 'to' && mention.value.unit !== '%' && (mention.value.unit !== '1' || persons.has(counted));
}
