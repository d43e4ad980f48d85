import { actorsOf } from '../../../../src/link/actors.js';
import { isAboutAid, speaksOfAid } from '../../../../src/link/aid.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, stateOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { receiverInContext } from '../receivers.js';
import { transfersOf } from '../records.js';
import { labels, sentWords } from '../vocabulary.js';

export const listedRule = onCue(
  'transfer/listed',
  'An item of a list of aid: *Germany: two Y, to be handed over in 2027, and 4,000 Z* under *The packages announced*.',
  labels,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const giver = actorsOf(passage).find((actor) => actor.last === cue.at && actor.kind === 'country' && actor.role === 'free');
    if (!giver || (giver.first > passage.first && passage.leadIn === undefined)) return 'no country labels the line';
    const lead = { first: passage.first, last: giver.first };
    if (!isAboutAid(passage) && !speaksOfAid(passage, lead.first, lead.last)) return 'no aid is listed here';
    const things = listedThings(passage, cue.end);
    if (things.length === 0) return 'nothing that is named or counted is listed';
    const named = actorBehind(passage, ['to', 'for'], lead);
    const to = (named && stateOf(passage, named)) ?? receiverInContext(passage, giver, { aid: true });
    if (!to) return 'nobody receives it';
    const status = isSent(passage, lead.last) ? 'done' : 'planned';
    return things.flatMap((thing, i) => {
      const clause = { first: thing.first, last: things[i + 1]?.first ?? passage.last };
      const given = transfersOf(passage, [thing], { giver, to, status, clause, anchor: thing.last - 1 });
      return typeof given === 'string' ? [] : given;
    });
  },
);

/** What opens the line, and each further count behind a joint or *including*: days and prices may stand between. */
function listedThings(passage: Passage, from: number): readonly Thing[] {
  const things: Thing[] = [];
  for (let at = from; at < passage.last; at++) {
    if (at < (things.at(-1)?.last ?? from)) continue;
    const opens = at === from || JOINTS.has(passage.word(at - 1)) || (at - 2 >= from && HEDGED.has(passage.word(at - 1)) && JOINTS.has(passage.word(at - 2)));
    if (!opens || passage.mentionAt(at)?.mention.kind === 'money') continue;
    const found = thingsFrom(passage, at).filter((thing) => isMaterial(thing) && (thing.quantity ?? (at === from && thing.system)));
    things.push(...found.filter((thing) => thing.first >= (things.at(-1)?.last ?? from)));
  }
  return things;
}
const JOINTS = new Set([',', ';', 'and', 'including', 'plus']);
const HEDGED = new Set(['a', 'some', 'another', 'about']);

/** *What has been delivered so far:* the list tells what came about. */
function isSent(passage: Passage, last: number): boolean {
  for (let at = passage.first; at < last; at++) if (sentWords.has(passage.word(at))) return true;
  return false;
}
