import type { SlotValue } from '../../model/index.js';
import type { EvidenceRow, FactRow } from '../../store/index.js';

export const documentIri = (id: string): string => (/^[0-9a-f]{64}$/.test(id) ? `urn:sha256:${id}` : `urn:factline:document:${encodeURIComponent(id)}`);
export const factIri = (id: string): string => `urn:factline:fact:${encodeURIComponent(id)}`;

/**
 * A fact as a node: an annotation whose targets are its sentences and whose body is what they state. Positions are
 * Unicode code points into the document's text, as Web Annotation wants them.
 */
export function factNode(row: FactRow): object {
  const { id, type, status, review, attribution, rule, rules, confidence, conflicts, document, evidence, slots } = row;
  const source = documentIri(document.id);
  const fillers = Object.entries(slots).flatMap(([name, slot]) => [slot].flat().map((filler) => slotNode(name, filler, source, evidence)));
  return {
    id: factIri(id),
    type: ['Annotation', 'Entity'],
    motivation: 'oa:classifying',
    identifier: id,
    review,
    rule,
    rules,
    confidence,
    wasDerivedFrom: source,
    // One reading of one document by one version of the rules.
    wasGeneratedBy: `urn:factline:reading:${encodeURIComponent(document.id)}:${encodeURIComponent(rules)}`,
    body: { type: `urn:factline:vocab:${type}`, ...(status !== null && { status }), ...(attribution !== null && { attribution }), slot: fillers },
    target: evidence.map((sentence) => target(source, sentence.text, sentence.startCodePoint, sentence.endCodePoint)),
    ...(conflicts.length > 0 && { conflictsWith: conflicts.map(factIri) }),
  };
}

/** The document and its reading, with the rules that read it: told once, before the first fact of the document. */
export function documentNodes({ document, rules }: FactRow): object[] {
  const { id, name, title, date } = document;
  const source = documentIri(id);
  const agent = `urn:factline:rules:${encodeURIComponent(rules)}`;
  return [
    { id: source, type: 'Entity', identifier: id, name, ...(title !== null && { title }), ...(date !== null && { date }) },
    {
      id: `urn:factline:reading:${encodeURIComponent(id)}:${encodeURIComponent(rules)}`,
      type: 'Activity',
      used: source,
      wasAssociatedWith: { id: agent, type: 'SoftwareAgent', name: `Factline, rules ${rules}` },
    },
  ];
}

function target(source: string, exact: string, start: number, end: number): object {
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function slotNode(name: string, { value, origin, start, end }: SlotValue, source: string, evidence: readonly EvidenceRow[]): object {
  const said = start === undefined || end === undefined ? undefined : placed(start, end, evidence);
  return {
    slotName: name,
    origin,
    ...(typeof value === 'string' ? { words: value } : { value: valueNode(value) }),
    ...(said && { target: target(source, said.exact, said.start, said.end) }),
  };
}

/** A span in code points, where it lies in one of the sentences; nothing is known of the characters before others. */
function placed(start: number, end: number, evidence: readonly EvidenceRow[]): { exact: string; start: number; end: number } | undefined {
  const sentence = evidence.find((row) => row.start <= start && end <= row.end);
  if (!sentence) return undefined;
  const points = (text: string): number => [...text].length;
  const exact = sentence.text.slice(start - sentence.start, end - sentence.start);
  const first = sentence.startCodePoint + points(sentence.text.slice(0, start - sentence.start));
  return { exact, start: first, end: first + points(exact) };
}

/** Members whose names mean something else in this context. */
const RENAMED: Readonly<Record<string, string>> = { start: 'firstDay', end: 'lastDay', type: 'organizationType', date: 'day', title: 'words', id: 'key' };

function valueNode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueNode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[RENAMED[key] ?? key, valueNode(member)]])));
}
