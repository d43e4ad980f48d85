import { actorsOf, type Actor } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isAdverb, isOf } from '../../../src/link/grammar.js';
import { actsWithUnknown, clauseSubject, type Governing } from '../../../src/link/measured.js';
import type { Passage } from '../../../src/link/passage.js';
import { clauseAround } from '../../../src/link/roles.js';
import { regionAt } from '../../../src/link/regionphrases.js';
import { hasUnknownOwner, placeOpeningAt } from '../../../src/link/unknownowner.js';
import { isBankRate, isNamedBank } from './bankrates.js';
import { contested, fromContext } from './lent.js';
import type { IndicatorTopic } from './topics.js';

/** Whose indicator it is: named beside it, acting in its clause, opening the sentence or the line, or given by a heading. */
export function subjectOfTopic(passage: Passage, topic: IndicatorTopic, governing: Governing | null, object = false): Filler | null {
  if (topic.noun.home && !topic.owner) return { value: { iso: topic.noun.home }, mention: null, origin: 'coreference' };
  if (topic.owner) return contested(passage, topic.owner) || tellsOfOthers(passage, topic) ? null : stateOf(passage, topic.owner, topic);
  if (topic.foreign || actsWithUnknown(passage, topic, governing?.verb ?? null)) return null;
  if (object && isOfOneThing(passage, topic)) return null;
  const own = acting(passage, topic, governing) ?? openingPlace(passage, topic) ?? placeOpeningAt(passage, topic.first) ?? placeBehind(passage, topic);
  if (own) return isPartner(passage, topic, own) ? null : stateOf(passage, own, topic);
  const joined = joinedSubject(passage, topic);
  if (joined) return joined;
  if ((object && topic.noun.ownerOnly) || hasUnknownOwner(passage, topic) || isDoneByUnknown(passage, governing)) return null;
  if (topic.noun.ownerOnly && (!opensClause(passage, topic) || passage.word(topic.last) === ':')) return null;
  const lent = fromContext(passage, topic.first);
  return lent && isPartner(passage, topic, lent) ? null : lent;
}

/** *reported sales of £28 billion and an order backlog of £78 billion*: of the company whose other figure the sentence told before. */
function joinedSubject(passage: Passage, topic: IndicatorTopic): Filler | null {
  const joint = isOf('determiners', passage.word(topic.first - 1)) ? topic.first - 2 : topic.first - 1;
  if (passage.word(joint) !== 'and' || passage.word(topic.last) !== 'of') return null;
  const told = passage.reference.toldBefore(passage, 'indicator', 0).findLast((one) => one.sentence === passage.index)?.draft.slots.subject as
    Filler | undefined;
  return told && typeof told.value !== 'string' && 'name' in told.value ? told : null;
}

/** Whose a count is: the place that it is told of, the state that counts, the place that opens the sentence or that a heading gives. */
export function subjectOfCount(
  passage: Passage,
  thing: { readonly figure: { readonly first: number }; readonly last: number; readonly name: Filler; readonly place: Filler | null },
): Filler | null {
  const topic: IndicatorTopic = {
    ...{ first: thing.figure.first, last: thing.last, headLast: thing.last, head: thing.figure.first },
    ...{ name: thing.name, owner: thing.place, foreign: false, period: null, preposition: '', noun: { takes: 'count', ownerOnly: false, inLength: false } },
  };
  return subjectOfTopic(passage, topic, null, true);
}

/** *Steel imports from China*: whom it comes from or goes to is not whose it is. */
function isPartner(passage: Passage, { first, last }: IndicatorTopic, { value }: Filler): boolean {
  return typeof value !== 'string' && passage.within(first, last, 'country').some((one) => one.mention.value.iso === value.iso && !isHome(passage, one.first));
}

/** *investment in the Kazakh energy sector*: where it is made is at home. */
function isHome(passage: Passage, at: number): boolean {
  return passage.word(isOf('determiners', passage.word(at - 1)) ? at - 2 : at - 1) === 'in';
}

/** Words that a thing's noun phrase may have behind its article. */
const LONGEST_NAME = 4;

/** *A museum in Egypt drew 4 million visitors*: what one thing in a place does is not the place's. */
function isOfOneThing(passage: Passage, topic: IndicatorTopic): boolean {
  const place = passage.within(clauseAround(passage, topic.first).first, topic.first, 'country').at(-1);
  if (!place || !isOf('prepositions', passage.word(place.first - 1))) return false;
  let at = place.first - 2;
  const opener = Math.max(passage.first, at - LONGEST_NAME);
  while (at > opener && !isOf('determiners', passage.word(at)) && !isOf('prepositions', passage.word(at)) && !isOf('conjunctions', passage.word(at))) at--;
  return passage.word(at) === 'a' || passage.word(at) === 'an';
}

