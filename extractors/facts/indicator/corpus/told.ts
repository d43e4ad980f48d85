import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Indicators with one figure, as it was. */
export const told: FactCorpus = [
  {
    text: 'Portugal’s cork exports, which employ 8,000 people, rose 12% to €1.3 billion in 2024.',
    facts: [
      {
        slots: {
          subject: { iso: 'PRT' },
          indicator: 'cork exports',
          value: { value: 1300000000, currency: 'EUR' },
          change: { value: 12, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Soybean exports from Brazil to China hit a record 75 million tonnes in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'BRA' }, indicator: 'soybean exports to China', value: { value: 75000000, unit: 't' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The central bank of Brazil kept its benchmark rate at 15% in January 2026.',
    facts: [
      { slots: { subject: { iso: 'BRA' }, indicator: 'benchmark rate', value: { value: 15, unit: '%' }, period: { edtf: '2026-01' } }, status: 'actual' },
    ],
  },
  {
    text: 'France raised rates. In Orvania, inflation reached 8% in 2025.',
    facts: [{ slots: { subject: 'Orvania', indicator: 'inflation', value: { value: 8, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'Russian arms exports fell by 64 per cent between 2015–19 and 2020–24.',
    facts: [
      {
        slots: { subject: { iso: 'RUS' }, indicator: 'arms exports', change: { value: 64, unit: '%', direction: 'down' }, period: { edtf: '2020/2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'India’s finished steel imports touched 9.5 million tonnes in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'IND' }, indicator: 'finished steel imports', value: { value: 9500000, unit: 't' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Egypt’s gas output has fallen by 42 per cent since 2021 and stood at 4.1 bcf a day in March 2026.',
    facts: [
      {
        slots: {
          subject: { iso: 'EGY' },
          indicator: 'gas output',
          value: { value: 4.1, unit: '10*9.[cft_i]', per: 'day' },
          change: { value: 42, unit: '%', direction: 'down' },
          period: { edtf: '2026-03' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Gas exports of Oman, at 33 billion cubic metres, fell by 2 per cent in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'OMN' },
          indicator: 'gas exports',
          value: { value: 33000000000, unit: 'm3' },
          change: { value: 2, unit: '%', direction: 'down' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Remittances to Nepal, equivalent to 26 per cent of GDP in 2024, keep the villages alive.',
    facts: [
      { slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 26, unit: '%', of: 'GDP' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Benin’s exports rose 4 per cent in 2025. The ministry of economy expects 3 per cent of staff to leave in 2026.',
    facts: [{ slots: { subject: { iso: 'BEN' }, indicator: 'exports', change: { value: 4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'Unemployment rose to 6.3 per cent in the euro area in March 2026.',
    facts: [{ slots: { subject: 'euro area', indicator: 'unemployment', value: { value: 6.3, unit: '%' }, period: { edtf: '2026-03' } }, status: 'actual' }],
  },
  {
    text: 'Mongolia’s coal shipments to China more than doubled to 83 million tonnes in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'MNG' }, indicator: 'coal shipments to China', value: { value: 83000000, unit: 't' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Refugees in Chad numbered 1.3 million in 2025.',
    facts: [{ slots: { subject: { iso: 'TCD' }, indicator: 'refugees', value: { value: 1300000, unit: '1' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'The unemployment rate among women in Jordan was 32 percent in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'JOR' }, indicator: 'unemployment rate among women', value: { value: 32, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'OPEC crude output increased 240,000 b/d to 28.1 million b/d in January 2026.',
    facts: [
      {
        slots: {
          subject: { name: 'OPEC' },
          indicator: 'crude output',
          value: { value: 28100000, per: 'day' },
          change: { value: 240000, per: 'day' },
          period: { edtf: '2026-01' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Cambodia’s garment exports, which make up more than half of the total, rose 8.8 percent to $12 billion in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'KHM' },
          indicator: 'garment exports',
          value: { value: 12000000000, currency: 'USD' },
          change: { value: 8.8, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Gas prices for households in Latvia averaged €0.11 per kWh in 2024.',
    facts: [
      {
        slots: {
          subject: { iso: 'LVA' },
          indicator: 'gas prices for households',
          value: { value: 0.11, currency: 'EUR', per: 'kWh' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The number of people in need of aid in Chad reached 7 million in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'TCD' }, indicator: 'number of people in need of aid', value: { value: 7000000, unit: '1' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Israel’s deficit came to 4.7 percent of GDP in 2025, lower than the 5.2 percent target.',
    facts: [
      {
        slots: { subject: { iso: 'ISR' }, indicator: 'deficit', value: { value: 4.7, unit: '%', of: 'GDP' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Bombardier’s European sales rose 6% to $2.4 billion in 2025.',
    facts: [
      {
        slots: {
          subject: { name: 'Bombardier' },
          indicator: 'European sales',
          value: { value: 2400000000 },
          change: { value: 6, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Turkey’s Russian oil imports fell 9% in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'TUR' }, indicator: 'Russian oil imports', change: { value: 9, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Last year’s Dutch exports rose 2%.',
    facts: [{ slots: { subject: { iso: 'NLD' }, indicator: 'exports', change: { value: 2, unit: '%' }, period: { edtf: null } }, status: 'actual' }],
  },
  {
    text: 'Arms imports of the Andes and the southern Caucasus rose by 9% in 2024.',
    facts: [
      {
        slots: { subject: 'Andes and the southern Caucasus', indicator: 'arms imports', change: { value: 9, unit: '%' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
];
