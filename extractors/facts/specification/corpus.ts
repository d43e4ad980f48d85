import type { FactCorpus } from '../../../src/link/corpus.js';

/** Passages with the specifications they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'The BrahMos missile has a range of 290 km and a 200 kg warhead.',
    facts: [
      { slots: { system: { name: 'BrahMos' }, attribute: 'range', value: { value: 290, unit: 'km' } } },
      { slots: { system: { name: 'BrahMos' }, attribute: 'warhead mass', value: { value: 200, unit: 'kg' } } },
    ],
  },
  {
    text: 'Iran showed the Shahed-136 drone. It flies up to 2,000 km and carries a 50 kg warhead.',
    facts: [
      { slots: { system: { name: 'Shahed-136' }, attribute: 'range', value: { value: 2000, unit: 'km' } } },
      { slots: { system: { name: 'Shahed-136' }, attribute: 'warhead mass', value: { value: 50, unit: 'kg' } } },
    ],
  },
  {
    text: 'The MQ-9B has an endurance of more than 40 hours.',
    facts: [{ slots: { system: { name: 'MQ-9B' }, attribute: 'endurance', value: { value: 40, mod: 'more-than', unit: 'h' } } }],
  },
  {
    text: 'The Leopard 2A7 weighs 66.5 tonnes.',
    facts: [{ slots: { system: { name: 'Leopard 2A7' }, attribute: 'mass', value: { value: 66.5, unit: 't' } } }],
  },
  {
    text: 'With its payload of 150 kg, the Bayraktar TB2 stays up all day.',
    facts: [{ slots: { system: { name: 'Bayraktar TB2' }, attribute: 'payload', value: { value: 150, unit: 'kg' } } }],
  },
  {
    text: 'The Javelin strikes targets at 2,500 m.',
    facts: [{ slots: { system: { name: 'Javelin' }, attribute: 'range', value: { value: 2500, unit: 'm' } } }],
  },
  {
    text: 'According to the manufacturer, the Gripen E reaches a top speed of 2,470 km/h.',
    facts: [{ slots: { system: { name: 'Gripen E' }, attribute: 'speed', value: { value: 2470, unit: 'km/h' } }, attribution: 'the manufacturer' }],
  },
  {
    text: 'The PULS system has a maximum range of 300 km.',
    facts: [{ slots: { system: { name: 'PULS' }, attribute: 'range', value: { value: 300, unit: 'km' } } }],
  },
  {
    text: 'With a payload of 7.7 tonnes and a combat radius of 1,000 km, the new KF-21 is to replace older jets.',
    facts: [
      { slots: { system: { name: 'KF-21' }, attribute: 'payload', value: { value: 7.7, unit: 't' } } },
      { slots: { system: { name: 'KF-21' }, attribute: 'combat radius', value: { value: 1000, unit: 'km' } } },
    ],
  },
  {
    text: 'The Type 26 frigate is 149.9 metres long and displaces 6,900 tonnes.',
    facts: [
      { slots: { system: { name: 'Type 26' }, attribute: 'length', value: { value: 149.9, unit: 'm' } } },
      { slots: { system: { name: 'Type 26' }, attribute: 'displacement', value: { value: 6900, unit: 't' } } },
    ],
  },
  {
    text: 'The MQ-9B can stay aloft for 40 hours, climb to 12,000 metres and carry 2,155 kg.',
    facts: [
      { slots: { system: { name: 'MQ-9B' }, attribute: 'endurance', value: { value: 40, unit: 'h' } } },
      { slots: { system: { name: 'MQ-9B' }, attribute: 'altitude', value: { value: 12000, unit: 'm' } } },
      { slots: { system: { name: 'MQ-9B' }, attribute: 'payload', value: { value: 2155, unit: 'kg' } } },
    ],
  },
  {
    text: 'Weighing 66.5 tonnes, the Leopard 2A7 is too heavy for the bridge.',
    facts: [{ slots: { system: { name: 'Leopard 2A7' }, attribute: 'mass', value: { value: 66.5, unit: 't' } } }],
  },
  {
    text: 'The Arrow 3 can engage targets at altitudes above 100 km.',
    facts: [{ slots: { system: { name: 'Arrow 3' }, attribute: 'altitude', value: { value: 100, mod: 'more-than', unit: 'km' } } }],
  },
  { text: 'With a crew of 60, the ministry runs a depot beside the Patriot battery.', facts: [] },
  { text: 'If the BrahMos had a range of 800 km, it could reach the coast.', facts: [] },
  { text: 'A C-130 was carrying 12 tonnes of flour to the islands.', facts: [] },
  { text: 'The hikers chose from a range of 12 routes and walked 30 km.', facts: [] },
  { text: 'The ship sailed 300 km at speed and reached port.', facts: [] },
  { text: 'Does the Patriot have a range of 160 km?', facts: [] },
  { text: 'The runner covered a length of 400 m in 44 seconds.', facts: [] },
  { text: 'His weight fell by 12 kg within a year.', facts: [] },
  { text: 'The plane was flying at an altitude of 10,000 m when the storm began.', facts: [] },
  { text: 'The crew of 12 slept below deck.', facts: [] },
  { text: 'Prices in the range of $40 to $60 are common.', facts: [] },
  {
    text: "The JASSM-ER's range is more than 925 km; its warhead weighs 450 kg.",
    facts: [
      { slots: { system: { name: 'JASSM-ER' }, attribute: 'range', value: { value: 925, mod: 'more-than', unit: 'km' } } },
      { slots: { system: { name: 'JASSM-ER' }, attribute: 'warhead mass', value: { value: 450, unit: 'kg' } } },
    ],
  },
];
