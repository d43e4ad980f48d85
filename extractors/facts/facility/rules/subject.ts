import { onCue, type Cue, type DraftReading, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion, modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { facilityOf, isSite } from '../records.js';
import { awaited, lengthy, siteNouns, stopped } from '../vocabulary.js';
import { awaitedModality } from './awaited.js';

export const subjectRule: FactRule = {
  last: true,
  ...onCue(
    'facility/subject',
    'A site with its measure and its place of which anything is told: *the X refinery, of 100,000 barrels a day, burned down in January*.',
    siteNouns,
    (passage: Passage, cue: Cue<true>): DraftReading => {
      if (!passage.placed.some(({ mention }) => mention.kind === 'quantity')) return 'nothing is measured';
      if (passage.reference.toldBefore(passage, 'facility', 0).length > 0) return 'the sentence tells what becomes of a site';
      if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
      const site = subjectAt(passage, cue);
      if (!site) return 'it is no subject';
      const clause = clauseAround(passage, cue.at);
      const verb = predicateBehind(passage, site.last, clause.last);
      if (!verb || verb.negated) return 'nothing is said of it';
      const modality = awaitedModality(passage, verb) ?? modalityOfVerb(passage, verb, { past: 'done' });
      if ('refused' in modality) return modality.refused;
      const ahead =
        verb.time === 'infinitive' ||
        PLANNED.has(passage.word(site.last)) ||
        [verb.head, verb.head + 1].some((at) => awaited.match(passage.view.tokens, at, passage.last));
      const status = stopped.has(passage.word(verb.head)) ? 'cancelled' : ahead ? 'planned' : modality.status;
      const date = dateFor(passage, verb.head, { first: verb.first, last: clause.last }, true);
      const reading = facilityOf(passage, site, {
        status,
        clause: { first: site.first, last: clause.last },
        anchor: verb.head,
        organization: null,
        undated: !date,
        ...(date && { date }),
      });
      if (typeof reading === 'string') return reading;
      const { place, item, size } = reading[0]!.slots;
      if (size && isLength(size as Filler) && !lengthy.has(passage.word(site.last - 1))) return 'such a site has no length';
      const beside = place && (place as Filler).end! <= passage.offset(verb.first);
      return size && (beside || /\p{Lu}\p{Ll}/u.test(String((item as Filler).value))) ? reading : 'it is not measured, or has no name or place';
    },
  ),
};

/** *a small reactor planned at X*: what its participle says of it. */
const PLANNED = new Set(['planned', 'proposed']);

/** The phrase that the noun ends, where it opens its clause. */
function subjectAt(passage: Passage, { end }: Cue<true>): Thing | null {
  let first = end - 1;
  while (
    first > passage.first &&
    end - first < LONGEST &&
    !/^[,;:]$/.test(passage.word(first - 1)) &&
    !isOf('prepositions', passage.word(first - 1)) &&
    !isOf('conjunctions', passage.word(first - 1))
  ) {
    first--;
    if (isOf('determiners', passage.word(first)) && !passage.mentionAt(first)) break;
  }
  if (isOf('prepositions', passage.word(first - 1)) || isAuxiliary(passage.word(first - 1)) || passage.view.wordClass(first - 1) === 'verb') return null;
  return thingsFrom(passage, first).find((thing) => thing.last === end && isSite(passage, thing)) ?? null;
}
const LONGEST = 12;

/** The first verb behind a phrase and its asides. */
function predicateBehind(passage: Passage, from: number, last: number): VerbGroup | null {
  for (let at = from; at < last; at++) {
    if (passage.mentionAt(at)) continue;
    const word = passage.word(at);
    if (word === 'which' || word === 'that' || word === 'where') {
      while (at < last && passage.word(at) !== ',') at++;
      continue;
    }
    if (!isAuxiliary(word) && passage.view.wordClass(at) !== 'verb' && !isOf('irregularPast', word) && !/[^e]ed$/.test(word)) continue;
    let head = at;
    while (
      head + 1 < last &&
      (isAuxiliary(passage.word(head)) ||
        passage.word(head) === 'to' ||
        isOf('adverbs', passage.word(head)) ||
        /^(?:due|set|expected|planned|slated)$/.test(passage.word(head)))
    )
      head++;
    const verb = verbAt(passage, head) ?? verbAt(passage, at);
    // *burned down in January*: a past without an object looks like a participle; in an aside it is one.
    if (verb && (verb.voice !== 'participle' || !isFollowed(passage, verb.head + 1, last))) return verb;
  }
  return null;
}

function isLength({ value }: Filler): boolean {
  return typeof value !== 'string' && /^(?:m|km|cm)$/.test(String(value.unit));
}

/** Whether another verb follows in the clause, so that the one before is an aside’s. */
function isFollowed(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at++)
    if (!passage.mentionAt(at) && (isAuxiliary(passage.word(at)) || isOf('irregularPast', passage.word(at)) || passage.view.wordClass(at) === 'verb'))
      return true;
  return false;
}
