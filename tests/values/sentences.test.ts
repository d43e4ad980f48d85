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
    ['The deficit, 2.0% of GDP in 2025, is put at 2.3% now.', ['2.0% | 2 | % | of GDP', '2025 | 2025', '2.3% | 2.3 | % | of GDP']],
    ['Chad spends 3% of GDP. Mali is at 2.7%, the law requires 2%.', ['3% | 3 | % | of GDP', '2.7% | 2.7 | % | of GDP', '2% | 2 | % | of GDP']],
    ['Chad spends 3% of GDP. Growth is at 2.7%. It promised 4%.', ['3% | 3 | % | of GDP', '2.7% | 2.7 | %', '4% | 4 | %']],
    ['Debt is 45% of GDP. The yield stood at 4.1%.', ['45% | 45 | % | of GDP', '4.1% | 4.1 | %']],
    ['Tanks stood at 29% of capacity in Peru and in Chile at 22%.', ['29% | 29 | % | of capacity', '22% | 22 | % | of capacity']],
    ['Peru wants three 90-metre supply ships.', ['three | 3 | 1 | of supply ships', '90-metre | 90 | m']],
    ['The yard, which built six ferries, will turn out nine in 2027.', ['six | 6 | 1 | of ferries', 'nine | 9 | 1 | of ferries', '2027 | 2027']],
    ['It built 38 hulls in 2024 but only 21 in 2025.', ['38 | 38 | 1 | of hulls', '2024 | 2024', '21 | 21 | 1 | of hulls', '2025 | 2025']],
    [
      'Chile puts 3.1% of GDP into schools, Peru spends 3% of GDP on them and Bolivia 2.7%.',
      ['3.1% | 3.1 | % | of GDP', '3% | 3 | % | of GDP', '2.7% | 2.7 | % | of GDP'],
    ],
    ['It was 4% of GDP, against 2.7% in 2020.', ['4% | 4 | % | of GDP', '2.7% | 2.7 | % | of GDP', '2020 | 2020']],
    ['Clerks said ahead of its tabling on 5 June that it would pass.', ['5 June | 2026-06-05']],
    ['Clerks said in October that it was over.', ['October | 2025-10']],
    ['The draft opens on 1 July: men aged 19 go first.', ['1 July | 2026-07-01', '19 | 19 | a']],
    ['Of the 98 carriers ordered in 2022, 16 had arrived.', ['98 | 98 | 1 | of carriers', '2022 | 2022', '16 | 16 | 1 | of carriers']],
    ['It orders 180 tanks, with 61 to be assembled there.', ['180 | 180 | 1 | of tanks', '61 | 61 | 1 | of tanks']],
    ['It has 450 drones. Niger got hundreds of them.', ['450 | 450 | 1 | of drones', 'hundreds | 1 | of drones']],
    ['It makes 40 guns a month, as against six in 2023.', ['40 | 40 | 1 | of guns | per month', 'six | 6 | 1 | of guns | per month', '2023 | 2023']],
    [
      'It goes from 22 million tonnes to 30 million tonnes a year.',
      ['22 million tonnes | 22000000 | t | per year', '30 million tonnes | 30000000 | t | per year'],
    ],
    ['It fetched US$10.40/MMBtu, against US$14.10 in 2025.', ['US$10.40 | 10.4 | USD | per MMBtu', 'US$14.10 | 14.1 | USD | per MMBtu', '2025 | 2025']],
    ['Oil was $71 a barrel, against a budget of $72 billion.', ['$71 | 71 | USD | per barrel', '$72 billion | 72000000000 | USD']],
    [
      'The offer went from $2bn to $3bn, an increase of $1bn to $3bn.',
      ['$2bn | 2000000000 | USD', '$3bn | 3000000000 | USD', '$1bn | 1000000000 | USD', '$3bn | 3000000000 | USD'],
    ],
    ['It was cut from 27 to 25, the age of recruits from 27 to 25.', ['27 | 27 | a', '25 | 25 | a']],
    [
      'It drew 33 million tourists this year, against 35 million last year.',
      ['33 million | 33000000 | 1 | of tourists', 'this year | 2026', '35 million | 35000000 | 1 | of tourists', 'last year | 2025'],
    ],
    ['Three men, aged 29, 33 and 36, were held.', ['Three | 3 | 1 | of men', '29 | 29 | a', '33 | 33 | a', '36 | 36 | a']],
    [
      'The deficit went from 7.4% of GDP to 5.1% and an estimated 4.8% now.',
      ['7.4% | 7.4 | % | of GDP', '5.1% | 5.1 | % | of GDP', '4.8% | 4.8 | % | about | of GDP'],
    ],
    ['Debt is 80% of GDP, up 3 points.', ['80% | 80 | % | of GDP', '3 points | 3 | %']],
    ['It made thousands of 155 mm shells.', ['thousands | 1 | of 155 mm shells', '155 mm | 155 | mm']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
