import { onCue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { isAdverb } from '../../../../src/link/grammar.js';
import { outlookOfVerb } from '../../../../src/link/outlook.js';
import type { Passage } from '../../../../src/link/passage.js';
import { subjectOf } from '../../../../src/link/roles.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { countedAt, countingVerbs, countRecords, isEvent, isThroughput, isActivity, runningThing, type CountedThing, type Counting } from '../counting.js';
import { isPeople } from '../people.js';
import { subjectOfCount } from '../subject.js';

const verbs = countingVerbs('indicator/counted', 'recorders', 'holders', 'handlers');

/** *The centre logged 108 incidents of piracy in the Gulf of Guinea in 2025, against 62 in 2024*, *The army had 73,490 regulars*, *The port handled 11 million containers*. */
export const counted: FactRule = onCue<Counting>(
  'indicator/counted',
  'a count of events that somebody records, of people whom somebody has, of what passes through: the centre logged 108 incidents of piracy',
  verbs,
  (passage, cue): DraftReading => {
    const impersonal = passage.word(cue.at) === 'there';
    if (!impersonal && verbAt(passage, cue.at, cue.end)?.voice !== 'active') return 'the word is no active verb here';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const counted = countedAt(passage, cue.end);
    if (!counted) return 'no count follows the verb';
    const running = cue.payload === 'holders' ? runningThing(passage, counted) : null;
    const thing = running ?? counted;
    if (!running && !isCountedBy(cue.payload, thing)) return 'what is counted is no event, no force and no traffic';
    const outlook = impersonal ? 'actual' : (outlookOfVerb(passage, cue.at) ?? 'actual');
    if (outlook === 'none') return 'it is told as a possibility or denied';
    if (cue.payload === 'handlers' && outlook !== 'actual') return 'it tells what a place is able to handle';
    const subject = whose(passage, cue.payload, cue.at, thing);
    if (!subject) return 'the text does not say whose it is';
    return countRecords(passage, subject, thing, { outlook, from: thing.placeEnd, opening: cue.at });
  },
);

/** Few people or vehicles are a crew or a convoy, and no figure of a force or a port; few events are told one by one. */
const [FORCE, TRAFFIC, EVENTS] = [400, 1000, 10];

function isCountedBy(verb: Counting, { noun, name, figure }: CountedThing): boolean {
  const count = Number(figure.mention.value.value ?? figure.mention.value.min ?? 0);
  if (verb === 'recorders')
    return (
      ((isEvent(noun) || isEvent(String(name.value).toLowerCase())) && count >= EVENTS) ||
      (isPeople(noun) && count >= FORCE) ||
      (isThroughput(noun) && count >= TRAFFIC)
    );
  if (verb === 'holders') return isPeople(noun) && count >= FORCE;
  return isThroughput(noun) && count >= TRAFFIC;
}

/** Who has the people is whose they are; what is recorded or handled belongs to the place. */
function whose(passage: Passage, counting: Counting, at: number, thing: CountedThing): Filler | null {
  if (counting !== 'recorders' || isActivity(thing)) {
    const verb = verbAt(passage, at)?.first ?? at;
    const actor = subjectOf(passage, { first: verb });
    if (actor?.fillers.length === 1 && standsBefore(passage, actor.last, verb)) return actor.fillers[0]!;
    if (counting === 'holders') return null;
  }
  return subjectOfCount(passage, thing);
}

/** Nothing but an adverb, a date or a relative pronoun stands between who has the people and the verb. */
function standsBefore(passage: Passage, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++)
    if (!isAdverb(passage.word(at)) && !LINKS.has(passage.word(at)) && passage.mentionAt(at)?.mention.kind !== 'date') return false;
  return true;
}
const LINKS = new Set([',', 'which', 'that', 'who', 'alone', 'itself']);
