import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Budgets named in one sentence and measured in the next, wholes that are divided, and look-alikes. */
export const named: FactCorpus = [
  {
    text: 'Slovenia’s defence budget grows once more. It will come to €1.6 billion in 2027, or 2.1% of GDP.',
    date: '2026-06-15',
    facts: [
      {
        slots: {
          country: { iso: 'SVN' },
          period: { edtf: '2027' },
          amount: { value: 1600000000, currency: 'EUR' },
          share: { value: 2.1, unit: '%', of: 'GDP' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Togo’s military expenditure is little known. SIPRI put it at $190 million in 2024.',
    date: '2026-06-15',
    facts: [{ slots: { country: { iso: 'TGO' }, period: { edtf: '2024' }, amount: { value: 190000000, currency: 'USD' } }, status: 'claimed' }],
  },
  {
    text: 'The parliament of Slovakia passed the defence budget for 2027 on Monday. At €3.1 billion, it is the largest so far.',
    date: '2026-06-15',
    facts: [{ slots: { country: { iso: 'SVK' }, period: { edtf: '2027' }, amount: { value: 3100000000, currency: 'EUR' } }, status: 'planned' }],
  },
  {
    text: 'Of Oman’s $9 billion defence budget for 2027, $2 billion is for patrol boats. Pensions take another $1 billion.',
    date: '2026-06-15',
    facts: [
      { slots: { country: { iso: 'OMN' }, period: { edtf: '2027' }, amount: { value: 9000000000, currency: 'USD' } }, status: 'planned' },
      {
        slots: { country: { iso: 'OMN' }, period: { edtf: '2027' }, amount: { value: 2000000000, currency: 'USD' }, purpose: 'patrol boats' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'OMN' }, period: { edtf: '2027' }, amount: { value: 1000000000, currency: 'USD' }, purpose: 'pensions' },
        status: 'planned',
      },
    ],
  },
  { text: 'The defence budgets of Slovenia and Croatia grow again. It will reach €2.4 billion in 2027.', facts: [] },
  { text: 'Slovenia’s defence budget is tight. If it reaches €2 billion in 2027, taxes will rise.', facts: [] },
  { text: 'Slovenia’s defence budget is tight. At €2 billion, it was less than that of Croatia.', facts: [] },
];
