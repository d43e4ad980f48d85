import type { SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt } from '../../../src/normalize/figures/index.js';
import { glued, raw, Shape } from '../../../src/normalize/tokens.js';
import { basePhrase } from './base.js';
import { nounPhrase, type Phrase } from './phrase.js';
import { unitAt } from './units.js';

/** `14 of Ukraine's 24 regions`, `two of the navy's five ports`: what the owner has so many of. */
export function ownedCount(sentence: SentenceView, at: number, base = false): Phrase | null {
  const { tokens, last: limit } = sentence;
  for (let own = at + 1; own < limit && own - at <= LONGEST_OWNER && tokens.shape[own - 1]! <= Shape.Mixed; own++) {
    if (!/^['’]s?$/i.test(raw(tokens, own)) || !glued(tokens, own)) continue;
    const whole = sentence.figures[figureIndexAt(sentence.figures, own + 1)];
    const unit = whole && unitAt(tokens, whole.last, limit);
    if (unit) return base ? basePhrase(sentence, unit.end) : null; // `half of the country's 4.2 million hectares of arable land`
    return whole && !whole.joined ? nounPhrase(sentence, whole.last, base) : null;
  }
  return null;
}
const LONGEST_OWNER = 4;
