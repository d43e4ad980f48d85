import { isPossessive } from '../../../../src/link/actors.js';
import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import { regionAt } from '../../../../src/link/regionphrases.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { measure, periodOf, type Measured } from '../../../../src/link/measured.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { saidOf } from '../../../../src/link/attribution.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import { topicAround, type Topic } from '../../../../src/link/topic.js';
import { productionsOf } from '../records.js';
import { countOf, statusOfOutlook } from '../series.js';
import { capacities, outputs } from '../vocabulary.js';

export const outputRule = onCue(
  'production/output',
  'Output or capacity of things, by the figures told of it: *output of X drones reached 2,700 a month*, *its shell output was 40,000 in 2025, against 14,000 in 2022*.',
  outputs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const topic = topicAround(passage, cue.at, cue.end);
    if (!topic) return 'the word is part of another noun phrase';
    const named = thingBehind(passage, topic, cue.end) ?? thingBefore(passage, topic, cue.at);
    const last = named?.last ?? cue.end;
    if (named?.quantity) return ableTo(passage, cue, named);
    const measured = measure(passage, { ...topic, last: Math.max(topic.last, last) }, passage.last, (figure) => countsMade(figure, named));
    if (typeof measured === 'string') return measured;
    const first = measured.points.find(({ level }) => level !== undefined)?.level;
    if (!first) return 'no figure is told of it';
    const thing = named ?? (tellsGoods(passage, topic, cue.at) ? null : thingCounted(passage, first));
    if (!thing) return 'it is not told of what';
    const base = productionsOf(passage, [withoutFigure(thing)], {
      producer: null,
      maker: topic.owner ?? (named && placedIn(passage, named.last)),
      status: 'done',
      clause: clauseAround(passage, cue.at),
      anchor: cue.at,
    });
    if (typeof base === 'string') return base;
    return base.flatMap((draft) => recordsOf(passage, draft, measured, { first, at: cue.at, able: isCapacity(passage, cue) }));
  },
);

/** *has capacity for 24 radars a year*: a rate that somebody could make. */
function ableTo(passage: Passage, cue: Cue<true>, thing: Thing): DraftReading {
  if (!isCapacity(passage, cue) || thing.quantity?.mention.value.per === undefined) return 'it is a number of things, and no figure of an output';
  const modality = modalityOfPhrase(passage, cue.at, 'claimed', 'claimed');
  if ('refused' in modality) return modality.refused;
  const status = modality.status === 'planned' ? 'planned' : 'claimed';
  return productionsOf(passage, [thing], { producer: subjectOf(passage, { first: cue.at }), status, clause: clauseAround(passage, cue.at), anchor: cue.at });
}

/** *in the European Union*: a union of states or a region whose makers are meant together. */
function placedIn(passage: Passage, at: number): Filler | null {
  if (passage.word(at) !== 'in') return null;
  const from = passage.word(at + 1) === 'the' ? at + 2 : at + 1;
  const union = passage.mentionAt(from);
  return union?.mention.value.type === 'alliance' ? fillWith(union) : (regionAt(passage, at + 1)?.filler ?? null);
}

function recordsOf(passage: Passage, draft: Draft, measured: Measured, told: { first: Placed; at: number; able: boolean }): readonly Draft[] {
  const { date: _, ...slots } = draft.slots;
  return measured.points.flatMap((point): Draft[] => {
    const date = periodOf(point, measured);
    if (!point.level || ((point.prior || point.next) && !date)) return [];
    const status = statusOfOutlook(point.outlook);
    const claimed = status === 'done' && (told.able || saidOf(passage, told.at) !== null);
    return [
      {
        ...draft,
        slots: { ...slots, quantity: countOf(point.level, told.first), ...(date && { date }) },
        status: claimed ? 'claimed' : status,
        confidence: 0.84,
      },
    ];
  });
}

/** *output of 155 mm shells*, *capacity for 155 mm shells in the EU*: what is made, without a number of its own. */
function thingBehind(passage: Passage, { last }: Topic, from: number): Thing | null {
  if (passage.word(from) !== 'of' && passage.word(from) !== 'for') return null;
  const [thing, ...more] = thingsFrom(passage, from + 1);
  return thing && more.length === 0 && isMade(thing) ? { ...thing, last: Math.max(thing.last, last) } : null;
}

/** *PAC-3 MSE production*, *its artillery shell output*. */
function thingBefore(passage: Passage, { first }: Topic, at: number): Thing | null {
  const system = passage.mentionAt(at - 1);
  if (system?.mention.kind === 'system') return { first: system.first, last: at, system, sort: 'materiel' };
  if (system || !isMaterialWord(passage.word(at - 1))) return null;
  let from = at - 1;
  while (
    from > first &&
    (!passage.mentionAt(from - 1) || CALIBRES.has(String(passage.mentionAt(from - 1)!.mention.value.unit))) &&
    !/^[’',]s?$/.test(passage.word(from - 1))
  )
    from--;
  return { first: from, last: at, item: itemOf(passage, from, at), sort: 'materiel' };
}
/** A capital that only the sentence's beginning gave is no part of the name. */
function itemOf(passage: Passage, from: number, to: number): Filler {
  const filler = fillWithWords(passage, from, to);
  const text = String(filler.value);
  return from === passage.first && /^\p{Lu}\p{Ll}/u.test(text) ? { ...filler, value: text.charAt(0).toLowerCase() + text.slice(1) } : filler;
}
const CALIBRES = new Set(['mm', 'cm', '[in_i]']);

/** *its output in 2025 came to 1,300 Piorun missiles*: the figure names what it counts. */
function thingCounted(passage: Passage, figure: Placed): Thing | null {
  const thing = thingsFrom(passage, figure.first)[0];
  return thing && isMade(thing) && thing.quantity === figure ? thing : null;
}

/** *car output*: goods of another kind, though vehicles are counted. */
function tellsGoods(passage: Passage, { first }: Topic, at: number): boolean {
  return at - 1 >= first && !passage.mentionAt(at - 1) && !isPossessive(passage.word(at - 1)) && passage.view.wordClass(at - 1) === 'noun';
}

function withoutFigure({ quantity: _, ...thing }: Thing): Thing {
  return thing;
}

function isMade(thing: Thing): boolean {
  return thing.system !== undefined || thing.sort === 'materiel';
}

/** A count of pieces; of what has a name already it may be bare. */
function countsMade({ mention: { kind, value } }: Placed, named: Thing | null): boolean {
  if (kind !== 'quantity' || value.vague || value.unit !== '1') return false;
  const { of } = value;
  return of === undefined ? named !== null : isMaterialWord(String(of).split(' ').at(-1)!.toLowerCase()) || named !== null;
}

function isCapacity(passage: Passage, { at, end }: Cue<true>): boolean {
  return capacities.has(passage.word(end - 1)) || capacities.has(passage.word(at));
}
