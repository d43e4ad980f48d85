import iconv from 'iconv-lite';

/** The single-byte encodings that are told apart, the commonest first: on equal evidence it wins. WHATWG names. */
export const ENCODINGS = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1251'] as const;
export type Legacy = (typeof ENCODINGS)[number];

/** Decodes with iconv-lite: Node 20's own decoder reads 0x80–0x9F of windows-1252 as control characters and loses the euro. */
export function decodeAs(bytes: Uint8Array, encoding: Legacy): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false });
}

/**
 * The signs that windows-1252 has at 0x80–0x9F (€, dashes, curly quotes) in a text that a library decoded with Node's own decoder:
 * what came through as control characters, which no text holds.
 */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => decodeAs(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'));
}
