import type { FactCorpus } from '../../../src/link/corpus.js';

/** Passages with the productions they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'Hanwha Aerospace will assemble 240 K9 howitzers in Changwon from 2026.',
    facts: [
      {
        slots: { producer: { name: 'Hanwha Aerospace' }, system: { name: 'K9' }, quantity: { value: 240 }, date: { edtf: '2026' }, site: 'Changwon' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'In 2023 Turkey produced 120,000 artillery shells.',
    facts: [{ slots: { producer: { iso: 'TUR' }, item: 'artillery shells', quantity: { value: 120000 }, date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: 'Two frigates were built by Navantia in Ferrol.',
    facts: [{ slots: { producer: { name: 'Navantia' }, item: 'frigates', quantity: { value: 2 }, site: 'Ferrol' }, status: 'done' }],
  },
  {
    text: 'Nammo will open an ammunition plant in Karlskoga in 2027. The plant is designed to turn out 80,000 rockets a year.',
    facts: [
      {
        slots: { producer: { name: 'Nammo' }, item: 'rockets', quantity: { value: 80000, per: 'year' }, site: 'ammunition plant in Karlskoga' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Rheinmetall will build a factory near Vilnius for the production of 155 mm shells by 2028.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', date: { edtf: '2028' }, site: 'factory near Vilnius' }, status: 'planned' }],
  },
  {
    text: 'Tata will produce 60 mm and 81 mm mortar bombs in Pune.',
    facts: [
      { slots: { producer: { name: 'Tata' }, item: '60 mm mortar bombs', site: 'Pune' }, status: 'planned' },
      { slots: { producer: { name: 'Tata' }, item: '81 mm mortar bombs', site: 'Pune' }, status: 'planned' },
    ],
  },
  {
    text: 'According to Indian officials, Bharat Dynamics expects to produce up to 300 missiles a year by 2027.',
    facts: [
      {
        slots: { producer: { name: 'Bharat Dynamics' }, item: 'missiles', quantity: { value: 300, mod: 'at-most', per: 'year' }, date: { edtf: '2027' } },
        status: 'planned',
        attribution: 'Indian officials',
      },
    ],
  },
  {
    text: 'In August 2024, Taiwan tested the domestically produced Hsiung Feng III missile.',
    facts: [{ slots: { producer: { iso: 'TWN' }, system: { name: 'Hsiung Feng III' } }, status: 'done' }],
  },
  { text: 'Ethiopia could produce 10,000 drones a year.', facts: [] },
  { text: 'The film was produced by two friends in Mumbai.', facts: [] },
  { text: 'The company does not produce shells.', facts: [] },
  { text: 'Will Chile build its own frigates by 2030?', facts: [] },
  { text: 'Her tests produced no result, and the doctors made two more appointments.', facts: [] },
  { text: 'He made 40 saves and built a house in Wales.', facts: [] },
  { text: 'Thirty launchers, made by Roketsan, arrived in Qatar.', facts: [] },
  { text: 'The vineyard produces a dry white wine.', facts: [] },
];
