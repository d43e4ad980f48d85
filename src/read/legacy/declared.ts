import sniff from 'html-encoding-sniffer';
import { ENCODINGS, type Legacy } from './encodings.js';

/** Answers where a page declares nothing: an encoding that no page here can be in. */
const NOTHING = 'x-user-defined';

/** The encoding that an HTML page declares (the WHATWG prescan of its first kilobyte), where it is one that is read here. */
export function asDeclared(bytes: Uint8Array): Legacy | null {
  const name = sniff(bytes, { defaultEncoding: NOTHING }).toLowerCase();
  return ENCODINGS.find((encoding) => encoding === name) ?? null;
}
