import { predicateStart, thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type Draft, type DraftReading } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion, modalityOfVerb } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { placeIn } from '../../../../src/link/places.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { siteMeant } from '../../../../src/link/sites.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { facilityOf, isSite } from '../records.js';
import { awaitedModality } from './awaited.js';
import { becomingVerbs, enteringVerbs, locations, states } from '../vocabulary.js';

export const stateRule = onCue(
  'facility/state',
  'A site that runs or is ready from some day on: *the plant at X has been on line since 2024*, *it should be complete by June 2028*.',
  states,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const share = passage.mentionAt(cue.at - 1);
    if (share?.mention.value.unit === '%') return underWay(passage, cue, share);
    const since = passage.word(cue.at - 1) === ',' && passage.word(cue.end) === 'since' ? passage.mentionAt(cue.end + 1) : undefined;
    if (since?.mention.kind === 'date') return runningSince(passage, cue, since);
    const copula = copulaBefore(passage, cue.at);
    const verb = copula < 0 ? null : verbAt(passage, copula);
    if (!verb) return 'nothing is said to be so';
    const clause = clauseAround(passage, cue.at);
    const date = passage.within(cue.end, clause.last, 'date')[0];
    const expected = date !== undefined && ['by', 'before', 'until'].includes(String(date.mention.value.bound));
    const told = passage.reference.toldBefore(passage, 'facility', 1).at(-1);
    if (told && expected && isPronoun(passage, verb.first)) return completion(told.draft, date);
    const modality = awaitedModality(passage, verb) ?? modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const site = thingsBefore(passage, predicateStart(passage, verb.first), (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
    if (site && isOf('prepositions', passage.word(site.first - 1))) return 'the site only says where something stands';
    const building = passage.word(cue.at) === 'under';
    if (!site || (!date && !building)) return 'no site with a day is said to be so';
    return facilityOf(passage, site, {
      status: building ? 'planned' : modality.status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
      ...(date && { date: fillWith(date) }),
    });
  },
);

/** *The terminal at X, in service since October 2024, ran at 38 %*. */
function runningSince(passage: Passage, cue: Cue<true>, since: Placed): DraftReading {
  if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
  const site = thingsBefore(passage, cue.at - 1, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
  if (!site) return 'no site is said to be so';
  return facilityOf(passage, site, {
    status: 'done',
    clause: { first: clauseAround(passage, site.first).first, last: cue.at },
    anchor: cue.at,
    organization: null,
    date: fillWith(since),
  });
}

/** *the complex at X, 12 % complete, …*, *the line is 80 % complete*: what is not whole is still being built. */
function underWay(passage: Passage, cue: Cue<true>, share: Placed): DraftReading {
  if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
  const copula = copulaBefore(passage, share.first);
  const end = copula >= 0 ? predicateStart(passage, copula) : passage.word(share.first - 1) === ',' ? share.first - 1 : share.first;
  const site = thingsBefore(passage, end, (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
  if (!site) return 'no site is said to be so';
  const clause = clauseAround(passage, cue.at);
  return facilityOf(passage, site, {
    status: share.mention.value.value === 100 ? 'done' : 'planned',
    clause: { first: Math.min(clause.first, site.first), last: clause.last },
    anchor: cue.at,
    organization: null,
  });
}

export const enterRule = onCue(
  'facility/enter',
  'A site that begins to run on some day: *the 1.8 GW link is to enter service by 2032*.',
  enteringVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    const modality = awaitedModality(passage, verb) ?? modalityOfVerb(passage, verb, { past: 'done', present: 'planned' });
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const site = thingsBefore(passage, predicateStart(passage, verb.first), (thing) => isSite(passage, thing)).find((thing) => isSite(passage, thing));
    const date = passage.within(cue.end, clause.last, 'date')[0];
    if (!site || !date) return 'no site with a day begins to run';
    return facilityOf(passage, site, {
      status: modality.status,
      clause: { first: Math.min(clause.first, site.first), last: clause.last },
      anchor: cue.at,
      organization: null,
      date: fillWith(date),
    });
  },
);

export const locatedRule = onCue(
  'facility/located',
  'Where the site just told of stands: *the plant is located in an industrial zone near X*.',
  locations,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const meant = siteMeant(passage, passage.first, cue.at);
    if (!meant || cue.at - meant.end > 3) return 'no site told of just before is meant';
    const place = placeIn(passage, { first: cue.end - 1, last: clauseAround(passage, cue.at).last });
    if (!place) return 'no place is named';
    const { draft } = meant.told;
    return [{ slots: { item: draft.slots.item, place }, status: draft.status, confidence: draft.confidence, amends: draft }];
  },
);

function completion(draft: Draft, date: Placed): DraftReading {
  if (draft.slots.date) return 'its day was told already';
  return [{ slots: { item: draft.slots.item, date: fillWith(date) }, status: draft.status, confidence: draft.confidence, amends: draft }];
}

/** The form of *be* or *come* right before a state, over adverbs. */
function copulaBefore(passage: Passage, at: number): number {
  for (let t = at - 1; t >= Math.max(passage.first, at - 3); t--) {
    if (isOf('be', passage.word(t)) || becomingVerbs.has(passage.word(t))) return t;
    if (!isOf('adverbs', passage.word(t)) && !passage.word(t).endsWith('ly')) return -1;
  }
  return -1;
}

function isPronoun(passage: Passage, before: number): boolean {
  return passage.word(before - 1) === 'it' || passage.word(before - 1) === 'which' || passage.word(before - 1) === 'this';
}
