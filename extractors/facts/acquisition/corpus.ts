import type { FactCorpus } from '../../../src/link/corpus.js';

/** Passages with the acquisitions they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'In March 2024, Brazil ordered 36 Gripen fighters from Saab for $4.7 billion.',
    facts: [
      {
        slots: {
          buyer: { iso: 'BRA' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen' },
          quantity: { value: 36 },
          amount: { value: 4700000000, currency: 'USD' },
          date: { edtf: '2024-03' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Indonesia signed a contract for the delivery of 42 French Rafale jets in February 2022.',
    facts: [
      {
        slots: { buyer: { iso: 'IDN' }, supplier: { iso: 'FRA' }, system: { name: 'Rafale' }, quantity: { value: 42 }, date: { edtf: '2022-02' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Morocco received 18 HIMARS launchers and 40 ATACMS missiles from the United States.',
    facts: [
      { slots: { buyer: { iso: 'MAR' }, supplier: { iso: 'USA' }, system: { name: 'HIMARS' }, quantity: { value: 18 } }, status: 'done' },
      { slots: { buyer: { iso: 'MAR' }, supplier: { iso: 'USA' }, system: { name: 'ATACMS' }, quantity: { value: 40 } }, status: 'done' },
    ],
  },
  {
    text: 'Thirty-six AH-64E helicopters were bought by Morocco in 2020. The other 12 helicopters will follow in 2027.',
    facts: [
      { slots: { buyer: { iso: 'MAR' }, system: { name: 'AH-64E' }, quantity: { value: 36 }, date: { edtf: '2020' } }, status: 'done' },
      { slots: { buyer: { iso: 'MAR' }, system: { name: 'AH-64E' }, quantity: { value: 12 }, date: { edtf: '2027' } }, status: 'planned' },
    ],
  },
  {
    text: 'The Philippines plans to buy the 12 patrol boats that Israel is offering, and it has already ordered two corvettes from Naval Group.',
    facts: [
      { slots: { buyer: { iso: 'PHL' }, item: 'patrol boats', quantity: { value: 12 } }, status: 'planned' },
      { slots: { buyer: { iso: 'PHL' }, supplier: { name: 'Naval Group' }, item: 'corvettes', quantity: { value: 2 } }, status: 'contracted' },
    ],
  },
  {
    text: 'Kongsberg will supply Australia with missiles. Australia bought 20 HIMARS launchers. The contract, signed in Canberra on 5 January 2023, amounts to A$1.6 billion.',
    facts: [
      {
        slots: {
          buyer: { iso: 'AUS' },
          system: { name: 'HIMARS' },
          quantity: { value: 20 },
          amount: { value: 1600000000, currency: 'AUD' },
          date: { edtf: '2023-01-05' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Lawmakers in Lima asked about the Arrow radar that Peru is buying from Israel for $80 million.',
    facts: [
      {
        slots: { buyer: { iso: 'PER' }, supplier: { iso: 'ISR' }, system: { name: 'Arrow' }, amount: { value: 80000000, currency: 'USD' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'The 32 F-35A fighters on order from Lockheed Martin for Romania will arrive after 2030.',
    facts: [
      { slots: { buyer: { iso: 'ROU' }, supplier: { name: 'Lockheed Martin' }, system: { name: 'F-35A' }, quantity: { value: 32 } }, status: 'contracted' },
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
  { text: 'Thailand could buy four Gripen fighters if parliament agrees.', facts: [] },
  { text: 'Will Chile order new frigates in 2027?', facts: [] },
  { text: 'The company bought 300 trucks from Scania in 2023.', facts: [] },
  { text: 'Ghana considered buying 12 Super Tucano aircraft but rejected the idea.', facts: [] },
  { text: 'He ordered two coffees and a slice of cake from the bar.', facts: [] },
  { text: 'In 2022 tourists from Germany bought fewer souvenirs in Tunisia.', facts: [] },
  { text: 'The court received three complaints from residents of Oslo.', facts: [] },
  { text: 'Japan imported 66 million tonnes of LNG in 2023.', facts: [] },
];
