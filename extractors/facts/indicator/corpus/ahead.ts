import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Forecasts, estimates and aims. */
export const ahead: FactCorpus = [
  {
    text: 'Global oil demand is projected to rise by 1.1 million b/d in 2025, to 103.9 million b/d.',
    facts: [
      {
        slots: { subject: 'world', indicator: 'oil demand', value: { value: 103900000 }, change: { value: 1100000 }, period: { edtf: '2025' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Indonesia targets economic growth of 5.2% in 2025.',
    facts: [{ slots: { subject: { iso: 'IDN' }, indicator: 'economic growth', value: { value: 5.2, unit: '%' }, period: { edtf: '2025' } }, status: 'target' }],
  },
  {
    text: 'The World Bank cut its 2027 growth forecast for Bangladesh to 5.0% from 5.4%.',
    facts: [{ slots: { subject: { iso: 'BGD' }, indicator: 'growth', value: { value: 5, unit: '%' }, period: { edtf: '2027' } }, status: 'forecast' }],
  },
  {
    text: 'Analysts estimate GDP growth in Laos at 4.1% for 2025.',
    facts: [{ slots: { subject: { iso: 'LAO' }, indicator: 'GDP growth', value: { value: 4.1, unit: '%' }, period: { edtf: '2025' } }, status: 'estimate' }],
  },
  {
    text: 'Zinc output in Peru rose by 4 % to 1.4 million tonnes in 2025, and the ministry wants 1.8 million tonnes by 2030.',
    date: '2026-06-15',
    facts: [
      {
        slots: {
          subject: { iso: 'PER' },
          indicator: 'zinc output',
          value: { value: 1400000, unit: 't' },
          change: { value: 4, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'PER' }, indicator: 'zinc output', value: { value: 1800000, unit: 't' }, period: { edtf: '2030', bound: 'by' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Rice exports from Cambodia came to 700,000 tonnes in 2025. The government wants them to reach 1.2 million tonnes by 2029.',
    date: '2026-06-15',
    facts: [
      {
        slots: { subject: { iso: 'KHM' }, indicator: 'rice exports', value: { value: 700000, unit: 't' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'KHM' }, indicator: 'rice exports', value: { value: 1200000, unit: 't' }, period: { edtf: '2029', bound: 'by' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Malawi’s exports of tobacco brought in $400 million in 2025. Those of sugar came to $90 million.',
    date: '2026-06-15',
    facts: [
      {
        slots: { subject: { iso: 'MWI' }, indicator: 'exports of tobacco', period: { edtf: '2025' }, value: { value: 400000000, currency: 'USD' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'MWI' }, indicator: 'exports of sugar', period: { edtf: '2025' }, value: { value: 90000000, currency: 'USD' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Jamaica’s debt has come down. From 110% of GDP in 2020 it fell to 64% in 2025.',
    date: '2026-06-15',
    facts: [
      { slots: { subject: { iso: 'JAM' }, indicator: 'debt', period: { edtf: '2020' }, value: { value: 110, unit: '%', of: 'GDP' } }, status: 'actual' },
      { slots: { subject: { iso: 'JAM' }, indicator: 'debt', period: { edtf: '2025' }, value: { value: 64, unit: '%', of: 'GDP' } }, status: 'actual' },
    ],
  },
  { text: 'The tea is good. Those of us who drink it paid $90 million.', facts: [] },
];
