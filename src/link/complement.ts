import { actorsOf, isPossessive } from './actors.js';
import type { Filler } from './contract.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { fillWithWords, type Passage, type Placed } from './passage.js';
import { isName, isWorld } from './regions.js';
import { regionAt } from './regionphrases.js';
import { figureStandsAt } from './seriesends.js';
import { isSeriesWord, seriesWords } from './serieswords.js';
import { isDefence } from './spending.js';
import { isTopicWord } from './topicwords.js';
import { Shape } from '../normalize/tokens.js';

/** What stands behind a head noun: the ends of phrase and name, whose it is and when. Token ends are exclusive. */
export interface Complements {
  last: number;
  nameLast: number;
  /** The end of the name behind the owner that parts it. */
  tail: readonly [number, number] | null;
  owner: Filler | null;
  foreign: boolean;
  period: Placed | null;
}

/** What follows the head: *in Kenya*, *for 2026*, *of displaced people*, *to Ukraine*. */
export function complements(passage: Passage, headEnd: number): Complements {
  const found: Complements = { last: headEnd, nameLast: headEnd, tail: null, owner: null, foreign: false, period: null };
  const noun = passage.word(headEnd - 1);
  // *GDP per head*
  if (passage.word(headEnd) === 'per' && isTopicWord('heads', passage.word(headEnd + 1))) found.last = found.nameLast = headEnd + 2;
  for (let guard = 0; guard < 4; guard++) {
    const at = found.last;
    if (isWorld(passage.word(at)) && !found.owner && !passage.mentionAt(at)) {
      found.owner = { value: 'world', mention: null, origin: 'sentence', start: passage.offset(at), end: passage.offsetAfter(at + 1) };
      found.last = at + 1;
      continue;
    }
    const named = passage.mentionAt(at);
    // *Budget 2026*: a year right behind the head.
    if (named?.mention.kind === 'date' && at === headEnd && !found.period && /^\d{4}(?:\/\d{4})?$/.test(String(named.mention.value.edtf))) {
      found.period = named;
      found.last = named.last;
      continue;
    }
    const preposition = passage.word(at);
    const next = afterArticle(passage, at + 1);
    const mention = passage.mentionAt(next);
    if (
      mention?.mention.kind === 'date' &&
      (preposition === 'in' || preposition === 'for' || preposition === 'of' || preposition === 'during') &&
      !found.period
    ) {
      found.period = mention;
      found.last = mention.last;
      continue;
    }
    if (
      preposition === 'in' ||
      preposition === 'of' ||
      preposition === 'for' ||
      preposition === 'across' ||
      preposition === 'throughout' ||
      preposition === 'by' ||
      (preposition === 'at' && mention?.mention.kind === 'organization') ||
      (preposition === 'from' && isTopicWord('outward', noun)) ||
      (preposition === 'to' && isTopicWord('inward', noun)) ||
      (RECEIVING.has(preposition) && isAmountHandled(passage, at, noun))
    ) {
      const owner = ownerAt(passage, at + 1) ?? (preposition === 'in' || preposition === 'across' ? placeAt(passage, at + 1) : null);
      if (owner && !found.owner) {
        found.owner = owner.filler;
        found.last = owner.end;
        continue;
      }
    }
    const widened = nameGoesOn(passage, at, noun, preposition);
    if (widened === null) break;
    if (found.last !== found.nameLast) {
      // *exports from Brazil to China*: the owner stands inside the name.
      found.tail = [found.last, widened];
      found.last = widened;
      break;
    }
    if (preposition === 'of' && !isTopicWord('amounts', noun) && isOf('determiners', passage.word(at + 1))) found.foreign = true;
    found.last = widened;
    found.nameLast = widened;
  }
  return found;
}

/** *the volume of arms delivered to states in Asia*, *the number of rifles imported by Peru*: behind its participle who got it is whose it is. */
function isAmountHandled(passage: Passage, at: number, noun: string): boolean {
  return isTopicWord('amounts', noun) && isParticiple(passage, at - 1) && ownerAt(passage, at + 1) !== null;
}
const RECEIVING = new Set(['to', 'by', 'from']);

function isParticiple(passage: Passage, at: number): boolean {
  return (passage.word(at).endsWith('ed') || isOf('irregularParticiple', passage.word(at))) && !isTopicWord('participles', passage.word(at));
}

function afterArticle(passage: Passage, at: number): number {
  return passage.word(at) === 'the' || passage.word(at) === 'all' ? at + 1 : at;
}

function ownerAt(passage: Passage, at: number): { filler: Filler; end: number } | null {
  const region = regionAt(passage, at);
  if (region) return region;
  const actor = actorsOf(passage).find((one) => one.first === at || one.first === afterArticle(passage, at));
  if (!actor || actor.fillers.length !== 1 || actor.role === 'possessor' || (actor.role === 'modifier' && !isBeforeVerb(passage, actor.last))) return null;
  return { filler: actor.fillers[0]!, end: actor.last };
}

/** *the budget of Kenya allocates KSh 128 billion*: behind the country’s name a form with a figure for its object is the verb. */
function isBeforeVerb(passage: Passage, at: number): boolean {
  const object = passage.mentionAt(at + 1)?.mention.kind;
  return passage.mentionAt(at - 1)?.mention.value.form === 'name' && /(?:s|ed)$/.test(passage.word(at)) && (object === 'money' || object === 'quantity');
}

