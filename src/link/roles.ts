import type { Actor } from './actors.js';
import { actorsOf, isPossessive } from './actors.js';
import { saysBehindName } from './apposition.js';
import { isReportingVerb } from './attribution.js';
import type { Filler } from './contract.js';
import { isAuxiliary, isOf } from './grammar.js';
import { oncePerToken } from './memory.js';
import { fillWith, type Passage, type Placed } from './passage.js';
import { inOtherRelative, isBudget } from './othermoney.js';
import { goesOnBetween, inClosedRelative } from './predicates.js';
import { subjectPhraseBefore } from './subjects.js';
import type { VerbGroup } from './verbs.js';
import { Shape } from '../normalize/tokens.js';

/** A stretch of tokens; `last` is exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The clause around a token: up to a semicolon, colon or spaced dash, or to a comma behind which a new clause has its own subject. */
export const clauseAround = oncePerToken((passage, token): Stretch => {
  let first = token;
  while (first > passage.first && !breaksBefore(passage, first)) first--;
  let last = token + 1;
  while (last < passage.last && !breaksBefore(passage, last)) last++;
  return { first, last };
});

const breaksBefore = oncePerToken((passage, at): boolean => {
  const before = passage.word(at - 1);
  if (before === ';' || before === ':' || before === '?' || before === '!') return true;
  if ((before === '—' || before === '–') && !passage.mentionAt(at - 1)) return true;
  if (passage.mentionAt(at) && passage.mentionAt(at) === passage.mentionAt(at - 1)) return false;
  const word = passage.word(at);
  if (before === ',' && (word === 'while' || word === 'whereas' || word === 'but' || word === 'although' || word === 'though')) return true;
  // *recalled that X had signed Y, and that Z was held*
  if (before === ',' && word === 'and' && passage.word(at + 1) === 'that' && !passage.mentionAt(at + 1)) return true;
  // *received X and is awaiting Y*: what follows the second verb is not the first one's.
  if (word === 'and' && (isAuxiliary(passage.word(at + 1)) || isOf('irregularPast', passage.word(at + 1)))) return true;
  if (word === 'and' && verbBehindDate(passage, at + 1)) return true;
  return before === ',' && word === 'and' && opensClause(passage, at + 1);
});

/** *took X and in August 2025 ordered Y*: the day stands before the second verb. */
function verbBehindDate(passage: Passage, at: number): boolean {
  const day = isOf('prepositions', passage.word(at)) ? passage.mentionAt(at + 1) : undefined;
  const verb = day?.mention.kind === 'date' ? day.last : -1;
  return verb > 0 && (isAuxiliary(passage.word(verb)) || isOf('irregularPast', passage.word(verb)) || /ed$/.test(passage.word(verb)));
}

/** A subject of its own and its verb right after it. */
function opensClause(passage: Passage, at: number): boolean {
  // *and under it the centre has ordered*: a phrase may stand before the subject.
  const reach = isOf('prepositions', passage.word(at)) ? 4 : 0;
  const actor = actorsOf(passage).find((one) => one.first >= at && one.first <= at + reach && (one.role === 'free' || one.role === 'possessor'));
  const from = actor ? actor.last : at;
  for (let t = from; t < Math.min(from + 6, passage.last); t++) {
    const word = passage.word(t);
    if (isAuxiliary(word) || isOf('irregularPast', word)) return actor !== undefined || t > at;
    if (actor && passage.view.wordClass(t) === 'verb') return true;
    // *, and its director hopes for more*: a phrase with its own article is a subject too, where a verb follows its noun.
    if (t > at + 1 && POSSESSIVES.has(passage.word(at)) && isFinite(passage, t)) return true;
    if (word === ',' && t > at && POSSESSIVES.has(passage.word(at))) return saysBehindName(passage, t);
    if (isOf('prepositions', word) || word === ',') return false;
  }
  return false;
}

const POSSESSIVES = new Set(['its', 'their', 'the', 'a', 'an', 'this']);

/** A verb in the present that its noun stands before, and an object or a clause behind. */
function isFinite(passage: Passage, at: number): boolean {
  const [word, next] = [passage.word(at), passage.word(at + 1)];
  if (passage.mentionAt(at) || passage.view.wordClass(at - 1) === 'adjective' || /(?:ed|ing)$/.test(word)) return false;
  if (!isReportingVerb(word) && (passage.view.wordClass(at) !== 'verb' || passage.view.wordClass(at - 1) !== 'noun')) return false;
  return isOf('prepositions', next) || isOf('determiners', next);
}

