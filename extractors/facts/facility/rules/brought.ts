import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { unknownNameBefore } from '../../../../src/link/subjects.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { bodyOf, facilityOf, isSite } from '../records.js';
import { bringVerbs, intoUse, pictures, showVerbs } from '../vocabulary.js';

export const broughtRule = onCue(
  'facility/brought',
  'A site between a verb and what it is brought into: *X has brought 18 berths into use at Y*, *plans to put a second unit on stream in 2026*.',
  bringVerbs,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const site = thingsFrom(passage, cue.end).find((thing) => isSite(passage, thing));
    if (!site) return 'nothing that can be built follows';
    const clause = clauseAround(passage, cue.at);
    let use = site.last;
    while (use < clause.last && use - site.last <= FARTHEST && !intoUse.match(passage.view.tokens, use, clause.last)) use++;
    const hit = intoUse.match(passage.view.tokens, use, clause.last);
    if (!hit) return 'what it is brought into is not told';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const builder = subjectOf(passage, verb);
    const stranger = builder ? null : unknownNameBefore(passage, verb.first, clause.first);
    return facilityOf(passage, site, { status: modality.status, clause, anchor: hit.end - 1, organization: builder ? bodyOf(passage, builder) : stranger });
  },
);
const FARTHEST = 12;

export const seenRule = onCue(
  'facility/seen',
  'What pictures show to stand somewhere: *satellite pictures show a new runway of 3,000 metres at X*.',
  showVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const clause = clauseAround(passage, cue.at);
    const opening = pictureBefore(passage, cue.at);
    if (opening < 0) return 'no picture shows it';
    const site = thingsFrom(passage, cue.end).find((thing) => isSite(passage, thing));
    if (!site) return 'no site is shown';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    // *called to X, where pictures show*: the relative says where.
    const first = passage.word(opening - 1) === 'where' ? passage.first : cue.at;
    const rising = passage.word(site.last) === 'under' || passage.word(site.last + 1) === 'under';
    return facilityOf(passage, site, {
      status: rising ? 'planned' : modality.status,
      clause: { first, last: clause.last },
      anchor: site.last,
      organization: null,
      undated: true,
    });
  },
);

/** Where the subject of pictures opens: *satellite pictures of 19 January*. */
function pictureBefore(passage: Passage, before: number): number {
  for (let at = before - 1; at >= passage.first && before - at <= 8; at--) {
    if (/^[,;:]$/.test(passage.word(at))) return -1;
    if (pictures.has(passage.word(at)) && !passage.mentionAt(at))
      return pictures.has(passage.word(at - 1)) || isOf('determiners', passage.word(at - 1)) ? at - 1 : at;
  }
  return -1;
}
