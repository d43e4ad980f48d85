import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What is built for somebody, relative clauses of selling, and purchases that come on a day of their own. */
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
  {
    text: 'Two Kershaw frigates, bought by Oman from Fincantieri in March 2024 for €900 million, reached Muscat in May 2026.',
    facts: [
      {
        slots: {
          buyer: { iso: 'OMN' },
          supplier: { name: 'Fincantieri' },
          system: { name: 'Kershaw' },
          quantity: { value: 2 },
          amount: { value: 900000000, currency: 'EUR' },
          date: { edtf: '2024-03' },
        },
        status: 'done',
      },
      {
        slots: { buyer: { iso: 'OMN' }, supplier: { name: 'Fincantieri' }, system: { name: 'Kershaw' }, quantity: { value: 2 }, date: { edtf: '2026-05' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'In May 2024 Estonia bought four Patriot launchers from Raytheon. In July 2025 it ordered 23 Mistral 3 launchers and 94 missiles from MBDA.',
    facts: [
      {
        slots: { buyer: { iso: 'EST' }, supplier: { name: 'Raytheon' }, system: { name: 'Patriot' }, quantity: { value: 4 }, date: { edtf: '2024-05' } },
        status: 'done',
      },
      {
        slots: { buyer: { iso: 'EST' }, supplier: { name: 'MBDA' }, system: { name: 'Mistral 3' }, quantity: { value: 23 }, date: { edtf: '2025-07' } },
        status: 'contracted',
      },
      {
        slots: { buyer: { iso: 'EST' }, supplier: { name: 'MBDA' }, item: 'missiles', quantity: { value: 94 }, date: { edtf: '2025-07' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Two Su-30 fighters bought from Russia arrived in Hanoi in January 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'VNM' }, supplier: { iso: 'RUS' }, system: { name: 'Su-30' }, quantity: { value: 2 }, date: { edtf: '2024-01' } },
        status: 'done',
      },
    ],
  },
];
