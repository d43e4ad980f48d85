import type { Extraction, Fact, SlotValue } from '../../src/model/index.js';

/** What may stand between two sentences: white space, and the markers of lists, quotes and rules that a format sets. */
const BETWEEN = /^(?:[\s\u200b•‣▪◦●·∙*–—\-+>#|=_`~]|\(?(?:[a-z]|[ivx]{2,4}|\d{1,3})[).])*$/;

/** What is wrong with an extraction whatever the text says: places, ids and references. Empty when it is whole. */
export function faultsOf(text: string, extraction: Extraction): string[] {
  return [...tiling(text, extraction), ...mentionFaults(text, extraction), ...extraction.facts.flatMap((fact) => factFaults(fact, text, extraction))];
}

function tiling(text: string, { sections, sentences }: Extraction): string[] {
  const faults: string[] = [];
  let end = 0;
  sentences.forEach((sentence, index) => {
    const section = sections[sentence.section];
    const before = sentences[index - 1];
    const name = `sentence ${index} (${sentence.start}–${sentence.end})`;
    if (!section) faults.push(`${name} is of section ${sentence.section}, which is not there`);
    else if (sentence.start < section.start || sentence.end > section.end) faults.push(`${name} leaves its section ${section.start}–${section.end}`);
    if (sentence.start >= sentence.end) faults.push(`${name} is empty`);
    if (/^\s|\s$/.test(text.slice(sentence.start, sentence.end))) faults.push(`${name} begins or ends in white space`);
    if (sentence.start < end) faults.push(`${name} overlaps the one before it`);
    const gap = text.slice(end, sentence.start);
    if (!BETWEEN.test(gap)) faults.push(`before ${name} the text "${gap.slice(0, 60)}" is in no sentence`);
    if (before && sentence.section < before.section) faults.push(`${name} goes back to section ${sentence.section}`);
    end = sentence.end;
  });
  const rest = text.slice(end);
  if (!BETWEEN.test(rest)) faults.push(`after the last sentence the text "${rest.slice(0, 60)}" is in no sentence`);
  sections.forEach((section, index) => {
    if (section.heading !== null && !text.startsWith(section.heading, section.start)) faults.push(`section ${index} does not begin with its heading`);
    if ((section.heading === null) !== (section.level === 0)) faults.push(`section ${index} has level ${section.level} and heading ${section.heading}`);
    if (index > 0 && section.start < sections[index - 1]!.end) faults.push(`section ${index} overlaps the one before it`);
  });
  return faults;
}

function mentionFaults(text: string, { mentions, sentences }: Extraction): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { id, text: words, start, end: stop, sentence } of mentions) {
    const home = sentences[sentence];
    if (text.slice(start, stop) !== words || words === '') faults.push(`mention ${id} says "${words}" where the text reads "${text.slice(start, stop)}"`);
    if (!home || start < home.start || stop > home.end) faults.push(`mention ${id} lies outside sentence ${sentence} (${home?.start}–${home?.end})`);
    if (start < end) faults.push(`mention ${id} overlaps the one before it`);
    if (words !== words.trim()) faults.push(`mention ${id} begins or ends in white space: "${words}"`);
    end = stop;
  }
  return [...faults, ...twice(mentions.map(({ id }) => id)).map((id) => `two mentions have the id ${id}`)];
}

function factFaults(fact: Fact, text: string, { mentions, sentences, facts }: Extraction): string[] {
  const faults: string[] = [];
  const { id, evidence, slots, attribution, attributionSpan } = fact;
  if (facts.filter((other) => other.id === id).length > 1) faults.push(`two facts have the id ${id}`);
  if (evidence.length === 0) faults.push(`fact ${id} has no evidence`);
  if (evidence.some((index) => !sentences[index])) faults.push(`fact ${id} has evidence outside the text`);
  if (attribution !== null && attributionSpan && text.slice(attributionSpan.start, attributionSpan.end) !== attribution)
    faults.push(`fact ${id} is attributed to "${attribution}", which does not stand at its span`);
  for (const [name, slot] of Object.entries(slots)) {
    for (const filler of Array.isArray(slot) ? slot : [slot]) faults.push(...slotFaults(filler, `fact ${id}, slot ${name}`, text, mentions));
  }
  for (const other of fact.conflicts ?? []) if (!facts.some((one) => one.id === other)) faults.push(`fact ${id} conflicts with ${other}, which is not there`);
  return faults;
}

function slotFaults({ mention, start, end, value }: SlotValue, place: string, text: string, mentions: Extraction['mentions']): string[] {
  const faults: string[] = [];
  if (mention !== null && !mentions.some((one) => one.id === mention)) faults.push(`${place}: mention ${mention} is not there`);
  if ((start === undefined) !== (end === undefined)) faults.push(`${place}: half a span`);
  if (start !== undefined && end !== undefined && (start >= end || end > text.length)) faults.push(`${place}: the span ${start}–${end} is none`);
  if (typeof value === 'string' && value.trim() === '') faults.push(`${place}: no words`);
  return faults;
}

function twice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => (seen.has(id) ? true : (seen.add(id), false)));
}
