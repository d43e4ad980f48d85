import { isAdverb, isOf } from '../../../src/link/grammar.js';
import { Shape } from '../../../src/normalize/tokens.js';
import type { Actor } from '../../../src/link/actors.js';
import { attributionOf } from '../../../src/link/attribution.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { namedFillers } from '../../../src/link/ellipsis.js';
import type { Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import type { Told } from '../../../src/link/reference.js';
import { companyOf, dateFor, stateOf, type Stretch } from '../../../src/link/roles.js';
import type { Thing } from '../../../src/link/things.js';
import type { Status } from '../../../src/model/index.js';
import { abilities } from './vocabulary.js';

const SURE = 0.92;

export interface Making {
  readonly producer: Actor | null;
  readonly status: Status;
  readonly clause: Stretch;
  readonly anchor: number;
  /** The plant told of before that makes them: its operator or country produces. */
  readonly plant?: Told;
}

/** One record per thing made. */
export function productionsOf(
  passage: Passage,
  things: readonly Thing[],
  { producer: actor, status, clause, anchor, plant }: Making,
): readonly Draft[] | string {
  if (things.length === 0) return 'no thing is made';
  if (!plant && !actor && namesStranger(passage, clause.first, anchor)) return 'its maker is named, but not known to be one';
  const producer = plant
    ? ownerOf(plant)
    : actor
      ? (companyOf(passage, actor) ?? stateOf(passage, actor) ?? actor.fillers[0]!)
      : (passage.reference.companyBefore(passage, anchor) ?? passage.reference.countryFor(passage, anchor));
  if (!producer) return 'nobody makes it';
  const date = dateFor(passage, anchor, clause);
  const site = plant ? null : placeIn(passage, { first: things.at(-1)!.last, last: clause.last });
  return things.map((thing) => ({
    slots: { producer, ...namedFillers(passage, thing, 'production'), ...(date && { date }), ...(site && { site: withoutLead(site) }) },
    status,
    confidence: actor ? SURE : plant ? SURE - 0.06 : SURE - 0.12,
    ...(plant && { siteOf: plant.draft }),
  }));
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
  if (status === 'planned' && attributionOf(passage) && tellsAbility(passage, at)) return 'claimed';
  return status === 'done' && attributionOf(passage) ? 'claimed' : status;
}

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
