import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Indicators with several figures: of several years, of several subjects, or joined. */
export const compared: FactCorpus = [
  {
    text: 'Inflation in Serbia fell to 4.3% in 2024 from 7.6% in 2023.',
    facts: [
      { slots: { subject: { iso: 'SRB' }, indicator: 'inflation', value: { value: 4.3, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'SRB' }, indicator: 'inflation', value: { value: 7.6, unit: '%' }, period: { edtf: '2023' } }, status: 'actual' },
    ],
  },
  {
    text: 'Poland’s GDP grew by 2.9% in 2024 and is expected to grow by 3.3% in 2025 and 3.0% in 2026.',
    facts: [
      { slots: { subject: { iso: 'POL' }, indicator: 'GDP', change: { value: 2.9, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'POL' }, indicator: 'GDP', change: { value: 3.3, unit: '%' }, period: { edtf: '2025' } }, status: 'forecast' },
      { slots: { subject: { iso: 'POL' }, indicator: 'GDP', change: { value: 3, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Remittances to Nepal reached $11 billion in 2023, against $9.3 billion in 2022.',
    facts: [
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 11000000000, currency: 'USD' }, period: { edtf: '2023' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 9300000000, currency: 'USD' }, period: { edtf: '2022' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Chile’s copper output, a gauge of industrial demand, fell 4.5% in 2024, while Peru’s production climbed 3.7%.',
    facts: [
      {
        slots: { subject: { iso: 'CHL' }, indicator: 'copper output', change: { value: 4.5, unit: '%', direction: 'down' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      { slots: { subject: { iso: 'PER' }, indicator: 'copper production', change: { value: 3.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Cocoa exports of Ivory Coast reached 1.2 million tonnes worth $1.1 billion in 2024, up 8 per cent in volume.',
    facts: [
      {
        slots: {
          subject: { iso: 'CIV' },
          indicator: 'cocoa exports',
          value: { value: 1200000, unit: 't' },
          change: { value: 8, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'CIV' }, indicator: 'cocoa exports', value: { value: 1100000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Inflation in Moldova eased to 7.1% in December 2025 and should close 2026 at 5.0%.',
    facts: [
      { slots: { subject: { iso: 'MDA' }, indicator: 'inflation', value: { value: 7.1, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'MDA' }, indicator: 'inflation', value: { value: 5, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
    ],
  },
  {
    text: 'ACCRA, March 3, 2026 (Wire) - Ghana’s inflation slowed for a fourteenth month in February 2026, to 3.3% from 3.8% in January 2026.',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'inflation', value: { value: 3.3, unit: '%' }, period: { edtf: '2026-02' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'inflation', value: { value: 3.8, unit: '%' }, period: { edtf: '2026-01' } }, status: 'actual' },
    ],
  },
  {
    text: 'Exports of Vietnam rose 17 per cent to $475 billion in 2025, imports 19.4 per cent to $455 billion.',
    facts: [
      {
        slots: {
          subject: { iso: 'VNM' },
          indicator: 'exports',
          value: { value: 475000000000, currency: 'USD' },
          change: { value: 17, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'VNM' },
          indicator: 'imports',
          value: { value: 455000000000, currency: 'USD' },
          change: { value: 19.4, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Forest cover in Ghana was 35% in 2024. The government’s goal for 2030 is 40%.',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'forest cover', value: { value: 35, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'forest cover', value: { value: 40, unit: '%' }, period: { edtf: '2030' } }, status: 'target' },
    ],
  },
  {
    text: 'Inflation in Chile slowed to 7.3 per cent in December from 9.8 per cent a year earlier.',
    date: '2026-02-12',
    facts: [
      { slots: { subject: { iso: 'CHL' }, indicator: 'inflation', value: { value: 7.3, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'CHL' }, indicator: 'inflation', value: { value: 9.8, unit: '%' }, period: { edtf: '2024-12' } }, status: 'actual' },
    ],
  },
  {
    text: 'Benin’s growth reached 7.5 per cent in 2025. The IMF, which approved a disbursement in December, sees 7.0 per cent in 2026.',
    facts: [
      { slots: { subject: { iso: 'BEN' }, indicator: 'growth', value: { value: 7.5, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'BEN' }, indicator: 'growth', value: { value: 7, unit: '%' }, period: { edtf: '2026' } },
        status: 'forecast',
        attribution: 'IMF',
      },
    ],
  },
  {
    text: 'Growth in sub-Saharan Africa slowed to 3.6% in 2024. West African inflation was 14% in 2025.',
    facts: [
      { slots: { subject: 'sub-Saharan Africa', indicator: 'growth', value: { value: 3.6, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: 'West Africa', indicator: 'inflation', value: { value: 14, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'The trade deficit of Nepal reached $11 billion in 2024. That is 26% of GDP.',
    facts: [
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'trade deficit', value: { value: 11000000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'trade deficit', value: { value: 26, unit: '%', of: 'GDP' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Growth in Rwanda reached 8.9% in 2024 and unemployment averaged 15%.',
    facts: [
      { slots: { subject: { iso: 'RWA' }, indicator: 'growth', value: { value: 8.9, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'RWA' }, indicator: 'unemployment', value: { value: 15, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Fiji’s exports rose 5% to $1.1 billion and imports fell 2% to $3 billion in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'FJI' }, indicator: 'exports', value: { value: 1100000000 }, change: { value: 5, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'FJI' },
          indicator: 'imports',
          value: { value: 3000000000 },
          change: { value: 2, unit: '%', direction: 'down' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Belize’s economy grew 4% in 2024. Exports fell 3% to $400 million.',
    facts: [
      { slots: { subject: { iso: 'BLZ' }, indicator: 'economy', change: { value: 4, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      {
        slots: {
          subject: { iso: 'BLZ' },
          indicator: 'exports',
          value: { value: 400000000 },
          change: { value: 3, unit: '%', direction: 'down' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
];
