import { isUtf8 } from 'node:buffer';
import { UnreadableDocument } from './contract.js';
import { decodeLegacy } from './legacy/index.js';

/** Text holds next to no control characters beside tab, line feed, form feed, carriage return and (in terminal logs) escape. */
const MAX_CONTROL_SHARE = 0.01;
/** V8 holds no longer string; beyond this the refusal is ours, not an exception from inside. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A text with the encoding it was read in: a WHATWG name. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Bytes to text: a byte order mark decides, then UTF-16 by the place of its zero bytes, then strict UTF-8, then one of the
 * older encodings where that is safe. A byte order mark is not part of the text; every other character is. Throws
 * `UnreadableDocument` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) throw new UnreadableDocument(`is larger than ${MAX_BYTES / 1024 / 1024} MB; split it`);
  const encoding = encodingOf(bytes);
  const decoded = encoding === 'utf-8' ? utf8(bytes) : { text: utf16(bytes, encoding), encoding };
  refuseBinary(decoded.text);
  return decoded;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? 'utf-8';
}

/** Western text in UTF-16 has a zero in every other byte, always on the same side, and none on the other. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = Math.min(bytes.length & ~1, 4096);
  if (sample < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd > sample * 0.35) return 'utf-16le';
  if (odd === 0 && even > sample * 0.35) return 'utf-16be';
  return null;
}

function utf8(bytes: Uint8Array): Decoded {
  // Node's own test is much faster than the decoder's failure, and the decoder cannot say where it failed.
  if (!isUtf8(bytes)) {
    if (bytes.subarray(0, 65_536).includes(0)) throw binary();
    const legacy = decodeLegacy(bytes);
    if (legacy) return legacy;
    const at = firstInvalid(bytes);
    const hex = bytes[at]!.toString(16).padStart(2, '0');
    throw new UnreadableDocument(`is not valid UTF-8 (byte 0x${hex} at offset ${at}); save it as UTF-8`);
  }
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
}

/** Offset of the first byte that begins no valid UTF-8 sequence, by halving: a prefix cut inside a sequence is told apart by three more bytes. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  return wholeCharacters(bytes, valid);
}

/** `end`, moved back to the beginning of the sequence that it cuts. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const lead = bytes[end - back]!;
    if (lead < 0x80) break;
    if (lead >= 0xc0) return sequenceLength(lead) > back ? end - back : end;
  }
  return end;
}

function sequenceLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument(`is not valid ${encoding.toUpperCase()}; save it as UTF-8`);
  }
}

function refuseBinary(text: string): void {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) throw binary();
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++;
  }
  if (controls > text.length * MAX_CONTROL_SHARE) throw binary();
}

function binary(): UnreadableDocument {
  return new UnreadableDocument('is binary, not text; give its text as UTF-8');
}
