import type { SentenceView } from '../extract/contract.js';
import type { Mention } from '../model/index.js';
import { lower } from '../normalize/tokens.js';
import { isBreak, type Surroundings } from './confidence.js';
import { fillersOf } from './contract.js';
import type { ReadDraft } from './merge.js';

/** What the drafts of a sentence have in common. */
type Common = Pick<Surroundings, 'words' | 'breaks' | 'unread'>;

/** What each sentence of a document tells of the drafts read in it, once all are read. */
export class SentenceSurroundings {
  /** The mentions that some draft uses, by id. */
  private readonly used = new Map<string, Mention | undefined>();
  private readonly inSentence = new Map<number, Mention[]>();
  private readonly common = new Map<number, Common>();
  private named: Map<string, number[]> | undefined;

  constructor(
    private readonly mentions: readonly Mention[],
    private readonly views: readonly SentenceView[],
    drafts: readonly ReadDraft[],
  ) {
    for (const { slots, sentence } of drafts) {
      this.inSentence.set(sentence, []);
      for (const name in slots) for (const { mention } of fillersOf(slots[name])) if (mention) this.used.set(mention, undefined);
    }
    for (const mention of mentions) {
      this.inSentence.get(mention.sentence)?.push(mention);
      if (this.used.has(mention.id)) this.used.set(mention.id, mention);
    }
  }

  of({ sentence }: ReadDraft): Surroundings {
    let common = this.common.get(sentence);
    if (!common) this.common.set(sentence, (common = this.commonTo(sentence)));
    return {
      ...common,
      mentionOf: (id) => this.used.get(id),
      distanceOf: (filler) => {
        const last = (this.namedAt().get(keyOf(filler.value)) ?? []).findLast((at) => at <= sentence);
        return last === undefined ? null : sentence - last;
      },
    };
  }

  private commonTo(sentence: number): Common {
    const { tokens, first, last } = this.views[sentence]!;
    let breaks = 0;
    for (let at = first; at < last; at++) if (isBreak(lower(tokens, at))) breaks++;
    return { words: last - first, breaks, unread: this.inSentence.get(sentence)!.filter(({ id }) => !this.used.has(id)).length };
  }

  /** The sentences in which each country, organization and system is named, in order. */
  private namedAt(): ReadonlyMap<string, number[]> {
    if (this.named) return this.named;
    this.named = new Map();
    for (const { value, sentence } of this.mentions) {
      const key = keyOf(value);
      if (key === '') continue;
      const places = this.named.get(key);
      if (places) places.push(sentence);
      else this.named.set(key, [sentence]);
    }
    return this.named;
  }
}

function keyOf(value: string | Readonly<Record<string, unknown>>): string {
  if (typeof value === 'string') return '';
  return typeof value.iso === 'string' ? value.iso : typeof value.name === 'string' ? value.name : '';
}
