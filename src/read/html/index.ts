import type { Format, Reading } from '../contract.js';
import { writeBlocks } from './blocks.js';
import { claimsHtml, ENDINGS } from './claims.js';
import { metadataOf } from './metadata.js';
import { parseHtml } from './parse.js';

/**
 * HTML: the words as a browser would show them, without scripts and styles. Navigation, cookie notices and what else a
 * site puts around its reports is kept as `boilerplate`. Every block says where it stands by its path in the tree.
 */
export const html: Format = {
  mediaType: 'text/html',
  endings: ENDINGS,
  claims: claimsHtml,
  read: (source) => readHtml(source.text()),
};

/** A page, or what another format was made into; `anchor` as for `writeBlocks`. */
export function readHtml(markup: string, anchor?: string): Reading {
  const nodes = parseHtml(markup);
  const { text, blocks, places } = writeBlocks(nodes, anchor);
  const { title, date, author, publisher } = metadataOf(nodes);
  const top = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return { text, blocks, places, title: title ?? (top ? text.slice(top.start, top.end) : null), date, author, publisher, problems: [] };
}
