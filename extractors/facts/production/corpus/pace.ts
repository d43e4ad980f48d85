import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Passages that tell rates and parts of an output, and by which works they are reached. */
export const paceCorpus: FactCorpus = [
  {
    text: 'Nexter’s Roanne factory is to reach 200 Griffon vehicles a year in 2028.',
    facts: [
      {
        slots: {
          producer: { name: 'Nexter' },
          system: { name: 'Griffon' },
          quantity: { value: 200, per: 'year' },
          date: { edtf: '2028' },
          site: 'Roanne factory',
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Embraer plans to raise C-390 output at Gavião Peixoto from 6 to 12 aircraft a year.',
    facts: [
      {
        slots: { producer: { name: 'Embraer' }, system: { name: 'C-390' }, quantity: { value: 12, of: 'aircraft', per: 'year' }, site: 'Gavião Peixoto' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'VMZ plans to raise annual output at its Sopot plant from 30 to 48 howitzers a year.',
    facts: [
      {
        slots: { producer: { name: 'VMZ' }, item: 'howitzers', quantity: { value: 48, of: 'howitzers', per: 'year' }, site: 'Sopot plant' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Patria assembles Patria AMV vehicles at Hämeenlinna at a rate of six a month.',
    facts: [
      {
        slots: {
          producer: { name: 'Patria' },
          system: { name: 'Patria AMV' },
          quantity: { value: 6, of: 'Patria AMV vehicles', per: 'month' },
          site: 'Hämeenlinna',
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Car output in Slovakia reached 1.1 million vehicles in 2025; Tesna Auto alone accounted for 340,000 of them.',
    facts: [
      {
        slots: { producer: { name: 'Tesna Auto' }, item: 'vehicles', quantity: { value: 340000, of: 'vehicles' }, date: { edtf: '2025' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Denel stopped making Rooikat vehicles in 2019.',
    facts: [{ slots: { producer: { name: 'Denel' }, system: { name: 'Rooikat' }, date: { edtf: '2019' } }, status: 'cancelled' }],
  },
  {
    text: 'At its plant in Stara Pazova Nova, Yugoimport makes 40 Nora B-52 howitzers a year.',
    facts: [
      {
        slots: {
          producer: { name: 'Jugoimport SDPR' },
          system: { name: 'Nora B-52' },
          quantity: { value: 40, per: 'year' },
          site: 'Stara Pazova Nova',
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Tarkon’s plant at Zvolen turned out 210 trucks in 2024.',
    facts: [{ slots: { producer: { name: 'Tarkon' }, item: 'trucks', quantity: { value: 210 }, date: { edtf: '2024' }, site: 'Zvolen' }, status: 'done' }],
  },
  { text: 'The vote turned out 40,000 voters in Georgia in 2024.', facts: [] },
  { text: 'The ministry assembled 30 experts in Vilnius in May 2025.', facts: [] },
  { text: 'Airbus reached 300 customers a year in 2024.', facts: [] },
  { text: 'Exports reached 1.1 million vehicles in 2025; Tesna Auto alone accounted for 40% of them.', facts: [] },
];
