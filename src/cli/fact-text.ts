import type { Decision, SlotValue } from '../model/index.js';
import type { EvidenceRow, FactRow, SentenceRow } from '../store/contract.js';
import { valueWords } from './words.js';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A fact for people to read: what it says, where each part comes from, the words it was read in, and who said what of it. */
export function factText(fact: FactRow, context: readonly SentenceRow[], decisions: readonly Decision[], colour: boolean): string {
  const marks = marksOf(fact);
  const stating = fact.evidence[0];
  const heading = context.find((sentence) => sentence.sentence === stating?.sentence)?.heading;
  const others = fact.evidence.slice(1).filter((row) => !context.some((sentence) => sentence.sentence === row.sentence));
  const blocks = [
    `${fact.type}${fact.status ? ` (${fact.status})` : ''}  ${fact.id}`,
    slotLines(fact).join('\n'),
    [
      `${fact.document.name}${fact.document.title ? ` · ${fact.document.title}` : ''}${fact.document.date ? ` · ${fact.document.date}` : ''}${heading ? ` · ${heading}` : ''}${stating ? place(stating) : ''}`,
      ...context.map((sentence) => `${sentence.sentence === stating?.sentence ? '>' : ' '} ${marked(sentence, marks, colour)}`),
      ...others.map((row) => `also${place(row)}\n  ${marked(row, marks, colour)}`),
    ].join('\n'),
    [
      `rule ${fact.rule} (rules ${fact.rules}), confidence ${fact.confidence.toFixed(2)}, ${fact.review}`,
      ...fact.conflicts.map((other) => `conflicts with ${other}`),
      ...decisions.map(({ at, reviewer, action, comment }) => `${at}  ${reviewer}  ${action}${comment === null ? '' : `: ${comment}`}`),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function slotLines(fact: FactRow): string[] {
  const rows = entries(fact).map(([name, filler]) => [name, valueWords(filler.value), filler.origin]);
  if (fact.attribution !== null) rows.push(['attribution', fact.attribution, 'sentence']);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]!.length));
  return rows.map(([name, value, origin]) => `  ${name!.padEnd(width(0))}  ${value!.padEnd(width(1))}  ${origin!}`);
}

function entries({ slots }: FactRow): [string, SlotValue][] {
  return Object.entries(slots).flatMap(([name, slot]) => (Array.isArray(slot) ? slot : [slot]).map((filler): [string, SlotValue] => [name, filler]));
}

function marksOf(fact: FactRow): Mark[] {
  const slots = entries(fact).flatMap(([label, { start, end }]) => (start === undefined || end === undefined ? [] : [{ start, end, label }]));
  const said = fact.attributionSpan ? [{ ...fact.attributionSpan, label: 'attribution' }] : [];
  return [...slots, ...said].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The sentence with each span as `[words](slot)`; a span inside another one is told by the outer one. */
function marked(sentence: EvidenceRow, marks: readonly Mark[], colour: boolean): string {
  let text = '';
  let at = sentence.start;
  const words = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  for (const { start, end } of marks) {
    if (start < at || end > sentence.end) continue;
    const labels = [...new Set(marks.filter((mark) => mark.start === start && mark.end === end).map((mark) => mark.label))].join(', ');
    text += words(at, start) + (colour ? `\u001b[1;4m${words(start, end)}\u001b[0m\u001b[2m(${labels})\u001b[0m` : `[${words(start, end)}](${labels})`);
    at = end;
  }
  return (text + words(at, sentence.end)).replace(/\s*[\r\n]\s*/g, ' ');
}

function place({ start, end, locator }: EvidenceRow): string {
  const inside = locator?.page !== undefined ? ` · page ${locator.page}` : locator?.line !== undefined ? ` · line ${locator.line}` : '';
  return `${inside} · characters ${start}–${end}`;
}
