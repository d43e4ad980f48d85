import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import type { Filler } from './contract.js';
import { isOf } from './grammar.js';
import { slotValue, type Passage } from './passage.js';
import type { Stretch } from './roles.js';

const lists = readJson<Record<'nouns' | 'references' | 'contracts', string[]>>(new URL('./deals.json', import.meta.url));
const nouns = new Lexicon<true>(
  'link/deal-nouns',
  lists.nouns.map((phrase) => [phrase, true] as const),
);
const references = new Lexicon<true>(
  'link/deal-references',
  lists.references.map((phrase) => [phrase, true] as const),
);

/** Whom a deal was made with, and when: what a later *under this agreement* carries on. */
export interface DealContext {
  readonly supplier: Filler | null;
  readonly date: Filler | null;
}

/** The deal that a sentence tells of: a deal noun with a company or a date beside it; null where there is none. */
export function dealIn(passage: Passage): DealContext | null {
  if (!holds(passage, nouns)) return null;
  const company = passage.placed.find((one) => one.mention.kind === 'organization' && one.mention.value.type === 'company');
  const dates = passage.placed.filter((one) => one.mention.kind === 'date' && one.mention.value.edtf && !one.mention.value.bound);
  if (!company && dates.length === 0) return null;
  return { supplier: company ? referring(company.mention) : null, date: dates.length === 1 ? referring(dates[0]!.mention) : null };
}

/** Whether a sentence speaks of the deal before it: *under this agreement*, *the contract provides*. */
export function refersToDeal(passage: Passage): boolean {
  return holds(passage, references);
}

/** *will supply 40 jets under a $4.6 bn order*: what is still ahead is contracted already. */
export function underContract(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    if (passage.word(at) !== 'under' && !(passage.word(at) === 'part' && passage.word(at + 1) === 'of')) continue;
    for (let noun = at + 1; noun < Math.min(at + REACH, last); noun++) {
      if (CONTRACTS.has(passage.word(noun)) && !passage.mentionAt(noun)) return true;
      if (passage.word(noun) === ',' || passage.word(noun) === 'planned') break;
    }
  }
  return false;
}
const CONTRACTS = new Set(lists.contracts);
/** Price, day and kind may stand between *under* and its contract, in tokens. */
const REACH = 10;

/** *was signed in X, under which Z will supply 12 Y*: the relative clause of a verb hangs on the deal told before it. */
export function underWhich(passage: Passage, verb: number): boolean {
  for (let at = verb - 1; at > passage.first && verb - at <= REACH; at--) {
    if (passage.word(at) !== 'which') continue;
    if (!UNDER.has(passage.word(at - 1))) return false;
    for (let noun = at - 2; noun >= passage.first; noun--) if (CONTRACTS.has(passage.word(noun)) && !passage.mentionAt(noun)) return true;
    return false;
  }
  return false;
}
const UNDER = new Set(['under', 'by', 'through']);

/**
 * The deal that a sentence opens with, before the subject whose token is given: *Under a contract with X of May 2020, Y will
 * get …*, *As part of a $2 billion deal signed last year, …*. It ends before its comma; null where the sentence opens otherwise.
 */
export function dealInFront(passage: Passage, subject: number): Stretch | null {
  const first = opening(passage);
  const word = passage.word(first);
  if (word !== 'under' && word !== 'in' && word !== 'through' && !(word === 'as' && passage.word(first + 1) === 'part')) return null;
  let last = subject - 1;
  while (last > first && isOf('determiners', passage.word(last))) last--;
  if (passage.word(last) !== ',') return null;
  for (let at = first; at < Math.min(first + FRONT, last); at++) if (CONTRACTS.has(passage.word(at)) && !passage.mentionAt(at)) return { first, last };
  return null;
}
/** Kind and price may stand before the noun of the deal, in tokens. */
const FRONT = 12;

/** Past the number of a paragraph: *4. Under a contract …*. */
function opening(passage: Passage): number {
  return /^\d+$/.test(passage.word(passage.first)) && /^[.)]$/.test(passage.word(passage.first + 1)) ? passage.first + 2 : passage.first;
}

function holds(passage: Passage, lexicon: Lexicon<true>): boolean {
  for (let at = passage.first; at < passage.last; at++) if (lexicon.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

function referring(mention: Parameters<typeof slotValue>[0]): Filler {
  return { value: slotValue(mention), mention: null, origin: 'coreference' };
}
