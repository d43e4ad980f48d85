import { onCue, type Draft, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { outlookOfVerb } from '../../../../src/link/outlook.js';
import { fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { subjectOf } from '../../../../src/link/roles.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { countedAt, countingVerbs, countRecords, type CountedThing, type Counting } from '../counting.js';
import { isPeople } from '../people.js';
import { subjectOfCount } from '../subject.js';

const verbs = countingVerbs('indicator/moved', 'moved');

/** *A total of 798 members were inducted and 685 discharged*, *The mission has trained 80,000 soldiers*: people whom somebody takes in, lets go or trains, counted. */
export const moved: FactRule = onCue<Counting>(
  'indicator/moved',
  'a count of people taken in, let go, trained or moved by somebody: 798 members were inducted and 685 discharged',
  verbs,
  (passage, cue): DraftReading => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb || verb.voice === 'participle' || verb.negated) return 'the word is no verb here, or is denied';
    const outlook = outlookOfVerb(passage, cue.at) ?? 'actual';
    if (outlook === 'none') return 'it is told as a possibility';
    const thing = verb.voice === 'passive' ? thingBefore(passage, verb.first) : countedAt(passage, cue.end);
    if (!thing || !isMany(thing) || CALLED_UP.has(thing.noun)) return 'no people are counted';
    const subject = verb.voice === 'passive' ? whose(passage, thing) : actor(passage, verb.first);
    if (!subject) return 'the text does not say by whom';
    const form = passage.text(cue.at, cue.end);
    const from = verb.voice === 'passive' ? cue.end : thing.placeEnd;
    const drafts = countRecords(passage, subject, thing, { indicator: named(thing.name, form), outlook, from, opening: thing.figure.first });
    const second = verb.voice === 'passive' ? furtherCount(passage, cue.end, thing, drafts[0]) : null;
    return second ? [...drafts, second] : drafts;
  },
);

/** Conscription has records of its own. */
const CALLED_UP = new Set(['recruits', 'conscripts', 'draftees', 'reservists']);
const MANY = 100;

function isMany({ noun, figure }: CountedThing): boolean {
  return isPeople(noun) && Number(figure.mention.value.value ?? figure.mention.value.min ?? 0) >= MANY;
}

function thingBefore(passage: Passage, verb: number): CountedThing | null {
  const figure = passage.within(passage.first, verb, 'quantity').findLast((one) => one.mention.value.unit === '1');
  const thing = figure ? countedAt(passage, figure.first, verb) : null;
  return thing && (thing.last === verb || thing.placeEnd === verb) ? thing : null;
}

/** Whose the people are: the place they are told of, else the force whose figure was told before. */
function whose(passage: Passage, thing: CountedThing): Filler | null {
  const before = passage.reference.toldBefore(passage, 'indicator', 1).at(-1)?.draft.slots.subject as Filler | undefined;
  const named = before && typeof before.value !== 'string' && 'name' in before.value;
  if (named && !thing.place) return { value: before.value, mention: null, origin: 'coreference' };
  return subjectOfCount(passage, thing);
}

function actor(passage: Passage, verb: number): Filler | null {
  const found = subjectOf(passage, { first: verb });
  return found?.fillers.length === 1 ? found.fillers[0]! : null;
}

/** *members inducted*. */
function named(name: Filler, form: string): Filler {
  return { ...name, value: `${String(name.value)} ${form}` };
}

/** *and 685 discharged*: a further count of the same people, of which only the participle is told. */
function furtherCount(passage: Passage, from: number, { name, noun }: CountedThing, first: Draft | undefined): Draft | null {
  const and = passage.word(from) === ',' ? from + 1 : from;
  if (!first || passage.word(and) !== 'and') return null;
  let at = and + 1;
  while (isAdverb(passage.word(at)) || isOf('determiners', passage.word(at))) at++;
  const figure = passage.text(at, at + 1);
  if (!/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(figure)) return null;
  let verb = at + 1;
  while (isAuxiliary(passage.word(verb))) verb++;
  const hit = verbs.match(passage.view.tokens, verb, passage.last);
  if (!hit || passage.mentionAt(verb)) return null;
  const value: Filler = {
    value: { value: Number(figure.replaceAll(',', '')), unit: '1', of: noun },
    mention: passage.mentionAt(at)?.mention.id ?? null,
    ...{ origin: 'sentence', start: passage.offset(at), end: passage.offsetAfter(at + 1) },
  };
  const behind = fillWithWords(passage, verb, hit.end);
  const period = first.slots.period ?? openingDate(passage, from);
  return {
    ...first,
    slots: {
      subject: first.slots.subject!,
      indicator: { ...behind, value: `${String(name.value)} ${String(behind.value)}` },
      value,
      ...(period && { period }),
    },
  };
}
