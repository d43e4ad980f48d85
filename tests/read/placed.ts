/** Words at a place of a page: points from the left and from the bottom. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
}

/** A PDF whose pages hold words just where they are said to stand: Helvetica of ten points on pages of letter size. */
export function pdfOfPlaced(pages: readonly (readonly Words[])[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, page) => `${5 + 2 * page} 0 R`).join(' ')}]>>`,
    ...['Helvetica', 'Helvetica-Bold'].map((font) => `<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>`),
    ...pages.flatMap((own, page) => {
      const content = own.map(({ x, y, text, bold }) => `BT /${bold ? 'B' : 'F'} 10 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents ${6 + 2 * page} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  return Buffer.from(`%PDF-1.7\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer<</Root 1 0 R>>\n%%EOF`, 'latin1');
}

/** Rows of cells under each other, at these distances from the left, the first at this height. */
export function rowsAt(columns: readonly number[], y: number, rows: readonly (readonly string[])[], boldHead = false): Words[] {
  return rows.flatMap((cells, row) => cells.map((text, at) => ({ x: columns[at]!, y: y - row * 16, text, bold: boldHead && row === 0 })));
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Lines of prose, so many, from this height downwards, no line twice. */
export function proseAt(x: number, y: number, lines: number, words: string): Words[] {
  return Array.from({ length: lines }, (_, line) => ({
    ...{ x, y: y - line * 13 },
    text: `${line % 5 === 0 ? 'The' : 'the'} ${ORDINALS[line % 7]} of ${ORDINALS[(x + y + line) % 6]} ${words}`,
  }));
}
