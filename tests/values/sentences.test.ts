import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';

const pipeline = createPipeline();

/** Every amount, quantity and date of a text: its words and the members of its value that tell. */
function read(text: string): string[] {
  const info = { id: 'sentence', title: null, date: '2026-04-01', language: 'en', mediaType: 'text/plain', length: text.length };
  return pipeline
    .extract({ info, text, blocks: null, problems: [] })
    .mentions.filter(({ kind }) => kind === 'money' || kind === 'quantity' || kind === 'date')
    .map(({ text: span, value }) => {
      const { value: one, min, max, currency, unit, of, per, mod, edtf } = value;
      return [
        span,
        one ?? (min === undefined ? undefined : `${String(min)}–${String(max)}`),
        currency ?? unit ?? edtf,
        mod,
        of && `of ${String(of)}`,
        per && `per ${String(per)}`,
      ]
        .filter((part) => part !== undefined)
        .join(' | ');
    });
}

// What only several values beside each other show: a currency or a unit that one takes from the other, or must not take.
describe('values beside each other', () => {
  it.each([
    [
      'The budget rose to RSD 95 billion in 2024 and 110 billion in 2025.',
      ['RSD 95 billion | 95000000000 | RSD', '2024 | 2024', '110 billion | 110000000000 | RSD', '2025 | 2025'],
    ],
    ['Aid was €2.2 billion, up from 1.9 billion in 2023.', ['€2.2 billion | 2200000000 | EUR', '1.9 billion | 1900000000 | EUR', '2023 | 2023']],
    ['Sales rose from 1.9 billion to €2.2 billion.', ['1.9 billion | 1900000000 | EUR', '€2.2 billion | 2200000000 | EUR']],
    ['It was Rs 1.62 lakh crore and 1.80 lakh crore in all.', ['Rs 1.62 lakh crore | 1620000000000 | INR', '1.80 lakh crore | 1800000000000 | INR']],
    ['GDP grew to $95 billion and the population to 98.2 million.', ['$95 billion | 95000000000 | USD', '98.2 million | 98200000 | 1']],
    ['It paid $5 million and 3 million people left.', ['$5 million | 5000000 | USD', '3 million | 3000000 | 1 | of people']],
    ['The rate fell from 24.8 percent in 2022 to 21.7 percent in 2024.', ['24.8 percent | 24.8 | %', '2022 | 2022', '21.7 percent | 21.7 | %', '2024 | 2024']],
    ['Debt was 60% of GDP and 14 percent lower than before.', ['60% | 60 | % | of GDP', '14 percent | 14 | %']],
    ['The aim is 2.5% of GDP by 2027 and 3% by 2030.', ['2.5% | 2.5 | % | of GDP', '2027 | 2027', '3% | 3 | % | of GDP', '2030 | 2030']],
    ['He ran for 3 years, 2 months, 14 days.', ['3 years | 3 | a', '2 months | 2 | mo', '14 days | 14 | d']],
    ['Pipes of 2 km, 3,000 m and 5 km', ['2 km | 2 | km', '3,000 m | 3000 | m', '5 km | 5 | km']],
    ['Turnout was 61.3 percent, 4.2 points lower.', ['61.3 percent | 61.3 | %', '4.2 points | 4.2 | %']],
    ['The index rose 120 points, or 1.5%, on Monday.', ['120 | 120 | 1 | of points', '1.5% | 1.5 | %', 'Monday | 2026-03-30']],
    ['In FY26 the defence outlay is Rs 6.81 lakh crore.', ['FY26 | 2026', 'Rs 6.81 lakh crore | 6810000000000 | INR']],
    ['Prices rose in March 2025, after a fall a year earlier.', ['March 2025 | 2025-03', 'a year earlier | 2024']],
    ['It moved 4.1m TEUs in 2024, against 3.8m in 2023.', ['4.1m TEUs | 4100000 | {TEU}', '2024 | 2024', '3.8m | 3800000 | 1', '2023 | 2023']],
    ['The hall is 4.1m wide and 3.8m high.', ['4.1m | 4.1 | m', '3.8m | 3.8 | m']],
    ['Nine out of ten firms agreed.', ['Nine | 9 | 1 | of firms', 'ten | 10 | 1 | of firms']],
    ['One twelfth of households moved.', ['One twelfth | 0.0833333333 | 1 | of households']],
    ['A$1.5 billion ($980 million) went to Australia, Australia and Australian yards.', ['A$1.5 billion | 1500000000 | AUD', '$980 million | 980000000 | USD']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
