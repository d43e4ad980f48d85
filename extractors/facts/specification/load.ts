import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import { isAuxiliary } from '../../../src/link/grammar.js';
import { isClassNoun } from '../../../src/link/kinds.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import { clauseAround } from '../../../src/link/roles.js';
import { bearerOf } from './bearer.js';
import { isGoingOn, specification } from './statement.js';
import { counted, distances, fittings, holding, loads, reaching, shots } from './vocabulary.js';

export const loadRule = onCue(
  'specification/load',
  'What a system carries, by number: *carries 12 missiles*, *can hold 92 passengers*, *armed with four torpedoes*.',
  loads,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const load = passage.within(cue.end, clauseAround(passage, cue.at).last, 'quantity').find((one) => one.mention.value.unit === '1');
    const noun = nounOf(load);
    if (!load || load.first - cue.end > 4 || !counted.has(noun) || load.mention.value.per) return 'no count of what is aboard follows';
    if (isGoingOn(passage, cue.at)) return 'it tells what one does just now';
    // *gave a C-130 transport aircraft and 20 vehicles*: behind a system's name the word says what it is.
    for (let at = cue.end; at < load.first; at++) if (isClassNoun(passage.word(at)) && passage.word(at + 1) === 'and') return 'the word is no verb here';
    const system = bearerOf(passage, cue.at);
    if (system?.mention && isCounted(passage, system.mention)) return 'several of them carry it together';
    return specification(passage, cue, { attribute: noun, units: ['1'] }, load);
  },
);

export const fittingRule = onCue(
  'specification/fitting',
  'What a system has built into it, by number: *has a radius of 1,500 km and ten hardpoints*, *with 16 launch cells*.',
  holding,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const fitting = passage
      .within(cue.end, clauseAround(passage, cue.at).last, 'quantity')
      .find((one) => one.mention.value.unit === '1' && fittings.has(nounOf(one)));
    if (!fitting) return 'no number of what is built into it follows';
    for (let at = cue.end; at < fitting.first; at++) if (isAuxiliary(passage.word(at)) || /^[;:]$/.test(passage.word(at))) return 'another verb stands between';
    const system = bearerOf(passage, cue.at);
    if (system?.mention && isCounted(passage, system.mention)) return 'several of them have it together';
    return specification(passage, cue, { attribute: nounOf(fitting), units: ['1'] }, fitting);
  },
);

export const overRule = onCue(
  'specification/over',
  'How far a system carries its load: *carries a warhead of 1,150 kg over 3,000 km*.',
  distances,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const way = passage.within(cue.end, Math.min(cue.end + 4, passage.last), 'quantity')[0];
    if (!way || !FAR.has(String(way.mention.value.unit))) return 'no distance follows';
    let verb = cue.at - 1;
    const verbs = passage.word(cue.at) === 'to' ? shots : loads;
    while (verb >= passage.first && cue.at - verb <= 14 && !verbs.match(passage.view.tokens, verb, cue.at)) verb--;
    if (verb < passage.first || cue.at - verb > 14 || passage.within(verb, cue.at, 'quantity').length === 0) return 'nothing is carried over it';
    if (isGoingOn(passage, verb)) return 'it tells what one does just now';
    return specification(passage, cue, { attribute: 'range', units: ['km', '[nmi_i]', '[mi_i]'], categories: CARRIERS }, way);
  },
);

export const reachRule = onCue(
  'specification/reach',
  'How far a weapon acts: *can engage 36 targets at once, out to 400 km*, *hits ships at distances of 300 km*.',
  reaching,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const way = passage.within(cue.end, Math.min(cue.end + 4, passage.last), 'quantity')[0];
    if (!way || !FAR.has(String(way.mention.value.unit))) return 'no distance follows';
    return specification(passage, cue, { attribute: 'range', units: ['km', '[nmi_i]', '[mi_i]'], categories: REACHERS }, way);
  },
);
const REACHERS = ['missile', 'anti-tank', 'air-defence', 'radar', 'artillery', 'rocket-artillery', 'mortar', 'loitering-munition', 'electronic-warfare', 'uav'];
const FAR = new Set(['km', '[nmi_i]', '[mi_i]']);
const CARRIERS = ['missile', 'loitering-munition', 'uav', 'rocket-artillery', 'artillery', 'mortar'];

function nounOf(count: Placed | undefined): string {
  return String(count?.mention.value.of ?? '')
    .toLowerCase()
    .split(' ')
    .at(-1)!;
}

/** *Eight X carry 200 soldiers*: what a number of them does is no measure of one. */
function isCounted(passage: Passage, system: string): boolean {
  const placed = passage.placed.find((one) => one.mention.id === system)!;
  const before = passage.mentionAt(placed.first - 1);
  return before?.mention.kind === 'quantity' && before.mention.value.unit === '1';
}
