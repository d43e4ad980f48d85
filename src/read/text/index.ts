import type { Format } from '../contract.js';

/** Plain text: read as it stands. Its blocks are found by their look, later. Takes whatever no other format claims. */
export const text: Format = {
  mediaType: 'text/plain',
  endings: ['.txt', '.text'],
  claims: () => 0.1,
  read: (source) => ({ text: source.text(), blocks: null, lines: true, title: null, date: null, problems: [] }),
};
