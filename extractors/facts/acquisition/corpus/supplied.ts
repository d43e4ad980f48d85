import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Deliveries, payments and what is on order. */
export const supplied: FactCorpus = [
  {
    text: 'A government-to-government agreement with Sweden was signed in Stockholm on 12 May 2024, under which Saab will supply Colombia with 16 Gripen E fighters, the total being estimated at €3 billion.',
    facts: [
      {
        slots: {
          buyer: { iso: 'COL' },
          supplier: { name: 'Saab' },
          system: { name: 'Gripen E' },
          quantity: { value: 16 },
          amount: { value: 3000000000, currency: 'EUR' },
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
    text: 'The 32 F-35A fighters on order from Lockheed Martin for Romania will arrive after 2030.',
    facts: [
      { slots: { buyer: { iso: 'ROU' }, supplier: { name: 'Lockheed Martin' }, system: { name: 'F-35A' }, quantity: { value: 32 } }, status: 'contracted' },
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
    text: "Vietnam's navy has put two Gepard frigates into service.",
    facts: [{ slots: { buyer: { iso: 'VNM' }, system: { name: 'Gepard' }, quantity: { value: 2 } }, status: 'done' }],
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
    text: 'Six more C295 transports are being delivered to Peru by Airbus until the end of 2027.',
    date: '2026-01-01',
    facts: [
      {
        slots: { buyer: { iso: 'PER' }, supplier: { name: 'Airbus' }, system: { name: 'C295' }, quantity: { value: 6 }, date: { edtf: '2027' } },
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
