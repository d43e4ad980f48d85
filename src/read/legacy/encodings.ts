import iconv from 'iconv-lite';

/** The single-byte encodings that are told apart, the commonest first: on equal evidence it wins. WHATWG names. */
export const ENCODINGS = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1251'] as const;
export type Legacy = (typeof ENCODINGS)[number];

/** Decodes with iconv-lite: Node 20's own decoder reads 0x80–0x9F of windows-1252 as control characters and loses the euro. */
export function decodeAs(bytes: Uint8Array, encoding: Legacy): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false });
}
