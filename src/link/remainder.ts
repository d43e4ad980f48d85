import { readJson } from '../normalize/data.js';
import type { Status } from '../model/index.js';
import { thingsBefore } from './antecedent.js';
import type { Cue, Filler } from './contract.js';
import { cuePhrases } from './cues.js';
import { dateFor } from './dating.js';
import { meantBy, onlyThingTold } from './ellipsis.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { inCondition, isQuestion, modalityOfVerb } from './modality.js';
import { fillWith, type Passage } from './passage.js';
import { clauseAround } from './roles.js';
import type { Thing } from './things.js';
import { verbAt } from './verbs.js';
import { Lexicon } from '../normalize/lexicon.js';

type Table = Readonly<Record<'verbs' | 'orders' | 'more' | 'rests' | 'ordinals', readonly string[]>> & {
  readonly outstanding: Readonly<Record<string, Status>>;
};
const table = readJson<Table>(new URL('./remainder.json', import.meta.url));
const MORE = new Set(table.more);
const RESTS = new Set(table.rests);
const ORDINALS = new Set(table.ordinals);

/** What a cue of the rest is: a verb of coming, one of ordering, or a word that gives its standing. */
export type RestCue = Status | 'verb' | 'order';

/** How the rest of what was told of is said to come: by a verb (*will follow in May*, *was ordered in 2024*), or a word that gives its standing (*due*, *on order*). */
export const restCues = new Lexicon<RestCue>('link/rest', [
  ...cuePhrases(Object.fromEntries(table.orders.map((forms) => [forms, 'order' as const]))),
  ...cuePhrases(Object.fromEntries(table.verbs.map((forms) => [forms, 'verb' as const]))),
  ...Object.entries(table.outstanding).map(([phrase, status]) => [phrase, status] as const),
]);

/** The rest of a deal or gift: what it is, how many, when and how far it has come. */
export interface Rest {
  readonly meant: { readonly system?: Filler; readonly item?: Filler };
  /** Absent where the rest is not counted: *the remainder are due by 2028*. */
  readonly quantity?: Filler;
  readonly date?: Filler | undefined;
  readonly status: Status;
}

/** *the other 18 will follow in May*, *four more are due in 2025*, *with another six expected by then*; else why it is none. */
export function restAt(passage: Passage, cue: Cue<RestCue>, type: string): Rest | string {
  if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
  const ordered = cue.payload === 'order';
  const verb = ordered || cue.payload === 'verb' ? verbAt(passage, cue.at, cue.end) : null;
  if ((ordered || cue.payload === 'verb') && !verb) return 'the word is a noun here';
  if (ordered && verb?.voice !== 'passive') return 'it is not said to be ordered';
  const modality = verb ? modalityOfVerb(passage, verb, { past: ordered ? 'contracted' : 'done' }) : { status: cue.payload as Status };
  if ('refused' in modality) return modality.refused;
  const [told, ...more] = verb ? thingsBefore(passage, verb.first) : [];
  const thing = countedBefore(passage, verb?.first ?? cue.at) ?? (more.length === 0 ? told : undefined);
  const uncounted = thing?.quantity || !restWord(passage, verb?.first ?? cue.at) ? null : onlyThingTold(passage, type, 1);
  if (uncounted) {
    const date = dateFor(passage, cue.at, clauseAround(passage, cue.at));
    // When one of several will come is no deal of its own; when it came about is news.
    if (!ordered && modality.status !== 'done' && !RESTS.has(restWord(passage, verb?.first ?? cue.at))) return 'one of them is only awaited';
    return date ? { meant: uncounted, status: modality.status, date } : 'neither how many nor when is told';
  }
  const meant = thing?.quantity ? meantBy(passage, thing, type, 1) : null;
  if (!thing?.quantity || !meant) return 'no count of the same things follows';
  if (!verb && !saysRest(passage, thing)) return 'it is not said to be the rest';
  if (countsOthers(passage, thing, type)) return 'it is the rest of what was counted in this sentence';
  const date = dateFor(passage, cue.at, clauseAround(passage, cue.at));
  return { meant, quantity: fillWith(thing.quantity), status: modality.status, date };
}

/** The number before a predicate, over its noun, what says it is more, and an auxiliary. */
function countedBefore(passage: Passage, predicate: number): Thing | undefined {
  for (let at = predicate - 1; at >= passage.first && predicate - at <= REACH; at--) {
    if (/^[,;:()—–]$/.test(passage.word(at)) || isOf('prepositions', passage.word(at))) return undefined;
    const placed = passage.mentionAt(at);
    if (placed?.mention.kind !== 'quantity' || placed.mention.value.unit !== '1') continue;
    const thing: Thing = { first: placed.first, last: predicate, quantity: placed, sort: 'materiel' };
    return saysRest(passage, thing) && passage.within(placed.last, predicate, 'system').length === 0 ? thing : undefined;
  }
  return undefined;
}
const REACH = 7;

/** *Of the 38 towns, 12 are connected and the remaining 26 will follow*: the sentence itself counts what there is a rest of. */
function countsOthers(passage: Passage, { quantity }: Thing, type: string): boolean {
  if (!quantity || passage.reference.toldBefore(passage, type, 0).length > 0) return false;
  return passage
    .within(passage.first, quantity.first, 'quantity')
    .some((one) => one.mention.value.unit === '1' && typeof one.mention.value.of === 'string' && !MORE.has(passage.word(one.first - 1)));
}
/** *The remainder are due*, *the rest will follow*, *the last of which, a patrol version, was accepted*: the word for what is left or for a part, or the empty string. */
function restWord(passage: Passage, predicate: number): string {
  let at = predicate - 1;
  while (at > passage.first && !ORDINALS.has(passage.word(at)) && (isAuxiliary(passage.word(at)) || isAdverb(passage.word(at)) || passage.word(at) === 'to'))
    at--;
  if (passage.word(at) === ',') {
    const closing = at--;
    while (at > passage.first && closing - at <= LONGEST_ASIDE && passage.word(at) !== ',') at--;
    at--;
  }
  if (/^(?:which|them|these|those)$/.test(passage.word(at)) && passage.word(at - 1) === 'of') at -= 2;
  else if (ORDINALS.has(passage.word(at)) && passage.word(at - 2) === 'with') return '';
  const word = passage.word(at);
  return (RESTS.has(word) || ORDINALS.has(word)) && (passage.word(at - 1) === 'the' || isArticled(passage, at) || at === passage.first) ? word : '';
}
const LONGEST_ASIDE = 12;

/** *a fourth was ordered*: one more of them. */
function isArticled(passage: Passage, at: number): boolean {
  return ORDINALS.has(passage.word(at)) && /^an?$/.test(passage.word(at - 1));
}

/** *another six*, *the remaining 18*, *four more*. */
function saysRest(passage: Passage, { quantity }: Thing): boolean {
  if (!quantity) return false;
  return [quantity.first - 2, quantity.first - 1, quantity.last, quantity.last + 1].some((at) => MORE.has(passage.word(at)) && !passage.mentionAt(at));
}
