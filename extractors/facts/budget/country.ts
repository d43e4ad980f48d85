import type { Filler } from '../../../src/link/contract.js';
import { actsWithUnknown, clauseSubject, type Measured } from '../../../src/link/measured.js';
import { isPossessive } from '../../../src/link/actors.js';
import { isAdverb, isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { UNION } from '../../../src/link/regionphrases.js';
import { stateOf } from '../../../src/link/roles.js';
import { topicAround, type Topic } from '../../../src/link/topic.js';
import { hasUnknownOwner, placeOpeningAt } from '../../../src/link/unknownowner.js';
import { yearOfName } from './year.js';
import { bodies, MEMBERS, nouns } from './vocabulary.js';

/** Whose budget a noun phrase names: its owner, the clause's subject, the place that opens the clause, else the context, where nobody unknown stands in its way. */
export function countryOf(passage: Passage, topic: Topic, governing: Measured['governing']): Filler | null {
  if (topic.owner) return stateOfFiller(passage, topic.owner, topic.first);
  // *Parliament’s 2026 budget*: that of the state which the text is about.
  if (topic.foreign && isBody(passage, topic.first - 1)) return passage.reference.countryFor(passage, topic.first);
  if (topic.foreign || (topic.preposition === '' && actsWithUnknown(passage, topic, governing?.verb ?? null))) return null;
  const actor = topic.preposition === '' ? clauseSubject(passage, topic, governing?.verb ?? null) : null;
  const named = (actor ? stateOf(passage, actor) : null) ?? placeOpening(passage, topic.first);
  if (named) return named;
  if (hasUnknownOwner(passage, topic) || placeOpeningAt(passage, topic.first)) return null;
  return passage.reference.countryFor(passage, topic.first);
}

function isBody(passage: Passage, possessive: number): boolean {
  return isPossessive(passage.word(possessive)) && bodies.match(passage.view.tokens, possessive - 1, possessive) !== null;
}

/** *In Poland, the defence budget …* */
export function placeOpening(passage: Passage, before: number): Filler | null {
  const placed = passage.within(passage.first, before, 'country').find((one) => passage.word(one.first - 1) === 'in' && opensAt(passage, one.first - 1));
  return placed ? fillWith(placed) : null;
}

/** Nothing but a link word or a comma stands before it: *shot in Malta on a budget of* tells where something else happened. */
function opensAt(passage: Passage, at: number): boolean {
  return at === passage.first || passage.word(at - 1) === ',' || isOf('conjunctions', passage.word(at - 1)) || isAdverb(passage.word(at - 1));
}

/** The state of a force or ministry that owns the budget; an alliance by its name; nobody for a company or a region. */
function stateOfFiller(passage: Passage, owner: Filler, token: number): Filler | null {
  if (typeof owner.value === 'string') return null;
  if ('iso' in owner.value) return owner;
  if (owner.value.name === UNION && owner.mention === null) return owner;
  const mention = passage.placed.find((one) => one.mention.id === owner.mention)?.mention;
  if (!mention || mention.value.type === 'company' || mention.value.type === 'other') return null;
  if (mention.value.type === 'alliance') return owner;
  return passage.reference.countryOf(mention) ?? passage.reference.countryFor(passage, token);
}

/** *Ukraine’s 2025 budget provides for …*, *a 2026 budget that allots …*: the budget that does the giving. */
export function planBefore(passage: Passage, verb: number): Topic | null {
  const end = passage.word(verb - 1) === 'that' || passage.word(verb - 1) === 'which' ? verb - 1 : verb;
  for (let at = Math.max(passage.first, end - REACH); at < end; at++) {
    const noun = passage.mentionAt(at) ? null : nouns.match(passage.view.tokens, at, passage.last);
    const topic = noun && topicAround(passage, at, noun.end);
    const last = topic && yearOfName(passage, topic.last) ? topic.last + 1 : topic?.last;
    if (topic && last !== undefined && (last === end || presented(passage, last, end))) return topic;
  }
  return null;
}
const REACH = 10;

/** *The government submitted its budget for 2027. It allocates …*: the budget of the sentence before, with its country and period as told there. */
export function planMeant(passage: Passage, verb: number): { topic: Topic; country: Filler | null; period: Filler | null } | null {
  if (passage.word(verb - 1) !== 'it' || verb - 1 !== passage.first) return null;
  const before = passage.reference.passagesBefore(passage)[0];
  if (!before || passage.index - before.index !== 1) return null;
  for (let at = before.last - 1; at >= before.first; at--) {
    const noun = before.mentionAt(at) ? null : nouns.match(before.view.tokens, at, before.last);
    const topic = noun && topicAround(before, at, noun.end);
    if (!topic?.period) continue;
    const country = countryOf(before, topic, null) ?? before.reference.countryOfDocument();
    const { value } = fillWith(topic.period);
    return {
      topic,
      country: country && { ...country, mention: null, origin: country.origin === 'sentence' ? 'coreference' : country.origin },
      period: { value, mention: null, origin: 'coreference' },
    };
  }
  return null;
}

/** *The Union Budget presented on February 1 set aside …*: a participle with its date stands between. */
function presented(passage: Passage, start: number, end: number): boolean {
  // *Budget 2026, delivered on 8 May, provides*
  const aside = passage.word(start) === ',' && passage.word(end - 1) === ',';
  const [from, to] = aside ? [start + 1, end - 1] : [start, end];
  if (!passage.word(from).endsWith('ed') || passage.mentionAt(from)) return false;
  for (let at = from + 1; at < to; at++)
    if (passage.mentionAt(at)?.mention.kind !== 'date' && !['on', 'in', 'last', 'by', 'parliament', 'the', 'government', 'for'].includes(passage.word(at)))
      return false;
  return true;
}

/** *Parliament in Jakarta has approved*: a body of the state whose name or capital stands right before the verb. */
export function bodyPlaced(passage: Passage, verb: number): Filler | null {
  const placed = passage.mentionAt(verb - 1);
  if (placed?.mention.kind !== 'country' || passage.word(placed.first - 1) !== 'in') return null;
  for (let at = placed.first - 2; at >= Math.max(passage.first, placed.first - 5); at--)
    if (bodies.match(passage.view.tokens, at, placed.first)?.end === placed.first - 1) return fillWith(placed);
  return null;
}

/** *NATO members spent*, *the EU’s member states together spent*, *the 27 Member States spent*: an alliance by those in it. */
export function allianceBefore(passage: Passage, verb: number): Filler | null {
  let end = verb;
  while (isAdverb(passage.word(end - 1)) || isAuxiliary(passage.word(end - 1))) end--;
  const members = membersBefore(passage, end);
  if (members === null) return null;
  const count = passage.mentionAt(members - 1);
  // Only the Union has so many of whom one speaks by their number.
  if (count?.mention.value.value === 27 && passage.word(members) === 'member') return { value: { name: UNION }, mention: null, origin: 'coreference' };
  const owner = count?.mention.kind === 'quantity' ? count.first - 1 : members - 1;
  const alliance = passage.mentionAt(isPossessive(passage.word(owner)) ? owner - 1 : owner);
  return alliance?.mention.kind === 'organization' && alliance.mention.value.type === 'alliance' ? fillWith(alliance) : null;
}

/** Where *members*, *member states* or *allies* that end at a token begin. */
function membersBefore(passage: Passage, end: number): number | null {
  if (passage.word(end - 1) === 'states' && passage.word(end - 2) === 'member') return end - 2;
  return MEMBERS.has(passage.word(end - 1)) ? end - 1 : null;
}
