import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { cuePhrases } from '../../../../src/link/cues.js';
import { isAdverb, isOf } from '../../../../src/link/grammar.js';
import { measure, openingDate, periodOf } from '../../../../src/link/measured.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { known, outlookOfVerb } from '../../../../src/link/outlook.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { regionAt } from '../../../../src/link/regionphrases.js';
import { readSeries } from '../../../../src/link/series.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { hasUnknownOwner } from '../../../../src/link/unknownowner.js';
import type { VerbGroup } from '../../../../src/link/verbs.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { activeVerb } from '../activeverb.js';
import { recordsOf } from '../records.js';
import { subjectOfTopic } from '../subject.js';
import { measures, topicsOf, vocabulary } from '../topics.js';
import { partBefore, type Part } from '../parts.js';

const verbs = new Lexicon<true>(
  'indicator/share',
  vocabulary.shareVerbs.flatMap((entry) => cuePhrases({ [entry]: true as const })),
);
const WHOLES = new Set(vocabulary.wholes);

/** *Coal accounted for 34 % of Poland’s electricity*, *tourism contributes 11.5 % to Greece’s GDP*: what part a thing is of a whole that somebody has. */
export const share: FactRule = onCue<true>(
  'indicator/share',
  'a part told as a percentage of a whole of a country or region: coal accounted for 34 % of Poland’s electricity',
  verbs,
  (passage, cue) => {
    const active = activeVerb(passage, cue);
    if (typeof active === 'string') return active;
    const { verb } = active;
    const figure = figureBehind(passage, cue.end);
    if (!figure) return 'no percentage follows';
    if (!['of', 'to'].includes(passage.word(figure.last)))
      return ofWhich(passage, verb, figure) ?? frontedWhole(passage, verb, figure) ?? contrasted(passage, verb, figure);
    const told = topicsOf(passage).find((one) => one.last === verb.first && one.preposition === '');
    if (told?.owner) return 'the part is an indicator of its own';
    const part = partBefore(passage, verb.first);
    if (!part) return 'it is not said what makes the part';
    const whole = wholeBehind(passage, figure);
    if (!whole) return 'it is not a part of an economy’s whole';
    // *The region accounted for 27 % of global imports*
    const region = [part.first - 1, part.first].map((at) => regionAt(passage, at)).find((one) => one?.end === verb.first)?.filler;
    const owner = region ?? ownerOf(passage, verb, part, whole);
    if (!owner) return 'the text does not say whose it is';
    const points = readSeries(passage, {
      from: cue.end,
      limit: passage.last,
      expect: 'level',
      outlook: known(outlookOfVerb(passage, verb.head)) ?? 'actual',
      moved: false,
      accepts: (one) => one === figure || (isPercentage(one) && one.mention.value.of === undefined),
    });
    const name: Filler = part.actor || region ? shareOf(passage, whole, owner) : part.name;
    const drafts = recordsOf(passage, owner, name, { points, period: openingDate(passage, verb.first), governing: null }, 0.85);
    if (drafts[0]) shares.add(drafts[0]);
    return drafts;
  },
);

function isPercentage({ mention }: Placed): boolean {
  return mention.kind === 'quantity' && mention.value.unit === '%';
}

function figureBehind(passage: Passage, from: number): Placed | null {
  let at = from;
  while (at < passage.last && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || isAdverb(passage.word(at)))) at++;
  const figure = passage.mentionAt(at);
  return figure && isPercentage(figure) ? figure : null;
}

/** The records that this rule has made, of which a contrast may go on. */
const shares = new WeakSet<Draft>();

/** *coal accounted for 34 % of electricity, while wind made up 31 %*: the whole is that of the part told before in the sentence. */
function contrasted(passage: Passage, verb: VerbGroup, figure: Placed): readonly Draft[] | string {
  const before = passage.reference.toldBefore(passage, 'indicator', 0).at(-1)?.draft;
  const base = before && (before.slots.value as Filler | undefined)?.value;
  const whole = before && shares.has(before) && typeof base === 'object' ? base.of : undefined;
  const part = whole === undefined ? null : partBefore(passage, verb.first);
  if (!before || !part || part.actor || part.owner) return 'it is not said of what it is a part';
  const value = { ...fillWith(figure), value: { ...figure.mention.value, of: whole } };
  const draft = { ...before, slots: { ...before.slots, indicator: part.name, value }, confidence: 0.82 };
  shares.add(draft);
  return [draft];
}

