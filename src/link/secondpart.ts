import type { Attribution } from '../model/index.js';
import { OWN_CLAUSE, prefixes } from './attributionwords.js';
import type { Passage } from './passage.js';

/** *weighs 17 tonnes and has, according to its maker, a range of 800 km*: where the part opens of which alone an aside tells who says it. */
export function secondPart(passage: Passage, { start, end }: Attribution): number {
  for (let at = passage.first + 1; at < passage.last && passage.offset(at) < start; at++) {
    const hit = prefixes.match(passage.view.tokens, at, passage.last);
    if (!hit || passage.word(at - 1) !== ',' || passage.offset(hit.end) > end) continue;
    let close = hit.end;
    while (close < passage.last && passage.offset(close) < end) close++;
    if (passage.word(close) !== ',') return -1;
    for (let joint = at - 2; joint > passage.first && at - joint <= 3; joint--) if (OWN_CLAUSE.has(passage.word(joint))) return joint;
    return -1;
  }
  return -1;
}
