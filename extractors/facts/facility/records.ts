import { isPossessive, type Actor } from '../../../src/link/actors.js';
import type { Draft, DraftReading, Filler, Fillers } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { actorBehind, stateOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { endsInSiteNoun, siteMeant } from '../../../src/link/sites.js';
import type { Thing } from '../../../src/link/things.js';
import type { Status } from '../../../src/model/index.js';
import { sizeOf } from './size.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { linear, ordinary, superlatives } from './vocabulary.js';

const SURE = 0.9;

/** What is done to a site in one clause, and by whom. */
export interface Work {
  readonly status: Status;
  readonly clause: Stretch;
  /** The cue's token: a date is sought from there. */
  readonly anchor: number;
  readonly organization: Filler | null;
  /** The date where the rule knows it better than the clause. */
  readonly date?: Filler;
  /** The measure, likewise. */
  readonly size?: Filler;
  /** Whether it tells no news of a site told of before, so that its status stays. */
  readonly keeps?: boolean;
}

export function isSite(passage: Passage, thing: Thing): boolean {
  // *a Carl-Gustaf plant*: a system's name may stand inside the phrase, but not head it.
  return thing.system?.last !== thing.last && endsInSiteNoun(passage, thing.last);
}

/** One record of a site, or the reason why it says too little. */
export function facilityOf(passage: Passage, site: Thing, { status, clause, anchor, organization, date: known, size: measured, keeps }: Work): DraftReading {
  const own = measured ? undefined : sizeOf(passage, site, clause);
  const size = measured ?? (own && fillWith(own));
  const behind =
    ownPlace(passage, site) ?? course(passage, site) ?? placeIn(passage, { first: site.last, last: clause.last }, linear.has(passage.word(site.last - 1)));
  const before = placeIn(passage, { first: clause.first, last: site.first });
  const place = ofPlace(passage, site) ?? behind ?? properPlace(passage, site) ?? before;
  const item = itemOf(passage, site, place !== null && place === behind);
  const builder = organization ?? operatorOf(passage, site, clause) ?? ownerOf(passage, site);
  const country = countryOf(passage, place) ?? (isForeign(passage, builder) && place ? null : contextCountry(passage, anchor, builder, keeps ? site : null));
  const date = known ?? dateFor(passage, anchor, clause);
  // A school or a bridge stands in every story: it is a record only where it is measured, someone's work, or still ahead.
  const ahead = status !== 'done' && place !== null && /\p{Lu}/u.test(String(place.value));
  if (ordinary.has(passage.word(site.last - 1)) && !ahead && !size && !builder) return 'an ordinary building without size or builder';
  const slots = {
    ...(country && { country }),
    item,
    ...(place && { place }),
    ...(size && { size }),
    ...(builder && { organization: builder }),
    ...(date && { date }),
  };
  const told = toldOf(passage, site, place);
  return told ? amended(told, slots, keeps ? told.status : status) : [{ slots, status, confidence: SURE }];
}

/** The record that *the plant*, *this base* goes on about; null where it names another place, or none was told of. */
function toldOf(passage: Passage, site: Thing, place: Filler | null): Draft | null {
  if (passage.within(site.first, site.last).some(({ mention }) => mention.kind !== 'quantity')) return null;
  const told = siteMeant(passage, site.first, site.last)?.told.draft ?? null;
  const before = told?.slots.place as Filler | undefined;
  return told && place && before && before.value !== place.value ? null : told;
}

/** What a later sentence adds to a record: it keeps its name, and what was told first. */
export function amended(told: Draft, { item: _, country: __, ...slots }: Fillers, status: Status | null): DraftReading {
  return [{ slots: { item: told.slots.item, ...slots }, status, confidence: SURE, amends: told }];
}

/** The noun phrase without measures, numbers and names before its common nouns: *a 5.2-GW solar park* is a *solar park*; a name stays where the place is told otherwise. */
function itemOf(passage: Passage, site: Thing, named: boolean): Filler {
  let first = site.last - 1;
  while (first > site.first) {
    const word = passage.word(first - 1);
    if (
      passage.mentionAt(first - 1) ||
      isOf('determiners', word) ||
      word === "'s" ||
      word === ',' ||
      (isName(passage, first - 1) && !(named && first - 1 > site.first))
    )
      break;
    first--;
  }
  // *a 650,000 barrel-a-day refinery*: the rest of a measure that hyphens join to the noun is none of its words.
  while (first < site.last - 2 && /^[-‑]$/.test(passage.word(first))) first += 2;
  while (first < site.last - 1 && (isFiller(passage, first) || isName(passage, first))) first++;
  return fillWithWords(passage, first, site.last);
}

/** *its own plant*, *the first-ever plant*, *Europe’s largest plant*: no part of the name of its kind. */
function isFiller(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return (
    word === 'own' ||
    superlatives.has(word) ||
    isSerial(passage, at) ||
    word === 'ever' ||
    (word === '-' && passage.word(at + 1) === 'ever') ||
    (passage.word(at + 1) === '-' && passage.word(at + 2) === 'ever')
  );
}

/** *the Flamanville 3 reactor*, *the Hinkley Point C plant*: the number or letter belongs to the name before it. */
function isSerial(passage: Passage, at: number): boolean {
  const text = passage.text(at, at + 1);
  return (/^\d{1,2}$/.test(text) || /^[A-Z]$/.test(text)) && isCapital(passage, at - 1) && !passage.mentionAt(at);
}

/** A capital that is no abbreviation: *an LNG terminal* has no name. */
function isName(passage: Passage, at: number): boolean {
  return isCapital(passage, at) && passage.view.tokens.shape[at] !== Shape.Upper;
}

function isCapital(passage: Passage, at: number): boolean {
  const letter = passage.text(at, at + 1).charAt(0);
  return letter !== letter.toLowerCase();
}

/** *the port of Chancay*. */
function ownPlace(passage: Passage, site: Thing): Filler | null {
  if (passage.word(site.last) !== 'of') return null;
  let to = site.last + 1;
  while (to < passage.last && isCapital(passage, to) && !passage.mentionAt(to)) to++;
  return to > site.last + 1 ? { ...fillWithWords(passage, site.last + 1, to), lead: 'of' } : null;
}

/** *the pipeline from Ajaokuta to Kano*: between which places a line runs. */
function course(passage: Passage, site: Thing): Filler | null {
  if (!linear.has(passage.word(site.last - 1)) || passage.word(site.last) !== 'from') return null;
  const nameEnd = (from: number): number => {
    let to = from;
    while (to < passage.last && isCapital(passage, to) && !/^(?:date|money|quantity)$/.test(passage.mentionAt(to)?.mention.kind ?? '')) to++;
    return to;
  };
  const joint = nameEnd(site.last + 1);
  const end = nameEnd(joint + 1);
  return joint > site.last + 1 && passage.word(joint) === 'to' && end > joint + 1 ? fillWithWords(passage, site.last, end) : null;
}

/** *the Kuçova air base*: a name inside the phrase is the place; where a line runs between two (*the Niger–Benin pipeline*), neither is. */
function properPlace(passage: Passage, site: Thing): Filler | null {
  const proper = (at: number): boolean => isName(passage, at) && !passage.mentionAt(at) && !isOf('determiners', passage.word(at)) && at > passage.first;
  let from = site.first;
  while (from < site.last && !proper(from)) from++;
  let to = from;
  while (to < site.last && (proper(to) || (to > from && isSerial(passage, to)))) to++;
  // *the Power of Siberia pipeline*: a name that hangs on another is no place by itself.
  if (passage.word(from - 1) === 'of' && isCapital(passage, from - 2)) return null;
  if (/^[-–]$/.test(passage.word(to)) && proper(to + 1)) return null;
  return to > from ? { ...fillWithWords(passage, from, to), lead: 'at' } : null;
}

/** *the port of Chancay*: a proper name behind *of* says where it is. */
function ofPlace(passage: Passage, site: Thing): Filler | null {
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

/** *X’s plant*, *an X plant*, *the plant of X*: a company whose name owns the site. */
function ownerOf(passage: Passage, site: Thing): Filler | null {
  const isOwner = (one: Placed | undefined): one is Placed => one?.mention.kind === 'organization' && one.mention.value.type === 'company';
  const inside = passage.within(site.first, site.last, 'organization').filter(isOwner);
  if (inside.length > 0) return inside.length === 1 ? fillWith(inside[0]!) : null;
  const before = passage.mentionAt(site.first - 1) ?? (isPossessive(passage.word(site.first - 1)) ? passage.mentionAt(site.first - 2) : undefined);
  if (isOwner(before) && isPossessive(passage.word(before.last))) return fillWith(before);
  for (let at = site.last; at < Math.min(site.last + OWNER_REACH, passage.last); at++) {
    const next = passage.word(at) === 'of' ? passage.mentionAt(at + 1) : undefined;
    if (isOwner(next)) return fillWith(next);
    if (/^[.;:]$/.test(passage.word(at))) return null;
  }
  return null;
}
const OWNER_REACH = 8;

/** *operated by X*, *led by X*, *with X as contractor*, *through the company X*. */
function operatorOf(passage: Passage, site: Thing, clause: Stretch): Filler | null {
  const actor = actorBehind(passage, ['by', 'through', 'with'], { first: site.last, last: clause.last });
  return actor && bodyOf(passage, actor);
}

/** A company or an agency, never a state's own army or ministry. */
export function bodyOf(passage: Passage, actor: Actor): Filler | null {
  const mention = passage.placed.find((one) => one.mention.id === actor.fillers[0]!.mention)?.mention;
  // *the Marine Corps opened a base*: an armed service by its name is who does it, a whole army or ministry is the state.
  if (actor.kind === 'organization' && mention?.value.type === 'military') return actor.fillers[0]!;
  return actor.kind === 'organization' && stateOf(passage, actor) === null ? actor.fillers[0]! : null;
}

/** The context's country; what another sentence was about is no ground where a company builds. */
function contextCountry(passage: Passage, anchor: number, builder: Filler | null, measured: Thing | null): Filler | null {
  // *Ukraine struck the refinery at X, which can process …*: whoever is named elsewhere in the sentence does not own what is only measured.
  const other = passage.placed.filter((one) => one.mention.kind === 'country');
  if (
    measured &&
    other.length > 0 &&
    !other.some((one) => one.last + (isPossessive(passage.word(one.last)) ? 1 : 0) >= measured.first && one.first < measured.last)
  )
    return null;
  const country = passage.reference.countryFor(passage, anchor);
  const named = passage.placed.some((one) => one.mention.kind === 'country');
  return builder && country?.origin === 'coreference' && !named ? null : country;
}

/** An agency at work abroad (*the WFP will build in X*) leaves open in which country a place lies. */
function isForeign(passage: Passage, builder: Filler | null): boolean {
  return passage.placed.some((one) => one.mention.id === builder?.mention && one.mention.kind === 'organization' && one.mention.value.type === 'other');
}

function countryOf(passage: Passage, place: Filler | null): Filler | null {
  if (!place) return null;
  const named = passage.placed.find(
    (one) => one.mention.kind === 'country' && one.mention.start >= place.start! && (one.mention.end <= place.end! || liesIn(passage, place, one)),
  );
  return named ? fillWith(named) : null;
}

/** *at Karuma in Uganda*, *Long Thanh, Vietnam*: the country named right behind the place. */
function liesIn(passage: Passage, place: Filler, { mention, first }: Placed): boolean {
  const joint = passage.word(first - 1);
  return mention.value.form === 'name' && (joint === 'in' || joint === ',') && passage.offsetAfter(first - 1) === place.end;
}
