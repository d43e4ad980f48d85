import yauzl from 'yauzl';
import { UnreadableDocument } from '../contract.js';

const MAX_ENTRIES = 2_000;
const MAX_BYTES = 200 * 1024 * 1024;
const MAX_RATIO = 100;
/** Below this no ratio does harm: short parts of XML shrink further than prose. */
const RATIO_FROM = 1024 * 1024;
/** The part that names title and author. */
const CORE = 'docProps/core.xml';

/**
 * Unpacks every part once, counting what comes out, before a library that trusts the archive does. Throws
 * `UnreadableDocument` where there are more parts, more bytes or a greater ratio than a document has. Gives the part of
 * metadata, empty where there is none.
 */
export async function preflight(bytes: Uint8Array): Promise<string> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, autoClose: false });
  if (zip.entryCount > MAX_ENTRIES) throw new UnreadableDocument(`holds more than ${MAX_ENTRIES} parts, as no report does; save its text as .txt`);
  let total = 0;
  let core = '';
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      total += chunk.length;
      if (total > MAX_BYTES || (size > RATIO_FROM && size > entry.compressedSize * MAX_RATIO)) throw bomb();
      if (entry.fileName === CORE && size < RATIO_FROM) chunks.push(chunk);
    }
    if (entry.fileName === CORE) core = Buffer.concat(chunks).toString('utf8');
  }
  zip.close();
  return core;
}

function bomb(): UnreadableDocument {
  return new UnreadableDocument(`unpacks to more than ${MAX_RATIO} times its size or ${MAX_BYTES / 1024 / 1024} MB, as no report does; save its text as .txt`);
}
