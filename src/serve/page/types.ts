import type { Schemas as Described } from '../client/index.js';

/** The client answers lists of whatever length where the description has pairs and boxes. */
type Answered<T> = T extends readonly (infer Each)[] ? Answered<Each>[] : T extends object ? { [Member in keyof T]: Answered<T[Member]> } : T;
type Schemas = Answered<Described>;

/** The shapes that the page speaks of, as the description of the API has them. */
export type FactRow = Schemas['Fact'];
export type EvidenceRow = FactRow['evidence'][number];
export type Reading = Schemas['Reading'];
export type Slot = Reading['slots'][string];
export type SlotValue = Exclude<Slot, readonly unknown[]>;
export type FactTypeName = Reading['type'];
export type Status = NonNullable<Reading['status']>;
export type Decision = Schemas['Decision'];
export type Decided = Schemas['Decided'];
export type Mention = Schemas['Mention'];
export type SentenceRow = Schemas['Sentence'];
export type Locator = NonNullable<SentenceRow['locator']>;
export type FactInContext = Schemas['FactInContext'];
export type Facets = Schemas['Facets'];
export type SeriesRow = Schemas['Series']['items'][number];
export type FactTypeShape = Schemas['Schemas']['factTypes'][number];
export type SlotShape = FactTypeShape['slots'][number];
export type SlotKind = SlotShape['kinds'][number];
export type Judged = Omit<Schemas['Lessons']['extractors'][number], 'type'>;
/** One word on a fact that needs no more than a key. */
export type Verdict = Schemas['Bulk']['action'];
