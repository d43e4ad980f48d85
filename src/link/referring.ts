import type { Mention } from '../model/index.js';
import type { Draft, Filler } from './contract.js';
import type { Datelines } from './datelines.js';
import type { DealContext } from './deals.js';
import type { Passage } from './passage.js';
import type { Tables } from './table.js';

/** What referring words stand for in a document, resolved from its headings and from what was said before. */
export interface Reference {
  /** The day the document is of (ISO 8601); null where nothing tells it. */
  readonly documentDate: string | null;
  /** The country that *the country*, *the army* or a missing subject means at a token; null where the text does not settle it. */
  countryFor(passage: Passage, token: number): Filler | null;
  /** The one country that the whole document is about; null where there is none. */
  countryOfDocument(): Filler | null;
  companyBefore(passage: Passage, token: number): Filler | null;
  /**
   * The system that *it*, *the missile* or a figure without a subject is about: named before the token or in the sentences
   * just before; of those that fit alone, where a noun says which, and from further back.
   */
  systemBefore(passage: Passage, token: number, fits?: (system: string) => boolean, far?: boolean): Filler | null;
  /** What *it* at the beginning of a clause stands for. */
  subjectBefore(passage: Passage, token: number): Filler | null;
  /** The countries behind *both countries*, *the three countries*. */
  several(passage: Passage, first: string, second: string, third?: string): readonly Filler[];
  /** The state an organization belongs to: a country named in its name, or the section's. */
  countryOf(organization: Mention): Filler | null;
  /** The state whose army, ministry or agency an organization is known to be: the Royal Navy's, the Pentagon's. */
  homeOf(organization: Mention): Filler | null;
  /** The deal told of in one of the last sentences of the section, for those that go on about it. */
  dealBefore(passage: Passage): DealContext | null;
  /** Whether a fact of a type was read from the sentence just before, in the same section. */
  topicBefore(passage: Passage, type: string): boolean;
  /** The records of a type that were last read in the section, from one sentence no further back than `reach`; the sentence's own count. */
  toldBefore(passage: Passage, type: string, reach: number): readonly Told[];
  /** The last record of a type told before a sentence anywhere in the document that fits; null where none does. */
  lastTold(passage: Passage, type: string, fits: (draft: Draft) => boolean): Draft | null;
  /** The date that the sentences just before give, where the section licenses it. */
  dateBefore(passage: Passage): Filler | null;
  /** The sentences just before in the same section, nearest first. */
  passagesBefore(passage: Passage): readonly Passage[];
  /** The sum or measure that some words are as a whole, as if they stood alone in a text: *US$ 310 m*; null where they are none. */
  valueOf(words: string): Readonly<Record<string, unknown>> | null;
  /** The tables of the document, row by row. */
  readonly tables: Pick<Tables, 'of'>;
  /** The country of the item of a round-up that a sentence stands in, by its dateline. */
  readonly datelines: Pick<Datelines, 'of' | 'lines'>;
  /** The date in the section's heading, where there is only one. */
  headingDate(passage: Passage): Filler | null;
  /** The country that the section's heading names, where it is the only one. */
  headingCountry(passage: Passage): Filler | null;
  /** The country that the section's heading says something goes to: *Assistance to Ukraine*. */
  headingGoal(passage: Passage): Filler | null;
  /** The category of a system that the document names so; null where it names none. */
  categoryOf(system: string): string | null;
  /** Whether an organization by this name is known in the document to be a company. */
  isCompanyNamed(name: string): boolean;
  /** The section's heading and the document's title: where a region may be named. */
  headingsOf(passage: Passage): readonly string[];
}

/** A record as it was read, for the sentences that go on about it. */
export interface Told {
  readonly sentence: number;
  readonly type: string;
  readonly draft: Draft;
}
