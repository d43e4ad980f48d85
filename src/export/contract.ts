import type { FactRow, FactTypeShape } from '../store/index.js';

/** Where an export goes: text in pieces. It may ask to be waited for. */
export interface Sink {
  write(piece: string): void | Promise<void>;
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
  /** Answers how many facts it wrote. */
  write(rows: Iterable<FactRow> | AsyncIterable<FactRow>, sink: Sink, context: ExportContext): Promise<number>;
}
