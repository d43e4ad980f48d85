import type { z } from 'zod';
import type { Attribution, FactTypeName, MentionKindName, Origin, Status } from '../model/index.js';
import type { Lexicon } from '../normalize/lexicon.js';
import type { Passage } from './passage.js';

/** What fills a slot: a mention's value, or words of the text, with where it was found. Offsets are UTF-16 code units. */
export interface Filler {
  readonly value: string | Readonly<Record<string, unknown>>;
  /** Id of the mention; null where words or the context fill the slot. */
  readonly mention: string | null;
  readonly origin: Origin;
  readonly start?: number;
  readonly end?: number;
  /** The preposition with its article that a place stood behind (*in the*); not part of the extraction. */
  readonly lead?: string;
}
export type Fillers = Readonly<Record<string, Filler | readonly Filler[] | undefined>>;

/** The fillers of a slot, however many it holds. */
export function fillersOf(held: Filler | readonly Filler[] | undefined): readonly Filler[] {
  return held === undefined ? [] : Array.isArray(held) ? (held as readonly Filler[]) : [held as Filler];
}

/** A record as a rule reads it out of one sentence, before merging. Slots left undefined are absent. */
export interface Draft {
  readonly slots: Fillers;
  readonly status: Status | null;
  /** 0 to 1: how sure the reading is, before the engine weighs origins and hedges. */
  readonly confidence: number;
  /** Sentences that support the reading beside the one it was read in. */
  readonly alsoIn?: readonly number[];
  /** The sentence goes on about a record read shortly before and adds to it; its status, where it gives one, is the later news. */
  readonly amends?: Draft;
  /** The plant at which this record happens: its name fills the slot `site` once all that is said of the plant is known. */
  readonly siteOf?: Draft;
  /** Who says this record, where it is not whoever the sentence as a whole is attributed to. */
  readonly attribution?: Attribution | null;
}

/** A cue in a sentence: the phrase of the type's vocabulary that made the rule look. Token indices; `end` is exclusive. */
export interface Cue<T> {
  readonly at: number;
  readonly end: number;
  readonly payload: T;
}

/** What a rule answers: records, or the condition that stopped it in the words that `explain` shows. */
export type DraftReading = readonly Draft[] | string;

export interface FactRule {
  /** `type/what-it-reads`, unique in the product. */
  readonly id: string;
  /** What it reads, with its pattern, in one sentence. */
  readonly about: string;
  readonly cues: Lexicon<never>;
  /** Whether it reads figures that no mention holds (*4.1* alone in a cell), so that it is asked where its type’s `needs` are not met. */
  readonly bare?: boolean;
  /** Whether it is asked behind all others of a sentence: it knows no order of words, and reads what they have left. */
  readonly last?: boolean;
  read(passage: Passage, cue: Cue<never>): DraftReading;
}

/** Ties a rule to the payload of its cue vocabulary. */
export function onCue<T>(id: string, about: string, cues: Lexicon<T>, read: (passage: Passage, cue: Cue<T>) => DraftReading): FactRule {
  return { id, about, cues: cues as unknown as Lexicon<never>, read: read as unknown as FactRule['read'] };
}

/** A fact type: its slots, its rules (most specific first; the first that reads a cue wins), and when two records are one. */
export interface FactType {
  readonly type: FactTypeName;
  /** Schema of the slots' values by name (a mention's value or a string; an array where the slot holds several). */
  readonly slots: z.ZodType;
  readonly rules: readonly FactRule[];
  /** Kinds of which a sentence must hold one to say anything of this type: where it holds none, no rule is asked. */
  readonly needs?: readonly MentionKindName[];
  /** Slots without which a record says nothing: one group of them must be filled (`[['buyer','system'],['buyer','item']]`). */
  readonly requires: readonly (readonly string[])[];
  /** Slots that name the thing a record is about; two records are about the same thing when these agree where both have them. */
  readonly identity: readonly string[];
  /** Identity slots that must be present and agree on both sides before two records are taken for one. */
  readonly anchors: readonly (readonly string[])[];
  /** Slots that both records must have or lack alike before they are taken for one: a part is not its whole. */
  readonly apart?: readonly string[];
  /** Slots that differ for the same thing only when two statements contradict each other. */
  readonly figures: readonly string[];
  /** Slots whose figure tells how much something rose or fell. */
  readonly moves?: readonly string[];
}
