import { describe, expect, it } from 'vitest';
import type { Mention, MentionKindName } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';
import { corpora, unmark } from './corpora.js';

const pipeline = createPipeline();

function mentionsIn(text: string, kind: MentionKindName, date: string | null): Mention[] {
  const info = { id: 'corpus', title: null, date, language: 'en', mediaType: 'text/plain', length: text.length };
  const { mentions, problems } = pipeline.extract({ info, text, blocks: null, problems: [] });
  if (problems.length > 0) throw new Error(`"${text}": ${problems[0]!.rule ?? problems[0]!.stage}: ${problems[0]!.message}`);
  return mentions.filter((mention) => mention.kind === kind);
}

/** What is wrong with how a spelling is read, in words that tell the cases apart; null where nothing is. */
function fault(spelling: string, kind: MentionKindName, value: Readonly<Record<string, unknown>>, date: string | null): string | null {
  const { text, start, end } = unmark(spelling);
  const wanted = text.slice(start, end);
  const found = mentionsIn(text, kind, date);
  const listed = found.map((mention) => `"${mention.text}"`).join(', ');
  if (found.length === 0) return `no mention: "${text}" should hold "${wanted}"`;
  const mention = found.find((one) => one.start === start && one.end === end);
  if (!mention) return `wrong span: "${text}" should hold "${wanted}", found ${listed} (${found[0]!.rule})`;
  if (found.length > 1) return `a mention too many: "${text}" holds "${wanted}" alone, found ${listed}`;
  const wrong = Object.entries(value).filter(([member, meant]) => !sameJson(mention.value[member], meant));
  return wrong.length === 0
    ? null
    : `wrong value: "${text}" by ${mention.rule}: ${wrong.map(([member, meant]) => `${member} is ${JSON.stringify(mention.value[member])}, should be ${JSON.stringify(meant)}`).join('; ')}`;
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

describe.each(await corpora())('%s', (kind, { means, never }) => {
  it.each(means.map((entry) => [JSON.stringify(entry.value), entry] as const))('%s', (_, { value, spellings, date }) => {
    expect(spellings.map((spelling) => fault(spelling, kind, value, date ?? null)).filter((words) => words !== null)).toEqual([]);
  });

  it('is not found where it only seems to be', () => {
    const found = never.flatMap((text) =>
      mentionsIn(text, kind, null).map((mention) => `mention where none may be: "${mention.text}" in "${text}" by ${mention.rule}`),
    );
    expect(found).toEqual([]);
  });
});
