import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Output of the three works\n\n| System | Maker | Built in 2024 | Built in 2025 | Planned for 2026 |\n|---|---|---|---|---|\n| Krab | HSW | 24 | 36 | 48 |\n| Piorun | Mesko | 1,000 | 1,300 | 1,600 |\n| Total | | 1,024 | 1,336 | 1,648 |',
    date: '2026-05-20',
    facts: [
      {
        slots: { producer: { name: 'HSW' }, system: { name: 'Krab' }, quantity: { value: 24, unit: '1', of: 'Krab' }, date: { edtf: '2024' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'HSW' }, system: { name: 'Krab' }, quantity: { value: 36, unit: '1', of: 'Krab' }, date: { edtf: '2025' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'HSW' }, system: { name: 'Krab' }, quantity: { value: 48, unit: '1', of: 'Krab' }, date: { edtf: '2026' } },
        status: 'planned',
      },
      {
        slots: { producer: { name: 'Mesko' }, system: { name: 'Piorun' }, quantity: { value: 1000, unit: '1', of: 'Piorun' }, date: { edtf: '2024' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'Mesko' }, system: { name: 'Piorun' }, quantity: { value: 1300, unit: '1', of: 'Piorun' }, date: { edtf: '2025' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'Mesko' }, system: { name: 'Piorun' }, quantity: { value: 1600, unit: '1', of: 'Piorun' }, date: { edtf: '2026' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Shell production, thousand rounds\n\nCountry | 2023 | 2024 | 2025 (estimate) | 2026 (planned)\nGermany | 150 | 300 | 450 | 700\nNorway | 40 | 60 | 80 | 120\nTotal | 190 | 360 | 530 | 820',
    date: '2026-05-20',
    facts: [
      { slots: { producer: { iso: 'DEU' }, item: 'shells', quantity: { value: 150000, unit: '1', of: 'rounds' }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { producer: { iso: 'DEU' }, item: 'shells', quantity: { value: 300000, unit: '1', of: 'rounds' }, date: { edtf: '2024' } }, status: 'done' },
      { slots: { producer: { iso: 'DEU' }, item: 'shells', quantity: { value: 450000, unit: '1', of: 'rounds' }, date: { edtf: '2025' } }, status: 'claimed' },
      { slots: { producer: { iso: 'DEU' }, item: 'shells', quantity: { value: 700000, unit: '1', of: 'rounds' }, date: { edtf: '2026' } }, status: 'planned' },
      { slots: { producer: { iso: 'NOR' }, item: 'shells', quantity: { value: 40000, unit: '1', of: 'rounds' }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { producer: { iso: 'NOR' }, item: 'shells', quantity: { value: 60000, unit: '1', of: 'rounds' }, date: { edtf: '2024' } }, status: 'done' },
      { slots: { producer: { iso: 'NOR' }, item: 'shells', quantity: { value: 80000, unit: '1', of: 'rounds' }, date: { edtf: '2025' } }, status: 'claimed' },
      { slots: { producer: { iso: 'NOR' }, item: 'shells', quantity: { value: 120000, unit: '1', of: 'rounds' }, date: { edtf: '2026' } }, status: 'planned' },
    ],
  },
  {
    text: 'Missile | Maker | Made in 2025 | Planned rate, a year | Target year\nPAC-3 interceptors | Lockheed Martin | 620 | 2,000 | 2033\nTomahawk missiles | RTX | 90 | 1,000 | 2032',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          producer: { name: 'Lockheed Martin' },
          system: { name: 'PAC-3' },
          quantity: { value: 620, unit: '1', of: 'PAC-3 interceptors' },
          date: { edtf: '2025' },
        },
        status: 'done',
      },
      {
        slots: {
          producer: { name: 'Lockheed Martin' },
          system: { name: 'PAC-3' },
          quantity: { value: 2000, unit: '1', of: 'PAC-3 interceptors', per: 'year' },
          date: { edtf: '2033', bound: 'by' },
        },
        status: 'planned',
      },
      {
        slots: { producer: { name: 'RTX' }, system: { name: 'Tomahawk' }, quantity: { value: 90, unit: '1', of: 'Tomahawk missiles' }, date: { edtf: '2025' } },
        status: 'done',
      },
      {
        slots: {
          producer: { name: 'RTX' },
          system: { name: 'Tomahawk' },
          quantity: { value: 1000, unit: '1', of: 'Tomahawk missiles', per: 'year' },
          date: { edtf: '2032', bound: 'by' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Drone production in Ukraine\n\nMaker | Type | Output in 2025 | Target for 2026\nVyriy | FPV drones | 120,000 | 400,000\nSkyeton | Raybird | 300 | 900',
    date: '2026-05-20',
    facts: [
      {
        slots: { producer: { name: 'Vyriy' }, item: 'FPV drones', quantity: { value: 120000, unit: '1', of: 'FPV drones' }, date: { edtf: '2025' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'Vyriy' }, item: 'FPV drones', quantity: { value: 400000, unit: '1', of: 'FPV drones' }, date: { edtf: '2026' } },
        status: 'planned',
      },
      {
        slots: { producer: { name: 'Skyeton' }, system: { name: 'Raybird' }, quantity: { value: 300, unit: '1', of: 'drones' }, date: { edtf: '2025' } },
        status: 'done',
      },
      {
        slots: { producer: { name: 'Skyeton' }, system: { name: 'Raybird' }, quantity: { value: 900, unit: '1', of: 'drones' }, date: { edtf: '2026' } },
        status: 'planned',
      },
    ],
  },
];
