import type { MentionKindName } from '../model/index.js';
import type { Candidate } from './candidates.js';

/** A candidate span of one kind, or a mask, in the contest for the characters of a sentence. */
export interface Contender {
  readonly kind: MentionKindName;
  readonly start: number;
  readonly end: number;
  readonly mask: boolean;
  readonly confidence: number;
}

/**
 * Settles overlaps: no two spans that stay share a character. A span falls to one whose kind it yields to; otherwise
 * the longer stays, then the earlier, then the surer. Returned in reading order, masks left out.
 */
export function settle<C extends Contender>(contenders: readonly C[], yields: ReadonlyMap<MentionKindName, ReadonlySet<MentionKindName>>): C[] {
  const ordered = inOrder(contenders);
  const settled: C[] = [];
  for (let from = 0; from < ordered.length;) {
    // Spans that touch no other need no contest: only a chain of overlapping ones is ranked among itself.
    let to = from + 1;
    for (let end = ordered[from]!.end; to < ordered.length && ordered[to]!.start < end; to++) end = Math.max(end, ordered[to]!.end);
    if (to - from === 1) settled.push(ordered[from]!);
    else settled.push(...contest(ordered.slice(from, to), yields));
    from = to;
  }
  return settled.filter((one) => !one.mask);
}

/** By their beginning; most sentences have few spans, and those in order already. */
export function inOrder<C extends Contender>(contenders: readonly C[]): readonly C[] {
  for (let at = 1; at < contenders.length; at++) {
    if (contenders[at]!.start < contenders[at - 1]!.start) return [...contenders].sort((a, b) => a.start - b.start);
  }
  return contenders;
}

/** The contest of one sentence. A span that turns out to mean nothing withdraws, and those it had kept away have their chance. */
export class Contest<C extends Contender = Candidate> {
  private settled: readonly C[];

  constructor(
    private contenders: readonly C[],
    private readonly yields: ReadonlyMap<MentionKindName, ReadonlySet<MentionKindName>>,
  ) {
    const settled = contenders.length === 0 ? contenders : settle(contenders, yields);
    this.settled = settled;
    // Where nobody lost, there is nobody to remember.
    if (settled.length === contenders.length) this.contenders = settled;
  }

  /** The spans of a kind that stay. */
  stays(kind: MentionKindName): readonly C[] {
    return this.settled.length === 0 ? this.settled : this.settled.filter((one) => one.kind === kind);
  }

  withdraw(one: C): void {
    this.contenders = this.contenders.filter((other) => other !== one);
    if (this.contenders.some((other) => overlaps(one, other))) this.settled = settle(this.contenders, this.yields);
    else this.settled = this.settled.filter((other) => other !== one);
  }
}

function contest<C extends Contender>(rivals: C[], yields: ReadonlyMap<MentionKindName, ReadonlySet<MentionKindName>>): C[] {
  const kept: C[] = [];
  for (const one of rivals.sort(byRank)) {
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
    else displace(one, kept, yields);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A later contender takes the place of those it overlaps when every one of them yields to its kind. */
function displace<C extends Contender>(one: C, kept: C[], yields: ReadonlyMap<MentionKindName, ReadonlySet<MentionKindName>>): void {
  const rivals = kept.filter((other) => overlaps(one, other));
  const allYield = rivals.every((rival) => !rival.mask && yields.get(rival.kind)?.has(one.kind));
  if (!allYield) return;
  for (const rival of rivals) kept.splice(kept.indexOf(rival), 1);
  kept.push(one);
}

function overlaps(a: Contender, b: Contender): boolean {
  return a.start < b.end && b.start < a.end;
}

function byRank(a: Contender, b: Contender): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || b.confidence - a.confidence || Number(b.mask) - Number(a.mask);
}
