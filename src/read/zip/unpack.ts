import yauzl from 'yauzl';
import { UnreadableDocument, type Part } from '../contract.js';

const MAX_ENTRIES = 2_000;
const MAX_BYTES = 200 * 1024 * 1024;
const MAX_RATIO = 100;
/** Below this no ratio does harm: short parts of XML shrink further than prose. */
const RATIO_FROM = 1024 * 1024;

/**
 * The files of an archive, one after another, counting what comes out of it: what its directory promises is not believed.
 * Throws `UnreadableDocument` where there are more files, more bytes or a greater ratio than reports have.
 */
export async function* unpack(bytes: Uint8Array, wanted: (name: string) => boolean): AsyncGenerator<Part, void, undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, strictFileNames: false });
  try {
    if (zip.entryCount > MAX_ENTRIES) throw new UnreadableDocument(`holds more than ${MAX_ENTRIES} files, as no report does; split it`);
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) throw new UnreadableDocument('is locked by a password; save it without one');
      const keep = wanted(entry.fileName);
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        size += chunk.length;
        total += chunk.length;
        if (total > MAX_BYTES || (size > RATIO_FROM && size > entry.compressedSize * MAX_RATIO)) throw bomb();
        if (keep) chunks.push(chunk);
      }
      if (keep) yield { name: entry.fileName, bytes: Buffer.concat(chunks) };
    }
  } finally {
    zip.close();
  }
}

function bomb(): UnreadableDocument {
  return new UnreadableDocument(`unpacks to more than ${MAX_RATIO} times its size or ${MAX_BYTES / 1024 / 1024} MB, as no report does; save its text as .txt`);
}
