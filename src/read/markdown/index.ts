import type { Format } from '../contract.js';
import { blocksOfMarkdown } from './blocks.js';
import { claimsMarkdown, ENDINGS } from './claims.js';
import { frontMatter } from './front-matter.js';

/**
 * Markdown: the text stays as it is written, marks and all, so that every offset points into the file itself;
 * headings, items, table rows, quotes and notes become blocks, code and HTML stand apart.
 */
export const markdown: Format = {
  mediaType: 'text/markdown',
  endings: ENDINGS,
  claims: claimsMarkdown,
  read: (source) => {
    const text = source.text();
    const front = frontMatter(text);
    const { blocks, places } = blocksOfMarkdown(text, front.end);
    const top = blocks.find((block) => block.kind === 'heading' && block.level === 1);
    return {
      text,
      blocks,
      places,
      lines: true,
      title: front.title ?? (top ? text.slice(top.start, top.end) : null),
      date: front.date,
      author: front.author,
      publisher: front.publisher,
      problems: [],
    };
  },
};
