import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Tables of gifts, and gifts told under a heading of aid. */
export const tables: FactCorpus = [
  {
    text: 'Military aid to Moldova\n\nDonor | System | Number | Status\nGermany | Piranha | 19 | delivered\nPoland | NASAMS | 2 | pledged',
    facts: [
      { slots: { from: { iso: 'DEU' }, to: { iso: 'MDA' }, system: { name: 'Piranha' }, quantity: { value: 19 } }, status: 'done' },
      { slots: { from: { iso: 'POL' }, to: { iso: 'MDA' }, system: { name: 'NASAMS' }, quantity: { value: 2 } }, status: 'planned' },
    ],
  },
  {
    text: 'Madrid, 3 June 2025\n\nSpain has a new budget. Spain and Spanish firms are growing. Spain exports more.\n\nAid to Lebanon\n\nSix patrol boats had been delivered by the end of May 2025.',
    facts: [
      {
        slots: { from: { iso: 'ESP' }, to: { iso: 'LBN' }, item: 'patrol boats', quantity: { value: 6 }, date: { edtf: '2025-05', bound: 'by', mod: 'end' } },
        status: 'done',
      },
    ],
  },
  { text: 'The plan for 30 Leopard 2 tanks was presented to Parliament.', facts: [] },
  {
    text: 'Since 2021 Canada has given Jamaica nine patrol boats.',
    facts: [
      {
        slots: { from: { iso: 'CAN' }, to: { iso: 'JAM' }, item: 'patrol boats', quantity: { value: 9 }, date: { edtf: '2021', bound: 'since' } },
        status: 'done',
      },
    ],
  },
];
