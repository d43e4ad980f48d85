import { UnreadableDocument } from './contract.js';

/** Formats known by their first bytes (as Latin-1) that no reader here takes: named, so that the refusal helps. */
const SIGNATURES: readonly (readonly [start: string, what: string, instead: string])[] = [
  ['PK\u0003\u0004', 'an archive or an office document', 'unpack it, or save its text as .txt or .md'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document', 'save its text as .txt or .md'],
  ['{\\rtf', 'an RTF document', 'save its text as .txt or .md'],
  ['\u001f\u008b', 'a gzip archive', 'unpack it'],
  ['\u0089PNG', 'a PNG picture', 'give its text'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture', 'give its text'],
  ['GIF8', 'a GIF picture', 'give its text'],
  ['\u007fELF', 'a program', 'give a report'],
  ['MZ\u0090\u0000', 'a program', 'give a report'],
  ['SQLite format 3\u0000', 'a SQLite database', 'give a report, or name it with --store'],
];

/** Throws where the bytes begin like a format that is not read, whatever the file is called. */
export function refuseForeign(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known) throw new UnreadableDocument(`is ${known[1]}, which is not read; ${known[2]}`);
}
