import { actorsOf, type Actor } from '../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import { modalityOfVerb } from '../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import { amountFor, clauseAround, stateOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor } from '../../../src/link/dating.js';
import { nounPhraseAt } from '../../../src/link/nounphrase.js';
import { thingsFrom } from '../../../src/link/things.js';
import { verbAt } from '../../../src/link/verbs.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

const table = readJson<Record<'titles' | 'verbs', string[]>>(new URL('./cues.json', import.meta.url));
const verbs = new Lexicon<true>(
  'agreement/verbs',
  table.verbs.map((form) => [form, true] as const),
);
const TITLES = new Lexicon<true>(
  'agreement/titles',
  table.titles.map((phrase) => [phrase, true] as const),
);
/** Nouns that name no agreement by themselves. */
const BARE = new Set(readJson<{ bare: string[] }>(new URL('./cues.json', import.meta.url)).bare);
const SURE = 0.9;

const signed = onCue(
  'agreement/signed',
  'Parties sign something: *the three countries signed a Declaration on X*, *an agreement was signed with Y in Z*.',
  verbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
    if ('refused' in modality) return modality.refused;
    if (modality.status !== 'contracted') return 'it is not signed';
    const clause = clauseAround(passage, cue.at);
    const title = titleNear(passage, clause, cue.at, verb.voice === 'active');
    if (!title) return 'nothing that is signed stands beside it';
    if (dealsInThings(passage, title.span, clause)) return 'it says what is bought: an acquisition';
    if (isAside(passage, title.span.first)) return 'the agreement is merely mentioned';
    if (isPlain(passage, title.span) && tellsOfPurchase(passage)) return 'it is the deal told of in this sentence';
    if (!title.filler && isDealTold(passage, title.span.first)) return 'it is the deal told of just before';
    if (passage.word(verb.first - 1) === 'who') return 'a person signs it';
    const parties = partiesOf(passage, { first: passage.first, last: clause.last }, Math.min(title.span.first, verb.first));
    if (parties.length < 2) return 'fewer than two parties are named';
    const date = dateFor(passage, cue.at, clause);
    const place = placeIn(passage, { first: passage.first, last: clause.last });
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

/** The noun phrase whose head is a kind of agreement, behind an active verb or before a passive one. */
function titleNear(passage: Passage, clause: Stretch, verb: number, active: boolean): { filler: Filler | null; span: Stretch } | null {
  const [from, to] = active ? [verb + 1, clause.last] : [clause.first, verb];
  for (let at = from; at < to; at++) {
    const hit = longestTitle(passage, at, to);
    if (!hit || passage.mentionAt(at)) continue;
    const first = titleStart(passage, at, from);
    const last = titleEnd(passage, hit.end, to);
    const bare = last - first === 1 && BARE.has(passage.word(first));
    return { filler: bare ? null : fillWithWords(passage, first, last), span: { first, last } };
  }
  return null;
}

/** *framework agreement*, *partnership agreement*: kinds of agreement in a row are one. */
function longestTitle(passage: Passage, at: number, to: number): { end: number } | null {
  let end = -1;
  for (let next = TITLES.match(passage.view.tokens, at, to); next; next = TITLES.match(passage.view.tokens, end, to)) end = next.end;
  return end < 0 ? null : { end };
}

/** Back over adjectives and nouns, without determiner, amount and parties: *a €1.48 billion contract*, *strategic partnership agreement*. */
function titleStart(passage: Passage, head: number, from: number): number {
  let first = head;
  while (first > from) {
    const word = passage.word(first - 1);
    if (passage.mentionAt(first - 1) || isOf('determiners', word) || isOf('prepositions', word) || isOf('conjunctions', word) || isOf('be', word)) break;
    if (/^[,;:(“"]$/.test(word) || verbs.get(word) !== undefined) break;
    first--;
  }
  return first;
}

/** A capitalised title goes on: *Declaration on Military Cooperation*. */
function titleEnd(passage: Passage, end: number, to: number): number {
  if (!isCapital(passage, end - 1) || !isOf('prepositions', passage.word(end)) || !isCapital(passage, end + 1)) return end;
  const phrase = passage.mentionAt(end + 1)?.mention.kind === 'date' ? null : nounPhraseAt(passage, end + 1, to);
  if (!phrase || passage.word(end) === 'in') return end;
  let last = end + 1;
  while (last < phrase.last && isCapital(passage, last)) last++;
  return last;
}

/** *a contract to purchase 44 tanks*: a plain contract over things is an acquisition, and recorded as one. */
function dealsInThings(passage: Passage, title: Stretch, clause: Stretch): boolean {
  if (!BARE.has(passage.word(title.last - 1)) || title.last - title.first > 1) return false;
  for (let at = title.last; at < clause.last; at++) {
    const word = passage.word(at);
    if (
      (word === 'for' || word === 'of' || word === 'to' || word === 'covers') &&
      thingsFrom(passage, word === 'to' ? at + 2 : at + 1).some((thing) => thing.system ?? thing.sort === 'materiel')
    )
      return true;
  }
  return false;
}

/** *under a $4 billion agreement signed in 2020*: what it is done under is no news. */
function isAside(passage: Passage, title: number): boolean {
  for (let at = title - 1; at >= Math.max(passage.first, title - 8); at--) {
    if (passage.word(at) === 'under') return true;
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

function isCapital(passage: Passage, at: number): boolean {
  const letter = passage.text(at, at + 1).charAt(0);
  return letter !== letter.toLowerCase();
}

function partiesOf(passage: Passage, stretch: Stretch, behind: number): readonly Filler[] {
  const inside = actorsOf(passage).filter((actor) => actor.first >= stretch.first && actor.last <= stretch.last);
  const parties = new Map<string, Filler>();
  for (const actor of inside.filter((one) => isParty(one) && (one.role === 'free' || one.first > behind))) {
    for (const filler of actor.fillers.length > 1 ? actor.fillers : [stateOf(passage, actor) ?? actor.fillers[0]!])
      parties.set(JSON.stringify(filler.value), filler);
  }
  // *the agreement was signed with X*: the other side is the country that the section is about.
  if (parties.size === 1) {
    const context = passage.reference.countryFor(passage, passage.first);
    if (context) parties.set(JSON.stringify(context.value), context);
  }
  if (parties.size > 0) return [...parties.values()];
  return passage.reference.several(passage, 'two', '');
}

/** Parties stand free, behind *with*, *between* or *by*; places behind *in* and nationalities are none. */
function isParty(actor: Actor): boolean {
  if (actor.role === 'free') return true;
  if (actor.role !== 'prepositional') return false;
  return ['with', 'between', 'by', 'and'].includes(actor.preposition);
}

/** *which includes 79 joint military activities*, *covering 1.5 Mt of LNG*. */
function scopeOf(passage: Passage, from: number): Filler | undefined {
  for (let at = from; at < passage.last; at++) {
    if (!/^(?:includes?|including|covers?|covering|comprises?|provides|envisages)$/.test(passage.word(at))) continue;
    const next = passage.within(at + 1, Math.min(at + 5, passage.last), 'quantity')[0];
    return next && fillWith(next);
  }
  return undefined;
}

export const agreementRules = [signed];
