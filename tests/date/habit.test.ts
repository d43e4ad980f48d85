import { describe, expect, it } from 'vitest';
import { dateKind } from '../../extractors/mentions/date/index.js';
import { MentionEngine } from '../../src/extract/engine.js';
import { tokenize } from '../../src/normalize/tokens.js';

const engine = new MentionEngine([dateKind], () => 'noun');

function valuesIn(text: string): Readonly<Record<string, unknown>>[] {
  const sentences = [{ start: 0, end: text.length, section: 0 }];
  const { mentions } = engine.run({ id: 'x', date: null, tokens: tokenize(text), sections: [], sentences });
  return mentions.map((mention) => mention.value);
}

describe('digits in either order', () => {
  it.each([
    ['signed 02/03/2024, in force 25/03/2024', '2024-03-02'],
    ['signed 02/03/2024, in force 03/25/2024', '2024-02-03'],
  ])('are settled by the other dates of the document: %s', (text, edtf) => {
    expect(valuesIn(text)[0]).toMatchObject({ edtf, start: edtf, end: edtf });
  });
  it.each(['signed 02/03/2024', 'signed 02/03/2024, in force 25/03/2024, ended 03/25/2024'])(
    'are flagged with both readings where nothing tells: %s',
    (text) => {
      expect(valuesIn(text)[0]).toEqual({ edtf: null, ambiguous: ['2024-03-02', '2024-02-03'], start: null, end: null });
    },
  );
});
