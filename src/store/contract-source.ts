import type { Block, Place } from '../model/index.js';

/** What the extraction itself does not say of its document. */
export interface Source {
  /** The document's text; offsets of the extraction are into it. */
  readonly text: string;
  /** Name under which the document was given. */
  readonly name: string;
  /** Path or URL of the original; null where there is none to go back to. */
  readonly location: string | null;
  /** Length of the original in bytes. */
  readonly bytes: number;
  /** How the text lies in the original; left out where the text itself says it. */
  readonly layout?: Layout;
}
/** What a reader knew of the text beside its words: from it the text is divided again without the original. */
export interface Layout {
  readonly blocks: readonly Block[] | null;
  readonly places?: readonly Place[];
  readonly lines?: boolean;
}
