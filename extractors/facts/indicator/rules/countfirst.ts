import { onCue, type Cue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { outlookOfVerb } from '../../../../src/link/outlook.js';
import { fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { countedAt, countingVerbs, countRecords, isEvent, isHardship, isThroughput, placeBehind, type CountedThing, type Counting } from '../counting.js';
import { isPeople } from '../people.js';
import { subjectOfCount } from '../subject.js';

const verbs = countingVerbs('indicator/count-first', 'flowing', 'happening', 'states', 'facing');

/** *A total of 44.7 million containers passed through the port*, *9.6 million people were internally displaced*, *5 million face hunger*. */
export const countFirst: FactRule = onCue<Counting>(
  'indicator/count-first',
  'a count of what passes, happens or suffers, told of a place: a total of 44.7 million containers passed through the port',
  verbs,
  (passage, cue): DraftReading => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const thing = thingBefore(passage, cue.at);
    if (!thing) return 'no count is its subject';
    const indicator = nameOf(passage, cue, thing);
    if (!indicator) return 'what is counted is no event, no traffic and nobody in need';
    const outlook = outlookOfVerb(passage, cue.at) ?? 'actual';
    if (outlook === 'none') return 'it is told as a possibility or denied';
    const end = nameEnd(passage, cue.end, indicator);
    const place = placeBehind(passage, end);
    const subject = subjectOfCount(passage, { ...thing, last: place?.end ?? end, place: thing.place ?? place?.filler ?? null });
    if (!subject) return 'the text does not say whose it is';
    return countRecords(passage, subject, thing, { indicator, outlook, from: place?.end ?? end, opening: thing.figure.first });
  },
);

/** The counted things right before a verb, over its auxiliaries, in a clause that they open. */
function thingBefore(passage: Passage, verb: number): CountedThing | null {
  let end = verb;
  while (end > passage.first && !passage.mentionAt(end - 1) && (isAuxiliary(passage.word(end - 1)) || isAdverb(passage.word(end - 1)))) end--;
  const { first } = clauseAround(passage, verb);
  const figure = passage.within(first, end, 'quantity').findLast((one) => one.mention.value.unit === '1');
  const thing = figure ? countedAt(passage, figure.first, end) : null;
  return thing && (thing.last === end || thing.placeEnd === end) && opensClause(passage, first, thing.figure.first) ? thing : null;
}

/** Nothing but a date, a link word, hedges or *a total of* stands before the count. */
function opensClause(passage: Passage, first: number, figure: number): boolean {
  for (let at = first; at < figure; at++) {
    const mention = passage.mentionAt(at)?.mention.kind;
    const word = passage.word(at);
    if (mention === 'date' || mention === 'country' || OPENING.has(word) || isSeriesWord('hedges', word) || isAdverb(word)) continue;
    if (isOf('conjunctions', word) || isOf('determiners', word) || /^[^\p{L}\p{N}]$/u.test(word)) continue;
    return false;
  }
  return true;
}
const OPENING = new Set(['in', 'of', 'total', 'all', 'during', 'by', 'at', 'over', 'across', 'that']);

/** Few of what passes are a convoy, and few in need a family. */
const MANY = 400;

/** What the count is called: what passes or happens by its own noun, people by what they are or face. */
function nameOf(passage: Passage, cue: Cue<Counting>, { noun, name, figure }: CountedThing): Filler | null {
  const count = Number(figure.mention.value.value ?? figure.mention.value.min ?? 0);
  if (cue.payload === 'happening') return isEvent(noun) ? name : null;
  if (count < MANY) return null;
  if (cue.payload === 'flowing') return isThroughput(noun) || isPeople(noun) ? name : null;
  if (!isPeople(noun)) return null;
  if (cue.payload === 'states') return fillWithWords(passage, isAdverb(passage.word(cue.at - 1)) ? cue.at - 1 : cue.at, stateEnd(passage, cue.end));
  const faced = nounPhraseAt(passage, cue.end, passage.last);
  if (!faced || passage.within(cue.end, faced.last).length > 0) return null;
  for (let at = cue.end; at < faced.last; at++) if (isHardship(passage.word(at))) return fillWithWords(passage, cue.end, faced.last);
  return null;
}

/** *in need of food aid*: the state with what is needed. */
function stateEnd(passage: Passage, from: number): number {
  const phrase = passage.word(from - 1) === 'of' ? nounPhraseAt(passage, from, passage.last) : null;
  return phrase && passage.within(from, phrase.last).length === 0 ? phrase.last : from;
}

/** The token behind the verb, or behind what it names. */
function nameEnd(passage: Passage, verb: number, { end = 0 }: Filler): number {
  let at = verb;
  while (at < passage.last && passage.offset(at) < end) at++;
  return at;
}
