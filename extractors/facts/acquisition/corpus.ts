import type { FactCorpus } from '../../../src/link/corpus.js';

/** Passages with the acquisitions they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: "Chile's navy commissioned its third icebreaker in July 2025 and plans four frigates by 2033.",
    facts: [
      { slots: { buyer: { iso: 'CHL' }, item: 'icebreaker', date: { edtf: '2025-07' } }, status: 'done' },
      { slots: { buyer: { iso: 'CHL' }, item: 'frigates', quantity: { value: 4 }, date: { edtf: '2033', bound: 'by' } }, status: 'planned' },
    ],
  },
  { text: 'Its plans for 2027 are modest, and Ghana plans two elections.', facts: [] },
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
    text: 'Poland ordered 180 K2 tanks, Romania 54 K9 howitzers and Norway 24 K9 howitzers.',
    facts: [
      { slots: { buyer: { iso: 'POL' }, system: { name: 'K2' }, quantity: { value: 180 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'ROU' }, system: { name: 'K9' }, quantity: { value: 54 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'NOR' }, system: { name: 'K9' }, quantity: { value: 24 } }, status: 'contracted' },
    ],
  },
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
    text: 'Norway will acquire five frigates from Navantia, with the lead ship to be delivered in 2029.',
    facts: [{ slots: { buyer: { iso: 'NOR' }, supplier: { name: 'Navantia' }, item: 'frigates', quantity: { value: 5 } }, status: 'planned' }],
  },
  {
    text: 'Brunei signed a contract with Airbus for four C295 transports in December 2022. The first was delivered in January 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'BRN' }, supplier: { name: 'Airbus' }, system: { name: 'C-295' }, quantity: { value: 4 }, date: { edtf: '2022-12' } },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'BRN' }, supplier: { name: 'Airbus' }, system: { name: 'C-295' }, date: { edtf: '2024-01' } }, status: 'done' },
    ],
  },
  { text: 'Peru bought boats from Damen, grain from Canada and time from its creditors.', facts: [] },
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
    text: 'A Gulfstream G550, ordered by Israel from Gulfstream in March 2022 at a cost of $68 million, was delivered in May 2024.',
    facts: [
      {
        slots: {
          buyer: { iso: 'ISR' },
          supplier: { name: 'Gulfstream' },
          system: { name: 'Gulfstream G550' },
          amount: { value: 68000000, currency: 'USD' },
          date: { edtf: '2022-03' },
        },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'ISR' }, supplier: { name: 'Gulfstream' }, system: { name: 'Gulfstream G550' }, date: { edtf: '2024-05' } }, status: 'done' },
    ],
  },
  {
    text: 'Of 36 Rafale fighters ordered by Egypt from Dassault, 20 had been delivered by June 2025; the rest are due by 2027.',
    facts: [
      { slots: { buyer: { iso: 'EGY' }, supplier: { name: 'Dassault' }, system: { name: 'Rafale' }, quantity: { value: 36 } }, status: 'contracted' },
      {
        slots: {
          buyer: { iso: 'EGY' },
          supplier: { name: 'Dassault' },
          system: { name: 'Rafale' },
          quantity: { value: 20 },
          date: { edtf: '2025-06', bound: 'by' },
        },
        status: 'done',
      },
      { slots: { buyer: { iso: 'EGY' }, supplier: { name: 'Dassault' }, system: { name: 'Rafale' }, date: { edtf: '2027', bound: 'by' } }, status: 'planned' },
    ],
  },
  {
    text: 'Chile ordered four CH-47F helicopters from Boeing in 2021 for $400 million, the last of which was accepted in August 2024.',
    facts: [
      {
        slots: {
          buyer: { iso: 'CHL' },
          supplier: { name: 'Boeing' },
          system: { name: 'CH-47F' },
          quantity: { value: 4 },
          amount: { value: 400000000, currency: 'USD' },
          date: { edtf: '2021' },
        },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'CHL' }, supplier: { name: 'Boeing' }, system: { name: 'CH-47F' }, date: { edtf: '2024-08' } }, status: 'done' },
    ],
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
    text: 'A government-to-government agreement with Sweden was signed in Stockholm on 12 May 2024, under which Saab will supply Colombia with 16 Gripen E fighters, the total being estimated at €3 billion.',
    facts: [
      {
        slots: {
          buyer: { iso: 'COL' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen E' },
          quantity: { value: 16 },
          amount: { value: 3000000000, mod: 'about', currency: 'EUR' },
          date: { edtf: '2024-05-12' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'The coastguard craft, for which Malta expects to pay between €20 million and €25 million, is at the tender stage.',
    facts: [{ slots: { buyer: { iso: 'MLT' }, item: 'coastguard craft', amount: { min: 20000000, max: 25000000, currency: 'EUR' } }, status: 'planned' }],
  },
  {
    text: 'Riyadh ordered 84 F-15SA fighters from Boeing in 2011. The first element, four aircraft, was handed over in December 2016.',
    facts: [
      {
        slots: { buyer: { iso: 'SAU' }, supplier: { name: 'Boeing' }, system: { name: 'F-15SA' }, quantity: { value: 84 }, date: { edtf: '2011' } },
        status: 'contracted',
      },
      {
        slots: { buyer: { iso: 'SAU' }, supplier: { name: 'Boeing' }, system: { name: 'F-15SA' }, quantity: { value: 4 }, date: { edtf: '2016-12' } },
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
    text: 'A purchase of eight Wildcat helicopters by Malta was quietly stopped in 2019.',
    facts: [{ slots: { buyer: { iso: 'MLT' }, system: { name: 'AW159' }, quantity: { value: 8 }, date: { edtf: '2019' } }, status: 'cancelled' }],
  },
  { text: 'None of the 16 Su-35 fighters was delivered to Egypt by Russia.', facts: [] },
  { text: 'The barges ordered for the Danube fleet were scrapped without a single vessel having entered service.', facts: [] },
  { text: 'Zambia took delivery of 40 trucks from China as part of its aid in 2022.', facts: [] },
  {
    text: 'Oman bought 8 Typhoon fighters for £2.5 billion, 12 F-16C jets for $1.1 billion and 30 Piranha vehicles.',
    facts: [
      { slots: { buyer: { iso: 'OMN' }, system: { name: 'Eurofighter Typhoon' }, quantity: { value: 8 }, amount: { value: 2500000000, currency: 'GBP' } } },
      { slots: { buyer: { iso: 'OMN' }, system: { name: 'F-16C' }, quantity: { value: 12 }, amount: { value: 1100000000, currency: 'USD' } } },
      { slots: { buyer: { iso: 'OMN' }, system: { name: 'Piranha' }, quantity: { value: 30 } } },
    ],
  },
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
    text: 'The Dutch defence ministry announced on Tuesday that it will purchase 46 Leopard 2A8 tanks for 2.6 billion euros.',
    facts: [
      {
        slots: { buyer: { iso: 'NLD' }, system: { name: 'Leopard 2A8' }, quantity: { value: 46 }, amount: { value: 2600000000, currency: 'EUR' } },
        status: 'planned',
      },
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
    text: 'Denmark opted for the SAMP/T system over Patriot in September 2025.',
    facts: [{ slots: { buyer: { iso: 'DNK' }, system: { name: 'SAMP/T' }, date: { edtf: '2025-09' } }, status: 'planned' }],
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
    text: 'In 2023, the Philippine Air Force accepted six T129 ATAK attack helicopters.',
    facts: [{ slots: { buyer: { iso: 'PHL' }, system: { name: 'T129' }, quantity: { value: 6 }, date: { edtf: '2023' } }, status: 'done' }],
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
  { text: 'Chile was considering buying 30 Boxer vehicles but no order has been placed.', facts: [] },
  {
    text: 'Canada scrapped plans to purchase 18 Super Hornet jets from Boeing in December 2017.',
    facts: [
      {
        slots: { buyer: { iso: 'CAN' }, supplier: { name: 'Boeing' }, system: { name: 'F/A-18E/F' }, quantity: { value: 18 }, date: { edtf: '2017-12' } },
        status: 'cancelled',
      },
    ],
  },
  { text: 'Hungary has not decided whether to buy 12 additional Gripens.', facts: [] },
  {
    text: "Kazakhstan's defence minister denied reports that the country had ordered Rafale fighters.",
    facts: [{ slots: { buyer: { iso: 'KAZ' }, system: { name: 'Rafale' } }, status: 'denied' }],
  },
  {
    text: 'Bangladesh ordered eight C-130J aircraft, four of which have been delivered.',
    facts: [
      { slots: { buyer: { iso: 'BGD' }, system: { name: 'C-130J' }, quantity: { value: 8 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'BGD' }, system: { name: 'C-130J' }, quantity: { value: 4 } }, status: 'done' },
    ],
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
    text: 'Ireland will spend €500 million on 4 military radars from Thales, the government said.',
    facts: [
      {
        slots: {
          buyer: { iso: 'IRL' },
          supplier: { name: 'Thales' },
          item: 'military radars',
          quantity: { value: 4 },
          amount: { value: 500000000, currency: 'EUR' },
        },
        status: 'planned',
      },
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
    text: 'Lithuania ordered 44 Leopard 2A8 tanks in December 2024. The order of 44 Leopard 2A8 tanks by Lithuania is worth 950 million euros.',
    facts: [
      {
        slots: {
          buyer: { iso: 'LTU' },
          system: { name: 'Leopard 2A8' },
          quantity: { value: 44 },
          date: { edtf: '2024-12' },
          amount: { value: 950000000, currency: 'EUR' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Taiwan plans to acquire 66 F-16V fighters. The 66 F-16V fighters were ordered in August 2019 for $8 billion.',
    facts: [
      {
        slots: {
          buyer: { iso: 'TWN' },
          system: { name: 'F-16V' },
          quantity: { value: 66 },
          amount: { value: 8000000000, currency: 'USD' },
          date: { edtf: '2019-08' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Estonia has contracted Hanwha to deliver six K239 Chunmoo launchers by 2027.',
    facts: [
      {
        slots: {
          buyer: { iso: 'EST' },
          supplier: { name: 'Hanwha' },
          system: { name: 'Chunmoo' },
          quantity: { value: 6 },
          date: { edtf: '2027', bound: 'by' },
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
  {
    text: "Vietnam's navy has put two Gepard frigates into service.",
    facts: [{ slots: { buyer: { iso: 'VNM' }, system: { name: 'Gepard' }, quantity: { value: 2 } }, status: 'done' }],
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
  { text: 'Uzbekistan is believed to have ordered the JF-17.', facts: [{ slots: { buyer: { iso: 'UZB' }, system: { name: 'JF-17' } }, status: 'claimed' }] },
  {
    text: 'Hanwha won a contract to supply Norway with 28 K9 howitzers.',
    facts: [{ slots: { buyer: { iso: 'NOR' }, supplier: { name: 'Hanwha' }, system: { name: 'K9' }, quantity: { value: 28 } }, status: 'contracted' }],
  },
  {
    text: 'Uruguay will pay $92 million for two offshore patrol vessels from the Spanish shipyard Cardama.',
    facts: [
      {
        slots: {
          buyer: { iso: 'URY' },
          supplier: { name: 'Cardama' },
          item: 'offshore patrol vessels',
          quantity: { value: 2 },
          amount: { value: 92000000, currency: 'USD' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: '"We have ordered 54 CV90 vehicles," the Czech prime minister said.',
    facts: [{ slots: { buyer: { iso: 'CZE' }, system: { name: 'CV90' }, quantity: { value: 54 } }, status: 'contracted' }],
  },
  {
    text: 'In addition to the 18 aircraft ordered in 2021, Croatia wants 12 more Rafales by 2030.',
    facts: [{ slots: { buyer: { iso: 'HRV' }, system: { name: 'Rafale' }, quantity: { value: 12 }, date: { edtf: '2030', bound: 'by' } }, status: 'planned' }],
  },
  { text: "Kenya's parliament asked whether the army had bought 118 MRAPs for $90 million.", facts: [] },
  { text: 'No decision has been taken on buying 40 tanks.', facts: [] },
  {
    text: 'Cameroon purchased an unspecified number of armoured vehicles from China.',
    facts: [{ slots: { buyer: { iso: 'CMR' }, supplier: { iso: 'CHN' }, item: 'armoured vehicles' }, status: 'done' }],
  },
  {
    text: 'Turkey approved the sale of 60 Kirpi II vehicles to Tunisia for $120 million but blocked a shipment of T129s to Nigeria.',
    facts: [
      {
        slots: {
          buyer: { iso: 'TUN' },
          supplier: { iso: 'TUR' },
          system: { name: 'Kirpi' },
          quantity: { value: 60 },
          amount: { value: 120000000, currency: 'USD' },
        },
        status: 'planned',
      },
    ],
  },
  { text: 'Will Taiwan get its 66 F-16Vs this year?', date: '2026-03-15', facts: [] },
  { text: 'Had Ottawa ordered 88 jets in 2015, the price would have been lower.', facts: [] },
  {
    text: 'In 2022 Greece ordered 24 Rafale fighters from Dassault Aviation. It has so far received 18 jets.',
    facts: [
      {
        slots: { buyer: { iso: 'GRC' }, supplier: { name: 'Dassault Aviation' }, system: { name: 'Rafale' }, quantity: { value: 24 }, date: { edtf: '2022' } },
        status: 'contracted',
      },
      { slots: { buyer: { iso: 'GRC' }, supplier: { name: 'Dassault Aviation' }, system: { name: 'Rafale' }, quantity: { value: 18 } }, status: 'done' },
    ],
  },
  { text: 'Norway received the aircraft in May.', facts: [] },
  { text: 'Russia dropped 40 bombs on the town.', facts: [] },
  { text: 'Sappers cleared 300 mines from the fields of Moldova.', facts: [] },
  { text: 'The police of Kenya secured 12 rifles after the raid.', facts: [] },
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
  {
    text: 'Greece, which already flies 24 Rafales, ordered 12 more in May 2025.',
    facts: [{ slots: { buyer: { iso: 'GRC' }, system: { name: 'Rafale' }, quantity: { value: 12 }, date: { edtf: '2025-05' } }, status: 'contracted' }],
  },
  { text: 'Six people were hurt in Lagos. Four more are expected to recover by Friday.', facts: [] },
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
  { text: 'A possible sale of 20 F-16 fighters to Kenya was discussed in Nairobi.', facts: [] },
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
  // Whose company it is buys nothing; of two states that sign, nothing says which sells.
  {
    text: 'Malta signed a contract with Italy’s Leonardo for two AW139 helicopters.',
    facts: [{ slots: { buyer: { iso: 'MLT' }, supplier: { name: 'Leonardo' }, system: { name: 'AW139' }, quantity: { value: 2 } }, status: 'contracted' }],
  },
  { text: 'Turkey and Indonesia signed a contract for 48 KAAN fighters in July 2025.', facts: [] },
  { text: 'If the deal goes through, Morocco will receive 32 F-35 fighters.', facts: [] },
  {
    text: 'Slovenia\n\nThe first three C-27J transports landed at Cerklje in May 2024. Two more arrived in June 2024.',
    facts: [
      { slots: { buyer: { iso: 'SVN' }, system: { name: 'C-27J' }, quantity: { value: 3 }, date: { edtf: '2024-05' } }, status: 'done' },
      { slots: { buyer: { iso: 'SVN' }, system: { name: 'C-27J' }, quantity: { value: 2 }, date: { edtf: '2024-06' } }, status: 'done' },
    ],
  },
  {
    text: 'Ireland retired its old guns. Twelve L118 howitzers came from Britain instead.',
    facts: [{ slots: { buyer: { iso: 'IRL' }, supplier: { iso: 'GBR' }, system: { name: 'L118' }, quantity: { value: 12 } }, status: 'done' }],
  },
  { text: 'Two B-52 bombers landed in Finland in May 2024.', facts: [] },
  { text: 'The frigate reached Valparaíso on 4 May 2023 with 200 sailors.', facts: [] },
  { text: 'Four F-16 fighters arrived in Estonia in March 2024 for a patrol of its skies.', facts: [] },
  {
    text: 'Under a $900 million contract signed with Saab in March 2021, Brazil is to receive six Gripen fighters.',
    facts: [
      {
        slots: {
          buyer: { iso: 'BRA' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen' },
          quantity: { value: 6 },
          amount: { value: 900000000, currency: 'USD' },
          date: { edtf: '2021-03' },
        },
        status: 'contracted',
      },
    ],
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
    text: 'Latvia ordered 30 Spike launchers in 2020. It added ten more in 2022.',
    facts: [
      { slots: { buyer: { iso: 'LVA' }, system: { name: 'Spike' }, quantity: { value: 30 }, date: { edtf: '2020' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'LVA' }, system: { name: 'Spike' }, quantity: { value: 10 }, date: { edtf: '2022' } }, status: 'contracted' },
    ],
  },
  {
    text: 'Of the 40 Namer carriers it wanted, Cyprus took delivery of 12 in June 2023.',
    facts: [{ slots: { buyer: { iso: 'CYP' }, system: { name: 'Namer' }, quantity: { value: 12 }, date: { edtf: '2023-06' } }, status: 'done' }],
  },
  {
    text: 'London gave its approval for Qatar to buy nine Hawk trainers.',
    facts: [{ slots: { buyer: { iso: 'QAT' }, supplier: { iso: 'GBR' }, system: { name: 'Hawk' }, quantity: { value: 9 } }, status: 'planned' }],
  },
  {
    text: 'Belgium has exercised an option for six more H145M helicopters.',
    facts: [{ slots: { buyer: { iso: 'BEL' }, system: { name: 'H145M' }, quantity: { value: 6 } }, status: 'contracted' }],
  },
  {
    text: 'An option on ten further Boxer vehicles was dropped by Slovenia in May 2023.',
    facts: [{ slots: { buyer: { iso: 'SVN' }, system: { name: 'Boxer' }, quantity: { value: 10 }, date: { edtf: '2023-05' } }, status: 'cancelled' }],
  },
  { text: 'The contract gives Sweden an option on 12 further Archer howitzers.', facts: [] },
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
    text: 'Tunisia took 16 Black Hawk helicopters from the United States.',
    facts: [{ slots: { buyer: { iso: 'TUN' }, supplier: { iso: 'USA' }, system: { name: 'UH-60' }, quantity: { value: 16 } }, status: 'done' }],
  },
  { text: 'The rebels took three T-62 tanks and a bridge.', facts: [] },
  { text: 'Spain added 12 Leopard tanks to the parade.', facts: [] },
  {
    text: 'Peru has put aside $2 billion for roads in 2026 and hopes to buy six more C-27J transports.',
    facts: [{ slots: { buyer: { iso: 'PER' }, system: { name: 'C-27J' }, quantity: { value: 6 } }, status: 'planned' }],
  },
  {
    text: 'Saab has handed over 10 of the 30 Gripen fighters that Colombia ordered in May 2021 for $3.1 billion.',
    facts: [
      { slots: { buyer: { iso: 'COL' }, supplier: { name: 'Saab' }, system: { name: 'Gripen' }, quantity: { value: 10 } }, status: 'done' },
      {
        slots: {
          buyer: { iso: 'COL' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen' },
          quantity: { value: 30 },
          amount: { value: 3100000000, currency: 'USD' },
          date: { edtf: '2021-05' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Kenya and Ghana each ordered 12 Super Tucano aircraft from Embraer in 2022.',
    facts: [
      { slots: { buyer: { iso: 'KEN' }, supplier: { name: 'Embraer' }, system: { name: 'A-29' }, date: { edtf: '2022' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Embraer' }, system: { name: 'A-29' }, date: { edtf: '2022' } }, status: 'contracted' },
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
    text: 'Ireland is awaiting eight PC-12 aircraft. The first two are due in May 2027.',
    facts: [
      { slots: { buyer: { iso: 'IRL' }, system: { name: 'PC-12' }, quantity: { value: 8 } }, status: 'planned' },
      { slots: { buyer: { iso: 'IRL' }, system: { name: 'PC-12' }, quantity: { value: 2 }, date: { edtf: '2027-05' } }, status: 'planned' },
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
  { text: 'Medals\n\n- Norway: 24 Boxer vehicles\n- Ghana: six aircraft', facts: [] },
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
    text: 'Chile in May ordered eight Black Hawk helicopters. Peru may order four.',
    date: '2026-08-01',
    facts: [{ slots: { buyer: { iso: 'CHL' }, system: { name: 'UH-60' }, quantity: { value: 8 }, date: { edtf: '2026-05' } }, status: 'contracted' }],
  },
  {
    text: '- Ghana: Two C295 transports were bought from Airbus.\n- Togo: Paris has cleared the sale of four H125 helicopters.',
    facts: [
      { slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Airbus' }, system: { name: 'C-295' }, quantity: { value: 2 } } },
      { slots: { buyer: { iso: 'TGO' }, supplier: { iso: 'FRA' }, system: { name: 'H125' }, quantity: { value: 4 } }, status: 'planned' },
    ],
  },
  {
    text: 'Peru ordered 40 trucks in 2023. Of the 38 towns, 12 are linked by road and the remaining 26 will follow in May.',
    facts: [{ slots: { buyer: { iso: 'PER' }, item: 'trucks', quantity: { value: 40 }, date: { edtf: '2023' } } }],
  },
  {
    text: 'Ghana, which set aside $40 million for roads in 2019, has now ordered 12 Black Hawk helicopters.',
    facts: [{ slots: { buyer: { iso: 'GHA' }, system: { name: 'UH-60' }, quantity: { value: 12 } }, status: 'contracted' }],
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
  {
    text: 'Six more C295 transports are being delivered to Peru by Airbus until the end of 2027.',
    date: '2026-01-01',
    facts: [
      {
        slots: { buyer: { iso: 'PER' }, supplier: { name: 'Airbus' }, system: { name: 'C-295' }, quantity: { value: 6 }, date: { edtf: '2027' } },
        status: 'contracted',
      },
    ],
  },
  { text: 'Brazil has a busy maker. Embraer exported C-390 transports to seven countries last year and sold others abroad.', date: '2026-01-01', facts: [] },
  {
    text: 'Ghana bought six C295 aircraft with a loan from Japan.',
    facts: [{ slots: { buyer: { iso: 'GHA' }, system: { name: 'C-295' }, quantity: { value: 6 } }, status: 'done' }],
  },
  {
    text: 'Oman will get four C295 aircraft from Spain under a deal signed in June 2024.',
    date: '2025-01-01',
    facts: [
      {
        slots: { buyer: { iso: 'OMN' }, supplier: { iso: 'ESP' }, system: { name: 'C-295' }, quantity: { value: 4 }, date: { edtf: '2024-06' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Ghana ordered six C295 transports from Airbus in 2022, but the deal was quietly scrapped.',
    facts: [
      {
        slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Airbus' }, system: { name: 'C-295' }, quantity: { value: 6 }, date: { edtf: '2022' } },
        status: 'cancelled',
      },
    ],
  },
  {
    text: 'Ghana ordered six C295 transports from Airbus in 2022, but the airport was closed.',
    facts: [
      {
        slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Airbus' }, system: { name: 'C-295' }, quantity: { value: 6 }, date: { edtf: '2022' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Embraer had a good year. In March 2025 it handed over four Super Tucano aircraft to the Paraguayan air force.',
    facts: [
      {
        slots: {
          buyer: { iso: 'PRY' },
          supplier: { name: 'Embraer' },
          system: { name: 'A-29' },
          quantity: { value: 4 },
          date: { edtf: '2025-03' },
        },
        status: 'done',
      },
    ],
  },
];
