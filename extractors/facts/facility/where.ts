import { isPossessive } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import type { Thing } from '../../../src/link/things.js';
import { isCapital, isName, nameIn, properIn, wholeName } from './names.js';
import { endsInSiteNoun } from '../../../src/link/sites.js';
import { placeIn } from '../../../src/link/places.js';
import { linear, parts } from './vocabulary.js';

/** *the pipeline from Ajaokuta to Kano*, *the line between Sodo and Moyale*: between which places a line runs. */
export function course(passage: Passage, site: Thing): Filler | null {
  if (!linear.has(passage.word(site.last - 1))) return null;
  // *a rail line, 1,726 km from Karachi to Peshawar*: its length may stand between.
  const measure = passage.word(site.last) === ',' ? passage.mentionAt(site.last + 1) : undefined;
  const from = measure?.mention.kind === 'quantity' ? (passage.word(measure.last) === 'long' ? measure.last + 1 : measure.last) : site.last;
  // *the Celtic Interconnector between Ireland and France*: its own name tells which it is.
  if (passage.word(from) === 'between' && isName(passage, site.last - 1)) return null;
  const joint = passage.word(from) === 'from' ? 'to' : passage.word(from) === 'between' ? 'and' : null;
  if (joint === null) return null;
  const nameEnd = (from: number): number => {
    let to = from;
    while (to < passage.last && isCapital(passage, to) && !/^(?:date|money|quantity)$/.test(passage.mentionAt(to)?.mention.kind ?? '')) to++;
    return to;
  };
  const first = passage.word(from + 1) === 'the' ? from + 2 : from + 1;
  const to = nameEnd(first);
  const second = passage.word(to + 1) === 'the' ? to + 2 : to + 1;
  const end = nameEnd(second);
  return to > first && passage.word(to) === joint && end > second ? fillWithWords(passage, from, end) : null;
}

/** *the Kuçova air base*: a name inside the phrase is the place; where a line runs between two (*the Niger–Benin pipeline*), neither is. */
export function properPlace(passage: Passage, site: Thing): Filler | null {
  const capital = passage
    .within(site.first, site.last, 'country')
    .find(({ mention, last }) => mention.value.form === 'capital' && last < site.last && passage.word(last) !== "'s" && !joinsEnds(passage, site, last));
  if (capital) return { ...fillWithWords(passage, capital.first, capital.last), lead: 'in' };
  const name = (wholeName(passage, site) ?? nameIn(passage, site)) ? null : properIn(passage, site);
  if (!name) return null;
  const { first: from, last: to } = name;
  // *the Power of Siberia pipeline*: a name that hangs on another is no place by itself.
  if (passage.word(from - 1) === 'of' && isCapital(passage, from - 2)) return null;
  if (/^[-–]$/.test(passage.word(to)) && isName(passage, to + 1))
    return linear.has(passage.word(site.last - 1)) ? null : { ...fillWithWords(passage, from, to + 2), lead: 'at' };
  return { ...fillWithWords(passage, from, to), lead: 'at' };
}

/** *the Kigali–Rusumo line*: between whose ends it runs. */
function joinsEnds(passage: Passage, site: Thing, at: number): boolean {
  return linear.has(passage.word(site.last - 1)) && /^[-–]$/.test(passage.word(at));
}

/** *the port of Chancay*: a proper name behind *of* says where it is. */
export function ofPlace(passage: Passage, site: Thing): Filler | null {
  if (passage.word(site.last) !== 'of') return null;
  let to = site.last + 1;
  while (
    to < passage.last &&
    isCapital(passage, to) &&
    passage.mentionAt(to)?.mention.kind !== 'organization' &&
    passage.mentionAt(to)?.mention.kind !== 'date'
  )
    to++;
  return to > site.last + 1 ? { ...fillWithWords(passage, site.last + 1, to), lead: 'at' } : null;
}

/** *Callao’s new breakwater*: whose it is says where, where that is a town. */
export function ownersPlace(passage: Passage, site: Thing): Filler | null {
  let mark = site.first;
  while (mark < site.last && !isPossessive(passage.word(mark))) mark++;
  if (mark === site.last && isPossessive(passage.word(site.first - 1))) mark = site.first - 1;
  if (mark >= site.last) return null;
  const mention = passage.mentionAt(mark - 1);
  if (mention) return mention.mention.value.form === 'capital' ? fillWithWords(passage, mention.first, mention.last) : null;
  let first = mark;
  while (first > passage.first && isName(passage, first - 1) && !isOf('determiners', passage.word(first - 1))) first--;
  return first < mark ? fillWithWords(passage, first, mark) : null;
}

/** *the dock planned for Mtwara*: where it was to stand. */
export function plannedFor(passage: Passage, site: Thing): Filler | null {
  if (!/^(?:planned|intended|earmarked|proposed|meant)$/.test(passage.word(site.last)) || passage.word(site.last + 1) !== 'for') return null;
  let to = site.last + 2;
  while (to < passage.last && isName(passage, to) && !passage.mentionAt(to)) to++;
  return to > site.last + 2 ? { ...fillWithWords(passage, site.last + 2, to), lead: 'at' } : null;
}

/** *The first unit is to …*: it stands where the site does of which the sentence before told; null where that named several, or none. */
export function placeOfWhole(passage: Passage, site: Thing): Filler | null {
  if (!parts.has(passage.word(site.last - 1)) || !isOneOfSeveral(passage, site)) return null;
  const [before] = passage.reference.passagesBefore(passage);
  if (!before || passage.index - before.index > 2) return null;
  const places = new Map<unknown, Filler>();
  for (let at = before.first; at < before.last; at++) {
    const place = endsInSiteNoun(before, at + 1) ? placeIn(before, { first: at + 1, last: Math.min(at + 8, before.last) }) : null;
    if (place) places.set(place.value, place);
  }
  const [only] = [...places.values()];
  return only && places.size === 1 ? { value: only.value, mention: null, origin: 'coreference', ...(only.lead && { lead: only.lead }) } : null;
}

function isOneOfSeveral(passage: Passage, { first, last }: Thing): boolean {
  for (let at = first; at < last; at++) if (ORDINALS.has(passage.word(at))) return true;
  return false;
}
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last', 'final', 'next']);

/** *near Chisamba*, *off Cabo Delgado*: what stands by a town does not stand in it. */
export function withNearness(passage: Passage, place: Filler): Filler {
  const lead = place.lead ?? '';
  if (!NEARNESS.test(lead) || place.start === undefined || place.end === undefined) return place;
  const { text } = passage.view.tokens;
  const start = place.start - lead.length - 1;
  const value = text.slice(start, place.end);
  return value === `${lead} ${String(place.value)}` ? { ...place, value, start, lead: '' } : place;
}
const NEARNESS = /^(?:near|outside|off|around)\b/;

/** A place by its name alone, as a later sentence may tell it. */
export function bare({ value }: Filler): string {
  return String(value).replace(/^(?:near|outside|off|around) (?:the )?/, '');
}

/** *support hubs at Iqaluit and Yellowknife*: the second place of several sites; null where one site is told of, or a country follows. */
export function placeJoined(passage: Passage, { last }: Thing, { end }: Filler): Filler | null {
  if (!/[^s]s$/.test(passage.word(last - 1))) return null;
  let joint = last;
  while (joint < passage.last && passage.offset(joint) < end!) joint++;
  if (passage.word(joint) !== 'and') return null;
  let to = joint + 1;
  while (to < passage.last && isName(passage, to) && !passage.mentionAt(to)) to++;
  return to > joint + 1 ? { ...fillWithWords(passage, joint + 1, to), lead: 'at' } : null;
}
