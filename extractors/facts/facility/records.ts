import { isPossessive, type Actor } from '../../../src/link/actors.js';
import type { Draft, DraftReading, Filler, Fillers } from '../../../src/link/contract.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { actorBehind, stateOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { ordinals } from '../../../src/link/joints.js';
import { isName } from '../../../src/link/regions.js';
import { endsInSiteNoun, isCompoundSite, siteMeant } from '../../../src/link/sites.js';
import type { Thing } from '../../../src/link/things.js';
import type { Status } from '../../../src/model/index.js';
import { sizeOf } from './size.js';
import { isMadeOf, slippedTo } from './slipped.js';
import { itemOf } from './item.js';
import { contextCountry, countryOf, isCountry, isForeign, joinsCountries } from './lands.js';
import { bare, course, ofPlace, ownersPlace, placeJoined, placeOfWhole, plannedFor, properPlace, withNearness } from './where.js';
import { linear, numbered, ordinary, parts, timetables, vague } from './vocabulary.js';

const SURE = 0.9;

/** What is done to a site in one clause, and by whom. */
export interface Work {
  readonly status: Status;
  readonly clause: Stretch;
  /** The cue's token: a date is sought from there. */
  readonly anchor: number;
  readonly organization: Filler | null;
  /** The place where the rule knows it: *X gets a depot*. */
  readonly place?: Filler;
  /** The date where the rule knows it better than the clause. */
  readonly date?: Filler;
  /** Whether the dates of the clause are those of something else. */
  readonly undated?: boolean;
  /** The measure, likewise. */
  readonly size?: Filler;
  /** Whether it tells no news of a site told of before, so that its status stays. */
  readonly keeps?: boolean;
}

export function isSite(passage: Passage, thing: Thing): boolean {
  // *a Carl-Gustaf plant*: a system's name may stand inside the phrase, but not head it.
  return thing.system?.last !== thing.last && (endsInSiteNoun(passage, thing.last) || isMeasuredPart(passage, thing));
}

/** *the 65 km X line*, *the first unit, of 1,055 MW*, *the X battery, with a capacity of 612 MWh*: a part of a site, where its measure says that it is one. */
function isMeasuredPart(passage: Passage, { first, last }: Thing): boolean {
  if (!parts.has(passage.word(last - 1))) return false;
  if (isNumbered(passage, first, last)) return true;
  const behind = passage.word(last) === ',' ? last + 1 : last;
  const measure = passage.word(behind) === 'of' ? passage.mentionAt(behind + 1) : undefined;
  const able = passage.within(last, Math.min(last + FARTHEST_CAPACITY, passage.last), 'quantity').filter((one) => isCapacity(passage, one));
  return [...passage.within(first, last, 'quantity'), ...(measure ? [measure] : []), ...able].some(({ mention }) => EXTENTS.test(String(mention.value.unit)));
}
const EXTENTS = /^(?:km|m|m2|kV|[kMG]?W(?:\.h)?)$/;
const FARTHEST_CAPACITY = 12;

/** *with a capacity of 612 MWh* */
function isCapacity(passage: Passage, { first }: Placed): boolean {
  return passage.word(first - 1) === 'of' && passage.word(first - 2) === 'capacity';
}

/** *the fourth unit of X*, *the first reactor at X*: one of several, by its number and its town's name. */
function isNumbered(passage: Passage, first: number, last: number): boolean {
  if (!numbered.has(passage.word(last - 1)) || !/^(?:of|at)$/.test(passage.word(last)) || !isName(passage, last + 1)) return false;
  for (let at = first; at < last - 1; at++) if (ordinals.has(passage.word(at))) return true;
  return false;
}

/** One record of a site, or the reason why it says too little. */
export function facilityOf(
  passage: Passage,
  site: Thing,
  { status: told, clause, anchor, organization, place: known, date: day, size: measured, keeps, undated }: Work,
): DraftReading {
  const slip = slippedTo(passage, site);
  const status = slip && told === 'done' ? 'planned' : told;
  const own = measured ? undefined : sizeOf(passage, site, clause);
  const size = measured ?? (own && fillWith(own));
  const behind =
    course(passage, site) ?? plannedFor(passage, site) ?? placeIn(passage, { first: site.last, last: clause.last }, linear.has(passage.word(site.last - 1)));
  const before = placeIn(passage, { first: clause.first, last: site.first });
  const named = known ?? ofPlace(passage, site) ?? behind ?? properPlace(passage, site) ?? ownersPlace(passage, site) ?? before;
  // *In Bangladesh the terminal*: in which country it stands is no place in it.
  const found = named && isCountry(passage, named) ? null : (named ?? placeOfWhole(passage, site));
  const place = found && withNearness(passage, found);
  const item = itemOf(passage, site, found !== null && found === behind);
  const builder = organization ?? operatorOf(passage, site, clause) ?? ownerOf(passage, site);
  const country = joinsCountries(passage, named)
    ? null
    : (countryOf(passage, named) ?? (isForeign(passage, builder) && place ? null : contextCountry(passage, anchor, keeps ? site : null)));
  const date =
    (slip && withoutEnd(fillWith(slip))) ?? day ?? (undated || isMadeOf(passage, site) ? undefined : ofWorks(passage, dateFor(passage, anchor, clause, true)));
  // A school or a bridge stands in every story: it is a record only where it is measured, someone's work, or still ahead.
  const ahead =
    (status === 'planned' || status === 'contracted' || status === 'denied' || (status === 'cancelled' && !vague.has(passage.word(site.last - 1)))) &&
    place !== null &&
    /\p{Lu}/u.test(String(place.value));
  if (isOrdinary(passage, site) && !ahead && !size && !builder && !isNumbered(passage, site.first, site.last))
    return setBy(passage, { country, item, place, date }, status);
  // *an earlier plan for a nuclear station was dropped*: which one, nobody could tell.
  const nameless = !/\p{Lu}\p{Ll}/u.test(String(item.value));
  if (nameless && !place && !size && (status === 'cancelled' || (!builder && !date))) return 'it has no name, place, size or day';
  if (!place && isCrowd(site)) return 'so many are counted that no one of them is told of';
  const slots = {
    ...(country && { country }),
    item,
    ...(place && { place }),
    ...(size && { size }),
    ...(builder && { organization: builder }),
    ...(date && { date }),
  };
  const earlier = toldOf(passage, site, place);
  if (earlier) return amended(earlier, slots, keeps ? earlier.status : status);
  const further = place && found === behind ? placeJoined(passage, site, place) : null;
  if (!place || !further) return [{ slots, status, confidence: SURE }];
  // *two posts, at X and Y*: one at each; what they measure is told of both.
  const { size: _, ...each } = slots;
  return [place, further].map((where) => ({ slots: { ...each, place: where }, status, confidence: SURE }));
}

