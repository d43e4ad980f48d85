import { UnreadableDocument } from '../contract.js';
import type { Answer, Begun, Request } from './messages.js';
import { READERS } from './readers.js';

/** The reader process: one document at a time, until the parent is gone. */
process.on('disconnect', () => process.exit());
process.on('message', (request: Request) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer({ format, bytes }: Request): Promise<Answer> {
  try {
    const read = await READERS[format]();
    process.send?.({ begun: true } satisfies Begun);
    return { reading: await read(bytes) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refusal: error.message };
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
    return { refusal: `is damaged (${message}); open and save it again, or save its text as .txt` };
  }
}