/** Who does what a verb says: the nearest actor before it that stands free, in its own clause or the one it is joined to. */
export function subjectOf(passage: Passage, verb: Pick<VerbGroup, 'first'>): Actor | null {
  return subjectBefore(passage, verb.first);
}

const subjectBefore = oncePerToken((passage, verb): Actor | null => {
  const nearest = actorsOf(passage).findLast((actor) => actor.last <= verb && actor.role === 'free' && !isObject(passage, actor));
  if (!nearest || crossesClause(passage, nearest.last, verb) || followsUnknown(passage, nearest.last, verb)) return null;
  // *Poland watched as the yard built*: another phrase right before the verb is its subject.
  const phrase = subjectPhraseBefore(passage, verb, nearest.last);
  return phrase && standsAlone(passage, phrase) ? null : nearest;
});

/** A phrase with its own article or name, and not the rest of one that an actor opens (*the Swedish navy’s new chief*). */
function standsAlone(passage: Passage, { first, last }: Stretch): boolean {
  const word = passage.word(first);
  const shape = passage.view.tokens.shape[last - 1];
  return isOf('determiners', word) || ((shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed) && !passage.mentionAt(last - 1));
}

/** An actor with those joined to it before: *Portugal, the Netherlands and Sweden*; in reading order. */
export function coordinated(passage: Passage, actor: Actor | null): readonly Actor[] {
  if (!actor) return [];
  const group = [actor];
  for (;;) {
    const before = actorsOf(passage).findLast((one) => one.last < group[0]!.first && one.role === 'free');
    if (!before || !onlyJoints(passage, before.last, group[0]!.first)) return group;
    group.unshift(before);
  }
}

function onlyJoints(passage: Passage, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    const word = passage.word(at);
    if (word === ',' || word === 'and') joined = true;
    else if (!isOf('determiners', word)) return false;
  }
  return joined;
}

/** *…, and they ordered*: a pronoun that nothing resolves is the subject, and not whoever was named before. */
function followsUnknown(passage: Passage, from: number, verb: number): boolean {
  for (let at = Math.max(from, verb - 3); at < verb; at++) if (UNKNOWN.has(passage.word(at))) return true;
  return false;
}
const UNKNOWN = new Set(['they', 'he', 'she', 'i', 'we', 'you', 'it', 'nobody', 'everyone', 'someone']);

/** The actor whose thing the subject is: *Croatia’s army*, *the budget of Kosovo*. */
export function possessorBefore(passage: Passage, token: number): Actor | null {
  return (
    actorsOf(passage)
      .filter((actor) => actor.last <= token && actor.role === 'possessor')
      .at(-1) ?? null
  );
}

/** Right after a verb an actor is its object: *sold Poland 152 howitzers*. */
function isObject(passage: Passage, actor: Actor): boolean {
  const before = passage.word(actor.first - 1);
  // *said it would give*: what a verb of its own follows is that one's subject.
  if (before === '' || isAuxiliary(before) || isAuxiliary(passage.word(actor.last))) return false;
  // *State-owned X turned out*: the half of a compound is no verb that X is the object of.
  if (/^[-‑]$/.test(passage.word(actor.first - 2))) return false;
  // *contracted X to produce*, *expects X to buy*: the object of one verb is the subject of the next.
  if (passage.word(actor.last) === 'to' && passage.view.wordClass(actor.last + 1) === 'verb' && !passage.mentionAt(actor.last + 1)) return false;
  return (
    passage.view.wordClass(actor.first - 1) === 'verb' &&
    !passage.mentionAt(actor.first - 1) &&
    /(?:ed|[stdw])$/.test(before) &&
    actor.first - 1 > passage.first
  );
}

function crossesClause(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[;:]$/.test(passage.word(at))) return true;
  return false;
}

/** The actor behind one of some prepositions (`by`, `from`, `to`) in a stretch, nearest to its beginning. */
export function actorBehind(passage: Passage, prepositions: readonly string[], { first, last }: Stretch): Actor | null {
  const behind = actorsOf(passage).filter(
    (actor) => actor.first >= first && actor.last <= last && actor.role !== 'modifier' && prepositions.includes(actor.preposition),
  );
  const [nearest] = behind;
  if (nearest?.role !== 'possessor') return nearest ?? null;
  // *Norway’s Kongsberg*: whose it is only introduces the one that is meant.
  return actorsOf(passage).find((actor) => actor.first >= nearest.last && actor.first <= nearest.last + 2) ?? nearest;
}

