import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables, rows of countries behind a budget, and budgets that bear their year as a name. */
export const rows: FactCorpus = [
  {
    text: 'The refit of the fleet is late. The refurbishment of its naval bases, originally budgeted at €120 million, will cost Portugal’s navy at least €200 million.',
    facts: [{ slots: { country: { iso: 'PRT' }, amount: { value: 120000000 }, purpose: 'refurbishment of its naval bases' }, status: 'planned' }],
  },
  {
    text: 'In Chile the modernisation of three Type 23 frigates will cost at least $600 million.',
    facts: [{ slots: { country: { iso: 'CHL' }, amount: { value: 600000000 }, purpose: 'modernisation of three Type 23 frigates' }, status: 'planned' }],
  },
  {
    text: 'The expansion of the Kolwezi smelter in Congo will cost $400 million, and the renovation of the cathedral of Lima will cost Peru $4 million.',
    facts: [],
  },
  {
    text: 'Table 1. Defence expenditure as a share of GDP, in per cent\n\nCountry | 2023 | 2024\nPoland | 3.9 | 4.1\nEstonia | 2.9 | 3.4',
    facts: [
      { slots: { country: { iso: 'POL' }, period: { edtf: '2023' }, share: { value: 3.9, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'POL' }, period: { edtf: '2024' }, share: { value: 4.1, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'EST' }, period: { edtf: '2023' }, share: { value: 2.9, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'EST' }, period: { edtf: '2024' }, share: { value: 3.4, unit: '%', of: 'GDP' } }, status: 'done' },
    ],
  },
  {
    text: 'Poland spent 4.7 % of GDP on defence in 2025, Estonia 3.4 % and Latvia 3.7 %.',
    facts: [
      { slots: { country: { iso: 'POL' }, period: { edtf: '2025' }, share: { value: 4.7, of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'EST' }, period: { edtf: '2025' }, share: { value: 3.4, of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'LVA' }, period: { edtf: '2025' }, share: { value: 3.7, of: 'GDP' } }, status: 'done' },
    ],
  },
  {
    text: 'Ireland\n\nBudget 2026 provides €1.5 billion for the Department of Defence, an increase of 11%.',
    facts: [
      {
        slots: { country: { iso: 'IRL' }, period: { edtf: '2026' }, amount: { value: 1500000000, currency: 'EUR' }, change: { value: 11 } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The Pentagon asked for $893 billion for fiscal year 2027.',
    facts: [{ slots: { country: { iso: 'USA' }, period: { edtf: '2027' }, amount: { value: 893000000000, currency: 'USD' } }, status: 'planned' }],
  },
  {
    text: 'The Pentagon’s budget request for fiscal 2027 comes to $1.01 trillion.',
    facts: [{ slots: { country: { iso: 'USA' }, period: { edtf: '2027' }, amount: { value: 1010000000000, currency: 'USD' } }, status: 'planned' }],
  },
  {
    text: 'Lithuania plans to spend 5.38 % of GDP, or €4.79 billion, on defence in 2026.',
    facts: [
      {
        slots: { country: { iso: 'LTU' }, period: { edtf: '2026' }, amount: { value: 4790000000, currency: 'EUR' }, share: { value: 5.38, of: 'GDP' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The Danish finance act for 2026 contains DKK 50 billion for the Acceleration Fund.',
    facts: [
      {
        slots: { country: { iso: 'DNK' }, period: { edtf: '2026' }, amount: { value: 50000000000, currency: 'DKK' }, purpose: 'Acceleration Fund' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Brazil’s Ministry of Defence will have R$142 billion at its disposal in 2026.',
    facts: [{ slots: { country: { iso: 'BRA' }, period: { edtf: '2026' }, amount: { value: 142000000000, currency: 'BRL' } }, status: 'planned' }],
  },
  { text: 'Germany exported cars worth €135 billion in 2025, France €57 billion.', facts: [] },
  { text: 'The United States asked Poland for $5 billion.', facts: [] },
  { text: 'Table 4. Spending on pets\n\nCountry | 2023 | 2024\nPoland | €3 billion | €4 billion', facts: [] },
  { text: 'The ministry has 5 billion reasons to worry.', facts: [] },
];
