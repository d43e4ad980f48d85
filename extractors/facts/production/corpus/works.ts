import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Output told by plants, lines, rates and nouns. */
export const works: FactCorpus = [
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
    text: 'In August 2024, Taiwan tested the domestically produced Hsiung Feng III missile.',
    facts: [{ slots: { producer: { iso: 'TWN' }, system: { name: 'Hsiung Feng III' } }, status: 'done' }],
  },
  {
    text: 'Production of the K2 tank in Poland will start in 2026 at the Bumar plant in Gliwice.',
    facts: [{ slots: { producer: { iso: 'POL' }, system: { name: 'K2' }, date: { edtf: '2026' }, site: 'Bumar plant in Gliwice' }, status: 'planned' }],
  },
  {
    text: 'MBDA has raised production of Mistral missiles to 40 a month.',
    facts: [{ slots: { producer: { name: 'MBDA' }, system: { name: 'Mistral' }, quantity: { value: 40, per: 'month' } }, status: 'done' }],
  },
  {
    text: 'Rheinmetall plans to increase its annual output of artillery shells from 450,000 to 750,000 by 2027.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: 'artillery shells', quantity: { value: 750000 }, date: { edtf: '2027' } }, status: 'planned' }],
  },
  {
    text: 'At Sorgues, Eurenco runs propellant lines around the clock.',
    facts: [{ slots: { producer: { name: 'Eurenco' }, item: 'propellant', site: 'Sorgues' }, status: 'done' }],
  },
  {
    text: 'Final assembly of the Borsuk is shared between Rosomak SA in Siemianowice and Jelcz in Laskowice.',
    facts: [
      { slots: { producer: { name: 'Rosomak SA' }, system: { name: 'Borsuk' }, site: 'Siemianowice' }, status: 'done' },
      { slots: { producer: { name: 'Jelcz' }, system: { name: 'Borsuk' }, site: 'Laskowice' }, status: 'done' },
    ],
  },
  {
    text: 'K2 tanks leave Hyundai Rotem’s plant in Changwon at a rate of ten a month.',
    facts: [
      {
        slots: { producer: { name: 'Hyundai Rotem' }, system: { name: 'K2' }, quantity: { value: 10, per: 'month' }, site: 'plant in Changwon' },
        status: 'done',
      },
    ],
  },
  {
    text: 'The filling of 155 mm shells is to start at Baisogala in 2027, Rheinmetall says.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', date: { edtf: '2027' }, site: 'Baisogala' }, status: 'planned' }],
  },
];