/** *Exports totalled $105 billion, of which copper accounted for 53 %*: a part of what the sentence told before; null where it is told otherwise. */
function ofWhich(passage: Passage, verb: VerbGroup, figure: Placed): readonly Draft[] | null {
  let which = verb.first - 1;
  while (which > passage.first && verb.first - which <= LONGEST_PART && passage.word(which) !== 'which') which--;
  const first = isOf('determiners', passage.word(which + 1)) ? which + 2 : which + 1;
  if (passage.text(which - 1, which + 1).toLowerCase() !== 'of which' || first >= verb.first || passage.within(first, verb.first).length > 0) return null;
  const topic = topicsOf(passage).findLast((one) => one.last < which && one.preposition === '');
  const measured = topic && measure(passage, topic, which - 1, (one) => measures(topic.noun, one));
  const subject = topic && typeof measured === 'object' && measured.points.length > 0 ? subjectOfTopic(passage, topic, measured.governing) : null;
  if (!topic || !subject || typeof measured !== 'object') return null;
  const point = measured.points.findLast((one) => !one.prior);
  const period = point && periodOf(point, measured);
  const value = { ...fillWith(figure), value: { ...figure.mention.value, of: topic.name.value } };
  return [
    {
      slots: { subject, indicator: fillWithWords(passage, first, verb.first), value, ...(period && { period }) },
      status: point?.outlook ?? 'actual',
      confidence: 0.82,
    },
  ];
}

const LONGEST_PART = 5;

/** *Of Jordan’s installed capacity of 7,100 MW, solar accounts for 29 %*: the whole opens the sentence; null where none does. */
function frontedWhole(passage: Passage, verb: VerbGroup, figure: Placed): readonly Draft[] | null {
  if (passage.word(passage.first) !== 'of') return null;
  const topic = topicsOf(passage).find((one) => one.preposition === 'of' && one.first <= passage.first + 2);
  const part = topic ? partBefore(passage, verb.first) : null;
  if (!topic || !part || part.actor || part.owner || part.first < topic.last) return null;
  const subject = subjectOfTopic(passage, { ...topic, preposition: '' }, null);
  if (!subject) return null;
  const value = { ...fillWith(figure), value: { ...figure.mention.value, of: topic.name.value } };
  const period = topic.period && fillWith(topic.period);
  return [
    {
      slots: { subject, indicator: part.name, value, ...(period && { period }) },
      status: known(outlookOfVerb(passage, verb.head)) ?? 'actual',
      confidence: 0.82,
    },
  ];
}

interface Whole {
  readonly first: number;
  readonly last: number;
  /** Whose it is, by its own words. */
  readonly owner: Filler | null;
  /** Its own words say that it is somebody's whom they do not name as a state: *its sales*, *the firm’s board*. */
  readonly foreign: boolean;
}

/** *of Poland’s electricity generation*, *to Greece’s GDP*, *of the workforce in Tanzania*: a whole that economies have. */
function wholeBehind(passage: Passage, figure: Placed): Whole | null {
  const phrase = nounPhraseAt(passage, figure.last + 1, passage.last);
  if (!phrase || !Array.from({ length: phrase.last - phrase.first }, (_, i) => passage.word(phrase.first + i)).some(isWhole)) return null;
  const region = regionAt(passage, phrase.first);
  const inside = actorsOf(passage).find((one) => one.first >= phrase.first && one.last <= phrase.last && one.fillers.length === 1);
  const behind = passage.word(phrase.last) === 'in' || passage.word(phrase.last) === 'of' ? phrase.last + 1 : -1;
  const place =
    behind < 0 ? null : (regionAt(passage, behind)?.filler ?? actorsOf(passage).find((one) => one.first >= behind && one.first <= behind + 1)?.fillers[0]);
  const own = region?.filler ?? inside?.fillers[0] ?? place ?? null;
  const foreign = Array.from({ length: phrase.last - phrase.first }, (_, i) => passage.word(phrase.first + i)).some(
    (word) => word === 'its' || word === 'their' || word === 'his' || word === 'her' || word === '’s' || word === "'s",
  );
  return { ...phrase, owner: own, foreign: foreign && !own };
}

function isWhole(word: string): boolean {
  return WHOLES.has(word);
}

/** A state that is itself the part (*China accounted for 42 % of Chile’s exports*) is whom the figure is told of; else whoever has the whole. */
function ownerOf(passage: Passage, verb: VerbGroup, part: Part, whole: Whole): Filler | null {
  if (part.actor) return whole.owner ? part.actor : null;
  if (whole.owner) return whole.owner;
  if (part.owner) return part.owner;
  // *Steel imports from China*: a country inside the part is not whose the whole is.
  if (passage.within(part.first, part.last, 'country').length > 0) return null;
  if (whole.foreign || hasUnknownOwner(passage, { first: part.first, last: part.last, headLast: part.last })) return null;
  return passage.reference.headingCountry(passage) ?? passage.reference.countryFor(passage, verb.first);
}

/** *share of Chile’s exports*: what a state’s part is called. */
function shareOf(passage: Passage, whole: Whole, owner: Filler): Filler {
  const first = isOf('determiners', passage.word(whole.first)) ? whole.first + 1 : whole.first;
  return { ...owner, value: `share of ${passage.text(first, whole.last)}`, mention: null, start: passage.offset(first), end: passage.offsetAfter(whole.last) };
}
