import { UnreadableDocument, type Part } from '../contract.js';
import { unpack } from './unpack.js';

/** Parts that office documents and books have and archives of reports do not. */
const OFFICE = ['[Content_Types].xml', 'META-INF/manifest.xml', 'META-INF/container.xml'];
const DIRECTORY = 66_000;
/** `PK` and the marks of a file, or of a directory that holds none. */
const BEGINNINGS = [0x04034b50, 0x06054b50];

/** Whether the bytes are an archive of files, and not a document that happens to be packed. */
export function isArchive(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 22) return false;
  if (!BEGINNINGS.includes(buffer.readUInt32LE(0))) return false;
  // The directory stands at the end; a packed document names its parts there, whatever it holds.
  const directory = buffer.subarray(Math.max(0, buffer.length - DIRECTORY));
  return !OFFICE.some((part) => directory.includes(part)) && !buffer.subarray(0, 100).includes('mimetypeapplication/');
}

/** The files of an archive that `wanted` takes, in its order; what systems hide in archives is passed over. */
export async function* archived(bytes: Uint8Array, wanted: (name: string) => boolean): AsyncGenerator<Part, void, undefined> {
  try {
    yield* unpack(bytes, (name) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name) && wanted(name));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(`is a damaged archive (${error instanceof Error ? error.message : String(error)}); pack it again`);
  }
}
