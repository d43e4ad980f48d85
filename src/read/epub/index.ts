import type { ApartFormat } from '../contract.js';

const MEDIA_TYPE = 'application/epub+zip';

/** Books (EPUB 2 and 3): told by the part that every one begins with. Their chapters are pages, read as such in the order of the book. */
export const epub: ApartFormat = {
  name: 'epub',
  mediaType: MEDIA_TYPE,
  endings: ['.epub'],
  claims: (bytes) => {
    const head = Buffer.from(bytes.subarray(0, 160)).toString('latin1');
    return head.startsWith('PK\u0003\u0004') && head.includes(`mimetype${MEDIA_TYPE}`);
  },
};
