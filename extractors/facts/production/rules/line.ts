import { actorsOf, isPossessive } from '../../../../src/link/actors.js';
import { predicateStart, thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isOf } from '../../../../src/link/grammar.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { clauseAround, companyOf, subjectOf } from '../../../../src/link/roles.js';
import { endsInSiteNoun } from '../../../../src/link/sites.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { productionsOf } from '../records.js';
import { leaving, lineVerbs } from '../vocabulary.js';

export const lineRule = onCue(
  'production/line',
  'Somebody runs lines for things: *X runs shell lines day and night*, *X keeps a line for 122 mm rockets at Y*.',
  lineVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    const things = lineOf(passage, cue.end);
    if (things.length === 0) return 'no line for things follows';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const producer = subjectOf(passage, verb);
    if (!producer) return 'nobody runs it';
    return productionsOf(passage, things, { producer, status: modality.status, clause: clauseAround(passage, cue.at), anchor: cue.at });
  },
);

/** What a line is for: the noun before it (*shell lines*), or what follows *for* behind it. */
function lineOf(passage: Passage, from: number): readonly Thing[] {
  const phrase = nounPhraseAt(passage, from, passage.last);
  if (!phrase || !/^lines?$/.test(passage.word(phrase.last - 1))) return [];
  if (passage.word(phrase.last) === 'for') return thingsFrom(passage, phrase.last + 1).slice(0, 1);
  const noun = phrase.last - 2;
  let first = noun;
  while (first > phrase.first && !isOf('determiners', passage.word(first - 1)) && passage.mentionAt(first - 1)?.mention.value.unit !== '1') first--;
  if (first > noun || !isMaterialWord(passage.word(noun))) return [];
  return [{ first, last: phrase.last, item: fillWithWords(passage, first, noun + 1), sort: 'materiel' }];
}

export const leaveRule = onCue(
  'production/leave',
  'Things leave the works that make them: *K9 howitzers leave X’s plant at Y at a rate of ten a month*.',
  leaving,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'the word is no active verb here';
    let start = predicateStart(passage, verb.first);
    while (start > passage.first && isAdverb(passage.word(start - 1)) && !passage.mentionAt(start - 1)) start--;
    const things = thingsBefore(passage, start).filter((thing) => thing.system ?? thing.sort === 'materiel');
    if (things.length === 0) return 'nothing that is made leaves it';
    const clause = clauseAround(passage, cue.at);
    if (!leavesWorks(passage, cue.end, clause.last)) return 'what they leave is not told to be a works';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const [rate] = passage.within(cue.end, clause.last, 'quantity').filter(({ mention: { value } }) => value.per !== undefined && value.unit === '1');
    const made = rate && !things[0]!.quantity ? [{ ...things[0]!, quantity: rate }, ...things.slice(1)] : things;
    const maker = ownersLines(passage, cue.end);
    return productionsOf(passage, made, { producer: null, maker, home: maker === null, status: modality.status, clause, anchor: cue.at, from: cue.end });
  },
);

/** *left the group’s lines*, *rolled off its line*: those of the company told of before. */
function ownersLines(passage: Passage, from: number): Filler | null {
  const group = passage.word(from) === 'the' && COMPANIES.has(passage.word(from + 1)) && isPossessive(passage.word(from + 2));
  if (!group && passage.word(from) !== 'its') return null;
  // *X, in which Y holds 49 %, was another story: 118,000 shells came out of its plant*: whom the sentence is about.
  const subject = actorsOf(passage).find((one) => one.role === 'free' && one.last <= from);
  return (subject && companyOf(passage, subject)) ?? passage.reference.companyBefore(passage, from);
}
const COMPANIES = new Set(['group', 'company', 'firm', 'maker', 'manufacturer']);

/** A plant by its noun, or a place that they leave by a rate or to a customer; a column of tanks leaves a town too. */
function leavesWorks(passage: Passage, from: number, last: number): boolean {
  for (let at = from + 1; at <= Math.min(from + 7, last); at++) if (endsInSiteNoun(passage, at) || WORKS.has(passage.word(at - 1))) return true;
  for (let at = from + 1; at < Math.min(from + 5, last); at++) if (PACE.has(passage.word(at)) && !passage.mentionAt(at)) return true;
  return passage.within(from, last, 'quantity').some(({ mention }) => mention.value.per !== undefined);
}
const WORKS = new Set(['line', 'lines', 'works', 'floor']);
const PACE = new Set(['faster', 'quicker', 'weekly', 'monthly', 'daily']);
