import type { Block, Place, Problem } from '../model/index.js';

/** What the caller knows beside the bytes: the file's name (only ever a hint) and the day of publication. */
export interface Hints {
  readonly name?: string | undefined;
  /** ISO 8601 calendar date. */
  readonly date?: string | undefined;
  /** Whether navigation, page headers and what else surrounds a report is read as its text. */
  readonly boilerplate?: boolean | undefined;
}

/** The bytes as formats look at them. `text()` decodes once; it throws `UnreadableDocument` where they are no text. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  text(): string;
}

/** What a format reads out of a source; the document's id, length and day are added by the room. */
export interface Reading {
  readonly text: string;
  /** In order; null where the format marks no blocks. */
  readonly blocks: readonly Block[] | null;
  /** Finer than blocks, in order; and whether the text is the file's own, line by line. */
  readonly places?: readonly Place[];
  readonly lines?: boolean;
  readonly title: string | null;
  /** ISO 8601 calendar date, where the format carries one. */
  readonly date: string | null;
  readonly author?: string | null;
  readonly publisher?: string | null;
  readonly problems: readonly Problem[];
  /** What came with it as files of their own. */
  readonly parts?: readonly Part[];
}

/** A file inside another: in an archive, attached to an e-mail. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An input format: one folder, one line in the list of `formats.ts`. */
export interface Format {
  /** IANA media type of what it reads. */
  readonly mediaType: string;
  /** Endings of names, in lower case with their dot, that in a folder mark a file as worth reading. */
  readonly endings: readonly string[];
  /** How sure the format is that the source is its own, 0 to 1, from content first and the name last. The surest reads. */
  claims(source: Source): number;
  read(source: Source): Reading;
}

/** A binary format: its bytes are parsed in a process of its own, by the reader of the same name in `apart/readers.ts`. */
export interface ApartFormat {
  readonly name: ApartName;
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** Whether the bytes begin, or are put together, like this format. */
  claims(bytes: Uint8Array): boolean;
}

export type ApartName = 'docx' | 'eml' | 'epub' | 'odt' | 'pdf';

/** Bytes of a binary format to what they hold. Throws `UnreadableDocument`. */
export type ApartReader = (bytes: Uint8Array) => Promise<Reading>;

/** A source that cannot be read. The message is one line: what is wrong and what to do about it; it names no file. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}
