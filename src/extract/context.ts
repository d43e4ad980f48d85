import type { MentionKindName } from '../model/index.js';
import type { Tokens } from '../normalize/tokens.js';
import type { AnyKind, DocumentContext, SettledSpan } from './contract.js';

/** What the kinds normalized so far say about the document. */
export class RunningContext implements DocumentContext {
  private readonly tallies = new Map<MentionKindName, Map<string, number>>();
  private readonly spans = new Map<MentionKindName, readonly SettledSpan[]>();

  constructor(
    readonly tokens: Tokens,
    readonly date: string | null,
  ) {}

  get text(): string {
    return this.tokens.text;
  }

  tally(kind: MentionKindName): ReadonlyMap<string, number> {
    return this.tallies.get(kind) ?? EMPTY;
  }

  settled(kind: MentionKindName): readonly SettledSpan[] {
    return this.spans.get(kind) ?? [];
  }

  /** Replaces what is known of a kind: called after it is normalized, and again when learned forms have joined. */
  enter(kind: AnyKind, settled: readonly { readonly start: number; readonly end: number; readonly sentence: number; readonly value: object }[]): void {
    const spans = settled as readonly SettledSpan[];
    const tally = new Map<string, number>();
    for (const span of spans) {
      const key = kind.evidence?.(span.value) ?? null;
      if (key !== null) tally.set(key, (tally.get(key) ?? 0) + 1);
    }
    this.tallies.set(kind.kind, tally);
    this.spans.set(kind.kind, spans);
  }
}

const EMPTY: ReadonlyMap<string, number> = new Map();
