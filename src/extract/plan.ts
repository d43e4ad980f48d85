import type { MentionKindName } from '../model/index.js';
import { ByWord } from '../normalize/words.js';
import type { AnyKind, FigureRule, PhraseRule, ShapeRule } from './contract.js';

/** A rule with the kind it belongs to and its place in the kind's order. */
export interface Planned<R> {
  /** The kind's name, at hand for every attempt. */
  readonly name: MentionKindName;
  readonly rule: R;
  readonly rank: number;
  /** The bit of its kind: what has read an anchor is remembered as such bits. */
  readonly bit: number;
}

/** Which phrase rules a word can start. */
export type Starters = ByWord<readonly Planned<PhraseRule<unknown, unknown>>[]>;

function startersAmong(phrases: readonly Planned<PhraseRule<unknown, unknown>>[]): Starters {
  return new ByWord((word) => {
    const selected = phrases.filter((planned) => planned.rule.lexicon.begins(word));
    return selected.length === 0 ? NONE : selected;
  });
}
const NONE: readonly never[] = [];

/** The kinds' rules sorted by what they are anchored to, so that a sentence is walked once for all of them. */
export interface Plan {
  readonly kinds: readonly AnyKind[];
  readonly figures: readonly Planned<FigureRule<unknown>>[];
  readonly starters: Starters;
  /** By shape code. */
  readonly shapes: readonly (readonly Planned<ShapeRule<unknown>>[])[];
  readonly yields: ReadonlyMap<MentionKindName, ReadonlySet<MentionKindName>>;
}

/** @throws Error when two rules share an id. */
export function planOf(kinds: readonly AnyKind[]): Plan {
  const figures: Planned<FigureRule<unknown>>[] = [];
  const phrases: Planned<PhraseRule<unknown, unknown>>[] = [];
  const shapes: Planned<ShapeRule<unknown>>[][] = Array.from({ length: 8 }, () => []);
  const ids = new Set<string>();
  for (const [index, kind] of kinds.entries()) {
    const bit = 1 << index;
    kind.rules.forEach((rule, rank) => {
      if (ids.has(rule.id)) throw new Error(`rule ${rule.id}: the id is used twice`);
      ids.add(rule.id);
      if (rule.on === 'figure') figures.push({ name: kind.kind, rule, rank, bit });
      else if (rule.on === 'phrase') phrases.push({ name: kind.kind, rule: rule as PhraseRule<unknown, unknown>, rank, bit });
      else for (const shape of rule.shapes) shapes[shape]!.push({ name: kind.kind, rule, rank, bit });
    });
  }
  return { kinds, figures, starters: startersAmong(phrases), shapes, yields: new Map(kinds.map((kind) => [kind.kind, new Set(kind.yieldsTo)])) };
}
