import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What stands in a budget, what its chapters come to, what was promised of it, who spends together; and look-alikes. */
export const entries: FactCorpus = [
  {
    text: 'Jordan\n\nA grant of JOD 14 million for border posts has been written into the draft budget for 2027.',
    date: '2026-05-02',
    facts: [
      {
        slots: { country: { iso: 'JOR' }, period: { edtf: '2027' }, amount: { value: 14000000, currency: 'JOD' }, purpose: 'border posts' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Some €45 million for new hangars is included in Slovenia’s 2026 budget.',
    date: '2025-11-02',
    facts: [
      {
        slots: { country: { iso: 'SVN' }, period: { edtf: '2026' }, amount: { value: 45000000, mod: 'about', currency: 'EUR' }, purpose: 'new hangars' },
        status: 'planned',
      },
    ],
  },
  { text: 'Some €45 million for new hangars is not included in Slovenia’s 2026 budget.', facts: [] },
  { text: 'The firm said €45 million for new hangars was included in the price.', facts: [] },
  {
    text: 'The chapter of the Ministry of Defence in Estonia’s 2027 budget comes to €2.1 billion.',
    date: '2026-10-01',
    facts: [{ slots: { country: { iso: 'EST' }, period: { edtf: '2027' }, amount: { value: 2100000000, currency: 'EUR' } }, status: 'planned' }],
  },
  { text: 'The longest chapter of the book comes to 2,100 words.', facts: [] },
  {
    text: 'The allocation for Defence in Cyprus in 2026 is €590 million, which represents an increase of 4 per cent on the previous year and includes €80 million in training funding.',
    date: '2026-01-20',
    facts: [
      {
        slots: { country: { iso: 'CYP' }, period: { edtf: '2026' }, amount: { value: 590000000, currency: 'EUR' }, change: { value: 4, unit: '%' } },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'CYP' }, period: { edtf: '2026' }, amount: { value: 80000000, currency: 'EUR' }, purpose: 'training funding' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Croatia will spend 2.1 % of GDP on defence in 2026; the previous government had promised 2.6 % by 2028.',
    date: '2026-01-20',
    facts: [
      { slots: { country: { iso: 'HRV' }, period: { edtf: '2026' }, share: { value: 2.1, unit: '%', of: 'GDP' } }, status: 'planned' },
      { slots: { country: { iso: 'HRV' }, period: { edtf: '2028', bound: 'by' }, share: { value: 2.6, unit: '%', of: 'GDP' } }, status: 'planned' },
    ],
  },
  {
    text: 'Croatia will spend 2.1 % of GDP on defence in 2026; a brewery had promised 2.6 % less sugar by 2028.',
    date: '2026-01-20',
    facts: [{ slots: { country: { iso: 'HRV' }, period: { edtf: '2026' }, share: { value: 2.1, unit: '%', of: 'GDP' } }, status: 'planned' }],
  },
  {
    text: 'The EU’s member states together spent €343 billion on defence in 2024.',
    facts: [{ slots: { country: { name: 'EU' }, period: { edtf: '2024' }, amount: { value: 343000000000, currency: 'EUR' } }, status: 'done' }],
  },
  { text: 'Several neighbours and Canada spent $482 billion on defence in 2024.', facts: [] },
  {
    text: 'New Zealand’s defence spending, at NZ$5.1 billion in 2024, equals 1.2 % of GDP.',
    date: '2025-06-02',
    facts: [
      {
        slots: {
          country: { iso: 'NZL' },
          period: { edtf: '2024' },
          amount: { value: 5100000000, currency: 'NZD' },
          share: { value: 1.2, unit: '%', of: 'GDP' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Ministry of Defence of Malta\n\nCapital expenditure on barracks amounted to €6 million in 2025.',
    date: '2026-06-02',
    facts: [
      {
        slots: { country: { iso: 'MLT' }, period: { edtf: '2025' }, amount: { value: 6000000, currency: 'EUR' }, purpose: 'barracks' },
        status: 'done',
      },
    ],
  },
  { text: 'Economy of Malta\n\nCapital expenditure on hotels amounted to €6 million in 2025.', date: '2026-06-02', facts: [] },
  {
    text: 'Peru’s defence ministry will get 8.1 billion soles in 2027. Only 610 million soles is left for workshops.',
    date: '2026-09-02',
    facts: [
      { slots: { country: { iso: 'PER' }, period: { edtf: '2027' }, amount: { value: 8100000000, currency: 'PEN' } }, status: 'planned' },
      { slots: { country: { iso: 'PER' }, period: { edtf: '2027' }, amount: { value: 610000000, currency: 'PEN' }, purpose: 'workshops' }, status: 'planned' },
    ],
  },
  {
    text: 'The defence expenditure of the 27 Member States stood at €343 billion in 2024, and represents 1.9 % of GDP. For 2025, the agency estimates €381 billion or 2.1 %.',
    facts: [
      {
        slots: {
          country: { name: 'EU' },
          period: { edtf: '2024' },
          amount: { value: 343000000000, currency: 'EUR' },
          share: { value: 1.9, unit: '%', of: 'GDP' },
        },
        status: 'done',
      },
      {
        slots: {
          country: { name: 'EU' },
          period: { edtf: '2025' },
          amount: { value: 381000000000, currency: 'EUR' },
          share: { value: 2.1, unit: '%', of: 'GDP' },
        },
        status: 'claimed',
        attribution: 'the agency',
      },
    ],
  },
  {
    text: 'Oman spent $6 billion on defence in 2024. In 2025 a consultant estimated $40 million for new desks.',
    facts: [{ slots: { country: { iso: 'OMN' }, period: { edtf: '2024' }, amount: { value: 6000000000, currency: 'USD' } }, status: 'done' }],
  },
  {
    text: 'Ghana’s budget for 2027, presented on 12 November, provides 3.1 billion cedis for defence.',
    facts: [{ slots: { country: { iso: 'GHA' }, period: { edtf: '2027' }, amount: { value: 3100000000, currency: 'GHS' } }, status: 'planned' }],
  },
  {
    text: 'Oman’s 2026 budget allots 3 billion rials to the military. Use of local goods rose to 24.9 % in 2025; the goal is 50 % by 2030.',
    facts: [{ slots: { country: { iso: 'OMN' }, period: { edtf: '2026' }, amount: { value: 3000000000, currency: 'OMR' } }, status: 'planned' }],
  },
  {
    text: 'Iceland\n\nThis year’s defence budget is 8.1 billion krónur.',
    date: '2026-03-02',
    facts: [{ slots: { country: { iso: 'ISL' }, period: { edtf: '2026' }, amount: { value: 8100000000, currency: 'ISK' } }, status: 'planned' }],
  },
  {
    text: 'Belgium spends 2.1 per cent of its GDP on defence and means to reach 2.5 per cent by 2034.',
    facts: [
      { slots: { country: { iso: 'BEL' }, share: { value: 2.1, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'BEL' }, period: { edtf: '2034', bound: 'by' }, share: { value: 2.5, unit: '%' } }, status: 'planned' },
    ],
  },
];
