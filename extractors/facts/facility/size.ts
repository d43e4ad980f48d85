import type { Passage, Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import type { Thing } from '../../../src/link/things.js';
import { isOf } from '../../../src/link/grammar.js';
import { capacityLeads, lengthy, parts, persons, pieces } from './vocabulary.js';

/** UCUM codes in which plants and grounds are measured wherever the clause gives them. */
const OWN_MEASURE = /^(?:[kMG]?W|m2|km2|har|\[acr_us\]|\[sft_i\])$/;

/** A measure inside the phrase, joined to it, or what it has room for; else the clause's only power or area. */
export function sizeOf(passage: Passage, site: Thing, clause: Stretch): Placed | undefined {
  const inside = passage.within(site.first, site.last, 'quantity').find((one) => isMeasure(one) || isCapacity(one));
  return (
    inside ??
    joined(passage, site) ??
    apposed(passage, site) ??
    capacity(passage, site, clause) ??
    roomFor(passage, site, clause) ??
    onlyMeasure(passage, site, clause) ??
    toldAfter(passage, site, clause) ??
    counted(passage, site)
  );
}

function isMeasure(one: Placed): boolean {
  // *a 155 mm shell plant*: a calibre measures what is made there; a line’s voltage is no size.
  return !['1', '%', 'mm', 'cm', 'kV'].includes(String(one.mention.value.unit));
}

/** *a 138-bed block*: a count on its noun’s hyphen tells what a building holds. */
function isCapacity({ mention }: Placed): boolean {
  return mention.value.unit === '1' && /-\p{Ll}/u.test(mention.text);
}

/** *a train of 3.8 mtpa*, *a factory with 54,000 sq m of halls*. */
function joined(passage: Passage, site: Thing): Placed | undefined {
  // *a plant at X, of 150 MW*: the place may stand between.
  const joint = passage.word(site.last);
  const apart = passage.within(site.last, Math.min(site.last + 9, passage.last), 'quantity')[0];
  if (apart && isMeasure(apart) && passage.word(apart.first - 1) === 'of' && passage.word(apart.first - 2) === ',') return apart;
  // *the X dam (6,000 MW)*, *the plant at Y, 300 MW, has …*
  const bracketed = joint === '(' ? passage.mentionAt(site.last + 1) : undefined;
  if (bracketed?.mention.kind === 'quantity' && isMeasure(bracketed)) return bracketed;
  if (
    apart &&
    isMeasure(apart) &&
    passage.word(apart.first - 1) === ',' &&
    (/^[,.;]$/.test(passage.word(apart.last)) || DIMENSIONS.has(passage.word(apart.last))) &&
    onlyPlace(passage, site.last, apart.first - 1)
  )
    return apart;
  const next = joint === 'of' || joint === 'with' ? passage.within(site.last, Math.min(site.last + 5, passage.last), 'quantity')[0] : undefined;
  const room = next && joint === 'with' && persons.has(String(next.mention.value.of ?? ''));
  return next && (isMeasure(next) || room) ? next : undefined;
}

/** *the X railway, a line of 523 km*: what an apposition measures. */
function apposed(passage: Passage, { last }: Thing): Placed | undefined {
  if (passage.word(last) !== ',' || !isOf('determiners', passage.word(last + 1))) return undefined;
  const part = [last + 2, last + 3].find((at) => parts.has(passage.word(at)));
  const measure = part !== undefined && passage.word(part + 1) === 'of' ? passage.mentionAt(part + 2) : undefined;
  return measure?.mention.kind === 'quantity' && isMeasure(measure) ? measure : undefined;
}

/** *with room for 8 million passengers a year*. */
function capacity(passage: Passage, site: Thing, clause: Stretch): Placed | undefined {
  for (let at = site.last; at < clause.last; at++) {
    const hit = capacityLeads.match(passage.view.tokens, at, clause.last);
    const next = hit && passage.within(hit.end, Math.min(hit.end + 4, passage.last), 'quantity')[0];
    if (next && next.mention.value.unit !== '%') return next;
  }
  return undefined;
}

function onlyMeasure(passage: Passage, site: Thing, clause: Stretch): Placed | undefined {
  const [only, ...more] = passage.within(site.last, clause.last, 'quantity').filter((one) => OWN_MEASURE.test(String(one.mention.value.unit)));
  return more.length === 0 ? only : undefined;
}

/** *a barracks at X for 3,000 soldiers*. */
function roomFor(passage: Passage, site: Thing, clause: Stretch): Placed | undefined {
  return passage.within(site.last, clause.last, 'quantity').find((one) => {
    const noun = String(one.mention.value.of ?? '')
      .split(' ')
      .at(-1)!;
    let before = one.first - 1;
    while (before > site.last && /^(?:up|to|about|some|around|more|than|least|at|nearly)$/.test(passage.word(before))) before--;
    return one.mention.value.unit === '1' && passage.word(before) === 'for' && persons.has(noun.toLowerCase());
  });
}

/** *enlarged to 120,000 barrels a day*, *its refinery: 360,000 barrels a day*, *a dam, 60 m high*: a rate or length told behind the site. */
function toldAfter(passage: Passage, site: Thing, clause: Stretch): Placed | undefined {
  const behind = passage
    .within(site.last, Math.min(clause.last + 4, passage.last), 'quantity')
    .find((one) => isMeasure(one) || one.mention.value.per !== undefined);
  if (!behind) return undefined;
  const lead = passage.word(behind.first - 1);
  const measures = behind.mention.value.per !== undefined || LENGTHS.test(String(behind.mention.value.unit));
  if (lead === ':') return measures ? behind : undefined;
  const long = /^k?m$/.test(String(behind.mention.value.unit));
  if (lead === 'to') return measures && (!long || lengthy.has(passage.word(site.last - 1))) && behind.last <= clause.last ? behind : undefined;
  if (lead !== ',' || behind.first !== site.last + 1) return undefined;
  return DIMENSIONS.has(passage.word(behind.last)) || (measures && /^(?:,|from)$/.test(passage.word(behind.last))) ? behind : undefined;
}
const LENGTHS = /^(?:m|km|m2|m3|km2|har|[kMG]?W|t|Mt)$/;
const DIMENSIONS = new Set(['long', 'high', 'tall', 'deep', 'wide']);

/** *18 berths*: how many of what is counted rather than measured. */
function counted(passage: Passage, site: Thing): Placed | undefined {
  return site.quantity?.mention.value.unit === '1' && pieces.has(passage.word(site.last - 1)) ? site.quantity : undefined;
}

/** *at Wales*, *on the Mekong*: nothing but where it stands. */
function onlyPlace(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^\p{Lu}/u.test(passage.text(at, at + 1)) && !/^(?:at|in|on|near|off|the|of|between|and|from|to|[-’'])$/.test(passage.word(at))) return false;
  return true;
}
