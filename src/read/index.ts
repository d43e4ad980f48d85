import { documentId, type Document, type Problem } from '../model/index.js';
import { readApart } from './apart/index.js';
import { decodeText, type Decoded } from './decode.js';
import { UnreadableDocument, type Hints, type Reading, type Source } from './contract.js';
import { APART, FORMATS } from './formats.js';
import { refuseForeign } from './foreign.js';

export { UnreadableDocument, type Hints } from './contract.js';

/**
 * Bytes as they came to a document: its text, and its blocks where the format marks them. The format is told by content.
 * Binary formats are read in a process of its own, whose memory (512 MB) and time (20 s) are watched. Rejects with
 * `UnreadableDocument`, one line that says what and what to do.
 */
export async function openDocument(bytes: Uint8Array, hints: Hints = {}): Promise<Document> {
  const format = APART.find((candidate) => candidate.claims(bytes));
  if (!format) return readDocument(bytes, hints);
  return documentOf(bytes, hints, format.mediaType, await readApart(format.name, bytes), []);
}

/** `openDocument` for the formats that are text, at once: what is binary is refused with a word to that end. */
export function readDocument(bytes: Uint8Array, hints: Hints = {}): Document {
  if (bytes.length === 0) throw new UnreadableDocument('is empty; nothing to read');
  const apart = APART.find((candidate) => candidate.claims(bytes));
  if (apart) throw new UnreadableDocument(`is binary (${apart.mediaType}); open it with openDocument`);
  refuseForeign(bytes);
  const source = asSource(bytes, hints.name ?? '');
  const format = FORMATS.map((candidate) => ({ candidate, claim: candidate.claims(source) })).sort((a, b) => b.claim - a.claim)[0]!.candidate;
  const reading = format.read(source);
  return documentOf(bytes, hints, format.mediaType, reading, remarks(source.decoded?.encoding));
}

function documentOf(bytes: Uint8Array, hints: Hints, mediaType: string, reading: Reading, further: readonly Problem[]): Document {
  const { text, blocks, places, lines, title, date, author, publisher } = reading;
  const problems = [...reading.problems, ...further];
  if (problems.length === 0 && !/\S/.test(text)) problems.push({ stage: 'read', severity: 'warning', message: 'holds white space only; no facts to find' });
  return {
    info: {
      ...{ id: documentId(bytes), title, date: hints.date ?? date },
      ...(author ? { author } : {}),
      ...(publisher ? { publisher } : {}),
      ...{ language: 'en', mediaType, length: text.length },
    },
    text,
    blocks,
    ...(places && places.length > 0 ? { places } : {}),
    ...(lines ? { lines } : {}),
    problems,
  };
}

/** Whether a file's name says that a format here reads it; what a folder is searched by. */
export function readable(name: string): boolean {
  const lower = name.toLowerCase();
  return [...FORMATS, ...APART].some((format) => format.endings.some((ending) => lower.endsWith(ending)));
}

interface DecodedSource extends Source {
  decoded: Decoded | undefined;
}

function asSource(bytes: Uint8Array, name: string): DecodedSource {
  const source: DecodedSource = { bytes, name, decoded: undefined, text: () => (source.decoded ??= decodeText(bytes)).text };
  return source;
}

/** What the reader of the facts is to know of a text that was read in an older encoding. */
function remarks(encoding: string | undefined): Problem[] {
  if (encoding === undefined || encoding.startsWith('utf-')) return [];
  return [{ stage: 'read', severity: 'warning', message: `is not Unicode; read as ${encoding}, so check its accents or save it as UTF-8` }];
}
