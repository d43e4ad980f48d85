import { remote } from '../remote.js';
import type { Mention, SentenceRow } from '../types.js';
import { paragraphsOf, type Mark, type Paragraph } from '../parts/passage.js';

/** A document as the page shows it. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly marks: readonly Mark[];
  readonly sentences: readonly SentenceRow[];
  /** Whether sentences say on which page they stand, and where on it. */
  readonly paged: boolean;
}
const KEPT = 12;
const sources = new Map<string, Promise<Source>>();
const ready = new Map<string, Source>();

/** Loads a document once; the last few stay at hand. */
export function sourceOf(document: string): Promise<Source> {
  const known = sources.get(document);
  if (known) return known;
  const coming = load(document);
  sources.set(document, coming);
  coming.then(
    (source) => void ready.set(document, source),
    () => void sources.delete(document),
  );
  for (const old of [...sources.keys()].slice(0, -KEPT)) {
    sources.delete(old);
    ready.delete(old);
  }
  return coming;
}
/** The document if it is here already: the text then changes in the same frame as the fact. */
export const sourceAtHand = (document: string): Source | null => ready.get(document) ?? null;

async function load(id: string): Promise<Source> {
  const [text, sentences, mentions] = await Promise.all([remote.text(id), remote.sentences(id), remote.mentions(id)]);
  const headings = new Set(sentences.flatMap(({ heading }) => heading ?? []));
  const marks = mentions.map(({ start, end, kind }): Mark => ({ start, end, kind: 'mention', label: kind }));
  return {
    id,
    text,
    sentences,
    mentions,
    marks,
    paragraphs: paragraphsOf(text, headings),
    paged: sentences.some(({ locator }) => locator?.page && locator.box),
  };
}
