import { z } from 'zod';
import type { AnyKind, MentionKind, Rule } from '../../src/extract/contract.js';
import { MentionEngine, type EngineOutput } from '../../src/extract/engine.js';
import type { Tracer } from '../../src/extract/trace.js';
import type { MentionKindName } from '../../src/model/index.js';
import { tokenize } from '../../src/normalize/tokens.js';
import { segment } from '../../src/segment/index.js';

/** A kind made up for a test: its parts are the words it read, and so is its value. */
export function madeUp(kind: MentionKindName, rules: readonly Rule<string>[], more: Partial<MentionKind<string, { words: string }>> = {}): AnyKind {
  return { kind, value: z.object({ words: z.string() }), rules, yieldsTo: [], normalize: (words) => ({ words }), columns: {}, index: () => ({}), ...more };
}

/** What an engine of these kinds makes of a plain text. */
export function run(kinds: readonly AnyKind[], text: string, tracer: Tracer | null = null): EngineOutput {
  return new MentionEngine(kinds, () => 'unknown').run({ id: 'test', date: '2025-06-01', tokens: tokenize(text), ...segment({ text, blocks: null }) }, tracer);
}

/** `kind:text` of every mention, in order. */
export function found({ mentions }: EngineOutput): string[] {
  return mentions.map(({ kind, text }) => `${kind}:${text}`);
}
