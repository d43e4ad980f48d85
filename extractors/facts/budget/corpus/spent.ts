import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What is spent, given or entered. */
export const spent: FactCorpus = [
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
    text: 'NATO members spent a combined $1.5 trillion on defence in 2024.',
    facts: [{ slots: { country: { name: 'NATO' }, period: { edtf: '2024' }, amount: { value: 1500000000000, currency: 'USD' } }, status: 'done' }],
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
    text: 'Sweden has earmarked 4 billion kronor for railway tunnels.',
    facts: [{ slots: { country: { iso: 'SWE' }, amount: { value: 4000000000, currency: 'SEK' }, purpose: 'railway tunnels' }, status: 'planned' }],
  },
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
  {
    text: 'Nigeria budgeted 5.41 trillion naira for defence and security in 2026.',
    facts: [{ slots: { country: { iso: 'NGA' }, period: { edtf: '2026' }, amount: { value: 5410000000000, currency: 'NGN' } }, status: 'planned' }],
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
    text: 'Bolivia’s 2027 budget provides 4 billion bolivianos for defence.',
    facts: [{ slots: { country: { iso: 'BOL' }, period: { edtf: '2027' }, amount: { value: 4000000000, currency: 'BOB' } }, status: 'planned' }],
  },
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
    text: 'Slovakia’s 2026 budget sets aside €310 million for bridges and €95 million for trains.',
    facts: [
      { slots: { country: { iso: 'SVK' }, amount: { value: 310000000 }, purpose: 'bridges', period: { edtf: '2026' } }, status: 'planned' },
      { slots: { country: { iso: 'SVK' }, amount: { value: 95000000 }, purpose: 'trains', period: { edtf: '2026' } }, status: 'planned' },
    ],
  },
  {
    text: 'Tunis has set aside 2.5% of GDP for defence since 2023.',
    date: '2026-01-01',
    facts: [{ slots: { country: { iso: 'TUN' }, period: { edtf: '2023', bound: 'since' }, share: { value: 2.5, unit: '%', of: 'GDP' } }, status: 'done' }],
  },
];
