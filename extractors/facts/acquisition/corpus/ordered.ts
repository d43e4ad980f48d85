import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Things ordered: what is contracted. */
export const ordered: FactCorpus = [
  {
    text: 'Poland ordered 180 K2 tanks, Romania 54 K9 howitzers and Norway 24 K9 howitzers.',
    facts: [
      { slots: { buyer: { iso: 'POL' }, system: { name: 'K2' }, quantity: { value: 180 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'ROU' }, system: { name: 'K9' }, quantity: { value: 54 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'NOR' }, system: { name: 'K9' }, quantity: { value: 24 } }, status: 'contracted' },
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
    text: 'Bangladesh ordered eight C-130J aircraft, four of which have been delivered.',
    facts: [
      { slots: { buyer: { iso: 'BGD' }, system: { name: 'C-130J' }, quantity: { value: 8 } }, status: 'contracted' },
      { slots: { buyer: { iso: 'BGD' }, system: { name: 'C-130J' }, quantity: { value: 4 } }, status: 'done' },
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
    text: '"We have ordered 54 CV90 vehicles," the Czech prime minister said.',
    facts: [{ slots: { buyer: { iso: 'CZE' }, system: { name: 'CV90' }, quantity: { value: 54 } }, status: 'contracted' }],
  },
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
  {
    text: 'Greece, which already flies 24 Rafales, ordered 12 more in May 2025.',
    facts: [{ slots: { buyer: { iso: 'GRC' }, system: { name: 'Rafale' }, quantity: { value: 12 }, date: { edtf: '2025-05' } }, status: 'contracted' }],
  },
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
    text: 'Latvia ordered 30 Spike launchers in 2020. It added ten more in 2022.',
    facts: [
      { slots: { buyer: { iso: 'LVA' }, system: { name: 'Spike' }, quantity: { value: 30 }, date: { edtf: '2020' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'LVA' }, system: { name: 'Spike' }, quantity: { value: 10 }, date: { edtf: '2022' } }, status: 'contracted' },
    ],
  },
  {
    text: 'Belgium has exercised an option for six more H145M helicopters.',
    facts: [{ slots: { buyer: { iso: 'BEL' }, system: { name: 'H145M' }, quantity: { value: 6 } }, status: 'contracted' }],
  },
  {
    text: 'Kenya and Ghana each ordered 12 Super Tucano aircraft from Embraer in 2022.',
    facts: [
      {
        slots: { buyer: { iso: 'KEN' }, supplier: { name: 'Embraer' }, system: { name: 'A-29' }, quantity: { value: 12 }, date: { edtf: '2022' } },
        status: 'contracted',
      },
      {
        slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Embraer' }, system: { name: 'A-29' }, quantity: { value: 12 }, date: { edtf: '2022' } },
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
    text: 'Ghana, which set aside $40 million for roads in 2019, has now ordered 12 Black Hawk helicopters.',
    facts: [{ slots: { buyer: { iso: 'GHA' }, system: { name: 'UH-60' }, quantity: { value: 12 } }, status: 'contracted' }],
  },
  {
    text: 'Oman will get four C295 aircraft from Spain under a deal signed in June 2024.',
    date: '2025-01-01',
    facts: [
      {
        slots: { buyer: { iso: 'OMN' }, supplier: { iso: 'ESP' }, system: { name: 'C295' }, quantity: { value: 4 }, date: { edtf: '2024-06' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Ghana ordered six C295 transports from Airbus in 2022, but the airport was closed.',
    facts: [
      {
        slots: { buyer: { iso: 'GHA' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, quantity: { value: 6 }, date: { edtf: '2022' } },
        status: 'contracted',
      },
    ],
  },
];
