import { isAuxiliary, isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { isMaterialWord } from './items.js';
import { countedPart } from './partof.js';
import { isMaterial, thingsFrom, type Thing } from './things.js';
import { skipAside } from './joints.js';
import { coordinated, subjectOf } from './roles.js';
import { opensNounPhrase, type VerbGroup } from './verbs.js';

/** How far back a subject may open, in tokens. */
const FAR = 44;
const LONGEST_ASIDE = 26;
const LONGEST_MODIFIER = 14;

/**
 * The things told of right before a token: the subject of a passive verb, or what a participle follows (*20 launchers
 * bought in 2019*). Asides and what modifies the phrase may stand between (*the plant at Lamu, for years the largest
 * item, was cancelled*). A phrase that only modifies another (*corvettes of the X class*) gives way to that other.
 */
export function thingsBefore(passage: Passage, before: number, fits: (thing: Thing) => boolean = isMaterial): readonly Thing[] {
  let found: readonly Thing[] = [];
  let listed = false;
  for (let from = before - 1; from >= passage.first && before - from <= FAR; from--) {
    if (/^[;:]$/.test(passage.word(from))) break;
    if (!opensPhrase(passage, from)) continue;
    const things = thingsFrom(passage, from, before);
    const reaching = reachingPart(passage, things, before);
    if (!reaching.some(fits)) continue;
    if (listed && reaching.at(-1)!.last !== found.at(-1)!.last) break;
    found = reaching;
    // *12 X and 30 Y were ordered*: behind its joint stands the end of a list, which goes on before it.
    listed = (passage.word(from - 1) === 'and' || (listed && passage.word(from - 1) === ',')) && opensMember(passage, from);
    if (!listed && !isOf('prepositions', passage.word(from - 1))) break;
  }
  return found.length > 0 ? found : objectBefore(passage, before, fits);
}

/** The things up to the last one from which the verb is reached: *the railway, 620 km long, was completed*. */
function reachingPart(passage: Passage, things: readonly Thing[], before: number): readonly Thing[] {
  for (let count = things.length; count > 0; count--) if (reaches(passage, things[count - 1]!.last, before)) return things.slice(0, count);
  return [];
}

/** *unveiled 15 drones bought in 2023*: the phrase right before, though a verb opens it. */
function objectBefore(passage: Passage, before: number, fits: (thing: Thing) => boolean): readonly Thing[] {
  for (let from = Math.max(passage.first, before - LONGEST_OBJECT); from < before; from++) {
    const opener = passage.mentionAt(from);
    if (opener ? opener.first !== from || opener.mention.kind === 'date' : !isOf('determiners', passage.word(from))) continue;
    const things = thingsFrom(passage, from, before);
    if (things.some(fits) && things.at(-1)!.last === before) return things;
  }
  return [];
}
const LONGEST_OBJECT = 12;

/** Where a predicate begins: with a relative pronoun, or with the auxiliary of its infinitive (*is due to open*, *which are expected to arrive*). */
export function predicateStart(passage: Passage, first: number): number {
  const at = auxiliaryOf(passage, first);
  const before = passage.word(at - 1);
  return at - 1 > passage.first && (before === 'which' || before === 'that') ? at - 1 : at;
}

function auxiliaryOf(passage: Passage, first: number): number {
  if (passage.word(first) !== 'to') return first;
  let at = first - 1;
  while (at > passage.first && first - at <= 3 && !isAuxiliary(passage.word(at))) at--;
  if (!isAuxiliary(passage.word(at))) return first;
  while (at > passage.first && isAuxiliary(passage.word(at - 1))) at--;
  return at;
}

function opensPhrase(passage: Passage, at: number): boolean {
  const before = passage.word(at - 1);
  return (
    at === passage.first ||
    isOf('prepositions', before) ||
    isOf('conjunctions', before) ||
    before === 'that' ||
    (POINTERS.has(passage.word(at)) && !passage.mentionAt(at)) ||
    /^[,;:“—–(]$/.test(before)
  );
}

const POINTERS = new Set(['the', 'these', 'those', 'its', 'their', 'a', 'an']);

/** Nothing but asides and modifiers stands between a phrase and its verb. */
function reaches(passage: Passage, from: number, to: number): boolean {
  const at = skipRate(passage, skipAside(passage, from, to));
  if (at >= to) return true;
  const word = passage.word(at);
  if (/^[,—–]$/.test(word)) return to - at <= 1 || (/^[,—–]$/.test(passage.word(to - 1)) && to - at <= LONGEST_ASIDE);
  if (!isOf('prepositions', word) && !isParticipleWithPhrase(passage, at)) return false;
  let end = at + 1;
  while (end < to && !/^[,—–(]$/.test(passage.word(end))) {
    if (isAuxiliary(passage.word(end)) || end - at > LONGEST_MODIFIER) return false;
    end++;
  }
  return reaches(passage, end, to);
}

/** *eight tanks that X ordered from Z in May rolled off a ferry*: a relative clause with a past of its own, up to the sentence’s verb. */
export function beforeRestrictive(passage: Passage, verb: number): readonly Thing[] {
  for (let that = verb - 1; that > passage.first && verb - that <= LONGEST_ASIDE; that--)
    if (passage.word(that) === 'that') return isRestrictive(passage, that, verb) ? thingsBefore(passage, that) : [];
  return [];
}

function isRestrictive(passage: Passage, that: number, to: number): boolean {
  let verb = false;
  for (let at = that + 1; at < to; at++) {
    const word = passage.word(at);
    if (/^[,;:()—–]$/.test(word) || word === 'that' || isAuxiliary(word)) return false;
    verb ||= !passage.mentionAt(at) && (/ed$/.test(word) || isOf('irregularPast', word));
  }
  return verb;
}

/** *50,000 shells a month are to be filled*: the rate belongs to the count. */
function skipRate(passage: Passage, at: number): number {
  if (/^(?:a|per|each|every)$/.test(passage.word(at)) && RATES.has(passage.word(at + 1))) return at + 2;
  return /^(?:annually|monthly|daily|weekly|yearly)$/.test(passage.word(at)) ? at + 1 : at;
}
const RATES = new Set(['year', 'month', 'day', 'week', 'hour', 'quarter', 'shift']);

/** *32 vehicles built by Roshel in Brampton had been …* */
function isParticipleWithPhrase(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  // *a depot covering 40 hectares*
  if (word.endsWith('ing')) return passage.mentionAt(at + 1)?.mention.kind === 'quantity' || isOf('determiners', passage.word(at + 1));
  return (word.endsWith('ed') || isOf('irregularParticiple', word)) && isOf('prepositions', passage.word(at + 1));
}

/** The relative pronoun before a verb's subject, or -1: *the radar that X is buying*, *which the army ordered*. */
export function relativeBefore(passage: Passage, verb: VerbGroup): number {
  const subject = subjectOf(passage, verb);
  if (!subject || subject.last < verb.first - 1) return -1;
  // *which Peru and Chile signed*
  let relative = coordinated(passage, subject)[0]!.first - 1;
  while (isOf('determiners', passage.word(relative)) && !RELATIVES.has(passage.word(relative))) relative--;
  return RELATIVES.has(passage.word(relative)) ? relative : -1;
}
const RELATIVES = new Set(['that', 'which', 'what']);

/** Where the subject of a relative clause without its pronoun begins, or -1: *the 12 trainers | it ordered from Y*. */
function contactBefore(passage: Passage, verb: VerbGroup): number {
  const subject = subjectOf(passage, verb);
  if (subject?.last !== verb.first) return -1;
  let first = subject.first;
  while (first - 1 > passage.first && isOf('determiners', passage.word(first - 1))) first--;
  const head = passage.mentionAt(first - 1);
  const thing = head ? head.mention.kind === 'system' || countedPart(passage, first) !== null : isMaterialWord(passage.word(first - 1));
  return first - 1 > passage.first && thing ? first : -1;
}

/** *received from X on 4 April two Y*: where the object begins behind partner, place and day, or -1. */
function objectBehindAsides(passage: Passage, verb: VerbGroup, end: number): number {
  if (subjectOf(passage, verb)?.last !== verb.first) return -1;
  let at = end;
  for (let guard = 0; guard < MOST_ASIDES && ASIDES.has(passage.word(at)); guard++) {
    const from = isOf('determiners', passage.word(at + 1)) ? at + 2 : at + 1;
    const mention = passage.mentionAt(from);
    if (!mention || mention.mention.kind === 'quantity') return -1;
    at = mention.last;
  }
  return at > end && opensNounPhrase(passage, at) ? at : -1;
}
const ASIDES = new Set(['from', 'on', 'in', 'at', 'with']);
const MOST_ASIDES = 3;

/** A verb without an object right behind it looks like a participle (*that India bought in 2016*, *the jets it bought*), but somebody does it. */
export function relativeVerb(passage: Passage, verb: VerbGroup, end: number = verb.head + 1): VerbGroup {
  const acts =
    verb.voice === 'participle' && (relativeBefore(passage, verb) >= 0 || contactBefore(passage, verb) >= 0 || objectBehindAsides(passage, verb, end) >= 0);
  return acts ? { ...verb, voice: 'active' } : verb;
}

/** *30 Y*, *a ninth Y*: a member of a list by its number or its article. */
function opensMember(passage: Passage, at: number): boolean {
  return passage.mentionAt(at)?.mention.kind === 'quantity' || passage.word(at) === 'a' || passage.word(at) === 'an';
}

/** What stands behind an active verb, else what its relative clause belongs to: *the radar that X is buying from Y*. */
export function objectsOf(passage: Passage, verb: VerbGroup, end: number): readonly Thing[] {
  const behind = thingsFrom(passage, end);
  if (behind.length > 0) return behind;
  const object = objectBehindAsides(passage, verb, end);
  if (object >= 0) return thingsFrom(passage, object);
  const relative = relativeBefore(passage, verb);
  if (passage.word(passage.first) === 'what') return cleftObject(passage, end);
  const before = relative < 0 ? contactBefore(passage, verb) : relative;
  return before < 0 ? behind : countedBefore(passage, before);
}

/** *What X handed over to Z, in March, was four Y*: the object stands behind the sentence’s own verb. */
function cleftObject(passage: Passage, from: number): readonly Thing[] {
  for (let at = from; at < passage.last; at++) if (isOf('be', passage.word(at)) && !passage.mentionAt(at)) return thingsFrom(passage, at + 1);
  return [];
}

/** What a participle or a relative clause follows, though it be a bare number: *20 launchers | bought in 2019*, *the first of 24 | ordered*. */
export function countedBefore(passage: Passage, before: number): readonly Thing[] {
  const part = countedPart(passage, before);
  return part ? [part] : thingsBefore(passage, before);
}
