import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What is planned, cancelled or denied. */
export const planned: FactCorpus = [
  {
    text: 'Norway will acquire five frigates from Navantia, with the lead ship to be delivered in 2029.',
    facts: [{ slots: { buyer: { iso: 'NOR' }, supplier: { name: 'Navantia' }, item: 'frigates', quantity: { value: 5 } }, status: 'planned' }],
  },
  {
    text: 'Thailand will acquire two frigates from HD Hyundai, a 35 billion baht deal, with the first ship to be delivered in 2029.',
    facts: [
      {
        slots: {
          buyer: { iso: 'THA' },
          supplier: { name: 'HD Hyundai' },
          item: 'frigates',
          quantity: { value: 2 },
          amount: { value: 35000000000, currency: 'THB' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The press wrote that 12 Gripen aircraft were ordered by the Slovenian air force; no such order has been placed.',
    facts: [{ slots: { buyer: { iso: 'SVN' }, system: { name: 'Gripen' }, quantity: { value: 12 } }, status: 'denied' }],
  },
  {
    text: 'The Philippines plans to buy the 12 patrol boats that Israel is offering, and it has already ordered two corvettes from Naval Group.',
    facts: [
      { slots: { buyer: { iso: 'PHL' }, item: 'patrol boats', quantity: { value: 12 } }, status: 'planned' },
      { slots: { buyer: { iso: 'PHL' }, supplier: { name: 'Naval Group' }, item: 'corvettes', quantity: { value: 2 } }, status: 'contracted' },
    ],
  },
  {
    text: 'Egypt has not ordered the KAAN fighter.',
    facts: [{ slots: { buyer: { iso: 'EGY' }, system: { name: 'KAAN' } }, status: 'denied' }],
  },
  {
    text: 'A plan to acquire 24 F-16 fighters was cancelled by Argentina in 2021.',
    facts: [{ slots: { buyer: { iso: 'ARG' }, system: { name: 'F-16' }, quantity: { value: 24 }, date: { edtf: '2021' } }, status: 'cancelled' }],
  },
  {
    text: 'The Dutch defence ministry announced on Tuesday that it will purchase 46 Leopard 2A8 tanks for 2.6 billion euros.',
    facts: [
      {
        slots: { buyer: { iso: 'NLD' }, system: { name: 'Leopard 2A8' }, quantity: { value: 46 }, amount: { value: 2600000000, currency: 'EUR' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Denmark opted for the SAMP/T system over Patriot in September 2025.',
    facts: [{ slots: { buyer: { iso: 'DNK' }, system: { name: 'SAMP/T' }, date: { edtf: '2025-09' } }, status: 'planned' }],
  },
  {
    text: "Bulgaria's parliament approved the purchase of 183 Stryker armoured vehicles for $1.37 billion.",
    facts: [
      {
        slots: { buyer: { iso: 'BGR' }, system: { name: 'Stryker' }, quantity: { value: 183 }, amount: { value: 1370000000, currency: 'USD' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Canada scrapped plans to purchase 18 Super Hornet jets from Boeing in December 2017.',
    facts: [
      {
        slots: { buyer: { iso: 'CAN' }, supplier: { name: 'Boeing' }, system: { name: 'F/A-18E/F' }, quantity: { value: 18 }, date: { edtf: '2017-12' } },
        status: 'cancelled',
      },
    ],
  },
  {
    text: "Kazakhstan's defence minister denied reports that the country had ordered Rafale fighters.",
    facts: [{ slots: { buyer: { iso: 'KAZ' }, system: { name: 'Rafale' } }, status: 'denied' }],
  },
  {
    text: "In March 2024, Greece's Council of Ministers cleared the acquisition of 20 F-35 fighters at a cost of 3.47 billion euros.",
    facts: [
      {
        slots: {
          buyer: { iso: 'GRC' },
          system: { name: 'F-35' },
          quantity: { value: 20 },
          amount: { value: 3470000000, currency: 'EUR' },
          date: { edtf: '2024-03' },
        },
        status: 'planned',
      },
    ],
  },
  { text: 'Uzbekistan is believed to have ordered the JF-17.', facts: [{ slots: { buyer: { iso: 'UZB' }, system: { name: 'JF-17' } }, status: 'claimed' }] },
  {
    text: 'In addition to the 18 aircraft ordered in 2021, Croatia wants 12 more Rafales by 2030.',
    facts: [{ slots: { buyer: { iso: 'HRV' }, system: { name: 'Rafale' }, quantity: { value: 12 }, date: { edtf: '2030', bound: 'by' } }, status: 'planned' }],
  },
  {
    text: 'Uruguay ordered two patrol vessels from the shipbuilder Navantia for €82 million. The contract was cancelled in October 2025.',
    facts: [
      {
        slots: {
          buyer: { iso: 'URY' },
          supplier: { name: 'Navantia' },
          item: 'patrol vessels',
          quantity: { value: 2 },
          amount: { value: 82000000, currency: 'EUR' },
        },
        status: 'cancelled',
      },
    ],
  },
  {
    text: 'London gave its approval for Qatar to buy nine Hawk trainers.',
    facts: [{ slots: { buyer: { iso: 'QAT' }, supplier: { iso: 'GBR' }, system: { name: 'Hawk' }, quantity: { value: 9 } }, status: 'planned' }],
  },
  {
    text: 'Peru has put aside $2 billion for roads in 2026 and hopes to buy six more C-27J transports.',
    facts: [{ slots: { buyer: { iso: 'PER' }, system: { name: 'C-27J' }, quantity: { value: 6 } }, status: 'planned' }],
  },
  {
    text: 'Ireland is awaiting eight PC-12 aircraft. The first two are due in May 2027.',
    facts: [
      { slots: { buyer: { iso: 'IRL' }, system: { name: 'PC-12' }, quantity: { value: 8 } }, status: 'planned' },
      { slots: { buyer: { iso: 'IRL' }, system: { name: 'PC-12' }, quantity: { value: 2 }, date: { edtf: '2027-05' } }, status: 'planned' },
    ],
  },
  {
    text: 'Ghana ordered six C295 transports from Airbus in 2022, but the deal was quietly scrapped.',
    facts: [
      {
        slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, quantity: { value: 6 }, date: { edtf: '2022' } },
        status: 'cancelled',
      },
    ],
  },
];
