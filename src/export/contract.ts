import type { FactTypeName } from '../model/index.js';
import type { FactRow, FactTypeShape } from '../store/index.js';
import type { Field } from './flat.js';

/** Where an export goes: text, or bytes of a binary format, in pieces. It may ask to be waited for. */
export interface Sink {
  write(piece: string | Uint8Array): void | Promise<void>;
}

export interface ExportContext {
  /** The types that the rows may be of: formats with columns name them before the first row. */
  readonly factTypes: readonly FactTypeShape[];
}

/** A format of export, one fact a row. Rows are taken one by one: memory does not grow with their number. */
export interface ExportFormat {
  /** As in `--format`. */
  readonly name: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  /** IANA media type. */
  readonly mediaType: string;
  /** The fact types that it can tell of, where it is not all of them; rows of others are passed over. */
  readonly types?: readonly FactTypeName[];
  /** Of a text table with a header line: its columns. */
  fields?(context: ExportContext): readonly Field[];
  /** Answers how many facts it wrote. */
  write(rows: Iterable<FactRow> | AsyncIterable<FactRow>, sink: Sink, context: ExportContext): Promise<number>;
}
