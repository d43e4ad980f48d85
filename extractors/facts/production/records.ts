import { isAdverb, isOf } from '../../../src/link/grammar.js';
import { Shape } from '../../../src/normalize/tokens.js';
import type { Actor } from '../../../src/link/actors.js';
import { attributionOf, saidOf } from '../../../src/link/attribution.js';
import { isCompany } from '../../../src/link/context.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { namedFillers } from '../../../src/link/ellipsis.js';
import { isMaterialWord } from '../../../src/link/items.js';
import { meantByKind, pointsBack } from '../../../src/link/kinds.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { isName } from '../../../src/link/regions.js';
import { placeElsewhere } from './place.js';
import type { Told } from '../../../src/link/referring.js';
import { companyOf, stateOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { furtherFigures } from './series.js';
import { worksIn } from './site.js';
import { thingFillers, type Thing } from '../../../src/link/things.js';
import type { Status } from '../../../src/model/index.js';
import { abilities } from './vocabulary.js';

const SURE = 0.92;

export interface Making {
  readonly producer: Actor | null;
  /** A name right before the verb that is not known to be anybody's. */
  readonly maker?: Filler | null;
  /** No one maker but the country's industry: *mines produced*. */
  readonly home?: boolean;
  /** Where it is made, where the subject is the plant itself. */
  readonly site?: Filler | null;
  readonly status: Status;
  readonly clause: Stretch;
  readonly anchor: number;
  /** Where to seek the works and its owner, where it is not behind the things: *leave X’s plant at Y*. */
  readonly from?: number;
  /** The plant told of before that makes them: its operator or country produces. */
  readonly plant?: Told;
}

/** One record per thing made. */
export function productionsOf(
  passage: Passage,
  things: readonly Thing[],
  { producer: actor, maker = null, home = false, site: known = null, status, clause, anchor, plant, from }: Making,
): readonly Draft[] | string {
  if (things.length === 0) return 'no thing is made';
  const works = plant || known ? null : worksIn(passage, { first: from ?? things.at(-1)!.last, last: clause.last }, from !== undefined);
  const unknown = plant || actor ? null : (maker ?? works?.owner ?? null);
  if (!plant && !actor && !unknown && !home && namesStranger(passage, clause.first, anchor)) return 'its maker is named, but not known to be one';
  const producer = plant
    ? ownerOf(plant)
    : actor
      ? (companyOf(passage, actor) ?? stateOf(passage, actor) ?? actor.fillers[0]!)
      : (unknown ??
        (home ? null : (speakingCompany(passage) ?? passage.reference.companyBefore(passage, anchor))) ??
        passage.reference.countryFor(passage, anchor));
  if (!producer) return 'nobody makes it';
  const date = dateFor(passage, anchor, clause, true) ?? sinceWhen(passage, clause, things);
  const named = plant
    ? null
    : (known ??
      works?.site ??
      (from === undefined ? placeIn(passage, { first: Math.max(anchor, things.at(-1)!.last), last: clause.last }) : nameAt(passage, from)) ??
      (things[0]!.first > anchor ? worksIn(passage, { first: anchor, last: things[0]!.first })?.site : undefined) ??
      (actor?.kind === 'country' || home ? null : placeElsewhere(passage, { first: clause.first, last: anchor }, clause.last)));
  // *production in Poland*: the country that makes it is no site.
  const site = named && actor?.preposition === 'in' && named.end === actor.fillers[0]!.end ? null : named;
  const rate = things.length === 1 && !things[0]!.quantity ? rateIn(passage, things[0]!.last, clause.last) : undefined;
  const drafts = withNames(things)
    .map((thing) => (rate ? { ...thing, quantity: counting(passage, rate, thing) } : thing))
    .filter((thing) => meantByKind(passage, thing, []) !== null || !pointsBack(passage, thing))
    .map((thing) => ({
      slots: { producer, ...risen(passage, thing, namesOf(passage, thing, producer)), ...(date && { date }), ...(site && { site: withoutLead(site) }) },
      status,
      confidence: actor ? SURE : plant ? SURE - 0.06 : SURE - 0.12,
      ...(plant && { siteOf: plant.draft }),
    }));
  const [only, ...more] = drafts;
  const further = only && more.length === 0 && status !== 'cancelled' ? furtherFigures(passage, things[0]!, clause.last) : [];
  return further.length === 0
    ? drafts
    : [
        only!,
        ...further.map(({ quantity, date, status }): Draft => ({
          ...only!,
          slots: { ...only!.slots, quantity, date },
          status,
          confidence: only!.confidence - 0.1,
        })),
      ];
}

/** *The filling of shells is to start in 2027, X says*: a company speaks of its own making. */
function speakingCompany(passage: Passage): Filler | null {
  const said = attributionOf(passage);
  const company = said && passage.placed.find(({ mention }) => isCompany(mention) && mention.start >= said.start && mention.end <= said.end);
  return company ? fillWith(company) : null;
}

/** *leave Changwon faster than …*: the place that is left has no preposition. */
function nameAt(passage: Passage, at: number): Filler | null {
  let to = at;
  while (to < passage.last && isName(passage, to)) to++;
  return to > at ? fillWithWords(passage, at, to) : null;
}

/** *has produced 1,200 tonnes a year since March 2025*: a rate is dated by when it began. */
function sinceWhen(passage: Passage, clause: Stretch, things: readonly Thing[]): Filler | undefined {
  if (!things.some(({ quantity }) => quantity?.mention.value.per)) return undefined;
  const since = passage.within(clause.first, clause.last, 'date').find(({ mention }) => mention.value.bound === 'since');
  return since && fillWith(since);
}

/** *cartridges, some ten million a year*: a bare count in a list of named things is how many of them, and no thing. */
function withNames(things: readonly Thing[]): readonly Thing[] {
  const named = things.filter((thing) => thing.system ?? thing.item ?? thing.meant);
  return named.length > 0 ? named : things;
}

/** *at a rate of 5,000 a year*. */
function rateIn(passage: Passage, from: number, last: number): Placed | undefined {
  return passage
    .within(from, last, 'quantity')
    .find(({ first, mention }) => mention.value.per !== undefined && passage.word(first - 1) === 'of' && passage.word(first - 2) === 'rate');
}

/** *assembles Marauder vehicles at a rate of four a month*: the rate counts the things. */
function counting(passage: Passage, rate: Placed, { first, last }: Thing): Placed {
  if (rate.mention.value.of !== undefined || rate.mention.value.unit !== '1') return rate;
  let from = first;
  while (from < last && isOf('determiners', passage.word(from))) from++;
  return { ...rate, mention: { ...rate.mention, value: { ...rate.mention.value, of: passage.text(from, last) } } };
}

function namesOf(passage: Passage, thing: Thing, producer: Filler): ReturnType<typeof namedFillers> {
  if (thing.meant) return thingFillers(thing);
  // What was bought may be built by somebody who was not named with the deal.
  const meant = meantByKind(passage, thing, [producer], ['production']) ?? (pointsBack(passage, thing) ? meantByKind(passage, thing, []) : null);
  if (meant) return { ...meant.named, ...(thing.quantity && { quantity: fillWith(thing.quantity) }) };
  const named = namedFillers(passage, thing, 'production');
  // *delivered the last of 60 X; it will build 30 a year*: a bare count is of the one system that the sentence names.
  const own =
    (named.system ?? named.item) ? [] : [...new Set(passage.within(passage.first, thing.first, 'system').map(({ mention }) => String(mention.value.name)))];
  return own.length === 1 && thing.quantity?.mention.value.unit === '1'
    ? { ...named, system: { value: { name: own[0]! }, mention: null, origin: 'coreference' } }
    : named;
}

/** *from 450,000 to 750,000*: what output rises from is no part of what it comes to. */
function risen<T extends { readonly quantity?: Filler }>(passage: Passage, { quantity }: Thing, named: T): T {
  const value = quantity?.mention.value;
  if (!quantity || !named.quantity || value?.min === undefined || value.max === undefined || passage.word(quantity.first - 1) !== 'from') return named;
  const { min: _, max, ...kept } = value;
  return { ...named, quantity: { ...fillWith(quantity), value: { ...kept, value: max }, mention: null } };
}

/** *FAME, the state arsenal, will assemble*: a capitalised name that no kind knows is the subject, so that nobody else is. */
function namesStranger(passage: Passage, first: number, before: number): boolean {
  for (let at = first; at < before; at++) {
    const shape = passage.view.tokens.shape[at];
    const capital = shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed;
    const word = passage.word(at);
    if (
      capital &&
      !passage.mentionAt(at) &&
      !(at === passage.first && isMaterialWord(word)) &&
      !isOf('determiners', word) &&
      !isOf('prepositions', word) &&
      !isOf('pronouns', word) &&
      !isOf('conjunctions', word) &&
      !isAdverb(word)
    )
      return true;
  }
  return false;
}

/** A figure put in someone's mouth is claimed, unless it lies ahead; an ability is a claim too. */
export function statusOf(passage: Passage, status: Status, at: number): Status {
  if (status === 'planned' && ((saidOf(passage, at) && tellsAbility(passage, at)) || isReckoned(passage, at))) return 'claimed';
  return status === 'done' && saidOf(passage, at) ? 'claimed' : status;
}

/** *is able to produce*, *is believed to make*: what somebody is held to do, and no plan. */
function isReckoned(passage: Passage, at: number): boolean {
  const participle = passage.word(at) === 'to' ? passage.word(at - 1) : '';
  return RECKONED.has(participle) && isOf('be', passage.word(at - 2));
}
const RECKONED = new Set(['able', 'believed', 'thought', 'estimated', 'reckoned', 'assessed', 'reported', 'said', 'known']);

function tellsAbility(passage: Passage, before: number): boolean {
  for (let at = Math.max(passage.first, before - 8); at < before; at++) if (abilities.match(passage.view.tokens, at, before)) return true;
  return false;
}

function ownerOf({ draft: { slots } }: Told): Filler | null {
  const owner = (slots.organization ?? slots.country) as Filler | undefined;
  return owner ? { value: owner.value, mention: null, origin: 'coreference' } : null;
}

function withoutLead({ lead: _, ...site }: Filler): Filler {
  return site;
}
