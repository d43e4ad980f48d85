import type { ApartFormat } from '../contract.js';

/** How far into a file the mark may stand: some mail programs put lines before it. */
const HEAD = 1_024;

/** PDF: columns in reading order, lines and words joined, headers and footers set apart; blocks with page and box. */
export const pdf: ApartFormat = {
  name: 'pdf',
  mediaType: 'application/pdf',
  endings: ['.pdf'],
  claims: (bytes) => /^(?:\s*%PDF-\d|\s*[^<\w#\s][\s\S]*\n%PDF-\d)/.test(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')),
};
