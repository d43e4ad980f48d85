import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Money given for something named, told by a verb of giving in whatever order, and look-alikes. */
export const apart: FactCorpus = [
  {
    text: 'Iceland has earmarked ISK 3 billion for coastal radars in 2027.',
    date: '2026-06-15',
    facts: [
      {
        slots: { country: { iso: 'ISL' }, period: { edtf: '2027' }, amount: { value: 3000000000, currency: 'ISK' }, purpose: 'coastal radars' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Paraguay’s budget for 2027 sets spending at PYG 130 trillion. Of this, PYG 9 trillion is assigned to rural roads and PYG 2 trillion to village banks; another PYG 1 trillion is meant for flood walls.',
    date: '2026-06-15',
    facts: [
      { slots: { country: { iso: 'PRY' }, period: { edtf: '2027' }, amount: { value: 130000000000000, currency: 'PYG' } }, status: 'planned' },
      {
        slots: { country: { iso: 'PRY' }, period: { edtf: '2027' }, amount: { value: 9000000000000, currency: 'PYG' }, purpose: 'rural roads' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'PRY' }, period: { edtf: '2027' }, amount: { value: 2000000000000, currency: 'PYG' }, purpose: 'village banks' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'PRY' }, period: { edtf: '2027' }, amount: { value: 1000000000000, currency: 'PYG' }, purpose: 'flood walls' },
        status: 'planned',
      },
    ],
  },
  { text: 'The charity in Oslo spent NOK 3 million on blankets in 2025.', facts: [] },
  { text: 'Iceland would have set aside ISK 3 billion for coastal radars in 2027 had the fish come.', facts: [] },
];
