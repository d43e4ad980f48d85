import type { SentenceView } from '../extract/contract.js';
import type { Mention } from '../model/index.js';
import { lower } from '../normalize/tokens.js';
import { isBreak, type Surroundings } from './confidence.js';
import type { Filler } from './contract.js';
import type { ReadDraft } from './merge.js';

/** What each sentence of a document tells of the drafts read in it, once all are read. */
export class SentenceSurroundings {
  private readonly byId: ReadonlyMap<string, Mention>;
  private readonly used = new Set<string>();
  private readonly inSentence = new Map<number, Mention[]>();
  private named: Map<string, number[]> | undefined;

  constructor(
    private readonly mentions: readonly Mention[],
    private readonly views: readonly SentenceView[],
    drafts: readonly ReadDraft[],
  ) {
    this.byId = new Map(mentions.map((mention) => [mention.id, mention]));
    for (const { slots } of drafts)
      for (const filler of Object.values(slots).flat() as (Filler | undefined)[]) if (filler?.mention) this.used.add(filler.mention);
    const told = new Set(drafts.map(({ sentence }) => sentence));
    for (const mention of mentions) {
      if (!told.has(mention.sentence)) continue;
      const here = this.inSentence.get(mention.sentence);
      if (here) here.push(mention);
      else this.inSentence.set(mention.sentence, [mention]);
    }
  }

  of({ sentence }: ReadDraft): Surroundings {
    const view = this.views[sentence]!;
    let breaks = 0;
    for (let at = view.first; at < view.last; at++) if (isBreak(lower(view.tokens, at))) breaks++;
    return {
      words: view.last - view.first,
      breaks,
      unread: (this.inSentence.get(sentence) ?? []).filter(({ id }) => !this.used.has(id)).length,
      mentionOf: (id) => this.byId.get(id),
      distanceOf: (filler) => {
        const last = (this.namedAt().get(keyOf(filler.value)) ?? []).findLast((at) => at <= sentence);
        return last === undefined ? null : sentence - last;
      },
    };
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
