import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Gifts told by who gets them, by their ship or by a noun. */
export const received: FactCorpus = [
  {
    text: 'Benin received 15 armoured vehicles from the European Union on 4 November 2025.',
    facts: [
      {
        slots: { from: { name: 'European Union' }, to: { iso: 'BEN' }, item: 'armoured vehicles', quantity: { value: 15 }, date: { edtf: '2025-11-04' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Sri Lanka received 500 tonnes of fuel from India.',
    facts: [{ slots: { from: { iso: 'IND' }, to: { iso: 'LKA' }, item: 'fuel', quantity: { value: 500, unit: 't' } }, status: 'done' }],
  },
  {
    text: 'A shipment of 200 tonnes of rice from Thailand to Madagascar was cancelled in March 2023.',
    facts: [
      {
        slots: { from: { iso: 'THA' }, to: { iso: 'MDG' }, item: 'rice', quantity: { value: 200, unit: 't' }, date: { edtf: '2023-03' } },
        status: 'cancelled',
      },
    ],
  },
  {
    text: 'The donation of 30 generators to Moldova by Romania was completed in January 2023.',
    facts: [{ slots: { from: { iso: 'ROU' }, to: { iso: 'MDA' }, item: 'generators', quantity: { value: 30 }, date: { edtf: '2023-01' } }, status: 'done' }],
  },
  {
    text: 'Ukraine got 10 Marder infantry fighting vehicles as a gift from Germany.',
    facts: [{ slots: { from: { iso: 'DEU' }, to: { iso: 'UKR' }, system: { name: 'Marder' }, quantity: { value: 10 } }, status: 'done' }],
  },
  {
    text: "Turkey's donation of 22 Kirpi vehicles to Somalia was announced in Mogadishu.",
    facts: [{ slots: { from: { iso: 'TUR' }, to: { iso: 'SOM' }, system: { name: 'Kirpi' }, quantity: { value: 22 } }, status: 'done' }],
  },
  {
    text: 'Kenya\n\nTwelve Kirpi vehicles were unloaded at the port on 3 March 2024, a gift from Türkiye.',
    facts: [
      { slots: { from: { iso: 'TUR' }, to: { iso: 'KEN' }, system: { name: 'Kirpi' }, quantity: { value: 12 }, date: { edtf: '2024-03-03' } }, status: 'done' },
    ],
  },
  {
    text: 'Under the initiative led by Estonia, 20,000 rounds reached Ukraine in May 2023.',
    facts: [{ slots: { from: { iso: 'EST' }, to: { iso: 'UKR' }, item: 'rounds', quantity: { value: 20000 }, date: { edtf: '2023-05' } }, status: 'done' }],
  },
  {
    text: 'Zambia took delivery of 40 trucks from China as part of its aid in 2022.',
    facts: [{ slots: { from: { iso: 'CHN' }, to: { iso: 'ZMB' }, item: 'trucks', quantity: { value: 40 }, date: { edtf: '2022' } }, status: 'done' }],
  },
  {
    text: 'A Turkish plane carrying 60 tonnes of medicines and tents landed in Sudan on 3 February 2024.',
    facts: [
      {
        slots: { from: { iso: 'TUR' }, to: { iso: 'SDN' }, item: 'medicines', quantity: { value: 60, unit: 't' }, date: { edtf: '2024-02-03' } },
        status: 'done',
      },
      { slots: { from: { iso: 'TUR' }, to: { iso: 'SDN' }, item: 'tents', date: { edtf: '2024-02-03' } }, status: 'done' },
    ],
  },
  {
    text: 'An Egyptian ship loaded with 900 tonnes of flour left for Somalia on 4 May 2025.',
    facts: [
      {
        slots: { from: { iso: 'EGY' }, to: { iso: 'SOM' }, item: 'flour', quantity: { value: 900, unit: 't' }, date: { edtf: '2025-05-04' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Latvia received 12 helicopters. They were donated by the United States in 2025.',
    facts: [{ slots: { from: { iso: 'USA' }, to: { iso: 'LVA' }, item: 'helicopters', quantity: { value: 12 }, date: { edtf: '2025' } }, status: 'done' }],
  },
  { text: 'Latvia bought 12 helicopters from Airbus. They were delivered by the company in 2025.', facts: [] },
];
