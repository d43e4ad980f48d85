import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfPhrase, modalityOfVerb } from '../../../../src/link/modality.js';
import { isOf } from '../../../../src/link/grammar.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, amountFor, clauseAround, companyOf, isCompanyActor, stateOf, type Stretch } from '../../../../src/link/roles.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { contracts, upgradeCues, upgradeFrames } from '../vocabulary.js';

const SURE = 0.88;

export const upgradeRule = onCue(
  'acquisition/upgrade',
  'Work on what somebody has, bought like a thing: *awarded X $38 million to modernise 30 Y*, *a contract for the upgrade of 50 Y*.',
  upgradeCues,
  (passage: Passage, cue: Cue<string>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    const nominal = passage.word(cue.end) === 'of' || passage.word(cue.end) === 'for';
    if (!nominal && (verb?.voice !== 'active' || isAdjective(passage, cue.at))) return 'nothing is said to be worked on';
    const clause = clauseAround(passage, cue.at);
    const [thing, ...more] = thingsFrom(passage, nominal ? cue.end + 1 : cue.end).filter(isMaterial);
    if (!thing || more.length > 0 || !(thing.system ?? thing.quantity)) return 'no single thing that is named or counted is worked on';
    const rest = { first: thing.last, last: clause.last };
    const frame = frameIn(passage, clause);
    const firm = frame >= 0 || contractIn(passage, clause);
    const parties = partiesOf(passage, { first: clause.first, last: cue.at }, rest);
    const amount = amountFor(passage, thing, clause, true);
    if (!parties.buyer) return 'nobody has it done';
    if (!firm && !(amount && parties.supplier)) return 'neither a contract nor an approval is told';
    const modality =
      verb && !nominal && verb.time !== 'infinitive' && verb.time !== 'gerund'
        ? modalityOfVerb(passage, verb, { past: 'done', present: 'contracted' })
        : modalityOfPhrase(passage, cue.at, 'contracted', firm ? 'contracted' : 'planned');
    if ('refused' in modality) return modality.refused;
    if (modality.status === 'cancelled' && !thing.quantity) return 'it is called off: the programme is told of by its own verb';
    const date = dateFor(passage, frame < 0 ? cue.at : Math.min(frame, cue.at), clause);
    const status = modality.status === 'planned' && contractIn(passage, clause) ? 'contracted' : modality.status;
    return [
      {
        slots: {
          buyer: parties.buyer,
          ...(parties.supplier && { supplier: parties.supplier }),
          item: workOn(passage, cue, thing, nominal),
          ...(thing.quantity && { quantity: fillWith(thing.quantity) }),
          ...(amount && { amount }),
          ...(date && { date }),
        },
        status,
        confidence: SURE,
      },
    ];
  },
);

/** *F-16 upgrade* for a system by its name, else what is done with what: *refurbishment of patrol boats*. */
function workOn(passage: Passage, cue: Cue<string>, thing: Thing, nominal: boolean): Filler {
  const place = { mention: null, origin: 'sentence' as const, start: passage.offset(cue.at), end: passage.offsetAfter(thing.last) };
  const name = thing.system?.mention.text;
  if (name !== undefined && !nominal) return { value: `${name} ${cue.payload}`, ...place };
  const whole = thing.item ?? (thing.system && { value: thing.system.mention.text });
  return { value: `${nominal ? passage.text(cue.at, cue.end) : cue.payload} of ${String(whole?.value ?? '')}`, ...place };
}

/** A company does it for a state; where two states are named, the one behind *for* or *to* has it done. */
function partiesOf(passage: Passage, before: Stretch, rest: Stretch): { buyer: Filler | null; supplier: Filler | null } {
  const acting = actorsOf(passage).filter((actor) => actor.first >= before.first && actor.last <= rest.last && actor.role !== 'modifier');
  const company = acting.find((actor) => isCompanyActor(passage, actor));
  const goal = actorBehind(passage, ['for', 'to'], rest);
  const named = goal && stateOf(passage, goal);
  const states = acting.filter((actor) => actor.last <= before.last && stateOf(passage, actor) !== null);
  const subject = states.find((actor) => actor.role === 'free') ?? states.at(-1);
  const other = subject && stateOf(passage, subject);
  const supplier = company ? companyOf(passage, company) : named ? other : null;
  const buyer = named ?? other ?? inContext(passage, acting);
  return { buyer, supplier: supplier && JSON.stringify(supplier.value) !== JSON.stringify(buyer?.value) ? supplier : null };
}

/** *The ministry awarded X …*: whom the heading or the document is about. */
function inContext(passage: Passage, acting: readonly Actor[]): Filler | null {
  const country = passage.reference.headingCountry(passage) ?? passage.reference.countryOfDocument();
  return country && !acting.some((actor) => JSON.stringify(stateOf(passage, actor)?.value) === JSON.stringify(country.value)) ? country : null;
}

/** *awarded*, *signed*, *approved*: where it is said to be more than an aim, or -1. */
function frameIn(passage: Passage, { first, last }: Stretch): number {
  for (let at = first; at < last; at++) if (upgradeFrames.match(passage.view.tokens, at, last) && !passage.mentionAt(at)) return at;
  return -1;
}

/** *for upgraded Y*, *40 modernised Y*: what the things are, and nothing that is done. */
function isAdjective(passage: Passage, at: number): boolean {
  const before = passage.word(at - 1);
  return (
    passage.word(at).endsWith('ed') && (isOf('prepositions', before) || isOf('determiners', before) || passage.mentionAt(at - 1)?.mention.kind === 'quantity')
  );
}

function contractIn(passage: Passage, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (contracts.nouns.has(passage.word(at)) && !passage.mentionAt(at)) return true;
  return false;
}
