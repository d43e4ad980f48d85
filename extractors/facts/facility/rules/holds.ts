import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type Draft, type DraftReading } from '../../../../src/link/contract.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import { placeIn } from '../../../../src/link/places.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { amended, facilityOf, isSite } from '../records.js';
import { measured, meantByPronoun, namedBefore } from './told.js';
import { holds, ordinary } from '../vocabulary.js';

/** A hedge of so many words may stand between the verb and its measure. */
const HEDGE = 4;

export const holdsRule = onCue(
  'facility/holds',
  'What a site can do or covers, by a measure: *the solar park has a capacity of 1.65 GW*, *the pipeline can carry 110,000 barrels a day*.',
  holds,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage)) return 'the sentence is a question';
    if (inCondition(passage, cue.at)) return 'the clause is a condition';
    const size = passage.within(cue.end, Math.min(cue.end + HEDGE + 8, passage.last), 'quantity')[0];
    if (!size || size.first - cue.end > HEDGE || size.mention.value.unit === '%') return 'no measure follows';
    const site =
      thingsBefore(passage, subjectEnd(passage, cue.at), (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing)) ??
      openingSite(passage, cue.at);
    if (
      isMaterialWord(
        String(size.mention.value.of ?? '')
          .split(' ')
          .at(-1)!
          .toLowerCase()
          .replace(/s$/, ''),
      )
    )
      return 'the figure is of what it makes';
    const told = site ? null : (relativeSubject(passage, cue.at) ?? (tellsOfSites(passage, cue) ? meantByPronoun(passage, cue.at) : null));
    if (told) return amended(told, { size: fillWith(size) }, told.status);
    const named = site ? null : namedHeld(passage, cue.at);
    if (named) return measured(named, size);
    if (!site) return 'no site is its subject';
    if (ordinary.has(passage.word(site.last - 1)) && !isOwn(passage, site)) return 'an ordinary building without a name';
    const clause = clauseAround(passage, cue.at);
    const status = passage.word(cue.at) === 'will' ? 'planned' : 'done';
    return facilityOf(passage, site, {
      status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
      size: fillWith(size),
      keeps: true,
    });
  },
);

/** *The refinery, in Baku, belongs to SOCAR and can process …*: the subject that opens the sentence, of a second predicate. */
function openingSite(passage: Passage, at: number): Thing | undefined {
  if (passage.word(at - 1) !== 'and' || passage.word(at - 2) === ',') return undefined;
  for (let t = passage.first; t < at; t++) if (/^[;:]$/.test(passage.word(t)) || passage.word(t) === 'which') return undefined;
  const opening = thingsFrom(passage, passage.first, at)[0];
  return opening && isSite(passage, opening) ? opening : undefined;
}

/** *A yard that X opened at Y handles 3.5 million boxes*: the site of the relative clause before is the subject of the verb behind it. */
function relativeSubject(passage: Passage, at: number): Draft | null {
  const [only, ...more] = passage.reference.toldBefore(passage, 'facility', 0);
  if (!only || more.length > 0 || only.sentence !== passage.index) return null;
  for (let t = at - 1; t >= passage.first; t--) {
    if (/^[,;:]$/.test(passage.word(t)) || passage.word(t) === 'and') return null;
    if (passage.word(t) === 'that' || passage.word(t) === 'which') return only.draft;
  }
  return null;
}

/** *Senegal opened a port at Ndayane. | It cost $1.2 billion and can handle …*: nobody else is named between *it* and the verb. */
function namedHeld(passage: Passage, at: number): Draft | null {
  if (passage.within(passage.first, at, 'country', 'organization', 'system').length > 0) return null;
  const named = namedBefore(passage, passage.first + 1);
  return named?.slots.place ? named : null;
}

/** *The bridge carries 12 tonnes* is told of any: a name or a place makes it one. */
function isOwn(passage: Passage, site: Thing): boolean {
  return (
    /\p{Lu}/u.test(passage.text(site.first + 1, site.last)) ||
    passage.placed.some(({ mention }) => mention.kind === 'country') ||
    placeIn(passage, { first: site.last, last: Math.min(site.last + 5, passage.last) }) !== null ||
    passage.word(site.last) === 'of'
  );
}

/** *it has a capacity of*, *it covers*: only such verbs are told of sites alone; *it carries* may be an airline. */
function tellsOfSites(passage: Passage, cue: Cue<true>): boolean {
  for (let at = cue.at; at < cue.end; at++) if (OF_SITES.has(passage.word(at))) return true;
  return false;
}
const OF_SITES = new Set([
  'capacity',
  'area',
  'length',
  'room',
  'space',
  'berths',
  'cover',
  'covers',
  'hold',
  'holds',
  'house',
  'houses',
  'store',
  'stores',
  'span',
  'spans',
  'occupies',
]);

/** A relative pronoun before the verb is passed over: *the port of X, which can handle …*. */
function subjectEnd(passage: Passage, at: number): number {
  return /^(?:which|that)$/.test(passage.word(at - 1)) ? at - 1 : at;
}
