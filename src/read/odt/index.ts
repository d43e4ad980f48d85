import type { ApartFormat } from '../contract.js';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/** OpenDocument texts, as LibreOffice saves them: told by the part that every one begins with. Read through HTML, with paragraph numbers. */
export const odt: ApartFormat = {
  name: 'odt',
  mediaType: MEDIA_TYPE,
  endings: ['.odt', '.ott'],
  claims: (bytes) => {
    const head = Buffer.from(bytes.subarray(0, 160)).toString('latin1');
    return head.startsWith('PK\u0003\u0004') && head.includes(`mimetype${MEDIA_TYPE}`);
  },
};
