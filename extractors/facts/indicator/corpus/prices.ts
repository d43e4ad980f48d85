import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Passages with what goods and currencies cost, changes of things that no list names, and look-alikes with none. */
export const prices: FactCorpus = [
  {
    text: 'Thermal coal for delivery to northeast Asia sold for US$112 a tonne in May, against US$131 in May 2024.',
    date: '2025-06-20',
    facts: [
      {
        slots: {
          subject: 'northeast Asia',
          indicator: 'thermal coal',
          value: { value: 112, currency: 'USD', per: 'tonne' },
          period: { edtf: '2025-05' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: 'northeast Asia',
          indicator: 'thermal coal',
          value: { value: 131, currency: 'USD', per: 'tonne' },
          period: { edtf: '2024-05' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Nepal\n\nPiped water has cost 32 rupees per unit since July 2024.',
    facts: [
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'piped water', value: { value: 32, per: 'unit' }, period: { edtf: '2024-07', bound: 'since' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Malawi\n\nMuch was owed to the kwacha, which has lost 19 percent against the dollar.',
    facts: [
      {
        slots: { subject: { iso: 'MWI' }, indicator: 'kwacha', change: { value: 19, unit: '%', direction: 'down' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The hryvnia weakened by 3 per cent; the Chilean peso traded at 940 pesos to the dollar.',
    facts: [
      { slots: { subject: { iso: 'UKR' }, indicator: 'hryvnia', change: { value: 3, unit: '%', direction: 'down' } }, status: 'actual' },
      { slots: { subject: { iso: 'CHL' }, indicator: 'peso', value: { value: 940, per: 'dollar' } }, status: 'actual' },
    ],
  },
  {
    text: 'Sri Lanka’s tea plantings fell by 9% in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'LKA' }, indicator: 'tea plantings', change: { value: 9, unit: '%', direction: 'down' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  { text: 'A room in the old town costs €90 a night, and breakfast €12 a head.', facts: [] },
  { text: 'The patient’s weight fell by 4% in March.', facts: [] },
  { text: 'She won the real prize, and the sol of the song rose by an octave.', facts: [] },
  { text: 'The club’s lead grew by 5% after the match in Porto.', facts: [] },
  { text: 'Bus fares in Utrecht could cost €3 a ride.', facts: [] },
];
