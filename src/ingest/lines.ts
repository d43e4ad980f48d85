import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Document } from '../model/index.js';

const LINE_FEED = 10;

/** One line of the filter: a text with the id that its extraction is to carry. `date` is the day of publication. */
const LineInput = z.object({
  id: z.string().min(1),
  text: z.string(),
  date: z.iso.date().nullish(),
});

/** A line as a document; or, with the id where it has one, why it is none. `line` counts from 1. */
export type LineRead = { readonly line: number; readonly document: Document } | { readonly line: number; readonly id: string; readonly message: string };

/** JSON lines to documents, each as soon as its line is complete. Empty lines are passed over. */
export async function* readLines(stream: Readable, date?: string): AsyncGenerator<LineRead, void, undefined> {
  let line = 0;
  for await (const bytes of splitLines(stream)) {
    line++;
    if (bytes.length > 0) yield readLine(bytes, line, date);
  }
}

function readLine(bytes: Buffer, line: number, date: string | undefined): LineRead {
  const unnamed = `line-${line}`;
  if (!isUtf8(bytes)) return { line, id: unnamed, message: 'is not valid UTF-8; save it as UTF-8' };
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { line, id: unnamed, message: 'is not JSON; give one object per line, {"id", "text", "date"?}' };
  }
  const input = LineInput.safeParse(json);
  if (!input.success) {
    const given = z.object({ id: z.string().min(1) }).safeParse(json);
    const wrong = input.error.issues.map((issue) => issue.path.join('.') || 'the line').join(', ');
    return {
      line,
      id: given.success ? given.data.id : unnamed,
      message: `has a wrong or missing ${wrong}; give {"id", "text", "date"?} with a date as YYYY-MM-DD`,
    };
  }
  const { id, text } = input.data;
  const info = { id, title: null, date: input.data.date ?? date ?? null, language: 'en', mediaType: 'text/plain', length: text.length };
  return { line, document: { info, text, blocks: null, problems: [] } };
}

/** Lines of a byte stream without their ends, split before decoding so that no character is cut. */
async function* splitLines(stream: Readable): AsyncGenerator<Buffer, void, undefined> {
  let rest: Buffer[] = [];
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield withoutReturn(Buffer.concat([...rest, chunk.subarray(from, end)]));
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield withoutReturn(Buffer.concat(rest));
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