/** Sites that a sentence names and says too little of, which the next one may go on about. */
const named = new WeakMap<Passage, Draft[]>();

/** Keeps what an ordinary building was told of, and says why it is no record yet. */
function setBy(
  passage: Passage,
  { country, item, place, date }: Record<'country' | 'item' | 'place' | 'date', Filler | null | undefined>,
  status: Status,
): string {
  const slots = { ...(country && { country }), item: item!, ...(place && { place }), ...(date && { date }) };
  named.set(passage, [...(named.get(passage) ?? []), { slots, status, confidence: SURE - 0.08 }]);
  return 'an ordinary building without size or builder';
}

/** The one site that a sentence named without telling enough of it; null where it named several or told of another. */
export function namedIn(passage: Passage): Draft | null {
  const found = named.get(passage) ?? [];
  return found.length === 1 ? found[0]! : null;
}

/** *from 2030 to 2033*, *put off until 2033*: the day itself, which ends nothing. */
function withoutEnd(day: Filler): Filler {
  if (typeof day.value === 'string' || day.value.bound !== 'until') return day;
  const { bound: _, start: __, ...value } = day.value;
  return { ...day, value };
}

/** *dropped from the 2026 programme*: the year is the programme’s. */
function ofWorks(passage: Passage, date: Filler | undefined): Filler | undefined {
  const placed = passage.placed.find(({ mention }) => mention.id === date?.mention);
  const papers =
    placed && (timetables.has(passage.word(placed.last)) || (passage.word(placed.first - 1) === 'for' && timetables.has(passage.word(placed.first - 2))));
  return papers ? undefined : date;
}

/** The record that *the plant*, *this base* goes on about; null where it names another place, or none was told of. */
function toldOf(passage: Passage, site: Thing, place: Filler | null): Draft | null {
  if (passage.within(site.first, site.last).some(({ mention }) => mention.kind !== 'quantity')) return null;
  const told = siteMeant(passage, site.first, site.last)?.told.draft ?? null;
  const before = told?.slots.place as Filler | undefined;
  return told && place && before && bare(before) !== bare(place) ? null : told;
}

/** What a later sentence adds to a record: it keeps its name, and what was told first. */
export function amended(told: Draft, { item: _, country: __, ...slots }: Fillers, status: Status | null): DraftReading {
  return [{ slots: { item: told.slots.item, ...slots }, status, confidence: SURE, amends: told }];
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
  const actor = actorBehind(passage, ['by', 'through', 'with'], { first: site.last, last: clause.last }) ?? ownerBehind(passage, site.last, clause.last);
  return actor && bodyOf(passage, actor);
}

/** *belongs to X*, *belonging to X*. */
function ownerBehind(passage: Passage, from: number, last: number): Actor | null {
  for (let at = from; at < last; at++)
    if (/^belong(?:s|ed|ing)?$/.test(passage.word(at)) && passage.word(at + 1) === 'to') return actorBehind(passage, ['to'], { first: at, last });
  return null;
}

/** A company or an agency, never a state's own army or ministry. */
export function bodyOf(passage: Passage, actor: Actor): Filler | null {
  const mention = passage.placed.find((one) => one.mention.id === actor.fillers[0]!.mention)?.mention;
  // *the Marine Corps opened a base*: an armed service by its name is who does it, a whole army or ministry is the state.
  if (actor.kind === 'organization' && (mention?.value.type === 'military' || mention?.value.type === 'alliance')) return actor.fillers[0]!;
  return actor.kind === 'organization' && stateOf(passage, actor) === null ? actor.fillers[0]! : null;
}

/** *a station* may be any; *a nuclear station* is none of daily life, nor is one that bears a name. */
function isOrdinary(passage: Passage, site: Thing): boolean {
  return ordinary.has(passage.word(site.last - 1)) && !isCompoundSite(passage, site.last) && !/\p{Lu}\d/u.test(passage.text(site.first, site.last));
}

/** *66 reactors were under construction worldwide*: a count of what there is. */
function isCrowd({ quantity }: Thing): boolean {
  return quantity?.mention.value.unit === '1' && Number(quantity.mention.value.value ?? quantity.mention.value.min ?? 0) >= CROWD;
}
const CROWD = 12;
