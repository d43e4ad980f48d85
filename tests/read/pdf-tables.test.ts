import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/read/index.js';
import { pdfOfPlaced, proseAt, rowsAt, type Words } from './placed.js';

const COLUMNS = [60, 180, 300, 420];
const HEAD = ['Country', 'Budget', 'Share', 'Soldiers'];
const BODY = [
  ['Estonia', '1.6', '3.4 %', '7700'],
  ['Latvia', '1.5', '3.7 %', '8200'],
  ['Lithuania', '2.3', '3.9 %', '2300'],
  ['Finland', '6.5', '2.5 %', '3800'],
  ['Norway', '9.9', '2.2 %', '2600'],
  ['Poland', '44.8', '4.5 %', '2020'],
];
const WIDE = 'ministry told parliament that the forces were short of trained crews and that depots stood half empty';
const NARROW = 'forces were short of crews and';

/** Rows as they are read: number, heads, words; and all other words. */
async function read(pages: readonly (readonly Words[])[]): Promise<{ rows: (readonly [number, string, string])[]; rest: string }> {
  const { text, blocks } = await openDocument(pdfOfPlaced(pages));
  const told = blocks!.map(({ kind, locator, start, end }) => ({ kind, cell: locator?.cell, words: text.slice(start, end) }));
  return {
    rows: told.flatMap(({ kind, cell, words }) => (kind === 'row' ? [[cell!.row, (cell!.headers ?? []).join(' '), words] as const] : [])),
    rest: told.flatMap(({ kind, words }) => (kind === 'row' ? [] : [words])).join('\n'),
  };
}
const under = (number: number, cells: readonly string[]): readonly [number, string, string] => [number, HEAD.join(' '), cells.join(' | ')];
const first = [...proseAt(60, 740, 10, WIDE), ...rowsAt(COLUMNS, 150, [HEAD, ...BODY.slice(0, 4)])];

describe('a table that goes on without its head', () => {
  it('counts on over the page, though one row be left, and though it be set further in there', async () => {
    const whole = BODY.map((cells, at) => under(at + 1, cells));
    for (const left of [0, 12])
      for (const top of [
        rowsAt(
          COLUMNS.map((x) => x + left),
          740,
          BODY.slice(4),
        ),
      ]) {
        const { rows, rest } = await read([first, [...top, ...proseAt(60 + left, 650, 10, WIDE)]]);
        expect(rows).toEqual([[0, '', HEAD.join(' | ')], ...whole]);
        expect(rest).not.toMatch(/Poland|2020/);
      }
    const { rows } = await read([first, [...rowsAt(COLUMNS, 740, BODY.slice(4, 5)), ...proseAt(60, 700, 10, WIDE)]]);
    expect(rows.at(-1)).toEqual(whole[4]);
  });

  it('counts on over several pages, behind the line that says so', async () => {
    const says = { x: 60, y: 740, text: 'Table 1 (continued)' };
    const { rows, rest } = await read([first, [says, ...rowsAt(COLUMNS, 720, BODY)], [...rowsAt(COLUMNS, 740, BODY), ...proseAt(60, 600, 10, WIDE)]]);
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index));
    expect(rows.slice(5).every(([, heads]) => heads === HEAD.join(' '))).toBe(true);
    expect(rest).toMatch(/\nTable 1 \(continued\)$/);
  });

  it('counts on in the next column', async () => {
    const columns = [50, 120, 180, 240];
    const left = [...proseAt(50, 740, 40, NARROW), ...rowsAt(columns, 190, [HEAD, ...BODY.slice(0, 4)])];
    const right = [
      ...rowsAt(
        columns.map((x) => x + 270),
        740,
        BODY.slice(2),
      ),
      ...proseAt(320, 660, 40, NARROW),
    ];
    const { rows } = await read([[...left, ...right]]);
    expect(rows).toEqual([[0, '', HEAD.join(' | ')], ...[...BODY.slice(0, 4), ...BODY.slice(2)].map((cells, at) => under(at + 1, cells))]);
  });

  it('has rows of words alone where the head is bold and they are not', async () => {
    const words = [
      ['Norway', 'Kongsberg', 'NASAMS', 'delivered'],
      ['Poland', 'Hanwha', 'K9', 'ordered'],
      ['Finland', 'Lockheed', 'Block 4', 'planned'],
    ];
    const head = ['Buyer', 'Maker', 'System', 'State'];
    const before = [...proseAt(60, 740, 10, WIDE), ...rowsAt(COLUMNS, 150, [head, ...words], true)];
    const { rows } = await read([before, [...rowsAt(COLUMNS, 740, words), ...proseAt(60, 650, 10, WIDE)]]);
    expect(rows.slice(4)).toEqual(words.map((cells, at) => [at + 4, head.join(' '), cells.join(' | ')]));
  });
});

