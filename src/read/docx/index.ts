import type { ApartFormat } from '../contract.js';

/** Word documents (Office Open XML): told by the part that holds their text. Read through HTML, with paragraph numbers. */
export const docx: ApartFormat = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  endings: ['.docx'],
  claims: (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && buffer.includes('word/document.xml');
  },
};
