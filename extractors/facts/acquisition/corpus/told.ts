import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Deals told over two sentences: a first one says what is wanted or won, the next counts and prices it; and look-alikes. */
export const told: FactCorpus = [
  {
    text: 'The Uruguayan navy needs new patrol boats. It signed for three with Damen in 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'URY' }, supplier: { name: 'Damen' }, item: 'patrol boats', quantity: { value: 3 }, date: { edtf: '2024' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Peru is looking for trainers. A contract for 24 was awarded to KAI in April, and the other ten will follow in 2028.',
    date: '2026-06-10',
    facts: [
      {
        slots: { buyer: { iso: 'PER' }, supplier: { name: 'KAI' }, item: 'trainers', quantity: { value: 24 }, date: { edtf: '2026-04' } },
        status: 'contracted',
      },
      {
        slots: { buyer: { iso: 'PER' }, supplier: { name: 'KAI' }, item: 'trainers', quantity: { value: 10 }, date: { edtf: '2028' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Indra won the tender for airport radars in Albania. The contract, signed on 9 March 2026, is worth €80 million and provides for six sets.',
    facts: [
      {
        slots: {
          buyer: { iso: 'ALB' },
          supplier: { name: 'Indra' },
          item: 'airport radars',
          quantity: { value: 6 },
          amount: { value: 80000000, currency: 'EUR' },
          date: { edtf: '2026-03-09' },
        },
        status: 'contracted',
      },
    ],
  },
  { text: 'Chile lacks vehicles and howitzers. It signed for 40 with Otokar in 2024.', facts: [] },
  { text: 'If Togo buys drones, it will need crews. It signed for six with Baykar in 2024.', facts: [] },
  { text: 'Togo may need drones. If money is found, it will sign for six with Baykar.', facts: [] },
  {
    text: 'Thailand signed a contract with Saab in August 2025. It covers four Gripen E jets and is worth $600 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'THA' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen E' },
          quantity: { value: 4 },
          amount: { value: 600000000 },
          date: { edtf: '2025-08' },
        },
        status: 'contracted',
      },
    ],
  },
  { text: 'Thailand signed a contract with Saab in August 2025. It would cover four Gripen E jets.', facts: [] },
  {
    text: 'Croatia chose the Rafale in 2021. The 12 jets cost €1.1 billion.',
    facts: [
      {
        slots: { buyer: { iso: 'HRV' }, system: { name: 'Rafale' }, quantity: { value: 12 }, amount: { value: 1100000000 }, date: { edtf: '2021' } },
        status: 'planned',
      },
    ],
  },
];
