import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { Shape } from '../normalize/tokens.js';
import { WordSet } from '../normalize/words.js';
import type { Status } from '../model/index.js';
import { aidGiver } from './aid.js';
import { actorsOf, type Actor } from './actors.js';
import { beforeRestrictive, predicateStart, thingsBefore } from './antecedent.js';
import type { Cue } from './contract.js';
import { cuePhrases } from './cues.js';
import { isOf } from './grammar.js';
import { modalityOfVerb } from './modality.js';
import type { Passage } from './passage.js';
import { actorBehind, clauseAround, type Stretch } from './roles.js';
import type { Thing } from './things.js';
import { verbAt } from './verbs.js';

type List = 'at' | 'to' | 'from' | 'visits' | 'gifts' | 'first';
/** What stands behind a verb of arriving: a place (*landed at*), whom it reaches (*reached Peru*), or where it comes from. */
export type ArrivalKind = 'at' | 'to' | 'from';
const lists = readJson<Record<List, string[]>>(new URL('./arrivals.json', import.meta.url));

function cuesOf(kind: ArrivalKind): (readonly [string, ArrivalKind])[] {
  return cuePhrases(Object.fromEntries(lists[kind].map((forms) => [forms, kind])));
}
export const arrivalCues = new Lexicon<ArrivalKind>('link/arrivals', [...cuesOf('at'), ...cuesOf('to'), ...cuesOf('from')]);
const gifts = new Lexicon<true>(
  'link/arrivals-gifts',
  lists.gifts.map((phrase) => [phrase, true] as const),
);
const VISITS = new WordSet(lists.visits);
const FIRST = new Set(lists.first);

/** Things that have come or will come to somebody. */
export interface Arrival {
  readonly things: readonly Thing[];
  readonly destination: Actor | null;
  readonly origin: Actor | null;
  /** Whoever gave them, where they are said to be a gift. */
  readonly giver: Actor | null;
  /** Words that make the coming part of something agreed before: *the first*, *another batch*. */
  readonly continued: boolean;
  readonly status: Status;
  readonly clause: Stretch;
}

/** *Two Y arrived at X*, *20 Y reached Z*, *14 Y came from Z*; else why nothing is delivered. */
export function arrivalAt(passage: Passage, cue: Cue<ArrivalKind>): Arrival | string {
  const verb = verbAt(passage, cue.at, cue.end);
  if (!verb) return 'the word is a noun here';
  const modality = modalityOfVerb(passage, verb, { past: 'done' });
  if ('refused' in modality) return modality.refused;
  // *will not reach X in 2026*: it is put off, and not denied.
  if (verb.negated && verb.time === 'future' && passage.within(verb.head, passage.last, 'date').length > 0) return 'it is put off, and not said when';
  const start = predicateStart(passage, verb.first);
  const near = thingsBefore(passage, start);
  const things = (near.length > 0 ? near : beforeRestrictive(passage, start)).filter((thing) => thing.system ?? thing.quantity);
  if (things.length === 0) return 'nothing that is named or counted arrives';
  if (isVisit(passage)) return 'it may be a visit';
  const clause = clauseAround(passage, cue.at);
  const rest = { first: cue.end, last: Math.min(clause.last, cue.end + REACH) };
  const object = cue.payload === 'to' ? (actorsOf(passage).find((actor) => isObject(passage, actor, cue.end)) ?? null) : null;
  const destination = cue.payload === 'to' ? object : actorBehind(passage, ['in', 'at', 'to', 'into', 'near', 'for'], rest);
  const between = { first: things[0]!.first, last: verb.first };
  const origin =
    cue.payload === 'from'
      ? (actorsOf(passage).find((actor) => isObject(passage, actor, cue.end)) ?? null)
      : (actorBehind(passage, ['from', 'by'], between) ?? actorBehind(passage, ['from'], rest));
  if (cue.payload === 'from' && !origin) return 'it is not said from whom';
  if (cue.payload === 'to' && !destination && !namesPlace(passage, cue.end)) return 'neither a place nor anybody is reached';
  return {
    things,
    destination,
    origin,
    giver: giverIn(passage, clause) ?? aidGiver(passage),
    continued: isContinued(passage, things[0]!),
    status: modality.status,
    clause,
  };
}
/** *landed for an exercise*, *went on patrol*: what comes and goes again is not given. */
export function isVisit(passage: Passage, from: number = passage.first): boolean {
  for (let at = from; at < passage.last; at++) if (VISITS.has(passage.view.tokens.word[at]!) && !passage.mentionAt(at)) return true;
  return false;
}

/** The place stands near its verb, in tokens. */
const REACH = 10;

function isObject(passage: Passage, actor: Actor, from: number): boolean {
  return (
    actor.first >= from && actor.first <= (isOf('determiners', passage.word(from)) ? from + 1 : from) && actor.role !== 'modifier' && actor.role !== 'possessor'
  );
}

/** *reached Kuchyňa air base*: a name that is neither a day nor a figure. */
function namesPlace(passage: Passage, from: number): boolean {
  const at = passage.word(from) === 'the' ? from + 1 : from;
  const shape = passage.view.tokens.shape[at];
  return at < passage.last && !passage.mentionAt(at) && (shape === Shape.Capital || shape === Shape.Mixed);
}

function giverIn(passage: Passage, { first, last }: Stretch): Actor | null {
  for (let at = first; at < last; at++) {
    const hit = gifts.match(passage.view.tokens, at, last);
    if (hit) return actorBehind(passage, ['from', 'by', 'of'], { first: hit.end, last: Math.min(last, hit.end + FAR) });
  }
  return null;
}
/** Between a gift and its giver the things may be named, in tokens. */
const FAR = 12;

function isContinued(passage: Passage, { first, last }: Thing): boolean {
  for (let at = Math.max(passage.first, first - 3); at < last; at++) if (FIRST.has(passage.word(at)) && !isSystem(passage, at)) return true;
  return false;
}

function isSystem(passage: Passage, at: number): boolean {
  return passage.mentionAt(at)?.mention.kind === 'system';
}
