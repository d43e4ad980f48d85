import { relativeVerb } from '../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { modalityOfVerb } from '../../../src/link/modality.js';
import { relativeBehind } from '../../../src/link/predicates.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { amountFor, clauseAround, type Stretch } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { isMaterial, thingsFrom } from '../../../src/link/things.js';
import { verbAt } from '../../../src/link/verbs.js';
import { signing } from './signing.js';
import { termsRule } from './terms.js';
import { trade } from './trade.js';
import { partiesOf } from './parties.js';
import { signsAfterAside, titleNear } from './title.js';
import { agreeing, BARE, NEAR, SCOPES, TITLES, verbs } from './vocabulary.js';

const SURE = 0.9;

const signed = onCue(
  'agreement/signed',
  'Parties sign something: *the three countries signed a Declaration on X*, *an agreement was signed with Y in Z*.',
  verbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const bare = verbAt(passage, cue.at, cue.end);
    if (!bare) return 'the word is a noun here';
    const clause = untilRelative(passage, cue.end, clauseAround(passage, cue.at));
    const verb = signsAfterAside(passage, clause, cue, relativeVerb(passage, bare));
    const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
    if ('refused' in modality) return modality.refused;
    if (modality.status !== 'contracted') return 'it is not signed';
    const title = titleNear(passage, clause, cue, verb);
    if (!title) return 'nothing that is signed stands beside it';
    const said = NEAR.match(passage.view.tokens, cue.at, cue.end);
    if (said && !isObjectOf(passage, title.span, cue, verb.voice === 'active')) return 'something else is agreed';
    if (passage.word(title.span.first - 1) === 'no') return 'nothing is signed';
    if (dealsInThings(passage, title.span, clause)) return 'it says what is bought: an acquisition';
    // *under the framework which the two countries signed*: the relative clause tells of the signing.
    const told = verb.voice === 'active' && title.span.last <= cue.at;
    if (!told && isAside(passage, title.span.first)) return 'the agreement is merely mentioned';
    if (isPlain(passage, title.span) && tellsOfPurchase(passage)) return 'it is the deal told of in this sentence';
    if (!title.filler && isDealTold(passage, title.span.first)) return 'it is the deal told of just before';
    if (passage.word(verb.first - 1) === 'who') return 'a person signs it';
    if (TAKES_EFFECT.has(passage.word(cue.end))) return 'it takes effect: that is no signing';
    const stretch = { first: opensThat(passage, clause.first) ? clause.first : passage.first, last: clause.last };
    const parties = partiesOf(passage, stretch, {
      behind: Math.min(title.span.first, verb.first),
      verb: verb.first,
      active: verb.voice === 'active',
      title: title.span.first,
    });
    if (parties.length < 2) return 'fewer than two parties are named';
    const date = signingDay(passage, cue.at, clause);
    const place = placeOf(passage, cue.end, clause.last, title.span);
    const amount = amountFor(passage, title.span, clause, true);
    const scope = scopeOf(passage, title.span.last);
    return [
      {
        slots: {
          parties,
          ...(title.filler && { title: title.filler }),
          ...(date && { date }),
          ...(place && { place }),
          ...(amount && { amount }),
          ...(scope && { scope }),
        },
        status: null,
        confidence: SURE,
      },
    ];
  },
);

/** *…, and that X and Y signed*: a clause of its own. */
function opensThat(passage: Passage, at: number): boolean {
  return passage.word(at) === 'and' && passage.word(at + 1) === 'that';
}

/** *entered into force*. */
const TAKES_EFFECT = new Set(['force', 'effect', 'operation']);
/** *…, under which Z will supply X with 12 Y*: what comes of the agreement has parties and figures of its own. */
function untilRelative(passage: Passage, from: number, { first, last }: Stretch): Stretch {
  for (let at = from; at < last - 2; at++)
    if (passage.word(at) === ',' && UNDER.has(passage.word(at + 1)) && passage.word(at + 2) === 'which') return { first, last: at };
  return { first, last };
}
const UNDER = new Set(['under', 'by', 'through']);

/** *agreed a loan*, *approved a defence pact*: the agreement is what the verb says was agreed. */
function isObjectOf(passage: Passage, { first, last }: Stretch, { at, end }: Cue<true>, active: boolean): boolean {
  const [from, to] = active ? [end, first] : [last, at];
  if (to - from > LONGEST_OBJECT) return false;
  for (let t = from; t < to; t++) if (isOf('prepositions', passage.word(t)) || /^[,;:]$/.test(passage.word(t))) return false;
  return true;
}
/** Article, adjectives and a price stand between, in tokens. */
const LONGEST_OBJECT = 6;

/** *a contract to purchase 44 tanks*: a plain contract over things is an acquisition, and recorded as one. */
function dealsInThings(passage: Passage, title: Stretch, clause: Stretch): boolean {
  const head = passage.word(title.last - 1);
  // Whatever kind of contract it is (*a second executive contract for 180 tanks*); where it counts nothing, or is a named agreement, it is one all the same.
  const plain = BARE.has(head) && title.last - title.first === 1;
  if (!plain && !CONTRACTS.has(head)) return false;
  for (let at = title.last; at < clause.last; at++) {
    const word = passage.word(at);
    if (
      (word === 'for' || word === 'of' || word === 'to' || word === 'covers') &&
      thingsFrom(passage, word === 'to' ? at + 2 : at + 1).some((thing) =>
        plain ? (thing.system ?? thing.sort === 'materiel') : thing.quantity !== undefined && isMaterial(thing),
      )
    )
      return true;
  }
  return false;
}

