import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument, UnreadableDocument } from '../../src/read/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (content: Uint8Array, name = 'report.txt'): string => {
  try {
    readDocument(content, { name });
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message;
    throw error;
  }
  return 'was read';
};

describe('plain text', () => {
  it('stands as it is, its id the hash of its bytes', () => {
    const document = readDocument(bytes('Spending rose.\r\n\r\nIt fell.\n'), { name: 'a.txt', date: '2026-02-01' });
    expect(document.text).toBe('Spending rose.\r\n\r\nIt fell.\n');
    expect(document.blocks).toBeNull();
    expect(document.info).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      title: null,
      date: '2026-02-01',
      language: 'en',
      mediaType: 'text/plain',
      length: 27,
    });
  });

  it('loses its byte order mark and nothing else', () => {
    expect(readDocument(bytes('\ufeff€2 billion')).text).toBe('€2 billion');
    expect(readDocument(bytes('€2 \ufeffbillion')).text).toBe('€2 \ufeffbillion');
  });

  it.each(['utf-16le', 'utf-16be'] as const)('is read from %s with a mark and without', (encoding) => {
    const text = 'Tallinn ordered 6 launchers – €160m.';
    const encode = (value: string): Uint8Array => {
      const little = Buffer.from(value, 'utf16le');
      return encoding === 'utf-16le' ? little : little.swap16();
    };
    expect(readDocument(encode(`\ufeff${text}`)).text).toBe(text);
    expect(readDocument(encode(text)).text).toBe(text);
  });

  it('reads its samples alike', () => {
    const sample = (name: string): string => readDocument(readFileSync(new URL(`../../src/read/text/samples/${name}`, import.meta.url))).text;
    expect(sample('brief-utf-16.txt')).toBe(sample('brief.txt'));
  });

  it('takes the name for a hint only', () => {
    expect(readDocument(bytes('Plain words.'), { name: 'report.pdf' }).info.mediaType).toBe('text/plain');
  });
});

describe('what is no text', () => {
  it('is refused in one line that says what and what to do', () => {
    expect(refusal(new Uint8Array())).toBe('is empty; nothing to read');
    expect(refusal(Uint8Array.from([72, 0, 1, 2, 255, 7, 7, 7, 1, 0]))).toBe('is binary, not text; give its text as UTF-8');
    expect(refusal(bytes('ab\u0001\u0002\u0003cd'))).toBe('is binary, not text; give its text as UTF-8');
    expect(refusal(bytes('%PDF-1.7 …'))).toBe('is binary (application/pdf); open it with openDocument');
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe('is not valid UTF-16LE; save it as UTF-8');
  });

  it('says where invalid UTF-8 begins', () => {
    const at = (content: number[]): string => refusal(Uint8Array.from([...bytes('Übung '), ...content, ...bytes('rest — of the text')]));
    expect(at([0xe9])).toBe('is not valid UTF-8 (byte 0xe9 at offset 7); save it as UTF-8');
    expect(at([0xe2, 0x82])).toBe('is not valid UTF-8 (byte 0xe2 at offset 7); save it as UTF-8');
    expect(at([0x80])).toBe('is not valid UTF-8 (byte 0x80 at offset 7); save it as UTF-8');
    expect(refusal(Uint8Array.from([...bytes('half a sign: '), 0xe2, 0x82]))).toBe('is not valid UTF-8 (byte 0xe2 at offset 13); save it as UTF-8');
  });
});

describe('awkward sizes', () => {
  it('reads a million blank lines, and says when there is nothing else', () => {
    expect(readDocument(bytes('\n'.repeat(1_000_000))).problems).toEqual([
      { stage: 'read', severity: 'warning', message: 'holds white space only; no facts to find' },
    ]);
    expect(readDocument(bytes(`${'\n'.repeat(1_000_000)}Words.`)).problems).toEqual([]);
  });

  it('reads one line of 5 MB', () => {
    expect(readDocument(bytes('word '.repeat(1_000_000))).text).toHaveLength(5_000_000);
  });
});
