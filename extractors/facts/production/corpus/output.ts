import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Passages that tell an output or a capacity by its figures, and look-alikes in which no materiel is made. */
export const outputCorpus: FactCorpus = [
  {
    text: 'Mesko’s output in 2025 came to 1,300 Piorun missiles.',
    facts: [
      {
        slots: { producer: { name: 'Mesko' }, system: { name: 'Piorun' }, quantity: { value: 1300, of: 'Piorun missiles' }, date: { edtf: '2025' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Ukraine’s arms industry\n\nOutput of Bohdana howitzers rose from six a month in 2023 to 20 a month in 2025.',
    facts: [
      { slots: { producer: { iso: 'UKR' }, system: { name: 'Bohdana' }, quantity: { value: 6, per: 'month' }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { producer: { iso: 'UKR' }, system: { name: 'Bohdana' }, quantity: { value: 20, per: 'month' }, date: { edtf: '2025' } }, status: 'done' },
    ],
  },
  {
    text: 'Rheinmetall’s capacity for 155 mm shells is to grow from 750,000 in 2025 to 1.1 million in 2027.',
    facts: [
      { slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', quantity: { value: 750000 }, date: { edtf: '2025' } }, status: 'claimed' },
      { slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', quantity: { value: 1100000 }, date: { edtf: '2027' } }, status: 'planned' },
    ],
  },
  {
    text: 'Capacity for 155 mm shells in the European Union exceeds two million rounds a year.',
    facts: [
      {
        slots: { producer: { name: 'European Union' }, item: '155 mm shells', quantity: { value: 2000000, mod: 'more-than', of: 'rounds', per: 'year' } },
        status: 'claimed',
      },
    ],
  },
  {
    text: 'Bharat Electronics has capacity for 24 radars a year.',
    facts: [{ slots: { producer: { name: 'Bharat Electronics' }, item: 'radars', quantity: { value: 24, of: 'radars', per: 'year' } }, status: 'claimed' }],
  },
  {
    text: 'Iran’s missile output is estimated at 50 a month.',
    facts: [{ slots: { producer: { iso: 'IRN' }, item: 'missile', quantity: { value: 50, per: 'month' } }, status: 'claimed' }],
  },
  {
    text: 'Saab’s production of RBS 70 missiles totalled 1,200 in 2025, compared with 900 in 2024.',
    facts: [
      { slots: { producer: { name: 'Saab' }, system: { name: 'RBS 70' }, quantity: { value: 1200 }, date: { edtf: '2025' } }, status: 'done' },
      { slots: { producer: { name: 'Saab' }, system: { name: 'RBS 70' }, quantity: { value: 900 }, date: { edtf: '2024' } }, status: 'done' },
    ],
  },
  {
    text: 'Rheinmetall turned out about 700,000 artillery rounds in 2025, against 450,000 in 2024 and no more than 70,000 in 2022.',
    facts: [
      {
        slots: {
          producer: { name: 'Rheinmetall' },
          item: 'artillery rounds',
          quantity: { value: 700000, mod: 'about', of: 'artillery rounds' },
          date: { edtf: '2025' },
        },
        status: 'done',
      },
      {
        slots: { producer: { name: 'Rheinmetall' }, item: 'artillery rounds', quantity: { value: 450000, of: 'artillery rounds' }, date: { edtf: '2024' } },
        status: 'done',
      },
      {
        slots: {
          producer: { name: 'Rheinmetall' },
          item: 'artillery rounds',
          quantity: { value: 70000, mod: 'at-most', of: 'artillery rounds' },
          date: { edtf: '2022' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Table 1. Portable missiles completed\n\nMaker | System | 2024 | 2025\nMesko | Piorun | 1,050 | 1,300',
    facts: [
      {
        slots: { producer: { name: 'Mesko' }, system: { name: 'Piorun' }, quantity: { value: 1050, of: 'Portable missiles' }, date: { edtf: '2024' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'Mesko' }, system: { name: 'Piorun' }, quantity: { value: 1300, of: 'Portable missiles' }, date: { edtf: '2025' } },
        status: 'done',
      },
    ],
  },
  { text: 'Table 5. Films made\n\nMaker | Type | 2024 | 2025\nGaumont | drama | 14 | 13', facts: [] },
  { text: 'Table 5. Missiles delivered\n\nMaker | System | 2024 | 2025\nMesko | Piorun | 1,050 | 1,300', facts: [] },
  { text: 'Output of copper in Chile reached 5.4 million tonnes in 2025.', facts: [] },
  { text: 'The school in Lodz has a capacity of 300 pupils.', facts: [] },
  { text: 'Damen’s new ship has a capacity of 300 vehicles.', facts: [] },
  { text: 'If Poland’s output of shells reached 2 million, its stores would be full by 2030.', facts: [] },
  { text: 'Poland’s output of shells did not reach 200,000 in 2025.', facts: [] },
  { text: 'Output per worker at Saab rose to 300 rounds.', facts: [] },
];
