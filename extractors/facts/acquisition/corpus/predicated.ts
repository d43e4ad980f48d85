import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Deals told by their own predicate (*the order is for …*), one more of a row, and what is paid for told first. */
export const predicated: FactCorpus = [
  {
    text: "The army's contract with Damen is for three landing craft.\n\nIt runs for five years.",
    facts: [],
  },
  {
    text: 'The order, placed by the Dutch defence ministry with Damen in March 2026, is for two frigates.',
    facts: [
      {
        slots: { buyer: { iso: 'NLD' }, supplier: { name: 'Damen' }, item: 'frigates', quantity: { value: 2 }, date: { edtf: '2026-03' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Norway’s order is for 54 Leopard 2A8 tanks.',
    facts: [{ slots: { buyer: { iso: 'NOR' }, system: { name: 'Leopard 2A8' }, quantity: { value: 54 } }, status: 'contracted' }],
  },
  {
    text: 'Latvia signed a deal with Hanwha in October 2025. It is for 12 K9 howitzers.',
    facts: [
      {
        slots: { buyer: { iso: 'LVA' }, supplier: { name: 'Hanwha' }, system: { name: 'K9' }, quantity: { value: 12 }, date: { edtf: '2025-10' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Greece ordered three FDI frigates from Naval Group in 2022. The fourth was ordered in 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'GRC' }, supplier: { name: 'Naval Group' }, system: { name: 'FDI' }, quantity: { value: 3 }, date: { edtf: '2022' } },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'GRC' }, supplier: { name: 'Naval Group' }, system: { name: 'FDI' }, date: { edtf: '2024' } }, status: 'contracted' },
    ],
  },
  {
    text: 'For the 32 Gripen fighters Manila is paying Saab $624 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'PHL' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen' },
          quantity: { value: 32 },
          amount: { value: 624000000, currency: 'USD' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Latvia and Estonia bought six HIMARS launchers each.',
    facts: [
      { slots: { buyer: { iso: 'LVA' }, system: { name: 'HIMARS' }, quantity: { value: 6 } }, status: 'done' },
      { slots: { buyer: { iso: 'EST' }, system: { name: 'HIMARS' }, quantity: { value: 6 } }, status: 'done' },
    ],
  },
  {
    text: 'The KC-390 has since been ordered by Portugal and Hungary.',
    facts: [
      { slots: { buyer: { iso: 'PRT' }, system: { name: 'KC-390' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'HUN' }, system: { name: 'KC-390' } }, status: 'contracted' },
    ],
  },
  {
    text: 'Embraer completed four KC-390 transports in May 2026. Sweden bought four of the type on 18 June 2026.',
    facts: [{ slots: { buyer: { iso: 'SWE' }, system: { name: 'KC-390' }, quantity: { value: 4 }, date: { edtf: '2026-06-18' } }, status: 'done' }],
  },
  {
    text: 'From Hyundai Rotem, Lima ordered 54 K2 tanks in December 2025.',
    facts: [
      {
        slots: { buyer: { iso: 'PER' }, supplier: { name: 'Hyundai Rotem' }, system: { name: 'K2' }, quantity: { value: 54 }, date: { edtf: '2025-12' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Jordan’s purchase of eight F-16 fighters, signed in 2022, has slipped to 2028.',
    facts: [{ slots: { buyer: { iso: 'JOR' }, system: { name: 'F-16' }, quantity: { value: 8 }, date: { edtf: '2022' } }, status: 'contracted' }],
  },
  {
    text: 'In all, 24 Super Tucanos were delivered to the Philippines, six of them in 2020.',
    facts: [{ slots: { buyer: { iso: 'PHL' }, system: { name: 'A-29' }, quantity: { value: 24 } }, status: 'done' }],
  },
  {
    text: 'Of the 98 Centauro II vehicles that Peru ordered in 2022, 16 had arrived in June 2026.',
    facts: [
      { slots: { buyer: { iso: 'PER' }, system: { name: 'Centauro II' }, quantity: { value: 98 }, date: { edtf: '2022' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'PER' }, system: { name: 'Centauro II' }, quantity: { value: 16 }, date: { edtf: '2026-06' } }, status: 'done' },
    ],
  },
  {
    text: 'Fleets of the Andes\n\nPeru\n\nLate again\n\nThe navy ordered three cutters in 2024.\n\nProspects\n\nThe navy ordered tea.',
    facts: [{ slots: { buyer: { iso: 'PER' }, item: 'cutters', quantity: { value: 3 }, date: { edtf: '2024' } }, status: 'contracted' }],
  },
  { text: 'Spain took its first steps in May, and Poland took the first prize.', facts: [] },
  { text: 'The treaty is for the whole of Norway. It is for two generations.', facts: [] },
  { text: 'Kenya ordered an inquiry. The fourth was ordered in 2024.', facts: [] },
];
