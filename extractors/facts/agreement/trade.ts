import { actorsOf, type Actor } from '../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading } from '../../../src/link/contract.js';
import { dateFor } from '../../../src/link/dating.js';
import { modalityOfVerb } from '../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { actorBehind, amountFor, clauseAround, companyOf, stateOf, subjectOf } from '../../../src/link/roles.js';
import { verbAt } from '../../../src/link/verbs.js';
import { titleIn } from './title.js';
import { trades, verbs } from './vocabulary.js';

const SURE = 0.84;

export const trade = onCue(
  'agreement/trade',
  'Two parties agree on goods by their measure: *X agreed to buy 4 bcm of gas a year from Y*, *X agreed to supply Y with 2 Mt*.',
  trades,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.at + 1);
    if (verb?.voice !== 'active' && verb?.voice !== 'participle') return 'nobody agrees';
    const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
    if ('refused' in modality) return modality.refused;
    if (modality.status !== 'contracted') return 'it is not agreed';
    const clause = clauseAround(passage, cue.at);
    const goods = passage.within(cue.end, clause.last, 'quantity').find((one) => !COUNTED.has(String(one.mention.value.unit)));
    if (!goods) return 'no goods by weight or volume are agreed on';
    const subject = subjectOf(passage, verb);
    const partner = partnerOf(passage, cue.end, clause.last);
    const parties = [subject, partner].map((actor) => actor && (companyOf(passage, actor) ?? stateOf(passage, actor))).filter((one) => one !== null);
    if (parties.length < 2) return 'two parties make an agreement';
    // *Under a swap contract signed in X in February 2025, …*
    const signed = signedAt(passage);
    const front = signed < 0 ? null : titleIn(passage, passage.first, signed);
    const around = signed < 0 ? clause : { first: signed, last: passage.last };
    const date = dateFor(passage, signed < 0 ? cue.at : signed, signed < 0 ? clause : { first: passage.first, last: passage.last });
    const place = signed < 0 ? null : placeIn(passage, around);
    const amount = amountFor(passage, goods, clause, true);
    return [
      {
        slots: {
          parties,
          ...(front?.filler && { title: front.filler }),
          ...(date && { date }),
          ...(place && { place }),
          ...(amount && { amount }),
          scope: fillWith(goods),
        },
        status: null,
        confidence: SURE,
      },
    ];
  },
);
const COUNTED = new Set(['1', '%', 'a', 'mo', 'wk', 'd', 'h', 'mm', 'km', 'm', 'km/h']);

/** *from Y*, *to Y*, *supply Y with*: the other side. */
function partnerOf(passage: Passage, from: number, last: number): Actor | null {
  const named = actorsOf(passage).filter((actor) => actor.first >= from && actor.last <= last && actor.role === 'free' && passage.word(actor.last) === 'with');
  return named[0] ?? actorBehind(passage, ['from', 'to', 'with'], { first: from, last });
}

/** *a contract signed in X in May*: the participle of signing, or -1. */
function signedAt(passage: Passage): number {
  for (let at = passage.first; at < passage.last; at++) if (passage.word(at) === 'signed' && verbs.match(passage.view.tokens, at, passage.last)) return at;
  return -1;
}
