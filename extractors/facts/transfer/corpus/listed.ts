import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Aid told in lists and rows, for whoever the text is about, and gifts told behind the things. */
export const listed: FactCorpus = [
  {
    text: 'Aid to Ukraine\n\nThe packages, as they were read out:\n\n- Germany: €1.15 billion, including two IRIS-T SLM fire units, to be handed over in 2027, and 4,000 HX-2 drones;\n- Sweden: 18 Archer howitzers (SEK 4 billion in all);\n- Canada: C$220 million.',
    facts: [
      {
        slots: { from: { iso: 'DEU' }, to: { iso: 'UKR' }, system: { name: 'IRIS-T SLM' }, quantity: { value: 2 }, date: { edtf: '2027' } },
        status: 'planned',
      },
      { slots: { from: { iso: 'DEU' }, to: { iso: 'UKR' }, system: { name: 'HX-2' }, quantity: { value: 4000 } }, status: 'planned' },
      { slots: { from: { iso: 'SWE' }, to: { iso: 'UKR' }, system: { name: 'Archer' }, quantity: { value: 18 } }, status: 'planned' },
    ],
  },
  {
    text: 'Germany will send Ukraine 20 Marder vehicles, Denmark 10 Leopard 1 tanks and Norway four NASAMS launchers.',
    facts: [
      { slots: { from: { iso: 'DEU' }, to: { iso: 'UKR' }, system: { name: 'Marder' }, quantity: { value: 20 } }, status: 'planned' },
      { slots: { from: { iso: 'DNK' }, to: { iso: 'UKR' }, system: { name: 'Leopard 1' }, quantity: { value: 10 } }, status: 'planned' },
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, system: { name: 'NASAMS' }, quantity: { value: 4 } }, status: 'planned' },
    ],
  },
  {
    text: 'The Dutch will give Kyiv 24 F-16s, the Danes 19 and the Norwegians six.',
    facts: [
      { slots: { from: { iso: 'NLD' }, to: { iso: 'UKR' }, system: { name: 'F-16' }, quantity: { value: 24 } }, status: 'planned' },
      { slots: { from: { iso: 'DNK' }, to: { iso: 'UKR' }, system: { name: 'F-16' }, quantity: { value: 19 } }, status: 'planned' },
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, system: { name: 'F-16' }, quantity: { value: 6 } }, status: 'planned' },
    ],
  },
  {
    text: 'Senegal and Benin were each given 30 trucks by Japan in 2024.',
    facts: [
      { slots: { from: { iso: 'JPN' }, to: { iso: 'SEN' }, item: 'trucks', quantity: { value: 30 }, date: { edtf: '2024' } }, status: 'done' },
      { slots: { from: { iso: 'JPN' }, to: { iso: 'BEN' }, item: 'trucks', quantity: { value: 30 }, date: { edtf: '2024' } }, status: 'done' },
    ],
  },
  {
    text: 'New aid for Lebanon\n\nFrance delivered 39 VAB carriers in March 2026.',
    facts: [
      { slots: { from: { iso: 'FRA' }, to: { iso: 'LBN' }, system: { name: 'VAB' }, quantity: { value: 39 }, date: { edtf: '2026-03' } }, status: 'done' },
    ],
  },
  {
    text: "Tonga's navy operates two Guardian-class boats donated by Australia in 2019.",
    facts: [
      {
        slots: { from: { iso: 'AUS' }, to: { iso: 'TON' }, system: { name: 'Guardian class' }, quantity: { value: 2 }, date: { edtf: '2019' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Uruguay\n\nThe navy makes do with three cutters, a gift of the United States in 2022.',
    facts: [{ slots: { from: { iso: 'USA' }, to: { iso: 'URY' }, item: 'cutters', quantity: { value: 3 }, date: { edtf: '2022' } }, status: 'done' }],
  },
  { text: 'Peru\n\nRussia delivered 12 Mi-171 helicopters in 2024.', facts: [] },
  { text: 'Aid to Ukraine\n\nHow they voted:\n\n- Germany: 12 members in favour;\n- Hungary: two against.', facts: [] },
  { text: 'The two tanks were a gift of the artist, and the boats will be donated by Spain.', facts: [] },
  { text: 'Medals\n\n- Norway: 24 Boxer vehicles', facts: [] },
];
