import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'The following will be handed to Moldova:\n\nCountry | Equipment | Timing\nGermany | 19 Piranha vehicles | autumn 2026\nPoland | 12 mortars | July 2026',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          from: { iso: 'DEU' },
          to: { iso: 'MDA' },
          system: { name: 'Piranha' },
          quantity: { value: 19, unit: '1', of: 'Piranha vehicles' },
          date: { edtf: '2026-23' },
        },
        status: 'planned',
      },
      {
        slots: { from: { iso: 'POL' }, to: { iso: 'MDA' }, item: 'mortars', quantity: { value: 12, unit: '1', of: 'mortars' }, date: { edtf: '2026-07' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Aid to Moldova, 2025–26\n\nDonor | What | How many | State\nGermany | Piranha IIIH | 19 | handed over\nPoland | Mortars | 12 | promised for autumn 2026\nUnited States | Humvees | 60 | in delivery',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          from: { iso: 'DEU' },
          to: { iso: 'MDA' },
          system: { name: 'Piranha' },
          quantity: { value: 19, unit: '1', of: 'Piranha IIIH' },
          date: { edtf: '2025/2026' },
        },
        status: 'done',
      },
      {
        slots: { from: { iso: 'POL' }, to: { iso: 'MDA' }, item: 'Mortars', quantity: { value: 12, unit: '1', of: 'Mortars' }, date: { edtf: '2026-23' } },
        status: 'planned',
      },
      {
        slots: {
          from: { iso: 'USA' },
          to: { iso: 'MDA' },
          system: { name: 'Humvee' },
          quantity: { value: 60, unit: '1', of: 'Humvees' },
          date: { edtf: '2025/2026' },
        },
        status: 'contracted',
      },
    ],
  },
];
