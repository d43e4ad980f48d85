import { mentionId, type Extraction, type Fact, type Mention, type Quote, type Reading, type SlotValue } from '../model/index.js';
import { mapSlots, readingOf } from './readings.js';

type Stated = Pick<Fact, 'type' | 'status' | 'attribution' | 'attributionSpan' | 'slots' | 'evidence'>;

/** Readings put into a document as it is read now: their words are looked up where they stood, else nearest to it. */
export class Anchor {
  private readonly mentions: ReadonlyMap<string, Mention>;
  private readonly byPlace: ReadonlyMap<string, Mention>;

  constructor(
    private readonly extraction: Pick<Extraction, 'document' | 'sentences' | 'mentions'>,
    private readonly text: string,
  ) {
    this.mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
    this.byPlace = new Map(extraction.mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  }

  /** A fact of this extraction as a reading. */
  reading(fact: Fact): Reading {
    const quote = (index: number): Quote => {
      const { start, end } = this.extraction.sentences[index]!;
      return { start, end, text: this.text.slice(start, end) };
    };
    const { rule, confidence } = fact;
    return { ...readingOf(fact, quote, (id) => this.mentions.get(id)), rule, confidence };
  }

  /** A reading as a fact of this document. Words that are no longer there leave their value without a place. */
  place({ type, status, attribution, attributionSpan: said, slots, evidence }: Reading): Stated {
    const moved = evidence.flatMap((quote) => {
      const start = this.find(quote);
      return start === null ? [] : [{ ...quote, by: start - quote.start }];
    });
    const span = (start: number | undefined, end: number | undefined): { start: number; end: number } | null => {
      if (start === undefined || end === undefined) return null;
      const within = moved.find((quote) => quote.start <= start && end <= quote.end) ?? (moved.length === evidence.length ? moved[0] : undefined);
      return within && end + within.by <= this.text.length ? { start: start + within.by, end: end + within.by } : null;
    };
    const fillerAt = ({ value, origin, mention, start, end }: SlotValue): SlotValue => {
      const at = span(start, end);
      const filling = mention !== null && at ? this.sameKind(mention, at.start, at.end) : null;
      return { value, mention: filling?.id ?? null, origin, ...(at && !filling && at) };
    };
    const attributionSpan = span(said?.start, said?.end);
    return {
      ...{ type, status, attribution },
      ...(attributionSpan && { attributionSpan }),
      slots: mapSlots(slots, fillerAt),
      evidence: [...new Set(moved.flatMap(({ start, end, by }) => this.sentencesAt(start + by, end + by)))],
    };
  }

  /** Where the words stand now: at their old place, else the nearest. */
  private find({ start, text }: Quote): number | null {
    if (text === '' || this.text.startsWith(text, start)) return text === '' ? null : start;
    const after = this.text.indexOf(text, start);
    const before = this.text.lastIndexOf(text, start);
    if (after < 0 || before < 0) return after < 0 ? (before < 0 ? null : before) : after;
    return after - start < start - before ? after : before;
  }

  private sentencesAt(start: number, end: number): number[] {
    return this.extraction.sentences.flatMap((sentence, index) => (sentence.start < end && start < sentence.end ? [index] : []));
  }

  /** The mention that stands there now, where it is of the kind that filled the slot. */
  private sameKind(id: string, start: number, end: number): Mention | null {
    const there = this.byPlace.get(`${start}-${end}`);
    if (!there) return null;
    const kind = /\.([a-z]+)\.\d+-\d+$/.exec(id)?.[1];
    return there.kind === kind && there.id === mentionId(this.extraction.document.id, there.kind, start, end) ? there : null;
  }
}
