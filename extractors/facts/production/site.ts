import { isPossessive } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import type { Stretch } from '../../../src/link/roles.js';
import { endsInSiteNoun } from '../../../src/link/sites.js';
import { thingsFrom } from '../../../src/link/things.js';

const AT = new Set(['at', 'in', 'near', 'from']);

/** The works where something is made: *at its plant near Hanoi*, *at X’s yard in Y*; `owner` is the company whose works they are. */
export function worksIn(passage: Passage, { first, last }: Stretch, bare = false): { readonly site: Filler; readonly owner: Filler | null } | null {
  for (let at = first; at < last; at++) {
    const open = bare && at === first ? at - 1 : at;
    if ((open === at && !AT.has(passage.word(at))) || (open === at && passage.mentionAt(at))) continue;
    const thing = thingsFrom(passage, open + 1, last)[0];
    if (!thing || !endsInSiteNoun(passage, thing.last) || passage.within(thing.first, thing.last, 'quantity', 'system').length > 0) continue;
    const mark = possessiveIn(passage, open + 1, thing.last);
    const owner = mark === null ? null : ownerBefore(passage, open + 1, mark);
    let from = mark === null ? open + 1 : mark + 1;
    while (from < thing.last - 1 && (isOf('determiners', passage.word(from)) || FILLERS.has(passage.word(from)) || isPossessive(passage.word(from)))) from++;
    const place = NEAR.has(passage.word(thing.last)) ? placeIn(passage, { first: thing.last, last: Math.min(thing.last + 5, last) }) : null;
    let to = thing.last;
    while (place && to < last && passage.offsetAfter(to) < place.end!) to++;
    // *at the plant*: without a name of its own it says nothing.
    const named = place !== null || /\p{Lu}/u.test(passage.text(from, to));
    if (named) return { site: fillWithWords(passage, from, to), owner };
  }
  return null;
}
function possessiveIn(passage: Passage, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isPossessive(passage.word(at))) return at;
  return null;
}

/** *X’s yard*: a company by its mention, or a name that no kind knows. */
function ownerBefore(passage: Passage, first: number, mark: number): Filler | null {
  const mention = passage.mentionAt(mark - 1);
  if (mention) return mention.mention.kind === 'organization' ? fillWith(mention) : null;
  const name = passage.text(first, mark);
  return /^\p{Lu}/u.test(name) ? { ...fillWithWords(passage, first, mark), value: { name } } : null;
}
const FILLERS = new Set(['own', 'new', 'existing', 'main']);
const NEAR = new Set(['in', 'near', 'at', 'outside']);
