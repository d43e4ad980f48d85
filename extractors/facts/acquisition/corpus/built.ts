import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What is built for somebody, and relative clauses of selling. */
export const built: FactCorpus = [
  {
    text: 'Spain is building six 80-metre patrol ships for the Moroccan navy with a loan of €95 million.',
    facts: [
      {
        slots: { buyer: { iso: 'MAR' }, supplier: { iso: 'ESP' }, item: 'patrol ships', quantity: { value: 6 }, amount: { value: 95000000, currency: 'EUR' } },
        status: 'contracted',
      },
    ],
  },
  { text: 'Thales of France has installed three of the four radars that it sold Oman in August 2020 for $100 million.', facts: [] },
  {
    text: 'The 12 Gripen jets that Saab sold to Hungary in 2003 for €800 million are ageing.',
    facts: [
      {
        slots: {
          buyer: { iso: 'HUN' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen' },
          quantity: { value: 12 },
          amount: { value: 800000000, currency: 'EUR' },
          date: { edtf: '2003' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Navantia is to build five corvettes for the Saudi navy by 2028.',
    facts: [
      {
        slots: { buyer: { iso: 'SAU' }, supplier: { name: 'Navantia' }, item: 'corvettes', quantity: { value: 5 }, date: { edtf: '2028', bound: 'by' } },
        status: 'planned',
      },
    ],
  },
  { text: 'TKMS is building a hall for 200 workers.', facts: [] },
  {
    text: 'Saab said that it sold Poland 12 radars in 2024.',
    facts: [
      { slots: { buyer: { iso: 'POL' }, supplier: { name: 'Saab' }, item: 'radars', quantity: { value: 12 }, date: { edtf: '2024' } }, status: 'contracted' },
    ],
  },
];