/** The actor behind one of some prepositions with those joined to it: *for Finland and Poland*; in reading order. */
export function actorsBehind(passage: Passage, prepositions: readonly string[], stretch: Stretch): readonly Actor[] {
  const first = actorBehind(passage, prepositions, stretch);
  if (!first) return [];
  const group = [first];
  for (const next of actorsOf(passage)) {
    if (next.first < group.at(-1)!.last || next.last > stretch.last || next.role === 'modifier') continue;
    if (!onlyJoints(passage, group.at(-1)!.last, next.first)) break;
    group.push(next);
  }
  return group;
}

/** Money that belongs to things: in the bracket right behind them, else the only amount of the clause. */
export function amountFor(passage: Passage, things: Stretch, clause: Stretch, alone: boolean): Filler | undefined {
  const amounts = passage.within(clause.first, clause.last, 'money').filter((one) => !one.mention.value.per && !isBudget(passage, one));
  const bracketed = passage.word(things.last) === '(' ? amounts.find((one) => one.first > things.last && one.first <= things.last + 4) : undefined;
  if (bracketed) return fillWith(bracketed);
  const other = (one: Placed): boolean => goesOnBetween(passage, one.last, things.first) || inClosedRelative(passage, one.first, things.first);
  const free = amounts.filter((one) => !inOtherBracket(passage, one, things) && !inOtherRelative(passage, things.last, one.first) && !other(one));
  return alone && free.length > 0 ? fillWith(nearestTo(free, things)) : undefined;
}

function inOtherBracket(passage: Passage, placed: Placed, things: Stretch): boolean {
  for (let at = placed.first - 1; at >= passage.first && placed.first - at <= 5; at--) {
    if (passage.word(at) === ')') return false;
    if (passage.word(at) === '(') return at !== things.last;
  }
  return false;
}

function nearestTo(mentions: readonly Placed[], { first, last }: Stretch): Placed {
  const distance = (one: Placed): number => (one.first >= last ? one.first - last : first - one.last + 2);
  return mentions.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** The state behind an actor: a country itself, the state of an army or ministry, an alliance by name; null for a company. */
export function stateOf(passage: Passage, actor: Actor): Filler | null {
  const filler = actor.fillers[0]!;
  if (actor.kind === 'country') return actor.nounKind === 'industry' ? null : filler;
  const mention = passage.placed.find((one) => one.mention.id === filler.mention)?.mention;
  if (!mention || mention.value.type === 'company') return null;
  if (mention.value.type === 'alliance') return filler;
  if (mention.value.type === 'other') return null;
  return (
    passage.reference.countryOf(mention) ??
    ownerBefore(passage, actor) ??
    passage.reference.homeOf(mention) ??
    passage.reference.countryFor(passage, actor.first)
  );
}

/** *Kenya’s Ministry of Defence*: whose body it is stands right before it. */
function ownerBefore(passage: Passage, actor: Actor): Filler | null {
  const owner = isPossessive(passage.word(actor.first - 1)) ? passage.mentionAt(actor.first - 2) : passage.mentionAt(actor.first - 1);
  return owner?.mention.kind === 'country' ? fillWith(owner) : null;
}

/** The company that an actor names, as a filler; null for a state. */
export function companyOf(passage: Passage, actor: Actor): Filler | null {
  if (actor.kind !== 'organization') return null;
  const filler = actor.fillers[0]!;
  const mention = passage.placed.find((one) => one.mention.id === filler.mention)?.mention;
  return !mention || mention.value.type === 'company' ? filler : null;
}

/** Whether an actor is named and known to be a company, and no agency of any other kind. */
export function isCompanyActor(passage: Passage, actor: Actor): boolean {
  if (actor.kind !== 'organization') return false;
  const { mention: id, value } = actor.fillers[0]!;
  const mention = passage.placed.find((one) => one.mention.id === id)?.mention;
  if (mention) return mention.value.type === 'company';
  // *it*: whoever was told of before.
  return actor.nounKind === 'company' || (typeof value !== 'string' && passage.reference.isCompanyNamed(String(value.name)));
}
