import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Key indicators of Zambia\n\nIndicator | 2024 | 2025 | 2026 (forecast)\nGDP growth, % | 4.0 | 5.2 | 5.8\nInflation, year-end, % | 16.7 | 11.3 | 8.0\nCopper output, thousand t | 821 | 890 | 1,000\nGross reserves, US$ bn | 4.3 | 5.1 | 5.6\nPublic debt, % of GDP | 114.2 | 91.0 | 86.5',
    date: '2026-05-20',
    facts: [
      { slots: { subject: { iso: 'ZMB' }, indicator: 'GDP growth', value: { value: 4, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'GDP growth', value: { value: 5.2, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'GDP growth', value: { value: 5.8, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 16.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 11.3, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 8, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'copper output', value: { value: 821000, unit: 't' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'copper output', value: { value: 890000, unit: 't' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'copper output', value: { value: 1000000, unit: 't' }, period: { edtf: '2026' } }, status: 'forecast' },
      {
        slots: { subject: { iso: 'ZMB' }, indicator: 'gross reserves', value: { value: 4300000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'ZMB' }, indicator: 'gross reserves', value: { value: 5100000000, currency: 'USD' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'ZMB' }, indicator: 'gross reserves', value: { value: 5600000000, currency: 'USD' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
      {
        slots: { subject: { iso: 'ZMB' }, indicator: 'public debt', value: { value: 114.2, unit: '%', of: 'GDP' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'public debt', value: { value: 91, unit: '%', of: 'GDP' }, period: { edtf: '2025' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'ZMB' }, indicator: 'public debt', value: { value: 86.5, unit: '%', of: 'GDP' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Macroeconomic table, 2025\n\n | Kenya | Uganda | Rwanda\nGDP growth, % | 5.1 | 6.4 | 7.0\nInflation, % | 4.5 | 3.6 | 6.8\nExports, US$ million | 8,900 | 7,200 | 3,100\nPopulation, millions | 56.4 | 49.9 | 14.3',
    date: '2026-05-20',
    facts: [
      { slots: { subject: { iso: 'KEN' }, indicator: 'GDP growth', value: { value: 5.1, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'UGA' }, indicator: 'GDP growth', value: { value: 6.4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'RWA' }, indicator: 'GDP growth', value: { value: 7, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'KEN' }, indicator: 'inflation', value: { value: 4.5, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'UGA' }, indicator: 'inflation', value: { value: 3.6, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'RWA' }, indicator: 'inflation', value: { value: 6.8, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'KEN' }, indicator: 'exports', value: { value: 8900000000, currency: 'USD' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'UGA' }, indicator: 'exports', value: { value: 7200000000, currency: 'USD' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'RWA' }, indicator: 'exports', value: { value: 3100000000, currency: 'USD' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'KEN' }, indicator: 'population', value: { value: 56400000, unit: '1' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'UGA' }, indicator: 'population', value: { value: 49900000, unit: '1' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'RWA' }, indicator: 'population', value: { value: 14300000, unit: '1' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'LNG imports in the first quarter of 2026, million tonnes\n\nImporter | Q1 2025 | Q1 2026 | Change, %\nJapan | 17.6 | 17.1 | -2.8\nSouth Korea | 12.2 | 12.9 | 5.7\nTaiwan | 5.4 | 5.8 | 7.4',
    date: '2026-05-20',
    facts: [
      {
        slots: { subject: { iso: 'JPN' }, indicator: 'LNG imports', value: { value: 17600000, unit: 't' }, period: { edtf: '2025-01/2025-03' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'JPN' },
          indicator: 'LNG imports',
          value: { value: 17100000, unit: 't' },
          period: { edtf: '2026-01/2026-03' },
          change: { value: 2.8, unit: '%', direction: 'down' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'KOR' }, indicator: 'LNG imports', value: { value: 12200000, unit: 't' }, period: { edtf: '2025-01/2025-03' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'KOR' },
          indicator: 'LNG imports',
          value: { value: 12900000, unit: 't' },
          period: { edtf: '2026-01/2026-03' },
          change: { value: 5.7, unit: '%' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'TWN' }, indicator: 'LNG imports', value: { value: 5400000, unit: 't' }, period: { edtf: '2025-01/2025-03' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'TWN' },
          indicator: 'LNG imports',
          value: { value: 5800000, unit: 't' },
          period: { edtf: '2026-01/2026-03' },
          change: { value: 7.4, unit: '%' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Remittances (US$ bn)\n\n| Country | 2024 | 2025 | % change |\n| --- | ---: | ---: | ---: |\n| Nepal | 11.0 | 12.9 | 17.3 |\n| Sri Lanka | 6.6 | 8.1 | 22.7 |\n| Bangladesh | 26.9 | 30.3 | 12.6 |',
    date: '2026-05-20',
    facts: [
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 11000000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'NPL' },
          indicator: 'remittances',
          value: { value: 12900000000, currency: 'USD' },
          period: { edtf: '2025' },
          change: { value: 17.3, unit: '%' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'LKA' }, indicator: 'remittances', value: { value: 6600000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'LKA' },
          indicator: 'remittances',
          value: { value: 8100000000, currency: 'USD' },
          period: { edtf: '2025' },
          change: { value: 22.7, unit: '%' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'BGD' }, indicator: 'remittances', value: { value: 26900000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'BGD' },
          indicator: 'remittances',
          value: { value: 30300000000, currency: 'USD' },
          period: { edtf: '2025' },
          change: { value: 12.6, unit: '%' },
        },
        status: 'actual',
      },
    ],
  },
  { text: 'Delegates by country\n\nCountry | Women | Men | Seats\nKenya | 12 | 30 | 42', facts: [] },
];
