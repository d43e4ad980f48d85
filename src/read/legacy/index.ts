import { chardet } from 'jschardet';
import { asDeclared } from './declared.js';
import { decodeAs, ENCODINGS, type Legacy } from './encodings.js';
import { flaws } from './flaws.js';

/** What of a text is looked at by the detector; the flaws are counted over as much. */
const SAMPLE = 200_000;

/** The detector's own names for what decodes alike here, or would be told from ours by nothing but chance. */
const KIN: Readonly<Record<string, Legacy>> = {
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'iso-8859-2': 'iso-8859-2',
  'iso-8859-1': 'windows-1252',
  'iso8859-15': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  ascii: 'windows-1252',
  macroman: 'windows-1252',
  'hp-roman8': 'windows-1252',
  maccyrillic: 'windows-1251',
  kz1048: 'windows-1251',
  maclatin2: 'windows-1250',
  'iso8859-16': 'iso-8859-2',
  'iso-8859-16': 'iso-8859-2',
};

export interface LegacyText {
  readonly text: string;
  /** WHATWG name of the encoding it was read in. */
  readonly encoding: Legacy;
}

/**
 * Bytes that are no UTF-8 in one of the single-byte encodings that reports of Europe still come in: what a page
 * declares, else the reading that breaks the fewest words. Null where no reading is safe: broken UTF-8, an encoding of
 * another family, or words that break in every reading.
 */
export function decodeLegacy(bytes: Uint8Array): LegacyText | null {
  const sample = bytes.subarray(0, SAMPLE);
  const declared = asDeclared(sample);
  if (declared) return { text: decodeAs(bytes, declared), encoding: declared };
  if (looksLikeUtf8(bytes)) return null;
  const guess = chardet.detect(sample).encoding?.toLowerCase();
  const likely = guess === undefined ? undefined : KIN[guess];
  if (!likely) return null;
  const readings = ENCODINGS.map((encoding) => ({ encoding, text: decodeAs(sample, encoding) }))
    .filter(({ encoding, text }) => encoding !== 'windows-1251' || isCyrillic(text))
    .map(({ encoding, text }) => ({ encoding, flaws: flaws(text, encoding) }));
  const least = Math.min(...readings.map((reading) => reading.flaws));
  const best = readings.filter((reading) => reading.flaws === least);
  if (least > highBytes(sample) * MAX_FLAWED) return null;
  const encoding = best.find((reading) => reading.encoding === likely)?.encoding ?? best[0]!.encoding;
  return { text: decodeAs(bytes, encoding), encoding };
}

/** A share of the signs beyond ASCII that a text in Cyrillic has in whole words: stray bytes make letters of it, but no words. */
const IN_WORDS = 0.7;
const MIN_LETTERS = 12;

function isCyrillic(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])[А-ЯЁЂЃЄІЇЈЉЊЋЌЎҐа-яёђѓєіїјљњћќўґ]{3,}(?![\p{L}\p{N}])/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const beyond = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return letters >= MIN_LETTERS && letters >= beyond * IN_WORDS;
}

/** A reading in which more of the signs beyond ASCII stand wrong than this is none. */
const MAX_FLAWED = 0.1;

function highBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count++;
  return count;
}

/** Valid sequences of UTF-8 hardly come by chance: where there are some, the file is UTF-8 with a wound, and says so. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    let follow = 1;
    while (follow < length && at + follow < bytes.length && (bytes[at + follow]! & 0xc0) === 0x80) follow++;
    // Cut off by the end of the file, in the middle of a sequence that began well.
    if (follow > 1 && follow < length && at + follow === bytes.length) return true;
    if (length > 1 && follow === length) whole++;
    else if (lead >= 0x80) stray++;
    at += length > 1 && follow === length ? length : 1;
  }
  return whole * 10 > stray;
}
