import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { cuePhrases } from '../../../../src/link/cues.js';
import { isOf } from '../../../../src/link/grammar.js';
import { openingDate } from '../../../../src/link/measured.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { known, outlookOfVerb } from '../../../../src/link/outlook.js';
import { fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { subjectOf, type Stretch } from '../../../../src/link/roles.js';
import { readSeries } from '../../../../src/link/series.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { activeVerb } from '../activeverb.js';
import { recordsOf } from '../records.js';
import { nouns, vocabulary } from '../topics.js';

type Trade = keyof typeof vocabulary.tradeVerbs;
const verbs = new Lexicon<Trade>(
  'indicator/trade',
  (Object.keys(vocabulary.tradeVerbs) as Trade[]).flatMap((trade) => vocabulary.tradeVerbs[trade].flatMap((entry) => cuePhrases({ [entry]: trade }))),
);

/** *Pakistan sold arms worth $2 billion abroad*, *Kenya exported tea worth $1.4 billion*, *Turkey earned $6.6 billion from tourism*: what somebody’s trade came to. */
export const traded: FactRule = onCue<Trade>(
  'indicator/traded',
  'goods by what they were worth when sold abroad, and money by what it was earned from: Kenya exported tea worth $1.4 billion',
  verbs,
  (passage, cue) => {
    const told = activeVerb(passage, cue);
    if (typeof told === 'string') return told;
    const trade = cue.payload === 'earnings' ? earnedAt(passage, cue.end, passage.word(cue.at).startsWith('receiv')) : worthAt(passage, cue.end, cue.payload);
    if (!trade) return 'no goods with what they are worth follow, and no money with what it is from';
    const actor = subjectOf(passage, told.verb);
    if (!actor || actor.fillers.length !== 1) return 'nobody is its subject';
    const points = readSeries(passage, {
      from: trade.from,
      limit: passage.last,
      expect: null,
      outlook: known(outlookOfVerb(passage, told.verb.head)) ?? 'actual',
      moved: true,
      given: trade.amount,
      accepts: (one) => one.mention.kind === 'money' || one.mention.value.unit === '%',
    });
    const measured = { points, period: openingDate(passage, told.verb.first), governing: null };
    return recordsOf(passage, actor.fillers[0]!, trade.name, measured, 0.84);
  },
);

interface Traded {
  readonly amount: Placed;
  readonly name: Filler;
  /** The token behind what is told of it. */
  readonly from: number;
}

/** *tea worth $1.4 billion*; of what is sold, that it went abroad must be said. */
function worthAt(passage: Passage, from: number, trade: Trade): Traded | null {
  const goods = nounPhraseAt(passage, from, passage.last);
  if (!goods || passage.word(goods.last) !== 'worth' || passage.within(goods.first, goods.last).length > 0) return null;
  const amount = amountAt(passage, goods.last + 1);
  if (!amount) return null;
  const abroad = abroadEnd(passage, amount.last);
  if (trade === 'sales' && abroad === null) return null;
  const flow = trade === 'imports' ? 'imports' : 'exports';
  const first = isOf('determiners', passage.word(goods.first)) ? goods.first + 1 : goods.first;
  return { amount, name: named(passage, { first, last: goods.last }, flow), from: abroad ?? amount.last };
}

/** *$6.6 billion from tourism*, *$1.8 billion from exports*. */
function earnedAt(passage: Passage, from: number, given: boolean): Traded | null {
  const amount = amountAt(passage, from);
  if (!amount || !SOURCES.has(passage.word(amount.last))) return null;
  const source = nounPhraseAt(passage, amount.last + 1, passage.last) ?? singleWord(passage, amount.last + 1);
  if (!source || passage.within(source.first, source.last).length > 0 || source.last - source.first > LONGEST) return null;
  if (isOf('determiners', passage.word(source.first)) || isOf('pronouns', passage.word(source.first))) return null;
  const own = nouns.match(passage.view.tokens, source.last - 1, passage.last) !== null;
  // *received €2 billion in grants*: whom it came from is no trade.
  if (given && !own) return null;
  return { amount, name: own ? fillWithWords(passage, source.first, source.last) : named(passage, source, 'revenue'), from: source.last };
}
/** *from gold*: a word that is read as an adjective, where nothing follows that it could modify. */
function singleWord(passage: Passage, at: number): Stretch | null {
  const next = passage.word(at + 1);
  const closed = next === '' || /^[.,;:)]$/.test(next) || isOf('prepositions', next);
  return closed && !passage.mentionAt(at) && passage.view.wordClass(at) === 'adjective' ? { first: at, last: at + 1 } : null;
}
const SOURCES = new Set(['from', 'in', 'through']);
const LONGEST = 4;

/** *tea exports*: the goods with what is told of them; conventional arms are arms all the same. */
function named(passage: Passage, { first, last }: Stretch, flow: string): Filler {
  const from = passage.word(first) === 'conventional' && last - first > 1 ? first + 1 : first;
  const filler = fillWithWords(passage, from, last);
  return { ...filler, value: `${String(filler.value)} ${flow}` };
}

function amountAt(passage: Passage, from: number): Placed | null {
  let at = from;
  while (at < passage.last && !passage.mentionAt(at) && isSeriesWord('hedges', passage.word(at))) at++;
  const amount = passage.mentionAt(at);
  return amount?.mention.kind === 'money' && !amount.mention.value.vague && !amount.mention.value.per ? amount : null;
}

/** *abroad*, *overseas*, *to 40 countries*: the token behind it; null where it does not stand there. */
function abroadEnd(passage: Passage, at: number): number | null {
  if (ABROAD.has(passage.word(at))) return at + 1;
  const count = passage.word(at) === 'to' ? passage.mentionAt(at + 1) : undefined;
  return count?.mention.kind === 'quantity' && COUNTRIES.has(passage.word(count.last)) ? count.last + 1 : null;
}
const ABROAD = new Set(['abroad', 'overseas']);
const COUNTRIES = new Set(['countries', 'states', 'nations', 'markets']);
