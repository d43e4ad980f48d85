import { readJson } from '../normalize/data.js';
import type { Filler } from './contract.js';
import { isOf } from './grammar.js';
import type { NounPhrase } from './nounphrase.js';
import { fillWithWords, type Passage, type Placed } from './passage.js';

const words = readJson<Record<'quantifiers' | 'materiel' | 'goods', string[]>>(new URL('./things.json', import.meta.url));
const QUANTIFIERS = new Set(words.quantifiers);
const MATERIEL = new Set(words.materiel);
const GOODS = new Set(words.goods);

/** What a thing's head noun says it is. */
export type Sort = 'materiel' | 'goods' | 'other';

interface NamedItem {
  readonly filler: Filler;
  readonly sort: Sort;
}

/**
 * The name of a thing: its noun phrase without determiners, number and nationality; undefined where nothing but the
 * name of a system or body is left.
 */
export function itemOf(passage: Passage, phrase: NounPhrase, quantity: Placed | undefined, inside: readonly Placed[]): NamedItem | undefined {
  let first = phrase.first;
  for (; first < phrase.last; first++) {
    const mention = passage.mentionAt(first);
    // *40 of 200 vehicles*, *the first two of six frigates*: a second count is no part of the thing either.
    const drops = mention
      ? mention === quantity ||
        isSize(passage, mention) ||
        mention.mention.kind === 'country' ||
        (mention.mention.kind === 'quantity' && mention.mention.value.unit === '1' && !/^[-‑]$/.test(passage.word(mention.last)))
      : isOf('determiners', passage.word(first)) ||
        (QUANTIFIERS.has(passage.word(first)) && !/^[-‑]$/.test(passage.word(first + 1))) ||
        /^'s$/.test(passage.word(first));
    // *NATO-standard 5.56 mm ammunition*: whose standard it is is no part of the thing.
    const standard = mention?.mention.kind === 'organization' && passage.word(mention.last) === '-';
    if (!drops && !standard) break;
    if (mention) first = standard || isOrigin(passage, mention.last) ? mention.last + 1 : mention.last - 1;
  }
  if (first >= phrase.last) return undefined;
  const head = passage.word(phrase.last - 1);
  const measured = passage.mentionAt(phrase.last - 1)?.mention.kind === 'quantity'; // *650,000 barrels*
  const sort = measured
    ? 'other'
    : MATERIEL.has(head) || (passage.word(phrase.first - 1) === 'of' && MATERIEL.has(`${head}s`))
      ? 'materiel'
      : GOODS.has(head)
        ? 'goods'
        : 'other';
  const onlyNames = inside.some((one) => one.mention.kind !== 'quantity' && one.first <= first && one.last >= phrase.last);
  return onlyNames ? undefined : { filler: fillWithWords(passage, first, phrase.last), sort };
}

/** *six 79-metre patrol ships*, *2,000-ton frigates*: how long or heavy a ship is is no part of what it is called. */
function isSize(passage: Passage, { mention, last }: Placed): boolean {
  return mention.kind === 'quantity' && SIZES.has(String(mention.value.unit)) && (/[-‑]/.test(mention.text) || /^[-‑]$/.test(passage.word(last)));
}
const SIZES = new Set(['m', 't']);

/** *a Philippine-built tanker*: where it comes from is no part of the thing. */
function isOrigin(passage: Passage, hyphen: number): boolean {
  return /^[-‑]$/.test(passage.word(hyphen)) && /(?:built|made|designed|developed|produced|assembled|flagged|supplied)$/.test(passage.word(hyphen + 1));
}

/** *230,000 barrels of crude*: where the noun is an adjective elsewhere, the measure still says what it measures. */
export function measuredItem(passage: Passage, phrase: NounPhrase, quantity: Placed | undefined): NamedItem | undefined {
  const of = quantity?.mention.value.of;
  if (typeof of !== 'string' || quantity!.mention.value.unit === '1' || passage.word(phrase.last) !== 'of') return undefined;
  const [start, end] = [passage.offset(phrase.last + 1), passage.offset(phrase.last + 1) + of.length];
  return { filler: { value: of, mention: null, origin: 'sentence', start, end }, sort: GOODS.has(of) ? 'goods' : 'other' };
}

/** *a shell line*: whether a noun names materiel, in whichever number. */
export function isMaterialWord(noun: string): boolean {
  return MATERIEL.has(noun) || MATERIEL.has(`${noun}s`);
}
