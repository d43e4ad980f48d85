import { documentId, type Block, type Document, type Problem } from '../model/index.js';
import { readApart } from './apart/index.js';
import { signed } from './byline.js';
import { decodeText, type Decoded } from './decode.js';
import { UnreadableDocument, type Hints, type Part, type Reading, type Source } from './contract.js';
import { APART, FORMATS } from './formats.js';
import { refuseForeign } from './foreign.js';
import { languageName, languageOf } from './language.js';

export { UnreadableDocument, type Hints, type Part } from './contract.js';
export { archived, isArchive } from './zip/index.js';

/**
 * Bytes as they came to a document: its text, and its blocks where the format marks them. The format is told by content.
 * Binary formats are read in a process of its own, whose memory (512 MB) and time (20 s) are watched. Rejects with
 * `UnreadableDocument`, one line that says what and what to do.
 */
export async function openDocument(bytes: Uint8Array, hints: Hints = {}): Promise<Document> {
  return (await openWithParts(bytes, hints)).document;
}

/** `openDocument`, with the files that came inside the document: what is attached to an e-mail. */
export async function openWithParts(bytes: Uint8Array, hints: Hints = {}): Promise<{ readonly document: Document; readonly parts: readonly Part[] }> {
  const format = APART.find((candidate) => candidate.claims(bytes));
  if (!format) return { document: readDocument(bytes, hints), parts: [] };
  const reading = await readApart(format.name, bytes);
  return { document: documentOf(bytes, hints, format.mediaType, reading, []), parts: reading.parts ?? [] };
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
  const language = languageOf(text);
  if (language !== 'en')
    problems.push({ stage: 'read', severity: 'warning', message: `is in ${languageName(language)}; the rules read English, so nothing is taken from it` });
  const byline = signed(text);
  if (problems.length === 0 && !/\S/.test(text)) problems.push({ stage: 'read', severity: 'warning', message: 'holds white space only; no facts to find' });
  return {
    info: {
      ...{ id: documentId(bytes), title, date: hints.date ?? date },
      ...named('author', author ?? byline.author),
      ...named('publisher', publisher ?? byline.publisher),
      ...{ language, mediaType, length: text.length },
    },
    text,
    blocks: hints.boilerplate === true && blocks ? blocks.map(asText) : blocks,
    ...(places && places.length > 0 ? { places } : {}),
    ...(lines ? { lines } : {}),
    problems,
  };
}

function asText(block: Block): Block {
  return block.kind === 'boilerplate' ? { ...block, kind: 'paragraph' } : block;
}

function named<K extends 'author' | 'publisher'>(key: K, value: string | null): Partial<Record<K, string>> {
  return (value === null ? {} : { [key]: value }) as Partial<Record<K, string>>;
}

/** Whether a file's name says that a format here reads it; what a folder is searched by. */
export function readable(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith('.zip') || [...FORMATS, ...APART].some((format) => format.endings.some((ending) => lower.endsWith(ending)));
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
