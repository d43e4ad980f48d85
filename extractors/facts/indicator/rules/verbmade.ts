import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { cuePhrases } from '../../../../src/link/cues.js';
import { openingDate, periodOf } from '../../../../src/link/measured.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { outlookOfVerb } from '../../../../src/link/outlook.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { subjectOf } from '../../../../src/link/roles.js';
import { readSeries } from '../../../../src/link/series.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { activeVerb } from '../activeverb.js';
import { vocabulary } from '../topics.js';

const verbs = new Lexicon<string>(
  'indicator/verbs',
  Object.entries(vocabulary.verbMade).flatMap(([noun, entries]) => entries.flatMap((entry) => cuePhrases({ [entry]: noun }))),
);

/** *Germany imported 81 bcm of gas*: gas imports. */
export const verbMade: FactRule = onCue<string>(
  'indicator/verb-made',
  'a verb of trade or use with a measured good: Germany imported 81 bcm of gas',
  verbs,
  (passage, cue) => {
    const told = activeVerb(passage, cue);
    if (typeof told === 'string') return told;
    const { verb } = told;
    const figure = passage.placed.find(
      (one) => one.first >= cue.end && one.first <= cue.end + 4 && (one.mention.kind === 'quantity' || one.mention.kind === 'money'),
    );
    if (!figure || figure.mention.value.unit === '1' || figure.mention.value.unit === '%') return 'no measure follows the verb';
    const name = goodsName(passage, figure, cue.payload);
    if (!name) return 'the good is not named behind its measure';
    const actor = subjectOf(passage, verb);
    if (!actor || actor.fillers.length !== 1) return 'nobody is its subject';
    const after = readSeries(passage, {
      from: figure.first,
      limit: passage.last,
      expect: 'level',
      outlook: outlookOfVerb(passage, verb.head) === 'none' ? 'actual' : ((outlookOfVerb(passage, verb.head) as 'forecast' | null) ?? 'actual'),
      moved: true,
      accepts: (one) => one.mention.kind === figure.mention.kind || one.mention.value.unit === '%',
    });
    return after
      .filter((point, i) => point.level && (i === 0 || (point.prior && point.period)))
      .slice(0, 2)
      .map((point) => {
        const period = periodOf(point, { period: openingDate(passage, verb.first) }) ?? (point.prior ? null : dateBehind(passage, figure));
        return {
          slots: {
            subject: actor.fillers[0]!,
            indicator: name,
            value: fillWith(point.level!),
            ...(point.change && { change: fillWith(point.change) }),
            ...(period && { period }),
          },
          status: point.outlook,
          confidence: 0.85,
        };
      });
  },
);

function goodsName(passage: Passage, figure: Placed, noun: string): Filler | null {
  const { of, per } = figure.mention.value;
  // *4.9 million barrels per day of crude*
  const joint = typeof per === 'string' && ['per', 'a', 'an'].includes(passage.word(figure.last)) ? figure.last + 2 : figure.last;
  if (joint > figure.last && noun === 'production') return null;
  if (passage.word(joint) !== 'of' && passage.word(joint) !== 'worth') return null;
  const phrase = nounPhraseAt(passage, joint + (passage.word(joint + 1) === 'of' ? 2 : 1), passage.last);
  if (!phrase)
    return typeof of !== 'string' || noun === 'production'
      ? null
      : { value: `${of} ${noun}`, mention: null, origin: 'sentence', start: figure.mention.start, end: passage.offsetAfter(joint + 2) };
  const inside = passage.within(phrase.first, phrase.last);
  if (inside.length > 0) return null;
  return {
    value: `${passage.text(phrase.first, phrase.last)} ${noun}`,
    mention: null,
    origin: 'sentence',
    start: passage.offset(phrase.first),
    end: passage.offsetAfter(phrase.last),
  };
}

function dateBehind(passage: Passage, figure: Placed): Filler | null {
  const date = passage
    .within(figure.last, Math.min(figure.last + 10, passage.last), 'date')
    .find((one) => one.mention.value.edtf && one.mention.value.bound !== 'since');
  return date ? fillWith(date) : null;
}
