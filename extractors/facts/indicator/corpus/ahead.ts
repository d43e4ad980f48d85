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
];
