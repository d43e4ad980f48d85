import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openDocument, readDocument } from '../../src/read/index.js';

const SAMPLES: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', 'The ministry ordered 12 jets for €3 billion – a record – in 2025. “We will spend 5 % more,” said the minister in Lübeck. It’s a first.'],
  ['windows-1252', 'The force paid £2.5 billion and ½ of that again; temperatures of 40°C delayed the São Paulo café deal.'],
  ['windows-1252', 'One café.'],
  ['windows-1252', 'Costs rose to £300 million in 2024.'],
  [
    'windows-1250',
    'Česká republika zvýší výdaje na obranu o 5 % v roce 2026. Ministryně oznámila nákup 24 stíhaček za €5 miliard – příští rok. „Žádné zpoždění,“ řekla.',
  ],
  ['windows-1250', 'The works in Łódź and Dvořák’s plant in Plzeň took orders of €40 million – twice Gdańsk’s.'],
  ['windows-1251', 'Министерство обороны заказало 12 самолётов за 3 миллиарда рублей в 2025 году. Поставки начнутся летом.'],
  ['windows-1251', 'Украина (Ukraine) получит €3 млрд – «в 2026 году», сообщил министр. The NATO office confirmed 12 trucks.'],
  [
    'iso-8859-2',
    'Warszawa zamówiła 96 śmigłowców za 10 mld złotych. Żołnierze otrzymają nowe wyposażenie w przyszłym roku. Łączna wartość wynosi ćwierć budżetu.',
  ],
  ['iso-8859-2', 'The yard in Łódź took 12 hulls, said Mr Wałęsa of Gdańsk.'],
];

const read = (bytes: Uint8Array): ReturnType<typeof readDocument> => readDocument(bytes, { name: 'report.txt' });

describe('older encodings', () => {
  it.each(SAMPLES)('%s is told by the words it leaves whole: %s', (encoding, text) => {
    const document = read(iconv.encode(text, encoding));
    expect(document.text).toBe(text);
    expect(document.problems).toMatchObject([{ stage: 'read', severity: 'warning', message: expect.stringContaining('is not Unicode; read as ') as string }]);
  });

  it.each(SAMPLES)('%s is never tried where the text is UTF-8 already: %s', (_, text) => {
    expect(read(new TextEncoder().encode(text))).toMatchObject({ text, problems: [] });
  });

  it.each([
    ['UTF-8 with its mark', 'utf8', 'efbbbf'],
    ['UTF-16, low byte first', 'utf-16le', 'fffe'],
    ['UTF-16, high byte first', 'utf-16be', 'feff'],
  ])('%s is told by its mark, which is no part of the text', (_, encoding, mark) => {
    for (const [, text] of SAMPLES) {
      const bytes = Buffer.concat([Buffer.from(mark, 'hex'), iconv.encode(text, encoding, { addBOM: false })]);
      expect(read(bytes)).toMatchObject({ text, problems: [] });
    }
  });

  it('believe what a page declares', () => {
    const page = '<html><head><meta charset="windows-1250"><title>Dvořák</title></head><body><p>Dvořák.</p></body></html>';
    expect(read(iconv.encode(page, 'windows-1250')).text).toContain('Dvořák');
  });

  it.each([
    ['Shift_JIS', '防衛省は2025年に12機の戦闘機を3000億円で発注した。納入は来年の夏に始まる予定である。'],
    ['Big5', '國防部在二零二五年訂購了十二架戰鬥機,總值三十億元。交付將於明年夏天開始。'],
    ['koi8-r', 'Министерство обороны заказало 12 самолётов за 3 миллиарда рублей в 2025 году. Поставки начнутся летом.'],
  ])('of another family are refused: %s', (encoding, text) => {
    expect(() => read(iconv.encode(text, encoding))).toThrow(/is not valid UTF-8 \(byte 0x\w\w at offset \d+\); save it as UTF-8/);
  });
});

describe('an e-mail in windows-1252', () => {
  const head =
    'From: =?windows-1252?Q?M=E4ris_=96_Ozols?= <m@example.org>\nSubject: =?iso-8859-1?Q?=93Six=94_jets?=\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n';
  it.each([
    ['text/plain', 'Finland spent €6.5 billion – “a record” – in 2025.'],
    ['text/html', '<p>Finland spent €6.5 billion – “a record” – in 2025.</p>'],
  ])('keeps its euros, dashes and quotes: %s', async (type, words) => {
    for (const charset of ['windows-1252', 'iso-8859-1']) {
      const body = iconv.encode(words, 'windows-1252');
      const { text, info } = await openDocument(
        Buffer.concat([Buffer.from(`${head}Content-Type: ${type}; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n`), body]),
      );
      expect(text.trim()).toBe('Finland spent €6.5 billion – “a record” – in 2025.');
      expect(info).toMatchObject({ title: '“Six” jets', author: 'Märis – Ozols' });
    }
  });
});

describe('stray bytes in a text of ASCII', () => {
  it.each(['c3288081', '80818283', 'c0c1fefe', 'e98190c3'])('are refused, not made letters of: %s', (hex) => {
    const text = Buffer.from('The ministry ordered twelve vehicles for the army in 2025, and another six a year later.\n'.repeat(4));
    const bytes = Buffer.concat([text.subarray(0, 100), Buffer.from(hex, 'hex'), text.subarray(100)]);
    expect(() => read(bytes)).toThrow(/is not valid UTF-8 \(byte 0x\w\w at offset \d+\)/);
  });
});
