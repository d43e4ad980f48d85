import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Other ways of telling a figure: verbs, prices, counts and gifts. */
export const ways: FactCorpus = [
  {
    text: 'Germany imported 81 bcm of gas in 2024, 5% less than in 2023.',
    facts: [
      {
        slots: {
          subject: { iso: 'DEU' },
          indicator: 'gas imports',
          value: { value: 81 },
          change: { value: 5, unit: '%', direction: 'down' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Vietnam attracted $25.35 billion in foreign direct investment in 2024, up 9.4%.',
    facts: [
      {
        slots: {
          subject: { iso: 'VNM' },
          indicator: 'foreign direct investment',
          value: { value: 25350000000, currency: 'USD' },
          change: { value: 9.4, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The stock of public debt in Ghana is heavy. At the end of 2023 it amounted to $52 billion, or 72% of GDP.',
    facts: [
      {
        slots: { subject: { iso: 'GHA' }, indicator: 'public debt', value: { value: 52000000000, currency: 'USD' }, period: { edtf: '2023', mod: 'end' } },
        status: 'actual',
      },
      { slots: { subject: { iso: 'GHA' }, indicator: 'public debt', value: { value: 72, unit: '%' }, period: { edtf: '2023', mod: 'end' } }, status: 'actual' },
    ],
  },
  {
    text: 'Ghana grew by 5.7 per cent in 2024 and is expected to grow by 4.3 per cent in 2025.',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'economy', change: { value: 5.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'economy', change: { value: 4.3, unit: '%' }, period: { edtf: '2025' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Estonia contracted 3 percent in 2023.',
    facts: [
      {
        slots: { subject: { iso: 'EST' }, indicator: 'economy', change: { value: 3, unit: '%', direction: 'down' }, period: { edtf: '2023' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Exports and imports of Vietnam rose by 15.2% and 18.1% respectively in 2024.',
    facts: [
      { slots: { subject: { iso: 'VNM' }, indicator: 'exports', change: { value: 15.2, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'VNM' }, indicator: 'imports', change: { value: 18.1, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Inflation was 2.1% in France, 1.9% in Italy and 3.4% in Spain in December 2025.',
    facts: [
      { slots: { subject: { iso: 'FRA' }, indicator: 'inflation', value: { value: 2.1, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'ITA' }, indicator: 'inflation', value: { value: 1.9, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'ESP' }, indicator: 'inflation', value: { value: 3.4, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
    ],
  },
  {
    text: 'Gas storage in Austria stood at 41% of capacity on 1 May 2025 and in Slovakia at 35%.',
    facts: [
      {
        slots: { subject: { iso: 'AUT' }, indicator: 'gas storage', value: { value: 41, unit: '%', of: 'capacity' }, period: { edtf: '2025-05-01' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'SVK' }, indicator: 'gas storage', value: { value: 35, unit: '%', of: 'capacity' }, period: { edtf: '2025-05-01' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Ukraine harvested 56 million tonnes of grain in 2025, against 54 million tonnes in 2024.',
    facts: [
      { slots: { subject: { iso: 'UKR' }, indicator: 'grain harvest', value: { value: 56000000, unit: 't' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'UKR' }, indicator: 'grain harvest', value: { value: 54000000, unit: 't' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Wind accounted for 57% of Denmark’s electricity in 2025, up from 54% in 2023.',
    facts: [
      { slots: { subject: { iso: 'DNK' }, indicator: 'wind', value: { value: 57, unit: '%', of: 'electricity' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'DNK' }, indicator: 'wind', value: { value: 54, unit: '%' }, period: { edtf: '2023' } }, status: 'actual' },
    ],
  },
  {
    text: 'Fishing contributes about 12% to Iceland’s GDP.',
    facts: [{ slots: { subject: { iso: 'ISL' }, indicator: 'fishing', value: { value: 12, mod: 'about', unit: '%' } }, status: 'actual' }],
  },
  {
    text: 'Turkey supplied 21% of Serbia’s steel imports in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'TUR' }, indicator: 'share of Serbia’s steel imports', value: { value: 21, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The World Bank approved a $300 million loan to Zambia in May 2025.',
    facts: [
      {
        slots: { subject: { name: 'World Bank' }, indicator: 'loan to Zambia', value: { value: 300000000, currency: 'USD' }, period: { edtf: '2025-05' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Since 2023, Ireland has provided €120 million in humanitarian aid to Sudan.',
    facts: [
      {
        slots: {
          subject: { iso: 'IRL' },
          indicator: 'humanitarian aid to Sudan',
          value: { value: 120000000, currency: 'EUR' },
          period: { edtf: '2023', bound: 'since' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The euro area is projected to grow by 1.2 per cent in 2026.',
    facts: [{ slots: { subject: 'euro area', indicator: 'economy', change: { value: 1.2, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' }],
  },
  {
    text: 'Norway exported 1.8 million b/d of crude in 2024.',
    facts: [
      { slots: { subject: { iso: 'NOR' }, indicator: 'crude exports', value: { value: 1800000, per: 'day' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Oil made up 41% of Gabon’s exports in 2024, while manganese made up 30%.',
    facts: [
      { slots: { subject: { iso: 'GAB' }, indicator: 'oil', value: { value: 41, unit: '%', of: 'exports' }, period: { edtf: '2024' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'GAB' }, indicator: 'manganese', value: { value: 30, unit: '%', of: 'exports' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Ireland provided €200 million in aid to Ethiopia between 2020 and 2024.',
    facts: [
      {
        slots: {
          subject: { iso: 'IRL' },
          indicator: 'aid to Ethiopia',
          value: { value: 200000000, currency: 'EUR' },
          period: { edtf: '2020/2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Hotels in Croatia welcomed 4.9 million visitors in 2025.',
    facts: [{ slots: { subject: { iso: 'HRV' }, indicator: 'visitors', value: { value: 4900000 }, period: { edtf: '2025' } }, status: 'actual' }],
  },
];
