import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { measure } from '../../../../src/link/measured.js';
import { fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { toldLast } from '../antecedent.js';
import { recordsOf } from '../records.js';
import { vocabulary, type IndicatorTopic } from '../topics.js';

const words = new Lexicon<true>(
  'indicator/those-of',
  vocabulary.thoseOf.map((phrase) => [phrase, true] as const),
);

/** *Exports of tea brought in $1.4 billion. Those of flowers came to $900 million*: the same of another good. */
export const thoseOf: FactRule = onCue<true>(
  'indicator/those-of',
  'the same indicator of another good than the one told just before: those of flowers came to $900 million',
  words,
  (passage, cue) => {
    if (cue.at !== passage.first) return 'it does not open the sentence';
    const last = toldLast(passage);
    const { subject, indicator, period, value } = (last?.draft.slots ?? {}) as Readonly<Record<string, Filler | undefined>>;
    const head = / of /.exec(String(indicator?.value ?? ''));
    if (!last || last.sentence >= passage.index || !subject || !head) return 'no indicator of a good was told just before';
    const end = goodsEnd(passage, cue.end);
    if (end === cue.end) return 'no good follows';
    const goods = fillWithWords(passage, cue.end, end);
    const name = { ...goods, value: `${String(indicator!.value).slice(0, head.index)} of ${String(goods.value)}` };
    const money = typeof value?.value === 'object' && value.value.currency !== undefined;
    const topic: IndicatorTopic = {
      first: cue.at,
      last: end,
      headLast: end,
      head: cue.at,
      name,
      owner: null,
      foreign: false,
      period: null,
      preposition: '',
      noun: { takes: money ? 'money' : 'volume', ownerOnly: false, inLength: false },
    };
    const measured = measure(passage, topic, passage.last, ({ mention }) => mention.kind === (money ? 'money' : 'quantity'));
    if (typeof measured === 'string') return measured;
    if (measured.points.length === 0) return 'no figure is told of it';
    const far = (one: Filler): Filler => ({ value: one.value, mention: null, origin: 'coreference' });
    const drafts: Draft[] = recordsOf(passage, far(subject), name, measured, 0.78);
    return drafts.map((draft) => (draft.slots.period || !period ? draft : { ...draft, slots: { ...draft.slots, period: far(period) } }));
  },
);

/** Where the words for the good end: with the first verb behind them. */
function goodsEnd(passage: Passage, from: number): number {
  let at = from;
  while (at < Math.min(from + LONGEST, passage.last) && !passage.mentionAt(at) && /^[a-z-]+$/.test(passage.word(at)) && !isVerb(passage, at)) at++;
  return isVerb(passage, at) ? at : from;
}
const LONGEST = 4;

function isVerb(passage: Passage, at: number): boolean {
  return vocabulary.thoseVerbs.includes(passage.word(at)) || (passage.word(at).endsWith('ed') && passage.view.wordClass(at) !== 'noun');
}
