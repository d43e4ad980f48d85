import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Military expenditure, US$ m\n\nCountry | 2023 | 2024 | 2025\nGhana | 310 | 342 | 401\nTogo | 180 | 195 | 210¹\nBenin | 120 | 144 | 160\nAll three | 610 | 681 | 771\n1. Provisional.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'GHA' }, period: { edtf: '2023' }, amount: { value: 310000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'GHA' }, period: { edtf: '2024' }, amount: { value: 342000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'GHA' }, period: { edtf: '2025' }, amount: { value: 401000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'TGO' }, period: { edtf: '2023' }, amount: { value: 180000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'TGO' }, period: { edtf: '2024' }, amount: { value: 195000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'TGO' }, period: { edtf: '2025' }, amount: { value: 210000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'BEN' }, period: { edtf: '2023' }, amount: { value: 120000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'BEN' }, period: { edtf: '2024' }, amount: { value: 144000000, currency: 'USD' } }, status: 'done' },
      { slots: { country: { iso: 'BEN' }, period: { edtf: '2025' }, amount: { value: 160000000, currency: 'USD' } }, status: 'done' },
    ],
  },
  {
    text: 'Defence budgets\n\nCountry | Budget 2026, € bn | Share of GDP, % | Change on 2025, %\nLatvia | 2.16 | 4.9 | +24\nEstonia | 2.41 | 5.4 | +31\nAustria | 4.76 | 1.0 | –3',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'LVA' },
          period: { edtf: '2026' },
          amount: { value: 2160000000, currency: 'EUR' },
          change: { value: 24, unit: '%' },
          share: { value: 4.9, unit: '%', of: 'GDP' },
        },
        status: 'planned',
      },
      {
        slots: {
          country: { iso: 'EST' },
          period: { edtf: '2026' },
          amount: { value: 2410000000, currency: 'EUR' },
          change: { value: 31, unit: '%' },
          share: { value: 5.4, unit: '%', of: 'GDP' },
        },
        status: 'planned',
      },
      {
        slots: {
          country: { iso: 'AUT' },
          period: { edtf: '2026' },
          amount: { value: 4760000000, currency: 'EUR' },
          change: { value: 3, unit: '%', direction: 'down' },
          share: { value: 1, unit: '%', of: 'GDP' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Budget of Montenegro, € million\n\nMinistry | 2025 | 2026\nDefence | 105 | 121\nHealth | 480 | 505',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'MNE' }, period: { edtf: '2025' }, amount: { value: 105000000, currency: 'EUR' } }, status: 'done' },
      { slots: { country: { iso: 'MNE' }, period: { edtf: '2026' }, amount: { value: 121000000, currency: 'EUR' } }, status: 'planned' },
    ],
  },
  {
    text: 'Budget of the Ministry of Defence, million euro (Slovenia)\n\nItem | 2025 | 2026\nPersonnel | 520 | 560\nEquipment | 310 | 420\nTotal | 830 | 980',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'SVN' }, period: { edtf: '2025' }, amount: { value: 520000000, currency: 'EUR' }, purpose: 'Personnel' }, status: 'done' },
      { slots: { country: { iso: 'SVN' }, period: { edtf: '2026' }, amount: { value: 560000000, currency: 'EUR' }, purpose: 'Personnel' }, status: 'planned' },
      { slots: { country: { iso: 'SVN' }, period: { edtf: '2025' }, amount: { value: 310000000, currency: 'EUR' }, purpose: 'Equipment' }, status: 'done' },
      { slots: { country: { iso: 'SVN' }, period: { edtf: '2026' }, amount: { value: 420000000, currency: 'EUR' }, purpose: 'Equipment' }, status: 'planned' },
    ],
  },
];
