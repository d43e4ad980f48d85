import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Things given. */
export const given: FactCorpus = [
  {
    text: 'Ghana will be given 105 military trucks by the end of 2026.',
    facts: [
      { slots: { to: { iso: 'GHA' }, item: 'military trucks', quantity: { value: 105 }, date: { edtf: '2026', mod: 'end', bound: 'by' } }, status: 'planned' },
    ],
  },
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
    text: 'Norway handed over eight howitzers to Ukraine in June 2023. The remaining six howitzers will follow in August 2023.',
    facts: [
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'howitzers', quantity: { value: 8 }, date: { edtf: '2023-06' } }, status: 'done' },
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'howitzers', quantity: { value: 6 }, date: { edtf: '2023-08' } }, status: 'planned' },
    ],
  },
  {
    text: 'Denmark will donate 19 F-16 fighters to Ukraine, the first six by the end of 2023.',
    facts: [{ slots: { from: { iso: 'DNK' }, to: { iso: 'UKR' }, system: { name: 'F-16' }, quantity: { value: 19 } }, status: 'planned' }],
  },
  {
    text: 'Japan handed over three coastal radars to the Philippines in March 2024 under its Official Security Assistance programme.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'PHL' }, item: 'coastal radars', quantity: { value: 3 }, date: { edtf: '2024-03' } }, status: 'done' }],
  },
  {
    text: 'Poland did not send its Patriot batteries to Ukraine.',
    facts: [{ slots: { from: { iso: 'POL' }, to: { iso: 'UKR' }, system: { name: 'Patriot' } }, status: 'denied' }],
  },
  {
    text: 'India presented a Dornier 228 aircraft to Seychelles free of charge in 2018.',
    facts: [{ slots: { from: { iso: 'IND' }, to: { iso: 'SYC' }, system: { name: 'Do 228' }, date: { edtf: '2018' } }, status: 'done' }],
  },
  {
    text: 'Sri Lanka will be given nine radars by Japan in 2027.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'LKA' }, item: 'radars', quantity: { value: 9 }, date: { edtf: '2027' } }, status: 'planned' }],
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
  {
    text: 'Japan handed the Philippines seven coastal radars in May 2024.',
    facts: [{ slots: { from: { iso: 'JPN' }, to: { iso: 'PHL' }, item: 'coastal radars', quantity: { value: 7 }, date: { edtf: '2024-05' } }, status: 'done' }],
  },
  {
    text: 'Oslo has provided non-lethal support to Ukraine. It handed over 20 armoured ambulances in 2023 and will send 40 trucks when replacements arrive.',
    facts: [
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'armoured ambulances', quantity: { value: 20 }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'trucks', quantity: { value: 40 } }, status: 'planned' },
    ],
  },
  {
    text: 'Japan, for its part, passes three retired patrol cutters on to Vietnam in 2027.',
    facts: [
      {
        slots: { from: { iso: 'JPN' }, to: { iso: 'VNM' }, item: 'retired patrol cutters', quantity: { value: 3 }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Prague turned 14 T-72 tanks over to Kyiv in 2022.',
    facts: [{ slots: { from: { iso: 'CZE' }, to: { iso: 'UKR' }, system: { name: 'T-72' }, quantity: { value: 14 }, date: { edtf: '2022' } }, status: 'done' }],
  },
  {
    text: 'No Patriot batteries have been handed to Ukraine by Greece.',
    facts: [{ slots: { from: { iso: 'GRC' }, to: { iso: 'UKR' }, item: 'Patriot batteries' }, status: 'denied' }],
  },
  {
    text: 'Under a grant of $30 million, the United States is to supply Ecuador with two C-130H aircraft.',
    facts: [{ slots: { from: { iso: 'USA' }, to: { iso: 'ECU' }, system: { name: 'C-130H' }, quantity: { value: 2 } }, status: 'planned' }],
  },
  {
    text: 'UNICEF shipped 1.2 million doses of measles vaccine to Ethiopia in May 2025.',
    facts: [
      {
        slots: { from: { name: 'UNICEF' }, to: { iso: 'ETH' }, item: 'measles vaccine', quantity: { value: 1200000 }, date: { edtf: '2025-05' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'The WFP airdropped 450 tonnes of sorghum to South Sudan in May 2025.',
    facts: [
      {
        slots: { from: { name: 'WFP' }, to: { iso: 'SSD' }, item: 'sorghum', quantity: { value: 450, unit: 't' }, date: { edtf: '2025-05' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Berlin has committed to donating 80 Marder vehicles to Kyiv, of which 60 have been delivered.',
    facts: [
      { slots: { from: { iso: 'DEU' }, to: { iso: 'UKR' }, system: { name: 'Marder' }, quantity: { value: 80 } }, status: 'planned' },
      { slots: { from: { iso: 'DEU' }, to: { iso: 'UKR' }, system: { name: 'Marder' }, quantity: { value: 60 } }, status: 'done' },
    ],
  },
  {
    text: 'France gave Senegal two patrol boats in 2023; a consignment of 12 Panhard vehicles for Niger, however, was halted by Paris after the coup.',
    facts: [
      { slots: { from: { iso: 'FRA' }, to: { iso: 'SEN' }, item: 'patrol boats', quantity: { value: 2 }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { from: { iso: 'FRA' }, to: { iso: 'NER' }, system: { name: 'Panhard' }, quantity: { value: 12 } }, status: 'cancelled' },
    ],
  },
  {
    text: 'Greece donated one of its Patriot batteries to Ukraine in May 2024.',
    facts: [{ slots: { from: { iso: 'GRC' }, to: { iso: 'UKR' }, system: { name: 'Patriot' }, date: { edtf: '2024-05' } }, status: 'done' }],
  },
  {
    text: 'Norway gave Kyiv a new package in May 2026. It comprised 14 Leopard 2 tanks and 20,000 shells.',
    facts: [
      {
        slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, system: { name: 'Leopard 2' }, quantity: { value: 14 }, date: { edtf: '2026-05' } },
        status: 'done',
      },
      { slots: { from: { iso: 'NOR' }, to: { iso: 'UKR' }, item: 'shells', quantity: { value: 20000 }, date: { edtf: '2026-05' } }, status: 'done' },
    ],
  },
  { text: 'Sweden is debating a package for Moldova. It would comprise 12 Patria vehicles.', facts: [] },
  { text: 'Norway sent a letter to Kyiv. It comprised 12 pages on Leopard 2 tanks.', facts: [] },
];