/** *in the North Sea*: a place that no list holds is a region all the same. */
function placeAt(passage: Passage, at: number): { filler: Filler; end: number } | null {
  const first = afterArticle(passage, at);
  let end = first;
  while (end < passage.last && isName(passage, end) && passage.view.tokens.shape[end] !== Shape.Upper) end++;
  return end > first ? { filler: fillWithWords(passage, first, end), end } : null;
}

/** *prices for households*: a plain noun, and no date, name or clause. */
function isBareNoun(passage: Passage, at: number): boolean {
  return (
    !passage.mentionAt(at) && passage.view.tokens.shape[at] === Shape.Lower && passage.view.wordClass(at) === 'noun' && !isTopicWord('never', passage.word(at))
  );
}

const EXTENTS = new Set(['value', 'tune', 'amount', 'extent', 'sum']);

/** *investment in the energy sector*, *the share of coal in generation*: a branch of the economy belongs to the name. */
function isInSector(passage: Passage, at: number, noun: string): boolean {
  if (!isTopicWord('flows', noun) && !isTopicWord('amounts', noun)) return false;
  for (let next = at + 1; next < Math.min(at + LONGEST_SECTOR, passage.last); next++) {
    if (isTopicWord('sectors', passage.word(next))) return true;
    const mention = passage.mentionAt(next)?.mention;
    if ((mention && mention.value.form !== 'demonym') || isOf('prepositions', passage.word(next)) || /^[,;:]$/.test(passage.word(next))) return false;
  }
  return false;
}
const LONGEST_SECTOR = 6;

/** *of crude oil*, *to Ukraine* behind a flow, *on health* behind spending, *among women*: the end of what completes the name; null where nothing does. */
function nameGoesOn(passage: Passage, at: number, noun: string, preposition: string): number | null {
  const completes =
    (preposition === 'of' && (isTopicWord('flows', noun) || isTopicWord('amounts', noun))) ||
    (preposition === 'from' && isTopicWord('tolls', noun) && !passage.mentionAt(at + 1)) ||
    (preposition === 'in' && isInSector(passage, at, noun)) ||
    (preposition === 'at' && isTopicWord('situated', noun) && !passage.mentionAt(at + 1) && isName(passage, at + 1)) ||
    (preposition === 'among' && !passage.mentionAt(at + 1) && !isOf('determiners', passage.word(at + 1))) ||
    ((preposition === 'to' || preposition === 'from' || preposition === 'on') && isTopicWord('flows', noun)) ||
    (preposition === 'for' && isTopicWord('flows', noun) && (isBareNoun(passage, at + 1) || (!passage.mentionAt(at + 1) && isDefence(passage.word(at + 1)))));
  if (!completes) return null;
  // *expects sales to exceed*: an infinitive is the clause's verb.
  // *support to the value of €12 million*: how much it is.
  if (preposition === 'to' && passage.word(at + 1) === 'the' && EXTENTS.has(passage.word(at + 2)) && passage.word(at + 3) === 'of') return null;
  if (preposition === 'to' && seriesWords.verbs.match(passage.view.tokens, at + 1, passage.last) && passage.view.wordClass(at + 1) !== 'noun') return null;
  let end = at + 1;
  while (end < passage.last) {
    const mention = passage.mentionAt(end);
    if (mention) {
      if (mention.mention.kind === 'money' || mention.mention.kind === 'quantity' || mention.mention.kind === 'date') break;
      end = mention.last;
      continue;
    }
    const word = passage.word(end);
    const shape = passage.view.tokens.shape[end]!;
    if (shape === Shape.Punct && !/^[-‑]$/.test(word)) break;
    if (isAdverb(word) && isTopicWord('amounts', noun) && isTopicWord('participles', passage.word(end + 1))) {
      end += 2;
      continue;
    }
    // *shipments to China more than doubled*: what measures the verb is no part of the name.
    if (isSeriesWord('comparatives', word) && isSeriesWord('compared', passage.word(end + 1))) break;
    // *supply from the fields averaged 290 million*: before a figure the form is the verb.
    if (end > at + 1 && word.endsWith('ed') && seriesWords.verbs.match(passage.view.tokens, end, passage.last) && figureStandsAt(passage, end + 1)) break;
    const participle = end > at + 1 && word.endsWith('ed') && !isTopicWord('participles', word);
    if (end > at + 1 && RECEIVING.has(passage.word(end + 1)) && isAmountHandled(passage, end + 1, noun)) return end + 1;
    // *people reached with food*: a participle that its own phrase follows is no verb of the clause.
    const reduced =
      participle &&
      isTopicWord('amounts', noun) &&
      isOf('prepositions', passage.word(end + 1)) &&
      passage.word(end + 1) !== 'to' &&
      passage.word(end + 1) !== 'by';
    // *petroleum and other liquids*
    const other = word === 'other' && passage.word(end - 1) === 'and';
    if (isAuxiliary(word) || isAdverb(word) || isPossessive(word) || isOf('irregularPast', word) || (isTopicWord('never', word) && !reduced && !other)) break;
    if (participle && !reduced) break;
    // *people in need of aid*, *children out of school*
    if (word === 'in' && isTopicWord('amounts', noun) && isTopicWord('states', passage.word(end + 1))) {
      end += 2;
      continue;
    }
    if (isOf('prepositions', word) && !(isTopicWord('amounts', noun) && word !== 'in' && word !== 'to' && word !== 'by' && word !== 'at' && word !== 'from'))
      break;
    if (isOf('conjunctions', word) && word !== 'and') break;
    end++;
  }
  return end > at + 1 ? end : null;
}
