import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Things bought and received: what is done. */
export const bought: FactCorpus = [
  {
    text: "Chile's navy commissioned its third icebreaker in July 2025 and plans four frigates by 2033.",
    facts: [
      { slots: { buyer: { iso: 'CHL' }, item: 'icebreaker', date: { edtf: '2025-07' } }, status: 'done' },
      { slots: { buyer: { iso: 'CHL' }, item: 'frigates', quantity: { value: 4 }, date: { edtf: '2033', bound: 'by' } }, status: 'planned' },
    ],
  },
  {
    text: 'The Peruvian air force took charge of six F-16 fighters from Denmark on 12 February 2026, which brings the fleet to 12 of the 24 jets wanted for $300 million.',
    facts: [
      {
        slots: { buyer: { iso: 'PER' }, supplier: { iso: 'DNK' }, system: { name: 'F-16' }, quantity: { value: 6 }, date: { edtf: '2026-02-12' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Zambia has taken eight of the 12 T-6C trainers it ordered from Textron for $90 million.',
    facts: [
      { slots: { buyer: { iso: 'ZMB' }, supplier: { name: 'Textron' }, system: { name: 'T-6C' }, quantity: { value: 8 } }, status: 'done' },
      {
        slots: {
          buyer: { iso: 'ZMB' },
          supplier: { name: 'Textron' },
          system: { name: 'T-6C' },
          quantity: { value: 12 },
          amount: { value: 90000000, currency: 'USD' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Iraq received from Airbus on 4 April 2025 two H225M helicopters.',
    facts: [
      {
        slots: { buyer: { iso: 'IRQ' }, supplier: { name: 'Airbus' }, system: { name: 'H225M' }, quantity: { value: 2 }, date: { edtf: '2025-04-04' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'India imported 18 Rafale fighters from France in 2023 and five S-400 systems from Russia.',
    facts: [
      {
        slots: { buyer: { iso: 'IND' }, supplier: { iso: 'FRA' }, system: { name: 'Rafale' }, quantity: { value: 18 }, date: { edtf: '2023' } },
        status: 'done',
      },
      { slots: { buyer: { iso: 'IND' }, supplier: { iso: 'RUS' }, system: { name: 'S-400' }, quantity: { value: 5 } }, status: 'done' },
    ],
  },
  {
    text: 'Three tugs, bought from Damen in June 2021 for €48 million, serve the Kenyan navy at Mombasa.',
    facts: [
      {
        slots: {
          buyer: { iso: 'KEN' },
          supplier: { name: 'Damen' },
          item: 'tugs',
          quantity: { value: 3 },
          amount: { value: 48000000, currency: 'EUR' },
          date: { edtf: '2021-06' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Zagreb bought 12 Rafale fighters from Dassault in 2021. Two further Rafale jets are due in 2027.',
    facts: [
      {
        slots: { buyer: { iso: 'HRV' }, supplier: { name: 'Dassault' }, system: { name: 'Rafale' }, quantity: { value: 12 }, date: { edtf: '2021' } },
        status: 'done',
      },
      {
        slots: { buyer: { iso: 'HRV' }, supplier: { name: 'Dassault' }, system: { name: 'Rafale' }, quantity: { value: 2 }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Oman bought 8 Typhoon fighters for £2.5 billion, 12 F-16C jets for $1.1 billion and 30 Piranha vehicles.',
    facts: [
      { slots: { buyer: { iso: 'OMN' }, system: { name: 'Eurofighter Typhoon' }, quantity: { value: 8 }, amount: { value: 2500000000, currency: 'GBP' } } },
      { slots: { buyer: { iso: 'OMN' }, system: { name: 'F-16C' }, quantity: { value: 12 }, amount: { value: 1100000000, currency: 'USD' } } },
      { slots: { buyer: { iso: 'OMN' }, system: { name: 'Piranha' }, quantity: { value: 30 } } },
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
    text: 'In 2023, the Philippine Air Force accepted six T129 ATAK attack helicopters.',
    facts: [{ slots: { buyer: { iso: 'PHL' }, system: { name: 'T129' }, quantity: { value: 6 }, date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: "Nigeria's air force inducted two M-346 jets, three AW109 helicopters and four Wing Loong II drones on 12 March 2025.",
    facts: [
      { slots: { buyer: { iso: 'NGA' }, system: { name: 'M-346' }, quantity: { value: 2 }, date: { edtf: '2025-03-12' } }, status: 'done' },
      { slots: { buyer: { iso: 'NGA' }, system: { name: 'AW109' }, quantity: { value: 3 }, date: { edtf: '2025-03-12' } }, status: 'done' },
      { slots: { buyer: { iso: 'NGA' }, system: { name: 'Wing Loong II' }, quantity: { value: 4 }, date: { edtf: '2025-03-12' } }, status: 'done' },
    ],
  },
  {
    text: 'According to SIPRI, Saudi Arabia imported 25 Patriot missiles from the United States in 2021.',
    facts: [
      {
        slots: { buyer: { iso: 'SAU' }, supplier: { iso: 'USA' }, system: { name: 'Patriot' }, quantity: { value: 25 }, date: { edtf: '2021' } },
        status: 'done',
      },
    ],
  },
  {
    text: "Mali's transitional authorities unveiled 15 Bayraktar TB2 drones bought from Türkiye in 2023.",
    facts: [
      {
        slots: { buyer: { iso: 'MLI' }, supplier: { iso: 'TUR' }, system: { name: 'Bayraktar TB2' }, quantity: { value: 15 }, date: { edtf: '2023' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Cameroon purchased an unspecified number of armoured vehicles from China.',
    facts: [{ slots: { buyer: { iso: 'CMR' }, supplier: { iso: 'CHN' }, item: 'armoured vehicles' }, status: 'done' }],
  },
  // Another six, the remaining 18, 30 more: the rest of what was told of.
  {
    text: 'Chad took delivery of two Hürkuş aircraft in 2023; four more are to follow in 2027.',
    facts: [
      { slots: { buyer: { iso: 'TCD' }, system: { name: 'Hürkuş' }, quantity: { value: 2 }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { buyer: { iso: 'TCD' }, system: { name: 'Hürkuş' }, quantity: { value: 4 }, date: { edtf: '2027' } }, status: 'planned' },
    ],
  },
  {
    text: 'Angola received six Su-30K fighters in March 2018. The remaining 12 are due by 2027.',
    facts: [
      { slots: { buyer: { iso: 'AGO' }, system: { name: 'Su-30K' }, quantity: { value: 6 }, date: { edtf: '2018-03' } }, status: 'done' },
      { slots: { buyer: { iso: 'AGO' }, system: { name: 'Su-30K' }, quantity: { value: 12 }, date: { edtf: '2027' } }, status: 'planned' },
    ],
  },
  // Relative clauses without an object behind their verb.
  {
    text: 'Of the 36 Rafales that Qatar bought for €6.3 billion in 2015, all have flown.',
    facts: [
      {
        slots: {
          buyer: { iso: 'QAT' },
          system: { name: 'Rafale' },
          quantity: { value: 36 },
          amount: { value: 6300000000, currency: 'EUR' },
          date: { edtf: '2015' },
        },
        status: 'done',
      },
    ],
  },
  // What later sentences say of the deal: its price, its end.
  {
    text: 'Latvia ordered 42 ASCOD vehicles in January 2025. The vehicles will cost €387 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'LVA' },
          system: { name: 'ASCOD' },
          quantity: { value: 42 },
          amount: { value: 387000000, currency: 'EUR' },
          date: { edtf: '2025-01' },
        },
      },
    ],
  },
  {
    text: 'Latvia ordered 42 ASCOD vehicles in January 2025. The crews will be trained for €4 million.',
    facts: [{ slots: { buyer: { iso: 'LVA' }, system: { name: 'ASCOD' }, quantity: { value: 42 }, date: { edtf: '2025-01' } } }],
  },
  {
    text: 'Jordan bought 14 M109 howitzers from Norway in 2010, 20 in 2012 and another 9 in 2015.',
    facts: [
      { slots: { buyer: { iso: 'JOR' }, supplier: { iso: 'NOR' }, system: { name: 'M109' }, quantity: { value: 14 }, date: { edtf: '2010' } }, status: 'done' },
      { slots: { buyer: { iso: 'JOR' }, supplier: { iso: 'NOR' }, system: { name: 'M109' }, quantity: { value: 20 }, date: { edtf: '2012' } }, status: 'done' },
      { slots: { buyer: { iso: 'JOR' }, supplier: { iso: 'NOR' }, system: { name: 'M109' }, quantity: { value: 9 }, date: { edtf: '2015' } }, status: 'done' },
    ],
  },
  {
    text: 'Of the 40 Namer carriers it wanted, Cyprus took delivery of 12 in June 2023.',
    facts: [{ slots: { buyer: { iso: 'CYP' }, system: { name: 'Namer' }, quantity: { value: 12 }, date: { edtf: '2023-06' } }, status: 'done' }],
  },
  {
    text: 'Tunisia took 16 Black Hawk helicopters from the United States.',
    facts: [{ slots: { buyer: { iso: 'TUN' }, supplier: { iso: 'USA' }, system: { name: 'UH-60' }, quantity: { value: 16 } }, status: 'done' }],
  },
  {
    text: '- Ghana: Two C295 transports were bought from Airbus.\n- Togo: Paris has cleared the sale of four H125 helicopters.',
    facts: [
      { slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, quantity: { value: 2 } } },
      { slots: { buyer: { iso: 'TGO' }, supplier: { iso: 'FRA' }, system: { name: 'H125' }, quantity: { value: 4 } }, status: 'planned' },
    ],
  },
  {
    text: 'Peru ordered 40 trucks in 2023. Of the 38 towns, 12 are linked by road and the remaining 26 will follow in May.',
    facts: [{ slots: { buyer: { iso: 'PER' }, item: 'trucks', quantity: { value: 40 }, date: { edtf: '2023' } } }],
  },
  {
    text: 'Ghana bought six C295 aircraft with a loan from Japan.',
    facts: [{ slots: { buyer: { iso: 'GHA' }, system: { name: 'C295' }, quantity: { value: 6 } }, status: 'done' }],
  },
  {
    text: 'Ministry of Defence of Ghana: Results of the Year\n\nThe United States gave 20 trucks to the ministry. It was a dry year. The Army bought 40 armoured vehicles from Otokar.',
    facts: [{ slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Otokar' }, item: 'armoured vehicles', quantity: { value: 40 } }, status: 'done' }],
  },
];
