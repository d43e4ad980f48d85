import { documentId, type Document, type Problem } from '../model/index.js';
import { decodeText, type Decoded } from './decode.js';
import { UnreadableDocument, type Hints, type Source } from './contract.js';
import { FORMATS } from './formats.js';
import { refuseForeign } from './foreign.js';

export { UnreadableDocument, type Hints } from './contract.js';

/**
 * Bytes as they came to a document: its text exactly as it stands (without a byte order mark), its blocks where the
 * format marks them. The format is told by content. Throws `UnreadableDocument`, one line that says what and what to do.
 */
export function readDocument(bytes: Uint8Array, hints: Hints = {}): Document {
  if (bytes.length === 0) throw new UnreadableDocument('is empty; nothing to read');
  refuseForeign(bytes);
  const source = asSource(bytes, hints.name ?? '');
  const format = FORMATS.map((candidate) => ({ candidate, claim: candidate.claims(source) })).sort((a, b) => b.claim - a.claim)[0]!.candidate;
  const { text, blocks, title, date, problems } = format.read(source);
  return {
    info: {
      id: documentId(bytes),
      title,
      date: hints.date ?? date,
      language: 'en',
      mediaType: format.mediaType,
      length: text.length,
    },
    text,
    blocks,
    problems: [...problems, ...remarks(text, source.decoded?.encoding)],
  };
}

/** Whether a file's name says that a format here reads it; what a folder is searched by. */
export function readable(name: string): boolean {
  const lower = name.toLowerCase();
  return FORMATS.some((format) => format.endings.some((ending) => lower.endsWith(ending)));
}

interface DecodedSource extends Source {
  decoded: Decoded | undefined;
}

function asSource(bytes: Uint8Array, name: string): DecodedSource {
  const source: DecodedSource = { bytes, name, decoded: undefined, text: () => (source.decoded ??= decodeText(bytes)).text };
  return source;
}

/** What the reader is to know although the document was read. */
function remarks(text: string, encoding: string | undefined): Problem[] {
  const messages: string[] = [];
  if (encoding !== undefined && !encoding.startsWith('utf-')) messages.push(`is not Unicode; read as ${encoding}, so check its accents or save it as UTF-8`);
  if (!/\S/.test(text)) messages.push('holds white space only; no facts to find');
  return messages.map((message) => ({ stage: 'read', severity: 'warning', message }));
}
