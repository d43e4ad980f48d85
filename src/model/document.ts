import { z } from 'zod';

/**
 * A place inside the original file; which members are given depends on the format. `line` counts from 1, `paragraph`, `row`
 * and `column` from 0; a `box` is left, bottom, right and top in points from the lower left corner of its `page` (from 1).
 */
export const Locator = z.object({
  line: z.int().positive().optional(),
  page: z.int().positive().optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  paragraph: z.int().nonnegative().optional(),
  path: z.string().optional(),
  cell: z.object({ row: z.int(), column: z.int(), headers: z.array(z.string()).optional() }).optional(),
  /** Where the words go on in another column, on another page or at the far end of the next line. */
  rest: z.array(z.object({ page: z.int().positive(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) })).optional(),
});
export type Locator = z.infer<typeof Locator>;

/** What is known of a document beside its text. `id` is the SHA-256 of the original bytes, in hexadecimal. */
export const DocumentInfo = z.object({
  id: z.string(),
  title: z.string().nullable(),
  /** ISO 8601 calendar date of publication. */
  date: z.string().nullable(),
  /** Who wrote it and who brought it out, where the document says so. */
  author: z.string().optional(),
  publisher: z.string().optional(),
  /** BCP 47. */
  language: z.string(),
  /** IANA media type of the original. */
  mediaType: z.string(),
  /** Length of the text in UTF-16 code units. */
  length: z.int().nonnegative(),
});
export type DocumentInfo = z.infer<typeof DocumentInfo>;

/** A block of the text that a reader of a format recognized; `level` is given for headings (1 is the highest). */
export const Block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'quote', 'note', 'code', 'boilerplate']),
  level: z.int().positive().optional(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  locator: Locator.optional(),
});
export type Block = z.infer<typeof Block>;

/** A stretch of the text, finer than its block, and where it stands in the original. Places are in order and do not overlap. */
export const Place = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), locator: Locator });
export type Place = z.infer<typeof Place>;

/** A document as read: what it is, its text, and its blocks in order where the format marks them. */
export interface Document {
  readonly info: DocumentInfo;
  readonly text: string;
  /** Null where the format marks no blocks (plain text) and segmentation finds them by their look. */
  readonly blocks: readonly Block[] | null;
  /** Where lines, cells and runs of words stand, for formats that know it better than by block. */
  readonly places?: readonly Place[];
  /** Whether the text is the file's own, so that a line of one is a line of the other. */
  readonly lines?: boolean;
  readonly problems: readonly Problem[];
}

/** A stretch of text under one heading; the stretch before the first heading has `heading: null` and level 0. */
export const Section = z.object({
  heading: z.string().nullable(),
  level: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Section = z.infer<typeof Section>;

export const Sentence = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  section: z.int().nonnegative(),
  locator: Locator.optional(),
});
export type Sentence = z.infer<typeof Sentence>;

/** Something that went wrong or deserves a warning, tied to where it happened. */
export const Problem = z.object({
  /** The stage that met it: `read`, `segment`, `extract`, `link`, `store`. */
  stage: z.string(),
  severity: z.enum(['warning', 'error']),
  message: z.string(),
  rule: z.string().optional(),
  sentence: z.int().nonnegative().optional(),
});
export type Problem = z.infer<typeof Problem>;
