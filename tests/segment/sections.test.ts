import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';

/** Sections as their headings and sentences, for short expectations. */
function outline(text: string): [heading: string | null, ...sentences: string[]][] {
  const { sections, sentences } = segment({ text, blocks: null });
  return sections.map((section, index) => [
    section.heading,
    ...sentences
      .filter((sentence) => sentence.section === index && !(section.heading !== null && sentence.start === section.start))
      .map(({ start, end }) => text.slice(start, end)),
  ]);
}

describe('headings', () => {
  it('are no lines of a list of labelled figures', () => {
    const text = 'GDP in 2027, forecast change\nChile: 2.4%\nPeru: 3.1%\nBolivia: 0.8%\n';
    expect(outline(text).map(([heading]) => heading)).toEqual([null]);
  });

  it('are bare lines over a longer text', () => {
    expect(
      outline(
        'Regional arms report\n\nSerbia: Regional Leader\nSerbia spent more than its neighbours did together.\n\nCroatia\nCroatia bought jets from France in the same year.\n',
      ),
    ).toEqual([
      ['Regional arms report'],
      ['Serbia: Regional Leader', 'Serbia spent more than its neighbours did together.'],
      ['Croatia', 'Croatia bought jets from France in the same year.'],
    ]);
  });

  it('take their level from section numbers', () => {
    const text = '1 Outlook\nThe economy grew faster than anyone had expected.\n\n1.2 Trade\nExports rose on the back of cocoa and of gold.\n';
    expect(segment({ text, blocks: null }).sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['1 Outlook', 1],
      ['1.2 Trade', 2],
    ]);
  });

  it('are their section’s first sentence', () => {
    const text = 'Trade in 2025\nExports rose on the back of cocoa and of gold.\n';
    const { sections, sentences } = segment({ text, blocks: null });
    expect(sentences[0]).toEqual({ start: sections[0]!.start, end: 13, section: 0 });
  });

  it('are no short sentences, bylines, rows or last lines', () => {
    const text = 'Exports rose.\nBy Maria Ruiz\nWheat 12 14 16 18\nThe harvest of the year was the best in a decade, farmers said.\nThe end';
    expect(outline(text).map(([heading]) => heading)).toEqual([null]);
  });
});

describe('lines', () => {
  it('without a final point are sentences of their own', () => {
    expect(
      outline(
        'The ministry lists what it has bought so far, in order of price:\n• 12 Rafale fighter jets\n• 8 Bayraktar TB2 drones\n- 30 trucks\n(a) spare parts',
      ),
    ).toEqual([
      [
        null,
        'The ministry lists what it has bought so far, in order of price:',
        '12 Rafale fighter jets',
        '8 Bayraktar TB2 drones',
        '30 trucks',
        'spare parts',
      ],
    ]);
  });

  it('wrapped to a width are one paragraph', () => {
    const text =
      'The government said on Monday that it would spend a further two\nbillion euros on the modernisation of the army over the next four\nyears. The opposition called the plan a present to the makers of\nexpensive toys and asked for a vote.\n\nThe vote is due in May.';
    expect(outline(text)).toEqual([
      [
        null,
        'The government said on Monday that it would spend a further two\nbillion euros on the modernisation of the army over the next four\nyears.',
        'The opposition called the plan a present to the makers of\nexpensive toys and asked for a vote.',
        'The vote is due in May.',
      ],
    ]);
  });

  it('end at every kind of line break', () => {
    expect(outline('The first line says one thing.\r\nThe second says another.\u2028The third says no more.\fThe fourth is on a new page.')[0]).toHaveLength(5);
  });

  it('that are blank cost nothing', () => {
    const text = `One line.${'\n'.repeat(200_000)}Another line.`;
    expect(outline(text)).toEqual([[null, 'One line.', 'Another line.']]);
  });
});

describe('a document that marks its blocks', () => {
  it('is not guessed at', () => {
    const text = 'Title\nFirst. Second.\ncode here\nThird.';
    const { sections, sentences } = segment({
      text,
      blocks: [
        { kind: 'heading', level: 2, start: 0, end: 5 },
        { kind: 'paragraph', start: 6, end: 20, locator: { line: 2 } },
        { kind: 'code', start: 21, end: 30 },
        { kind: 'item', start: 31, end: 37 },
      ],
    });
    expect(sections).toEqual([{ heading: 'Title', level: 2, start: 0, end: 37 }]);
    expect(sentences).toEqual([
      { start: 0, end: 5, section: 0 },
      { start: 6, end: 12, section: 0, locator: { line: 2 } },
      { start: 13, end: 20, section: 0, locator: { line: 2 } },
      { start: 31, end: 37, section: 0 },
    ]);
  });

  it('may hold nothing at all', () => {
    expect(segment({ text: '', blocks: null })).toEqual({ sections: [], sentences: [] });
    expect(segment({ text: ' \n\t\n ', blocks: null })).toEqual({ sections: [], sentences: [] });
  });

  it('takes every row of a table for a line of its own', () => {
    const rows = [
      'Site | Works | State',
      'Novo Selo | barracks for the third company | to be handed over',
      'Burgas | naval pier | under construction',
      'Sliven | ammunition depot and fence | cancelled in April',
    ];
    const text = rows.join('\n');
    const { sentences } = segment({ text, blocks: null });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(rows);
  });
});