describe('a table that is another', () => {
  const second = async (top: readonly Words[]): Promise<(readonly [number, string, string])[]> =>
    (await read([first, [...top, ...proseAt(60, 620, 10, WIDE)]])).rows.slice(5);

  it('has a head of its own', async () => {
    const head = ['State', 'Tanks', 'Ships', 'Aircraft'];
    expect(await second(rowsAt(COLUMNS, 740, [head, ...BODY.slice(0, 3)]))).toEqual([
      [0, '', head.join(' | ')],
      ...BODY.slice(0, 3).map((cells, at) => [at + 1, head.join(' '), cells.join(' | ')]),
    ]);
    expect(await second(rowsAt(COLUMNS, 740, [head, ...BODY.slice(0, 1)]))).toEqual([]);
  });

  it('has other columns, more or fewer or elsewhere', async () => {
    const numbered = (rows: readonly (readonly string[])[]): (readonly [number, string, string])[] => rows.map((cells, at) => [at, '', cells.join(' | ')]);
    const fewer = BODY.slice(0, 4).map((cells) => cells.slice(0, 3));
    expect(await second(rowsAt(COLUMNS, 740, fewer))).toEqual(numbered(fewer));
    expect(await second(rowsAt([60, 150, 250, 480], 740, BODY.slice(0, 4)))).toEqual(numbered(BODY.slice(0, 4)));
  });

  it('stands behind words, or the first one had ended', async () => {
    const words = { x: 60, y: 745, text: 'What the states of the second group spend:' };
    expect((await second([words, ...rowsAt(COLUMNS, 725, BODY.slice(0, 4))])).map(([number]) => number)).toEqual([0, 1, 2, 3]);
    const source = [...first, { x: 60, y: 60, text: 'Source: the ministries of the states.' }];
    const { rows } = await read([source, [...rowsAt(COLUMNS, 740, BODY.slice(0, 4)), ...proseAt(60, 620, 10, WIDE)]]);
    expect(rows.slice(5).map(([number, heads]) => [number, heads])).toEqual([0, 1, 2, 3].map((number) => [number, '']));
  });

  it('is none where prose begins the page', async () => {
    expect(await second(proseAt(60, 740, 5, WIDE))).toEqual([]);
  });
});

describe('a row', () => {
  it('at the foot of a page keeps a figure that could be its number', async () => {
    const { rows, rest } = await read([
      [...proseAt(60, 740, 10, WIDE), ...rowsAt(COLUMNS, 90, [HEAD, ...BODY.slice(0, 3)]), { x: 300, y: 20, text: '7' }],
      [...proseAt(60, 733, 10, WIDE), { x: 300, y: 20, text: '8' }],
    ]);
    expect(rows.slice(1)).toEqual(BODY.slice(0, 3).map((cells, at) => under(at + 1, cells)));
    expect(rest).toMatch(/7\n8$/);
  });

  it('with an empty cell is no further line of the one above', async () => {
    const close = [HEAD, ...BODY].flatMap((cells, row) => cells.map((text, at) => ({ x: COLUMNS[at]!, y: 500 - row * 13, text })));
    const { rows } = await read([[...proseAt(60, 740, 10, WIDE), ...close.filter(({ text }) => text !== '2300')]]);
    expect(rows.map(([, , words]) => words)).toContain('Lithuania | 2.3 | 3.9 %');
  });

  it('of a table in one column takes nothing from the other', async () => {
    const columns = [50, 120, 180, 240];
    const left = [...proseAt(50, 740, 15, NARROW), ...rowsAt(columns, 532, [HEAD, ...BODY]), ...proseAt(50, 400, 20, NARROW)];
    const { rows, rest } = await read([[...left, ...proseAt(320, 740, 46, NARROW)]]);
    expect(rows).toEqual([[0, '', HEAD.join(' | ')], ...BODY.map((cells, at) => under(at + 1, cells))]);
    expect(rest).not.toMatch(/Estonia/);
  });
});
