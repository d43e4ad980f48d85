import type { Decision, Fact, Reading } from '../model/index.js';
import type { Anchor } from './anchor.js';
import type { ReviewState, Standing } from './contract.js';
import { judge } from './judgement.js';
import { likeness, sameReading } from './readings.js';

/** A fact as the store keeps it: what the rules read, and what reviewers made of it. */
export interface Kept {
  readonly fact: Fact;
  readonly review: ReviewState;
  readonly standing: Standing;
  /** The fact as the rules read it, where the kept one is otherwise. */
  readonly read: Fact | null;
  /** What the last decision was on, where the rules read otherwise since. */
  readonly decided: Reading | null;
}

/** Of a fact that somebody spoke of: the log of its decisions and, where the store had it, what the rules last read of it. */
export interface Spoken {
  readonly log: readonly Decision[];
  readonly before: Reading | null;
}

export const BY_HAND = 'review/add';

/**
 * The facts of a document read anew, with everything that reviewers said of it. A fact of which somebody spoke keeps its
 * id: one that is read under the same id stays, one that the rules read otherwise (their ids follow what they say) is
 * found again by its sentence and slots, one that is read no more stays as it was last read.
 */
export function keepFacts(facts: readonly Fact[], spoken: ReadonlyMap<string, Spoken>, anchor: Anchor): Kept[] {
  if (spoken.size === 0) return facts.map(asRead);
  const ids = new Set(facts.map(({ id }) => id));
  const lost = [...spoken].filter(([id]) => !ids.has(id));
  const found = foundAgain(
    lost,
    facts.filter(({ id }) => !spoken.has(id)),
    anchor,
  );
  const named = (id: string): string => found.get(id) ?? id;
  const read = facts.map((fact): Kept => {
    const known = spoken.get(named(fact.id));
    const kept = known ? keptFact(named(fact.id), known, fact, anchor)! : asRead(fact);
    return kept.fact.conflicts ? { ...kept, fact: { ...kept.fact, conflicts: kept.fact.conflicts.map(named) } } : kept;
  });
  const again = new Set(found.values());
  const rest = lost.flatMap(([id, known]) => (again.has(id) ? [] : (keptFact(id, known, null, anchor) ?? [])));
  return [...read, ...rest];
}

/** A fact by its id, its log, and what the rules read of it now; null where nothing is left of it. */
export function keptFact(id: string, { log, before }: Spoken, read: Fact | null, anchor: Anchor): Kept | null {
  const reading = read && anchor.reading(read);
  const { review, given, decided, made } = judge(log, reading);
  if (made === 'taken back' && !read) return null;
  if (read) {
    if (!given && read.id === id) return { fact: read, review, standing: 'read', read: null, decided };
    const { attributionSpan: _, ...rest } = read;
    const fact = given ? { ...rest, id, ...anchor.place(given) } : { ...read, id };
    return { fact, review, standing: 'read', read, decided };
  }
  const last = given ?? before ?? log.findLast((word) => word.before !== null)?.before ?? null;
  const silent = review === 'unreviewed' && !log.some(({ action }) => action === 'comment' || action === 'flag');
  if (last === null || (silent && made === 'no')) return null;
  if (made === 'yes') return { fact: { id, ...anchor.place(last), rule: BY_HAND, confidence: 1 }, review, standing: 'made', read: null, decided };
  const by = [before, last, ...log.map((word) => word.before)].find((reading) => reading?.rule !== undefined);
  const fact: Fact = { id, ...anchor.place(last), rule: by?.rule ?? BY_HAND, confidence: by?.confidence ?? 1 };
  return { fact, review, standing: 'vanished', read: null, decided };
}

function asRead(fact: Fact): Kept {
  return { fact, review: 'unreviewed', standing: 'read', read: null, decided: null };
}

/** Ids of facts as they are read now, and the ids under which reviewers spoke of them: the most alike first. */
function foundAgain(lost: readonly (readonly [string, Spoken])[], free: readonly Fact[], anchor: Anchor): Map<string, string> {
  const pairs: { readonly id: string; readonly as: string; readonly alike: number }[] = [];
  const readings = free.map((fact) => [fact.id, anchor.reading(fact)] as const);
  for (const [as, { log, before }] of lost) {
    const { given, made } = judge(log, null);
    const last = log.findLast((word) => word.before !== null);
    const known = [before, given, last?.read ?? last?.before ?? null].filter((reading) => reading !== null);
    for (const [id, reading] of readings) {
      // What a reviewer added is another fact unless the rules have come to read just that.
      const alike = made === 'no' ? known.map((each) => likeness(each, reading)) : given && sameReading(given, reading) ? [Infinity] : [];
      const best = Math.max(...alike.filter((each) => each !== null), -Infinity);
      if (best > -Infinity) pairs.push({ id, as, alike: best });
    }
  }
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, as } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (found.has(id) || taken.has(as)) continue;
    found.set(id, as);
    taken.add(as);
  }
  return found;
}
