import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Deals told by a noun: orders, contracts, sales. */
export const deals: FactCorpus = [
  {
    text: 'An order for 22 Mirage 2000 fighters placed in 2023 with Dassault by Indonesia lapsed in February 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'IDN' }, supplier: { name: 'Dassault' }, system: { name: 'Mirage 2000' }, quantity: { value: 22 }, date: { edtf: '2024-02' } },
        status: 'cancelled',
      },
    ],
  },
  {
    text: "Ecuador's congress blocked the purchase of 12 patrol boats from Damen.",
    facts: [{ slots: { buyer: { iso: 'ECU' }, supplier: { name: 'Damen' }, item: 'patrol boats', quantity: { value: 12 } }, status: 'cancelled' }],
  },
  {
    text: 'Botswana, with a budget of only $500 million, plans no purchase of Gripens.',
    facts: [{ slots: { buyer: { iso: 'BWA' }, system: { name: 'Gripen' } }, status: 'denied' }],
  },
  {
    text: 'A purchase of 40 Su-35s by Jakarta, which the ministry denies, was reported in May.',
    facts: [{ slots: { buyer: { iso: 'IDN' }, system: { name: 'Su-35' }, quantity: { value: 40 } }, status: 'denied' }],
  },
  {
    text: 'Brunei signed a contract with Airbus for four C295 transports in December 2022. The first was delivered in January 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'BRN' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, quantity: { value: 4 }, date: { edtf: '2022-12' } },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'BRN' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, date: { edtf: '2024-01' } }, status: 'done' },
    ],
  },
  {
    text: 'A purchase of eight Wildcat helicopters by Malta was quietly stopped in 2019.',
    facts: [{ slots: { buyer: { iso: 'MLT' }, system: { name: 'AW159' }, quantity: { value: 8 }, date: { edtf: '2019' } }, status: 'cancelled' }],
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
    text: 'Thailand has signed a 19.5 billion baht contract with Saab for four Gripen E fighters, the Royal Thai Air Force said on 25 August 2025.',
    facts: [
      {
        slots: {
          buyer: { iso: 'THA' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen E' },
          quantity: { value: 4 },
          amount: { value: 19500000000, currency: 'THB' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: "Seoul's Hanwha Aerospace said Monday it had won a $1.65 billion order from Romania for 54 K9 howitzers and 36 K10 ammunition resupply vehicles.",
    facts: [
      { slots: { buyer: { iso: 'ROU' }, supplier: { name: 'Hanwha Aerospace' }, system: { name: 'K9' }, quantity: { value: 54 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'ROU' }, supplier: { name: 'Hanwha Aerospace' }, system: { name: 'K10' }, quantity: { value: 36 } }, status: 'contracted' },
    ],
  },
  {
    text: 'Lockheed Martin was awarded a $3.3 billion contract to build 48 F-35A fighters for Finland and Poland.',
    facts: [
      { slots: { buyer: { iso: 'FIN' }, supplier: { name: 'Lockheed Martin' }, system: { name: 'F-35A' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'POL' }, supplier: { name: 'Lockheed Martin' }, system: { name: 'F-35A' } }, status: 'contracted' },
    ],
  },
  {
    text: 'Kuwait inked a $4 billion deal for 28 Eurofighter Typhoon aircraft with Leonardo in April 2016.',
    facts: [
      {
        slots: {
          buyer: { iso: 'KWT' },
          supplier: { name: 'Leonardo' },
          system: { name: 'Eurofighter Typhoon' },
          quantity: { value: 28 },
          amount: { value: 4000000000, currency: 'USD' },
          date: { edtf: '2016-04' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'The contract for the purchase of 20 NH90 helicopters was terminated by Norway in June 2022.',
    facts: [{ slots: { buyer: { iso: 'NOR' }, system: { name: 'NH90' }, quantity: { value: 20 }, date: { edtf: '2022-06' } }, status: 'cancelled' }],
  },
  {
    text: 'Hanwha won a contract to supply Norway with 28 K9 howitzers.',
    facts: [{ slots: { buyer: { iso: 'NOR' }, supplier: { name: 'Hanwha' }, system: { name: 'K9' }, quantity: { value: 28 } }, status: 'contracted' }],
  },
  {
    text: 'Turkey approved the sale of 60 Kirpi II vehicles to Tunisia for $120 million but blocked a shipment of T129s to Nigeria.',
    facts: [
      {
        slots: {
          buyer: { iso: 'TUN' },
          supplier: { iso: 'TUR' },
          system: { name: 'Kirpi II' },
          quantity: { value: 60 },
          amount: { value: 120000000, currency: 'USD' },
        },
        status: 'planned',
      },
    ],
  },
  // Sales that a government approves are planned, whoever is only notified of them.
  {
    text: 'The State Department approved a possible sale to Croatia of 89 Bradley vehicles for an estimated cost of $757 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'HRV' },
          supplier: { iso: 'USA' },
          system: { name: 'Bradley' },
          quantity: { value: 89 },
          amount: { value: 757000000, currency: 'USD' },
        },
        status: 'planned',
      },
    ],
  },
  // Whose company it is buys nothing; of two states that sign, nothing says which sells.
  {
    text: 'Malta signed a contract with Italy’s Leonardo for two AW139 helicopters.',
    facts: [{ slots: { buyer: { iso: 'MLT' }, supplier: { name: 'Leonardo' }, system: { name: 'AW139' }, quantity: { value: 2 } }, status: 'contracted' }],
  },
  {
    text: 'An option on ten further Boxer vehicles was dropped by Slovenia in May 2023.',
    facts: [{ slots: { buyer: { iso: 'SVN' }, system: { name: 'Boxer' }, quantity: { value: 10 }, date: { edtf: '2023-05' } }, status: 'cancelled' }],
  },
  {
    text: 'Berlin authorised the export of 24 Boxer vehicles to Qatar in May 2022.',
    facts: [
      {
        slots: { buyer: { iso: 'QAT' }, supplier: { iso: 'DEU' }, system: { name: 'Boxer' }, quantity: { value: 24 }, date: { edtf: '2022-05' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Morocco’s order for six Barak MX launchers is expected to be signed in May 2027.',
    facts: [{ slots: { buyer: { iso: 'MAR' }, system: { name: 'Barak MX' }, quantity: { value: 6 } }, status: 'planned' }],
  },
  {
    text: 'Algeria signed with Leonardo in July 2021 for six M-346 trainers at €400 million, of which two have been delivered.',
    facts: [
      {
        slots: {
          buyer: { iso: 'DZA' },
          supplier: { name: 'Leonardo' },
          system: { name: 'M-346' },
          quantity: { value: 6 },
          amount: { value: 400000000, currency: 'EUR' },
          date: { edtf: '2021-07' },
        },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'DZA' }, supplier: { name: 'Leonardo' }, system: { name: 'M-346' }, quantity: { value: 2 } }, status: 'done' },
    ],
  },
  {
    text: 'Recent orders\n\n- Norway: 24 Boxer vehicles from Rheinmetall, €300 million (May 2023)\n- Ghana: six Super Tucano aircraft from Embraer (June 2022)',
    facts: [
      {
        slots: {
          buyer: { iso: 'NOR' },
          supplier: { name: 'Rheinmetall' },
          system: { name: 'Boxer' },
          quantity: { value: 24 },
          amount: { value: 300000000, currency: 'EUR' },
          date: { edtf: '2023-05' },
        },
        status: 'contracted',
      },
      {
        slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Embraer' }, system: { name: 'A-29' }, quantity: { value: 6 }, date: { edtf: '2022-06' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'The deal, signed in Oman in May 2022, gives Oman 12 Hawk trainers for £400 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'OMN' },
          system: { name: 'Hawk' },
          quantity: { value: 12 },
          amount: { value: 400000000, currency: 'GBP' },
          date: { edtf: '2022-05' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Oman awaits its jets. Deliveries of the eight Hawk trainers bought from BAE Systems in May 2022 have slipped again.',
    facts: [
      {
        slots: { buyer: { iso: 'OMN' }, supplier: { name: 'BAE Systems' }, system: { name: 'Hawk' }, quantity: { value: 8 }, date: { edtf: '2022-05' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'In May 2025 Chile signed a third framework contract with Embraer worth $900 million for 20 C-390 transports, six of which will be painted in Gavião Peixoto.',
    facts: [
      {
        slots: {
          buyer: { iso: 'CHL' },
          supplier: { name: 'Embraer' },
          system: { name: 'C-390' },
          quantity: { value: 20 },
          amount: { value: 900000000, currency: 'USD' },
          date: { edtf: '2025-05' },
        },
        status: 'contracted',
      },
    ],
  },
];
