import type { Cue } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { afterHedge } from '../../../src/link/joints.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import { attributes, type Attribute } from './vocabulary.js';

/** *a 42 kg warhead*, *30-hour endurance*: before the attribute, with no more than so many words between. */
export function measureBefore(passage: Passage, cue: Cue<unknown>, attribute: Attribute, between: number): Placed | null {
  const near = passage
    .within(Math.max(passage.first, cue.at - 8), cue.at, 'quantity')
    .findLast((one) => fits(one, attribute) && wordsBetween(passage, one.last, cue.at) <= between);
  if (!near) return null;
  for (let at = near.last; at < cue.at; at++) if (isJoint(passage, at) || isOf('prepositions', passage.word(at))) return null;
  return near;
}

/** *120-km-range*, *155-mm/52-calibre gun*: hyphens and other measures of the thing are no words between. */
function wordsBetween(passage: Passage, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!/^[-‑/]$/.test(passage.word(at)) && passage.mentionAt(at)?.mention.kind !== 'quantity') count++;
  return count;
}

/** *a range of up to 1,124 km*: the next measure of the clause, over prepositions, hedges and small words alone. */
export function measureAfter(passage: Passage, cue: Cue<unknown>, attribute: Attribute, clause: Stretch): Placed | null {
  const next = passage.within(cue.end, clause.last, 'quantity').find((one) => fits(one, attribute));
  if (!next || next.first - cue.end > 6) return null;
  // *its reach, 1,600 km, covers*: between commas the measure is that of what stands before them.
  if (passage.word(cue.end) === ',' && afterHedge(passage, cue.end + 1, next.last) === next.first && /^[,.;]$/.test(passage.word(next.last))) return next;
  // *engages targets at altitudes above 100 km*: the measure is that of the nearer attribute.
  for (let at = cue.end; at < next.first; at++) if (isJoint(passage, at) || attributes.match(passage.view.tokens, at, next.first)) return null;
  // *carries a 50 kg warhead*: so is a measure right before its noun.
  return attributes.match(passage.view.tokens, next.last, passage.last) ? null : next;
}

function isJoint(passage: Passage, at: number): boolean {
  return (/^[,()]$/.test(passage.word(at)) || isOf('conjunctions', passage.word(at))) && !passage.mentionAt(at);
}

function fits({ mention: { value } }: Placed, { units, per }: Attribute): boolean {
  // *two hours a night*: a rate measures no system, unless it is one of fire.
  return units.includes(String(value.unit)) && (per === undefined ? value.per === undefined : per.includes(String(value.per)));
}
