import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Deals whose parts stand apart in their clause, deals of whomever the document or the heading is about, and look-alikes. */
export const apart: FactCorpus = [
  {
    text: 'Ljubljana signed in April with Nexter for 14 Caesar howitzers.',
    date: '2026-06-15',
    facts: [
      {
        slots: { buyer: { iso: 'SVN' }, supplier: { name: 'Nexter' }, system: { name: 'CAESAR' }, quantity: { value: 14 }, date: { edtf: '2026-04' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Hungary’s third Lynx contract, signed with Rheinmetall in October 2025, is worth €900 million and covers 95 vehicles.',
    facts: [
      {
        slots: {
          buyer: { iso: 'HUN' },
          supplier: { name: 'Rheinmetall' },
          system: { name: 'Lynx' },
          quantity: { value: 95 },
          amount: { value: 900000000, currency: 'EUR' },
          date: { edtf: '2025-10' },
        },
        status: 'contracted',
      },
    ],
  },
  { text: 'Contrary to a wire report, no contract has been signed by Chile with Saab, not even for two Gripen fighters.', facts: [] },
  { text: 'Should Chile ever sign a contract with Saab, it would be for 12 Gripen fighters at best.', facts: [] },
  { text: 'The unions in Turin signed a deal with Leonardo in May for three days of leave.', facts: [] },
  {
    text: 'Part A – Uruguay\nSchools\nThe roofs of 40 schools leak.\nPatrol aircraft\nIn May 2025 the navy ordered two C295 aircraft from Airbus for $120 million.\nPart B – Bolivia\nRoads\nThe road to Sucre is closed.\nTransport aircraft\nIn 2024 the air force bought three C-130 transports from Lockheed Martin.',
    facts: [
      {
        slots: {
          buyer: { iso: 'URY' },
          supplier: { name: 'Airbus' },
          system: { name: 'C295' },
          quantity: { value: 2 },
          amount: { value: 120000000, currency: 'USD' },
          date: { edtf: '2025-05' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'BOL' },
          supplier: { name: 'Lockheed Martin' },
          system: { name: 'C-130' },
          quantity: { value: 3 },
          date: { edtf: '2024' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Minutes of the committee\nThe roof cost N$1.2 million. Repairs took N$400,000. Fuel came to N$3 million.\nThe navy ordered two C295 aircraft from Airbus in May 2025.',
    facts: [
      {
        slots: { buyer: { iso: 'NAM' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, quantity: { value: 2 }, date: { edtf: '2025-05' } },
        status: 'contracted',
      },
    ],
  },
];