/** A central bank or ministry stands for its state; only the rate that a bank sets is its own (*The Bank of Ghana cut its policy rate*). */
function stateOf(passage: Passage, filler: Filler, topic?: IndicatorTopic): Filler {
  if (topic && isBankRate(passage, topic.headLast) && isNamedBank(filler)) return filler;
  const mention = passage.placed.find((one) => one.mention.id === filler.mention)?.mention;
  // *The strength of the Naval Service*: a force has people of its own.
  if (topic?.noun.ofPeople && mention?.kind === 'organization' && mention.value.type === 'military') return filler;
  if (mention?.kind !== 'organization' || mention.value.type === 'company' || mention.value.type === 'alliance') return filler;
  return passage.reference.countryOf(mention) ?? filler;
}

/** The topic is what the clause is about: nothing but a date, a link word or an article stands before it. */
function opensClause(passage: Passage, topic: IndicatorTopic): boolean {
  if (topic.preposition !== '') return false;
  for (let at = clauseAround(passage, topic.first).first; at < topic.first; at++) {
    const word = passage.word(at);
    if (
      passage.mentionAt(at)?.mention.kind === 'date' ||
      isOf('prepositions', word) ||
      isOf('determiners', word) ||
      isOf('conjunctions', word) ||
      isAdverb(word) ||
      /^[^\p{L}\p{N}]$/u.test(word)
    )
      continue;
    return false;
  }
  return true;
}

/** *The UAE raised its output*, *Aramco reported net income*, *Kigali projects growth*: the clause's subject, unless it only speaks of others. */
function acting(passage: Passage, topic: IndicatorTopic, governing: Governing | null): Filler | null {
  const actor = clauseSubject(passage, topic, governing?.verb ?? null);
  if (!actor || actor.fillers.length !== 1 || isOf('prepositions', passage.word(actor.first - 1))) return null;
  // Of a governed phrase only the state in the clause is the owner: *Vietnam saw growth in exports*.
  return speaksOfOthers(passage, actor) || (topic.preposition !== '' && actor.kind !== 'country') ? null : actor.fillers[0]!;
}

/** Banks, funds and statistical offices tell figures of countries. */
function speaksOfOthers(passage: Passage, actor: Actor): boolean {
  if (actor.kind !== 'organization') return false;
  const mention = passage.placed.find((one) => one.mention.id === actor.fillers[0]!.mention)?.mention;
  return mention !== undefined && mention.value.type !== 'company';
}

/** *In Mali, inflation …*, *Across the Sahel, …*, *Qatar: gas production …*. */
function openingPlace(passage: Passage, topic: IndicatorTopic): Filler | null {
  const clause = clauseAround(passage, topic.first);
  for (let at = clause.first; at < topic.first; at++) {
    const word = passage.word(at);
    if (word !== 'in' && word !== 'across' && word !== 'for' && word !== 'throughout') continue;
    const region = regionAt(passage, at + 1);
    if (region && region.end < topic.first) return region.filler;
    const actor = actorsOf(passage).find((one) => one.first > at && one.first <= at + 2 && one.role !== 'modifier' && one.last <= topic.first);
    if (actor && actor.fillers.length === 1) return actor.fillers[0]!;
  }
  return lineLabel(passage, topic.first)?.fillers[0] ?? null;
}

/** *Unemployment rose to 6.3 per cent in the euro area*: the place right behind the figures, or behind their date. */
function placeBehind(passage: Passage, topic: IndicatorTopic): Filler | null {
  if (topic.preposition !== '' || hasUnknownOwner(passage, topic)) return null;
  const clause = clauseAround(passage, topic.first);
  for (let at = topic.last + 1; at < clause.last - 1; at++) {
    const before = passage.mentionAt(at - 1)?.mention.kind;
    if (passage.word(at) !== 'in' || (before !== 'quantity' && before !== 'money' && before !== 'date')) continue;
    if (passage.within(topic.last, at, 'quantity', 'money').length === 0) continue;
    const region = regionAt(passage, at + 1);
    if (region) return region.filler;
    const actor = actorsOf(passage).find((one) => one.kind === 'country' && one.first > at && one.first <= at + 2 && one.role === 'prepositional');
    if (actor?.fillers.length === 1) return actor.fillers[0]!;
  }
  return null;
}

/** The country or organization that labels a line: *Qatar: …*, with a bullet or without. */
export function lineLabel(passage: Passage, before: number): Actor | null {
  const label = actorsOf(passage)[0];
  if (!label || label.first > passage.first + 1 || label.last >= before) return null;
  return passage.word(label.last) === ':' ? label : null;
}

/** *Bamburi lifted its revenue*: the verb that moves the indicator has a subject of its own, and it is nobody known. */
function isDoneByUnknown(passage: Passage, governing: Governing | null): boolean {
  if (!governing) return false;
  const word = passage.word(governing.verb - 1);
  return (
    !passage.mentionAt(governing.verb - 1) && !isOf('pronouns', word) && !isOf('conjunctions', word) && passage.view.wordClass(governing.verb - 1) === 'noun'
  );
}

/** *The bank lowered its growth forecast*: banks and institutes have no growth of their own. */
function tellsOfOthers(passage: Passage, topic: IndicatorTopic): boolean {
  if (topic.noun.takes !== 'rate' || !topic.owner) return false;
  const mention = passage.placed.find((one) => one.mention.id === topic.owner!.mention)?.mention;
  return mention?.kind === 'organization' && mention.value.type === 'other' && passage.reference.countryOf(mention) === null;
}
