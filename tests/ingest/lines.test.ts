import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines, type LineRead } from '../../src/ingest/lines.js';

async function read(chunks: (string | Uint8Array)[], date?: string): Promise<LineRead[]> {
  const lines: LineRead[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), date)) lines.push(line);
  return lines;
}

describe('JSON lines', () => {
  it('become documents with the given id and day', async () => {
    const [first, second] = await read(['{"id":"a","text":"Words.","date":"2026-01-02"}\r\n', '\n{"id":"b","text":""}'], '2025-05-05');
    expect(first).toMatchObject({ line: 1, document: { text: 'Words.', info: { id: 'a', date: '2026-01-02', length: 6 } } });
    expect(second).toMatchObject({ line: 3, document: { text: '', info: { id: 'b', date: '2025-05-05' } } });
  });

  it('are cut at line ends however the bytes arrive', async () => {
    const bytes = Buffer.from('{"id":"é","text":"€2 billion"}\n{"id":"z","text":"–"}\n');
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect((await read(single)).map((line) => 'document' in line && line.document.info.id)).toEqual(['é', 'z']);
  });

  it('say what is wrong with a line, with its id where it has one', async () => {
    const lines = await read(['{oops\n', '{"text":"x"}\n', '{"id":"d","text":"x","date":"2026-02-30"}\n', Uint8Array.from([0x22, 0xff, 0x22, 10]), '[]\n']);
    expect(lines).toEqual([
      { line: 1, id: 'line-1', message: 'is not JSON; give one object per line, {"id", "text", "date"?}' },
      { line: 2, id: 'line-2', message: 'has a wrong or missing id; give {"id", "text", "date"?} with a date as YYYY-MM-DD' },
      { line: 3, id: 'd', message: 'has a wrong or missing date; give {"id", "text", "date"?} with a date as YYYY-MM-DD' },
      { line: 4, id: 'line-4', message: 'is not valid UTF-8; save it as UTF-8' },
      { line: 5, id: 'line-5', message: 'has a wrong or missing the line; give {"id", "text", "date"?} with a date as YYYY-MM-DD' },
    ]);
  });
});
