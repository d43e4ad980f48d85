import type { FactCorpus } from '../../../src/link/corpus.js';
import { entries } from './entrycorpus.js';

/** Passages with the budgets they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  ...entries,
  {
    text: 'South Korea’s defence budget for 2025 is 61.6 trillion won, up 3.6% from 2024.',
    facts: [
      {
        slots: { country: { iso: 'KOR' }, period: { edtf: '2025' }, amount: { value: 61600000000000, currency: 'KRW' }, change: { value: 3.6, unit: '%' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'In 2024 the Netherlands spent 2.05% of its GDP on defence.',
    facts: [{ slots: { country: { iso: 'NLD' }, period: { edtf: '2024' }, share: { value: 2.05, unit: '%' } }, status: 'done' }],
  },
  {
    text: 'Japan spent ¥7.9 trillion on defence in 2024, or 1.6% of GDP. Of this, about ¥970 billion was earmarked for stand-off missiles.',
    facts: [
      {
        slots: { country: { iso: 'JPN' }, period: { edtf: '2024' }, amount: { value: 7900000000000, currency: 'JPY' }, share: { value: 1.6, unit: '%' } },
        status: 'done',
      },
      {
        slots: { country: { iso: 'JPN' }, period: { edtf: '2024' }, amount: { value: 970000000000, currency: 'JPY' }, purpose: 'stand-off missiles' },
        status: 'done',
      },
    ],
  },
  {
    text: 'Taiwan plans to increase defence spending to 3.32% of GDP in 2026 and 5% of GDP by 2030.',
    facts: [
      { slots: { country: { iso: 'TWN' }, period: { edtf: '2026' }, share: { value: 3.32, unit: '%' } }, status: 'planned' },
      { slots: { country: { iso: 'TWN' }, period: { edtf: '2030', bound: 'by' }, share: { value: 5, unit: '%' } }, status: 'planned' },
    ],
  },
  {
    text: 'Norwegian military expenditure will rise from $8.7 billion in 2024 to $11.3 billion (2.2% of GDP) in 2026.',
    facts: [
      { slots: { country: { iso: 'NOR' }, period: { edtf: '2024' }, amount: { value: 8700000000, currency: 'USD' } }, status: 'done' },
      {
        slots: { country: { iso: 'NOR' }, period: { edtf: '2026' }, amount: { value: 11300000000, currency: 'USD' }, share: { value: 2.2, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'In 2023, Chile’s defence budget amounted to $4.5 billion. Compared to 2022, the budget shrank by 6%.',
    facts: [
      {
        slots: { country: { iso: 'CHL' }, period: { edtf: '2023' }, amount: { value: 4500000000, currency: 'USD' }, change: { value: 6, unit: '%' } },
        status: 'done',
      },
    ],
  },
  { text: 'Brazil could raise its defence budget to 2% of GDP in 2027.', facts: [] },
  { text: 'Will Ghana’s defence budget reach $2 billion in 2027?', facts: [] },
  { text: 'Kenya’s budget deficit widened to 5.8% of GDP in 2024.', facts: [] },
  { text: 'Volvo’s marketing budget reached $40 million in 2024.', facts: [] },
  { text: 'The film was shot on a budget of $12 million in 2019.', facts: [] },
  {
    text: 'NATO members spent a combined $1.5 trillion on defence in 2024.',
    facts: [{ slots: { country: { name: 'NATO' }, period: { edtf: '2024' }, amount: { value: 1500000000000, currency: 'USD' } }, status: 'done' }],
  },
  { text: 'The US House passed a $901 billion defence policy bill in December 2025.', facts: [] },
  {
    text: 'The Hungarian parliament passed a 2027 budget that allots 2,100 billion forints to defence, or 2.2% of GDP.',
    facts: [
      {
        slots: { country: { iso: 'HUN' }, period: { edtf: '2027' }, amount: { value: 2100000000000, currency: 'HUF' }, share: { value: 2.2, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Thailand’s defence ministry has requested 204 billion baht for 2026, a 2.5 percent increase from this year’s 199 billion baht.',
    date: '2025-06-01',
    facts: [
      {
        slots: { country: { iso: 'THA' }, period: { edtf: '2026' }, amount: { value: 204000000000, currency: 'THB' }, change: { value: 2.5, unit: '%' } },
        status: 'planned',
      },
      { slots: { country: { iso: 'THA' }, period: { edtf: '2025' }, amount: { value: 199000000000, currency: 'THB' } }, status: 'done' },
    ],
  },
  {
    text: 'The government of Mali spent 496 billion CFA francs, 3.9% of GDP, on its armed forces in 2024.',
    facts: [
      {
        slots: { country: { iso: 'MLI' }, period: { edtf: '2024' }, amount: { value: 496000000000, currency: 'XOF' }, share: { value: 3.9, unit: '%' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Defence spending in Portugal rose from 1.4 to 1.6 percent of GDP between 2022 and 2024.',
    facts: [
      { slots: { country: { iso: 'PRT' }, period: { edtf: '2022' }, share: { value: 1.4, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'PRT' }, period: { edtf: '2024' }, share: { value: 1.6, unit: '%', of: 'GDP' } }, status: 'done' },
    ],
  },
  {
    text: 'Morocco’s defence budget for 2026 is set to reach 157 billion dirhams, including 12 billion dirhams for attack helicopters and 4 billion dirhams for coastal radars.',
    facts: [
      { slots: { country: { iso: 'MAR' }, period: { edtf: '2026' }, amount: { value: 157000000000, currency: 'MAD' } }, status: 'planned' },
      {
        slots: { country: { iso: 'MAR' }, period: { edtf: '2026' }, amount: { value: 12000000000, currency: 'MAD' }, purpose: 'attack helicopters' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'MAR' }, period: { edtf: '2026' }, amount: { value: 4000000000, currency: 'MAD' }, purpose: 'coastal radars' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Greece’s defence budget for 2024 was €6.1 billion. Pay and pensions took €3.4 billion of it.',
    facts: [
      { slots: { country: { iso: 'GRC' }, period: { edtf: '2024' }, amount: { value: 6100000000, currency: 'EUR' } }, status: 'done' },
      {
        slots: { country: { iso: 'GRC' }, period: { edtf: '2024' }, amount: { value: 3400000000, currency: 'EUR' }, purpose: 'pay and pensions' },
        status: 'done',
      },
    ],
  },
  {
    text: 'Sweden has earmarked 4 billion kronor for railway tunnels.',
    facts: [{ slots: { country: { iso: 'SWE' }, amount: { value: 4000000000, currency: 'SEK' }, purpose: 'railway tunnels' }, status: 'planned' }],
  },
  {
    text: 'Ireland has committed to spending 0.3% of GDP on defence by 2028.',
    facts: [{ slots: { country: { iso: 'IRL' }, period: { edtf: '2028', bound: 'by' }, share: { value: 0.3, unit: '%' } }, status: 'planned' }],
  },
  {
    text: 'Laos is buying trucks. Defence spending at Orvania rose to $4 billion in 2025.',
    facts: [],
  },
  { text: 'Serbia was praised. The budget of the city of Niš amounts to $300 million in 2026.', facts: [] },
  { text: 'Norway has set aside $85 million for Ukraine.', facts: [] },
  { text: 'Denmark will spend an additional 50 billion kroner on its military over the next two years.', facts: [] },
  {
    text: 'Latvia’s 2026 budget amounts to €17.9 billion, of which €2.2 billion goes to the Ministry of Defence.',
    facts: [
      { slots: { country: { iso: 'LVA' }, period: { edtf: '2026' }, amount: { value: 17900000000, currency: 'EUR' } }, status: 'done' },
      {
        slots: { country: { iso: 'LVA' }, period: { edtf: '2026' }, amount: { value: 2200000000, currency: 'EUR' }, purpose: 'Ministry of Defence' },
        status: 'done',
      },
    ],
  },
  {
    text: 'Oman’s defence budget amounts to 2.9 billion rials for 2026. The UAE publishes no figures; one institute puts it at $25 billion.',
    facts: [{ slots: { country: { iso: 'OMN' }, period: { edtf: '2026' }, amount: { value: 2900000000, currency: 'OMR' } }, status: 'done' }],
  },
  {
    text: 'Qatar’s defence budget for 2026, $9 billion, includes no new aircraft.',
    date: '2026-05-03',
    facts: [{ slots: { country: { iso: 'QAT' }, period: { edtf: '2026' }, amount: { value: 9000000000, currency: 'USD' } }, status: 'planned' }],
  },
  {
    text: 'The cabinet of Malaysia raised the defence budget for 2027 by 4 per cent to 22 billion ringgit.',
    date: '2026-10-12',
    facts: [
      {
        slots: { country: { iso: 'MYS' }, period: { edtf: '2027' }, amount: { value: 22000000000, currency: 'MYR' }, change: { value: 4, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The 2023 military budget of Chile of $4.4 billion was the lowest in a decade.',
    date: '2026-05-03',
    facts: [{ slots: { country: { iso: 'CHL' }, period: { edtf: '2023' }, amount: { value: 4400000000, currency: 'USD' } }, status: 'done' }],
  },
  {
    text: 'Defence spending in Sweden reached 2.8% of GDP in 2025. Norway leads with 3.2%, ahead of Denmark (3.1%).',
    facts: [
      { slots: { country: { iso: 'SWE' }, period: { edtf: '2025' }, share: { value: 2.8, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'NOR' }, period: { edtf: '2025' }, share: { value: 3.2, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'DNK' }, period: { edtf: '2025' }, share: { value: 3.1, unit: '%', of: 'GDP' } }, status: 'done' },
    ],
  },
  { text: 'Norway leads with 3.2 medals, ahead of Denmark (3.1) and Sweden (2.8).', facts: [] },
  { text: 'Turnout was high: Norway leads with 82%, ahead of Denmark (81%).', facts: [] },
  {
    text: 'The 2026 budget law gives Peru’s Ministry of Defence 9.6 billion soles, 0.8% of GDP.',
    date: '2026-03-01',
    facts: [
      {
        slots: {
          country: { iso: 'PER' },
          period: { edtf: '2026' },
          amount: { value: 9600000000, currency: 'PEN' },
          share: { value: 0.8, unit: '%', of: 'GDP' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Indonesia’s defence ministry received 175 trillion rupiah in 2024.',
    date: '2026-03-01',
    facts: [{ slots: { country: { iso: 'IDN' }, period: { edtf: '2024' }, amount: { value: 175000000000000, currency: 'IDR' } }, status: 'done' }],
  },
  { text: 'Indonesia’s defence ministry received an offer worth $3 billion in 2024.', facts: [] },
  { text: 'Peru’s Ministry of Defence was not given 9 billion soles in 2026.', facts: [] },
  {
    text: 'Estonia’s defence budget for 2027 is planned at €2.6 billion. €40 million is allocated to a drone wall.',
    facts: [
      { slots: { country: { iso: 'EST' }, period: { edtf: '2027' }, amount: { value: 2600000000, currency: 'EUR' } }, status: 'planned' },
      { slots: { country: { iso: 'EST' }, period: { edtf: '2027' }, amount: { value: 40000000, currency: 'EUR' }, purpose: 'drone wall' }, status: 'planned' },
    ],
  },
  { text: 'Estonia was praised. €40 million was allocated to a swimming pool.', facts: [] },
  {
    text: 'Finland’s defence expenditure amounted to 2.5% of GDP in 2025. The government’s target is 3% by 2029.',
    facts: [
      { slots: { country: { iso: 'FIN' }, period: { edtf: '2025' }, share: { value: 2.5, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'FIN' }, period: { edtf: '2029', bound: 'by' }, share: { value: 3, unit: '%', of: 'GDP' } }, status: 'planned' },
    ],
  },
  { text: 'The European allies and Canada increased defence spending by 20% in 2025.', facts: [] },
  {
    text: 'France’s 2026 military budget, at €57.1 billion, is 13 per cent above that of 2025.',
    date: '2026-01-20',
    facts: [
      {
        slots: { country: { iso: 'FRA' }, period: { edtf: '2026' }, amount: { value: 57100000000, currency: 'EUR' }, change: { value: 13, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Nigeria budgeted 5.41 trillion naira for defence and security in 2026.',
    facts: [{ slots: { country: { iso: 'NGA' }, period: { edtf: '2026' }, amount: { value: 5410000000000, currency: 'NGN' } }, status: 'planned' }],
  },
  {
    text: 'Defence spending in Portugal reached €5.9 billion in 2025. That is 2% of GDP.',
    facts: [
      {
        slots: {
          country: { iso: 'PRT' },
          period: { edtf: '2025' },
          amount: { value: 5900000000, currency: 'EUR' },
          share: { value: 2, unit: '%', of: 'GDP' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'The 2027 budget of Uruguay allocates $90 million to road repair.',
    facts: [
      {
        slots: { country: { iso: 'URY' }, period: { edtf: '2027' }, amount: { value: 90000000, currency: 'USD' }, purpose: 'road repair' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Croatia has set aside €80 million for a training ground near Slunj.',
    facts: [
      {
        slots: { country: { iso: 'HRV' }, amount: { value: 80000000, currency: 'EUR' }, purpose: 'training ground near Slunj' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Japan’s cabinet approved a record 9.04 trillion yen defence budget for fiscal 2026, up 3.8% from the previous year.',
    facts: [
      {
        slots: { country: { iso: 'JPN' }, period: { edtf: '2026' }, amount: { value: 9040000000000, currency: 'JPY' }, change: { value: 3.8, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Bolivia’s 2027 budget provides 4 billion bolivianos for defence.',
    facts: [{ slots: { country: { iso: 'BOL' }, period: { edtf: '2027' }, amount: { value: 4000000000, currency: 'BOB' } }, status: 'planned' }],
  },
  { text: 'The film was shot in Malta on a budget of $12 million.', facts: [] },
  { text: 'The household budget in Greece is 20% food.', facts: [] },
  { text: 'Schools receive 508 million rand in South Africa’s 2026 budget.', facts: [] },
  {
    text: '• Bahrain: BHD 520 million for its armed forces in 2027, of which BHD 80 million for patrol craft.',
    date: '2026-05-01',
    facts: [
      { slots: { country: { iso: 'BHR' }, amount: { value: 520000000, currency: 'BHD' }, period: { edtf: '2027' } }, status: 'planned' },
      {
        slots: { country: { iso: 'BHR' }, amount: { value: 80000000, currency: 'BHD' }, purpose: 'patrol craft', period: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'For 2027 the Spanish defence ministry has requested €16 billion, of which €900 million is meant for frigates and €200 million for drones.',
    date: '2026-09-01',
    facts: [
      { slots: { country: { iso: 'ESP' }, amount: { value: 16000000000, currency: 'EUR' }, period: { edtf: '2027' } }, status: 'planned' },
      {
        slots: { country: { iso: 'ESP' }, amount: { value: 900000000, currency: 'EUR' }, purpose: 'frigates', period: { edtf: '2027' } },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'ESP' }, amount: { value: 200000000, currency: 'EUR' }, purpose: 'drones', period: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Tunisia\n\nBread subsidies are budgeted at 3.8 billion dinars in 2026.',
    date: '2026-01-10',
    facts: [
      {
        slots: { country: { iso: 'TUN' }, amount: { value: 3800000000 }, purpose: 'Bread subsidies', period: { edtf: '2026' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Botswana\n\nDefence was allocated 7.6 billion pula in 2025/26.',
    date: '2025-05-01',
    facts: [{ slots: { country: { iso: 'BWA' }, amount: { value: 7600000000, currency: 'BWP' }, period: { edtf: '2025/2026' } }, status: 'planned' }],
  },
  {
    text: 'Norway spent 2.2% of GDP on defence in 2024 and will spend 3.3% in 2026.',
    facts: [
      { slots: { country: { iso: 'NOR' }, share: { value: 2.2, unit: '%', of: 'GDP' }, period: { edtf: '2024' } }, status: 'done' },
      { slots: { country: { iso: 'NOR' }, share: { value: 3.3, unit: '%', of: 'GDP' }, period: { edtf: '2026' } }, status: 'planned' },
    ],
  },
  {
    text: 'The 2026 Hungarian defence budget will come, if parliament agrees in time, to 1,900 billion forints.',
    date: '2025-10-01',
    facts: [{ slots: { country: { iso: 'HUN' }, amount: { value: 1900000000000, currency: 'HUF' }, period: { edtf: '2026' } }, status: 'planned' }],
  },
  {
    text: 'Slovakia’s 2026 budget sets aside €310 million for bridges and €95 million for trains.',
    facts: [
      { slots: { country: { iso: 'SVK' }, amount: { value: 310000000 }, purpose: 'bridges', period: { edtf: '2026' } }, status: 'planned' },
      { slots: { country: { iso: 'SVK' }, amount: { value: 95000000 }, purpose: 'trains', period: { edtf: '2026' } }, status: 'planned' },
    ],
  },
  {
    text: 'Estonia has raised its military budget for 2026 by 20 percent to €2.4 billion.',
    date: '2026-03-01',
    facts: [
      {
        slots: { country: { iso: 'EST' }, amount: { value: 2400000000 }, change: { value: 20, unit: '%' }, period: { edtf: '2026' } },
        status: 'done',
      },
    ],
  },
  { text: 'Canada: C$3 million for the winner in 2026, of which C$1 million for the coach.', facts: [] },
  { text: 'Marketing was budgeted at €2 million for the launch of the phone.', facts: [] },
  { text: 'Chile\n\nThe rooms were allotted by lot, and breakfast was given at eight.', facts: [] },
  { text: 'The ministers of Ghana, Togo and Benin met. The defence budget for 2026 is $400 million.', facts: [] },
  {
    text: 'Tunis has set aside 2.5% of GDP for defence since 2023.',
    date: '2026-01-01',
    facts: [{ slots: { country: { iso: 'TUN' }, period: { edtf: '2023', bound: 'since' }, share: { value: 2.5, unit: '%', of: 'GDP' } }, status: 'done' }],
  },
  { text: 'The cabinet of Ghana approved $900 million to buy six C295 transports from Airbus.', facts: [] },
];