const CONTRACTS = new Set(['contract', 'contracts']);

/** *under a $4 billion agreement signed in 2020*: what it is done under is no news. */
function isAside(passage: Passage, title: number): boolean {
  for (let at = title - 1; at >= Math.max(passage.first, title - 8); at--) {
    if (passage.word(at) === 'under' || (passage.word(at) === 'part' && passage.word(at - 1) === 'as')) return true;
    if (isAuxiliary(passage.word(at)) || passage.word(at) === ',') return false;
  }
  return false;
}

/** *earlier contract*, *new deal*: nothing that names an agreement. */
function isPlain(passage: Passage, { last }: Stretch): boolean {
  return BARE.has(passage.word(last - 1));
}

function tellsOfPurchase(passage: Passage): boolean {
  return passage.reference.toldBefore(passage, 'acquisition', 0).some((one) => one.sentence === passage.index);
}

/** *The contract, signed in X, amounts to …*: the acquisition of the sentence before, and no agreement besides. */
function isDealTold(passage: Passage, title: number): boolean {
  const determiner = passage.word(title - 1);
  return (determiner === 'the' || determiner === 'this') && passage.reference.topicBefore(passage, 'acquisition');
}

const agreed = onCue(
  'agreement/agreed',
  'Parties agree without a noun for it: *X agreed with the Y on a 48-month programme of $4 billion*.',
  agreeing,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.at + 1);
    if (verb?.voice !== 'active' && verb?.voice !== 'participle') return 'nobody agrees';
    const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
    if ('refused' in modality) return modality.refused;
    if (modality.status !== 'contracted') return 'it is not agreed';
    const clause = clauseAround(passage, cue.at);
    const object = agreedOn(passage, cue.end, clause.last);
    if (object < 0) return 'it is not said on what';
    const parties = partiesOf(passage, { first: clause.first, last: object }, { behind: verb.first, verb: verb.first, active: true, title: -1 });
    const date = signingDay(passage, cue.at, clause);
    if (parties.length < 2 || !date) return 'two parties and a day make an agreement';
    const amount = amountFor(passage, { first: object, last: object + 1 }, clause, true);
    return [{ slots: { parties, date, ...(amount && { amount }) }, status: null, confidence: SURE - 0.05 }];
  },
);

/** *signed a framework to raise output by 2028*: by when something shall come about is no day of signing. */
function signingDay(passage: Passage, verb: number, clause: Stretch): Filler | undefined {
  const date = dateFor(passage, verb, clause);
  return date && typeof date.value !== 'string' && date.value.bound !== 'by' && date.value.bound !== 'until' ? date : undefined;
}

/** *on a 48-month programme*, *to a loan*: the noun of what is agreed. */
function agreedOn(passage: Passage, from: number, last: number): number {
  for (let at = from; at < last; at++) if (TITLES.match(passage.view.tokens, at, last) && !passage.mentionAt(at)) return at;
  // *agreed with Y on its construction*
  for (let at = from; at < last; at++) if (passage.word(at) === 'on' && !passage.mentionAt(at + 1)) return at;
  return -1;
}

/** Where it is signed: behind the verb, else before it, and never inside its title (*an agreement on LionLink*). */
function placeOf(passage: Passage, verb: number, last: number, title: Stretch): Filler | null {
  const from = Math.max(verb, title.first > verb ? title.last : verb);
  const behind = placeIn(passage, { first: from, last: relativeBehind(passage, from, last) });
  const between = title.first > verb ? placeIn(passage, { first: verb, last: title.first }) : null;
  const place = between ?? behind ?? placeIn(passage, { first: passage.first, last: Math.min(verb, title.first) });
  return place && /^(?:in|at)\b/i.test(place.lead ?? '') ? place : null;
}

/** *which includes 79 joint military activities*, *covering 1.5 Mt of LNG*, *for 3.5 Mt of LNG a year*, *on a 1,150 km line*. */
function scopeOf(passage: Passage, from: number): Filler | undefined {
  const measured = measuredScope(passage, from);
  if (measured) return measured;
  for (let at = from; at < passage.last; at++) {
    if (!SCOPES.has(passage.word(at)) && !(passage.word(at) === 'with' && at === from)) continue;
    const next = passage.within(at + 1, Math.min(at + 5, passage.last), 'quantity')[0];
    return next && fillWith(next);
  }
  return undefined;
}

/** A measure that the agreement is for or on: goods by weight or volume, a line by its length; no time that it runs. */
function measuredScope(passage: Passage, from: number): Filler | undefined {
  for (let at = from; at < Math.min(from + SCOPE_REACH, passage.last); at++) {
    if (!/^(?:for|on)$/.test(passage.word(at)) || passage.mentionAt(at)) continue;
    const [next] = passage.within(at + 1, Math.min(at + 5, passage.last), 'quantity');
    if (next && !UNMEASURED.has(String(next.mention.value.unit))) return fillWith(next);
  }
  return undefined;
}
/** Place and day of signing may stand between an agreement and what it is for, in tokens. */
const SCOPE_REACH = 8;
const UNMEASURED = new Set(['1', '%', 'a', 'mo', 'wk', 'd', 'h', 'min']);

export const agreementRules = [signed, signing, trade, agreed, termsRule];
