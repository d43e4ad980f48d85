import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Work on what somebody has, bought like a thing; and plans and makers' work that are no purchase. */
export const upgraded: FactCorpus = [
  {
    text: 'Poland awarded Lockheed Martin a $3.8 billion contract in 2025 to modernise 48 F-16 fighters.',
    facts: [
      {
        slots: {
          buyer: { iso: 'POL' },
          supplier: { name: 'Lockheed Martin' },
          item: 'F-16 upgrade',
          quantity: { value: 48 },
          amount: { value: 3800000000, currency: 'USD' },
          date: { edtf: '2025' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Peru is to upgrade 14 MiG-29 fighters under a $106 million contract with RAC MiG.',
    facts: [
      {
        slots: {
          buyer: { iso: 'PER' },
          supplier: { name: 'RAC MiG' },
          item: 'MiG-29 upgrade',
          quantity: { value: 14 },
          amount: { value: 106000000, currency: 'USD' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'The State Department approved the refurbishment of 66 M1A1 tanks for Egypt at a cost of $700 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'EGY' },
          supplier: { iso: 'USA' },
          item: 'refurbishment of M1A1 tanks',
          quantity: { value: 66 },
          amount: { value: 700000000, currency: 'USD' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Sweden has placed an order with Saab for the mid-life upgrade of five Visby-class corvettes.',
    facts: [
      {
        slots: { buyer: { iso: 'SWE' }, supplier: { name: 'Saab' }, item: 'mid-life upgrade of Visby-class corvettes', quantity: { value: 5 } },
        status: 'contracted',
      },
    ],
  },
  { text: 'Turkey plans to upgrade its 40 F-16 fighters by 2030.', facts: [] },
  { text: 'Spain will upgrade 40 stations under a contract with Ferrovial.', facts: [] },
  { text: 'The plant in Omsk modernised 200 T-72 tanks in 2024.', facts: [] },
  { text: 'Brazil signed up to the upgraded forecast of the bank.', facts: [] },
];
