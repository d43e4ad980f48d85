import type { FactCorpus } from '../../../src/link/corpus.js';

/** Passages with the transfers they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'Spain will transfer 20 M113 carriers to Ukraine in May 2024.',
    facts: [
      { slots: { from: { iso: 'ESP' }, to: { iso: 'UKR' }, system: { name: 'M113' }, quantity: { value: 20 }, date: { edtf: '2024-05' } }, status: 'planned' },
    ],
  },
  {
    text: 'South Korea sent Peru 30 armoured vehicles.',
    facts: [{ slots: { from: { iso: 'KOR' }, to: { iso: 'PER' }, item: 'armoured vehicles', quantity: { value: 30 } }, status: 'done' }],
  },
  {
    text: 'Four patrol boats were handed over to Vietnam by Japan in 2023.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'VNM' }, item: 'patrol boats', quantity: { value: 4 }, date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: 'UNICEF plans to send:\n\n- 400 tents to Haiti;\n- 12,000 blankets to Bangladesh.',
    facts: [
      { slots: { from: { name: 'UNICEF' }, to: { iso: 'HTI' }, item: 'tents', quantity: { value: 400 } }, status: 'planned' },
      { slots: { from: { name: 'UNICEF' }, to: { iso: 'BGD' }, item: 'blankets', quantity: { value: 12000 } }, status: 'planned' },
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
    text: 'The Greek prime minister said that Greece would donate 14 Leopard 1A5 tanks to Armenia.',
    facts: [
      {
        slots: { from: { iso: 'GRC' }, to: { iso: 'ARM' }, system: { name: 'Leopard 1A5' }, quantity: { value: 14 } },
        status: 'planned',
        attribution: 'The Greek prime minister',
      },
    ],
  },
  {
    text: 'The donation of 30 generators to Moldova by Romania was completed in January 2023.',
    facts: [{ slots: { from: { iso: 'ROU' }, to: { iso: 'MDA' }, item: 'generators', quantity: { value: 30 }, date: { edtf: '2023-01' } }, status: 'done' }],
  },
  {
    text: 'Norway handed over eight howitzers to Ukraine in June 2023. The remaining six howitzers will follow in August 2023.',
    facts: [
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'howitzers', quantity: { value: 8 }, date: { edtf: '2023-06' } }, status: 'done' },
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'howitzers', quantity: { value: 6 }, date: { edtf: '2023-08' } }, status: 'planned' },
    ],
  },
  { text: 'Finland could give its old howitzers to Ukraine.', facts: [] },
  { text: 'Did Kenya send 40 trucks to Sudan?', facts: [] },
  { text: 'The goalkeeper handed the ball to the referee and returned to Italy.', facts: [] },
  { text: 'Saab delivered four Gripen fighters to Brazil for $380 million.', facts: [] },
  { text: 'She sent two letters to her aunt in Portugal.', facts: [] },
  { text: 'Bolivia returned three athletes to the squad for the match in Chile.', facts: [] },
  { text: 'The bank transferred $40 million to an account in Cyprus.', facts: [] },
  { text: 'If Sweden sends ten boats to Estonia, others may follow.', facts: [] },
  {
    text: 'Denmark will donate 19 F-16 fighters to Ukraine, the first six by the end of 2023.',
    facts: [{ slots: { from: { iso: 'DNK' }, to: { iso: 'UKR' }, system: { name: 'F-16' }, quantity: { value: 19 } }, status: 'planned' }],
  },
  {
    text: 'Japan handed over three coastal radars to the Philippines in March 2024 under its Official Security Assistance programme.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'PHL' }, item: 'coastal radars', quantity: { value: 3 }, date: { edtf: '2024-03' } }, status: 'done' }],
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
    text: 'Poland did not send its Patriot batteries to Ukraine.',
    facts: [{ slots: { from: { iso: 'POL' }, to: { iso: 'UKR' }, system: { name: 'Patriot' } }, status: 'denied' }],
  },
  {
    text: 'India presented a Dornier 228 aircraft to Seychelles free of charge in 2018.',
    facts: [{ slots: { from: { iso: 'IND' }, to: { iso: 'SYC' }, system: { name: 'Do 228' }, date: { edtf: '2018' } }, status: 'done' }],
  },
  { text: 'Naval Group handed over two frigates to Egypt in 2021.', facts: [] },
  {
    text: 'Sri Lanka will be given nine radars by Japan in 2027.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'LKA' }, item: 'radars', quantity: { value: 9 }, date: { edtf: '2027' } }, status: 'planned' }],
  },
  { text: 'Sri Lanka was given nine days by the court.', facts: [] },
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
    text: 'Sofia handed Skopje 12 howitzers in 2022.',
    facts: [{ slots: { from: { iso: 'BGR' }, to: { iso: 'MKD' }, item: 'howitzers', quantity: { value: 12 }, date: { edtf: '2022' } }, status: 'done' }],
  },
  {
    text: 'Spain has pledged ten Leopard 2A4 tanks to Ukraine; six have been handed over.',
    facts: [
      { slots: { from: { iso: 'ESP' }, to: { iso: 'UKR' }, system: { name: 'Leopard 2A4' }, quantity: { value: 10 } }, status: 'planned' },
      { slots: { from: { iso: 'ESP' }, to: { iso: 'UKR' }, system: { name: 'Leopard 2A4' }, quantity: { value: 6 } }, status: 'done' },
    ],
  },
  {
    text: 'Under a South Korean aid programme, Manila will be given three patrol vessels in 2028.',
    facts: [{ slots: { from: { iso: 'KOR' }, to: { iso: 'PHL' }, item: 'patrol vessels', quantity: { value: 3 }, date: { edtf: '2028' } }, status: 'planned' }],
  },
  {
    text: 'In mid-May Greece shipped 15 M113 carriers to Cyprus.',
    date: '2024-08-01',
    facts: [
      { slots: { from: { iso: 'GRC' }, to: { iso: 'CYP' }, system: { name: 'M113' }, quantity: { value: 15 }, date: { edtf: '2024-05' } }, status: 'done' },
    ],
  },
  { text: 'The minister handed Kenya a sharp rebuke in May 2024.', facts: [] },
  { text: 'Eight containers reached Peru in May 2024.', facts: [] },
  { text: 'The president was flown to Cuba in March 2013.', facts: [] },
  {
    text: 'Jordan flew 80 tonnes of food to Sudan in May 2023.',
    facts: [
      { slots: { from: { iso: 'JOR' }, to: { iso: 'SDN' }, item: 'food', quantity: { value: 80, unit: 't' }, date: { edtf: '2023-05' } }, status: 'done' },
    ],
  },
  {
    text: 'UNICEF distributed 300 tonnes of rice in Haiti in May 2023.',
    facts: [
      { slots: { from: { name: 'UNICEF' }, to: { iso: 'HTI' }, item: 'rice', quantity: { value: 300, unit: 't' }, date: { edtf: '2023-05' } }, status: 'done' },
    ],
  },
  { text: 'Spain flew 12 F-18 fighters to Romania in May 2023.', facts: [] },
  {
    text: 'Japan handed the Philippines seven coastal radars in May 2024.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'PHL' }, item: 'coastal radars', quantity: { value: 7 }, date: { edtf: '2024-05' } }, status: 'done' }],
  },
];
