import { unpack } from '../zip/unpack.js';

/** The part that names title and author. */
const CORE = 'docProps/core.xml';

/**
 * Unpacks every part once, counting what comes out, before a library that trusts the archive does. Gives the part of
 * metadata, empty where there is none. Throws `UnreadableDocument` as `unpack` does.
 */
export async function preflight(bytes: Uint8Array): Promise<string> {
  let core = '';
  for await (const part of unpack(bytes, (name) => name === CORE)) core = Buffer.from(part.bytes).toString('utf8');
  return core;
}
