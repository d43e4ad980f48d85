import type { EngineInput, MentionEngine } from './extract/engine.js';

/** How far from the beginning a report names its own day. */
const HEAD_SENTENCES = 8;
const HEAD_CHARACTERS = 1_200;
/** A line that holds more than this beside the date tells of something else. */
const MAX_LINE = 160;

/**
 * The day a report gives as its own: a full date in one of its first short lines, or at the very beginning of its
 * first sentences (`MANILA, 4 March 2026 —`). Null where there is none or where two such days differ.
 */
export function datelineOf(engine: MentionEngine, input: Omit<EngineInput, 'date'>): string | null {
  const head = input.sentences.slice(0, HEAD_SENTENCES).filter((sentence) => sentence.start < HEAD_CHARACTERS);
  const { mentions } = engine.only('date').run({ ...input, sentences: head, date: null });
  const days = new Set<string>();
  for (const { kind, value, start, end, sentence } of mentions) {
    if (kind !== 'date' || typeof value.edtf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value.edtf)) continue;
    const line = head[sentence]!;
    const short = line.end - line.start <= MAX_LINE && !/[.!?]$/.test(input.tokens.text.slice(end, line.end).trimEnd());
    const opening = start - line.start <= 40 && /^\s*(?:\([^)]{1,30}\)\s*)?[—–-]/.test(input.tokens.text.slice(end, end + 40));
    if (short || opening) days.add(value.edtf);
  }
  return days.size === 1 ? [...days][0]! : null;
}
