import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';

/** A text with ‖ where a sentence ends and the next begins; what stands there is what the splitter must find. */
function split(marked: string): { readonly wanted: string[]; readonly found: string[] } {
  const wanted = marked.split('‖').map((part) => part.trim());
  const text = marked.replaceAll(/\s*‖\s*/g, ' ');
  const { sentences } = segment({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
  return { wanted, found: sentences.map(({ start, end }) => text.slice(start, end)) };
}

describe('a sentence goes on after', () => {
  it.each([
    ['a unit', 'The hall covers 4,500 sq. m of floor. ‖ It opens in May.'],
    ['a unit before its own end', 'It covers 12 sq. km. ‖ The state paid.'],
    ['a country in points', 'The U.S. Army ordered 89 Bradley vehicles. ‖ The U.K. Treasury paid.'],
    ['a rank', 'Gen. Smith and Lt. Col. Maria Ruiz met Adm. Lee on 4 May.'],
    ['a title', 'Dr. Novak told Mr. Abe and Mrs. Stone that Prof. Li left.'],
    ['a decimal', 'Rifles in 5.56 mm and 7.62 mm were bought at $1.25 each.'],
    ['a number', 'Decree No. 3 and Art. 5 of Res. 1244 apply, see para. 12 and Fig. 4.'],
    ['a month', 'It was signed on Feb. 12, 2025 and amended on Sept. 3.'],
    ['initials', 'John F. Kennedy met J. R. Jayewardene.'],
    ['a company form', 'Elbit Systems Ltd. Chief Executive Bezhalel Machlis signed. ‖ Acme Inc. shares fell.'],
    ['an ellipsis before a small letter', 'We waited … and then nothing came.'],
    ['a point before a small letter', 'It costs approx. two million, i.e. too much, e.g. for Malta.'],
    ['a mark inside quotes', 'He asked “Why now?” and left.'],
    ['a country in short', 'Exports to Dem. Rep. Congo, the Dominican Rep. and Eq. Guinea rose.'],
    ['a joined rank', 'Brig.-Gen. Amos Ochieng and Maj.-Gen. Ali met Flt. Lt. Rao.'],
    ['a Latin word', 'Others (e.g. The Economist) put it lower, cf. The Lancet vs. The Times.'],
    ['feet and inches', 'The crate is 6 ft. 2 in. long.'],
    ['an hour before a zone or a day', 'It began at 5 p.m. Moscow time and at 9 a.m. Monday in Quito.'],
    ['a fort', 'The unit trains at Ft. Liberty and in St. Louis.'],
    ['a company with an exclamation', 'Yahoo! said on Monday that it would sell.'],
  ])('%s', (_, marked) => {
    const { wanted, found } = split(marked);
    expect(found).toEqual(wanted);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['at a point', 'Serbia bought jets. ‖ Croatia did too.'],
    ['at a question and an exclamation', 'Who pays? ‖ Nobody! ‖ The state pays.'],
    ['behind a closing quote', '“We bought 12.” ‖ The minister left.'],
    ['behind a closing bracket', '(They bought 12.) ‖ The minister left.'],
    ['before an opening quote', 'The minister left. ‖ “We bought 12,” he said.'],
    ['before an opening bracket', 'The minister left. ‖ (He came back.)'],
    ['before a number', 'The order was cancelled. ‖ 12 jets had been built.'],
    ['before a sum', 'The order was cancelled. ‖ €12 million had been paid.'],
    ['after a country in points where the next word begins one', 'It was built in the U.S. ‖ The rest came from Japan.'],
    ['after a year', 'It was signed in 2025. ‖ Deliveries begin in 2027.'],
    ['after a percentage', 'It fell by 3.5%. ‖ Exports rose.'],
    ['after a rate', 'Output reached 770 kb/d. ‖ Saudi Arabia held back.'],
    ['after a unit behind its number', 'It flies 20 km. ‖ Paramount claims more. ‖ It weighs 12 t. ‖ Germany paid €5 m. ‖ Spain 3 m.'],
    ['after a square or cubic unit', 'The field covers 12 sq. km. ‖ Statoil drilled. ‖ It holds 3 cu. ft. ‖ Shell left.'],
    ['after a degree', 'It reached 49 °C. ‖ Schools closed.'],
    ['after minutes', 'The flight lasts 40 min. ‖ Crews rest.'],
    ['after an hour', 'It began at 5 p.m. ‖ Rescuers came.'],
    ['after and so on', 'They sell rifles, mortars, etc. ‖ Germany buys them.'],
    ['after a street', 'The bank sits on Wall St. ‖ It was fined.'],
    ['after a footnote mark', 'It fell by 3.5 percent.[12] ‖ Exports rose.¹ ‖ Imports fell.'],
    ['after a company at its end', 'The work went to Acme Corp. ‖ The rest was cancelled.'],
    ['at an ellipsis before a capital', 'We waited… ‖ Nothing came.'],
  ])('%s', (_, marked) => {
    const { wanted, found } = split(marked);
    expect(found).toEqual(wanted);
  });
});

describe('a paragraph without end', () => {
  it('is cut at white space within a bound', () => {
    const text = 'word '.repeat(4_000).trim();
    const { sentences } = segment({ text, blocks: null });
    expect(sentences.length).toBeGreaterThan(3);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThan(4_100);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  });

  it('takes time in proportion to its length', () => {
    const time = (size: number): number => {
      const text = 'U.S. '.repeat(size);
      const begun = performance.now();
      segment({ text, blocks: null });
      return performance.now() - begun;
    };
    time(20_000);
    expect(time(200_000) / Math.max(time(20_000), 2)).toBeLessThan(40);
  });
});
