import type { Attempt } from '../extract/trace.js';
import type { FactAttempt, FactTraceLog } from '../link/trace.js';
import type { Extraction, Fact, Mention } from '../model/index.js';
import type { Pipeline } from '../pipeline.js';
import { slotWords, valueWords } from './words.js';

/** A rule that was tried and made nothing: at which words, and the condition that stopped it. */
export interface Stopped {
  readonly rule: string;
  readonly makes: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly condition: string;
  readonly slots?: readonly string[];
}
export interface Explanation {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  /** What took from the confidence of each fact, the heaviest first; beside `facts`. */
  readonly doubts: readonly (readonly string[])[];
  /** What each rule that fired reads, in its own words. */
  readonly about: Readonly<Record<string, string>>;
  readonly stopped: { readonly facts: readonly Stopped[]; readonly mentions: readonly Stopped[] };
  readonly problems: Extraction['problems'];
}

export function explanation(
  text: string,
  extraction: Extraction,
  attempts: readonly Attempt[],
  factTrace: Pick<FactTraceLog, 'attempts' | 'weighings'>,
  pipeline: Pick<Pipeline, 'kinds' | 'types'>,
  limit: number,
): Explanation {
  const { mentions, facts, problems } = extraction;
  const rules = new Map(
    [...pipeline.kinds, ...pipeline.types].flatMap((owner) => owner.rules.map((rule: { id: string; about: string }) => [rule.id, rule.about] as const)),
  );
  const fired = new Set([...mentions, ...facts].map(({ rule }) => rule));
  return {
    text,
    mentions,
    facts,
    doubts: facts.map(({ rule, evidence }) => factTrace.weighings.find((one) => one.rule === rule && one.sentence === evidence[0])?.because ?? []),
    about: Object.fromEntries([...fired].map((rule) => [rule, rules.get(rule) ?? ''])),
    stopped: { facts: stoppedFacts(text, factTrace.attempts).slice(0, limit), mentions: stoppedMentions(text, attempts, mentions).slice(0, limit) },
    problems,
  };
}

/** The nearest first: those that had filled the most slots. */
function stoppedFacts(text: string, attempts: readonly FactAttempt[]): Stopped[] {
  return distinct(
    attempts.flatMap(({ rule, type, start, end, stopped, slots }) =>
      stopped === null ? [] : [{ rule, makes: type, text: text.slice(start, end), start, end, condition: stopped, slots }],
    ),
  ).sort((a, b) => b.slots!.length - a.slots!.length);
}

/**
 * The nearest first: those at words that nothing else read, each kind at each place in turn, so that one kind's many
 * rules do not hide the others. A reading that gave way to another says to which.
 */
function stoppedMentions(text: string, attempts: readonly Attempt[], mentions: readonly Mention[]): Stopped[] {
  const over = (place: { start: number; end: number }): Mention | undefined =>
    mentions.find((mention) => mention.start < place.end && place.start < mention.end);
  const stopped = attempts.flatMap(({ rule, kind, start, end, stopped: reason }): Stopped[] => {
    const other = over({ start, end });
    if (reason === null && other?.rule === rule) return [];
    const condition = reason ?? (other ? `gave way to ${other.kind} "${other.text}"` : 'read, and dropped while its value was settled');
    return [{ rule, makes: kind, text: text.slice(start, end), start, end, condition }];
  });
  const turns = new Map<string, number>();
  return distinct(stopped)
    .map((entry) => {
      const place = `${entry.makes} ${entry.start}`;
      const turn = turns.get(place) ?? 0;
      turns.set(place, turn + 1);
      return { entry, turn, covered: Number(over(entry) !== undefined) };
    })
    .sort((a, b) => a.covered - b.covered || a.turn - b.turn || a.entry.start - b.entry.start)
    .map(({ entry }) => entry);
}

function distinct(stopped: readonly Stopped[]): Stopped[] {
  return [...new Map(stopped.map((entry) => [`${entry.rule} ${entry.start} ${entry.end} ${entry.condition}`, entry])).values()];
}

export function explanationText({ mentions, facts, doubts, about, stopped, problems }: Explanation): string {
  const told = (rule: string): string => (about[rule] ? `\n      ${rule}: ${about[rule]}` : `\n      ${rule}`);
  const parts = [
    part(
      'Mentions',
      mentions.map((mention) => `${mention.kind} "${mention.text}" = ${valueWords(mention.value)}${told(mention.rule)}`),
      'none',
    ),
    part(
      'Facts',
      facts.map(
        (fact, at) =>
          `${fact.type}${fact.status ? ` (${fact.status})` : ''}: ${slotWords(fact.slots)}${fact.attribution ? `; according to ${fact.attribution}` : ''}${told(fact.rule)}\n      confidence ${fact.confidence.toFixed(2)}${doubts[at]!.length > 0 ? `: ${doubts[at]!.join('; ')}` : ''}`,
      ),
      'none',
    ),
    part('Facts that nearly were', stopped.facts.map(stopWords), 'no other fact rule found a cue here'),
    part('Mentions that nearly were', stopped.mentions.map(stopWords), 'no other rule was tried'),
    ...(problems.length > 0
      ? [
          part(
            'Problems',
            problems.map((problem) => `${problem.rule ?? problem.stage}: ${problem.message}`),
            '',
          ),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function part(title: string, lines: readonly string[], none: string): string {
  return [title, ...(lines.length > 0 ? lines : [none]).map((line) => `  ${line}`)].join('\n');
}

function stopWords({ rule, text, condition, slots }: Stopped): string {
  const had = slots && slots.length > 0 ? ` (had ${slots.join(', ')})` : '';
  return `${rule} at "${text.replace(/\s+/g, ' ')}": ${condition}${had}`;
}
