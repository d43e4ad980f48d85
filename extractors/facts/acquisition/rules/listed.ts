import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, companyOf, stateOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom } from '../../../../src/link/things.js';
import { tokenize } from '../../../../src/normalize/tokens.js';
import type { Status } from '../../../../src/model/index.js';
import { acquisitionsOf } from '../records.js';
import { labels, listHeadings } from '../vocabulary.js';

const SURE = 0.88;

export const listedRule = onCue(
  'acquisition/listed',
  'An item of a list of deals: *Poland: 24 Y from Z, $2 billion (May 2023)* under *Recent orders*.',
  labels,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const label = passage.mentionAt(passage.first);
    if (label?.mention.kind !== 'country' || label.last !== cue.at) return 'no country labels the line';
    const status = headingStatus(passage);
    if (!status) return 'no deals are listed here';
    const things = thingsFrom(passage, cue.end).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    if (things[0]?.first !== cue.end) return 'the line does not open with what is bought';
    const clause = { first: passage.first, last: passage.last };
    const from = actorBehind(passage, ['from', 'with', 'by'], { first: things.at(-1)!.last, last: passage.last });
    const supplier = from && (companyOf(passage, from) ?? stateOf(passage, from));
    return acquisitionsOf(passage, things, { buyer: fillWith(label), supplier, status, clause, anchor: cue.at, confidence: SURE });
  },
);

function headingStatus(passage: Passage): Status | null {
  const heading = passage.reference.headingsOf(passage)[0];
  if (heading === undefined) return null;
  const tokens = tokenize(heading);
  let found: Status | null = null;
  for (let at = 0; at < tokens.count; at++) {
    const hit = listHeadings.match(tokens, at, tokens.count);
    // *Planned orders*, *Approved sales*: what is planned of deals is planned.
    if (hit) found = found === 'planned' ? found : hit.payload;
  }
  return found;
}
