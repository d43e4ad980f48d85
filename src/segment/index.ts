import type { Block, Document, Section, Sentence } from '../model/index.js';
import { blocksOfPlainText } from './blocks.js';
import { splitSentences } from './sentences.js';

export interface Segmented {
  readonly sections: Section[];
  readonly sentences: Sentence[];
}

/**
 * A document as sections and sentences. A section runs from its heading to the next one; its heading is its first
 * sentence. Sentences tile their section: in order, without overlap, only white space and list markers between them.
 */
export function segment(document: Pick<Document, 'text' | 'blocks'>): Segmented {
  const { text } = document;
  const blocks = document.blocks ?? blocksOfPlainText(text);
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'code') continue;
    const heading = block.kind === 'heading';
    if (heading || sections.length === 0) sections.push(openSection(text, block, heading));
    const section = sections.length - 1;
    const ranges = heading ? [{ start: block.start, end: block.end }] : splitSentences(text, block.start, block.end);
    const { locator } = block;
    for (const { start, end } of ranges) sentences.push(locator ? { start, end, section, locator } : { start, end, section });
    sections[section] = { ...sections[section]!, end: block.end };
  }
  return { sections, sentences };
}

function openSection(text: string, block: Block, heading: boolean): Section {
  const { start, end } = block;
  return heading ? { heading: text.slice(start, end), level: block.level ?? 1, start, end } : { heading: null, level: 0, start, end };
}
