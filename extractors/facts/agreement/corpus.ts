import type { FactCorpus } from '../../../src/link/corpus.js';
import { signings } from './corpus/signings.js';

/** Passages with the agreements they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'Signed in Astana in May 2025, the partnership agreement between Kazakhstan and Italy covers 14 projects.',
    facts: [
      {
        slots: { parties: [{ iso: 'KAZ' }, { iso: 'ITA' }], title: 'partnership agreement', date: { edtf: '2025-05' }, place: 'Astana', scope: { value: 14 } },
      },
    ],
  },
  {
    text: "Kenya's agreement with Qatar, signed in Doha in January 2025, removes tariffs.",
    facts: [{ slots: { parties: [{ iso: 'KEN' }, { iso: 'QAT' }], date: { edtf: '2025-01' }, place: 'Doha' } }],
  },
  {
    text: 'Rwanda signed with the European Union a memorandum on critical minerals in February 2024.',
    facts: [{ slots: { parties: [{ iso: 'RWA' }, { name: 'European Union' }], title: 'memorandum on critical minerals', date: { edtf: '2024-02' } } }],
  },
  {
    text: 'Nigeria and Niger signed in Algiers on 11 February 2025 a protocol on the pipeline.',
    facts: [{ slots: { parties: [{ iso: 'NGA' }, { iso: 'NER' }], title: 'protocol on the pipeline', date: { edtf: '2025-02-11' }, place: 'Algiers' } }],
  },
  {
    text: 'Kuala Lumpur signed a status-of-forces agreement with Paris.',
    facts: [{ slots: { parties: [{ iso: 'MYS' }, { iso: 'FRA' }], title: 'status-of-forces agreement' } }],
  },
  {
    text: 'A government-to-government agreement with Sweden was signed by Colombia in Stockholm on 12 May 2024, under which Saab will supply 16 fighters.',
    facts: [
      { slots: { parties: [{ iso: 'SWE' }, { iso: 'COL' }], title: 'government-to-government agreement', date: { edtf: '2024-05-12' }, place: 'Stockholm' } },
    ],
  },
  { text: 'The trade agreement between Chile and Peru entered into force in February 2025.', facts: [] },
  { text: 'No treaty has been signed between Baku and Yerevan.', facts: [] },
  {
    text: 'At the summit the leaders of Brazil, Colombia and Peru adopted the Bogotá Declaration on 22 August 2025.',
    facts: [{ slots: { parties: [{ iso: 'BRA' }, { iso: 'COL' }, { iso: 'PER' }], title: 'Bogotá Declaration', date: { edtf: '2025-08-22' } } }],
  },
  {
    text: 'On 8 May 2024 in Nairobi, Kenya and Rwanda signed a Treaty on Border Trade.',
    facts: [{ slots: { parties: [{ iso: 'KEN' }, { iso: 'RWA' }], title: 'Treaty on Border Trade', date: { edtf: '2024-05-08' }, place: 'Nairobi' } }],
  },
  {
    text: 'Japan and the Philippines signed a Reciprocal Access Agreement in July 2024.',
    facts: [{ slots: { parties: [{ iso: 'JPN' }, { iso: 'PHL' }], title: 'Reciprocal Access Agreement', date: { edtf: '2024-07' } } }],
  },
  {
    text: 'In June 2023 a defence cooperation agreement was signed between India and Vietnam.',
    facts: [{ slots: { parties: [{ iso: 'IND' }, { iso: 'VNM' }], title: 'defence cooperation agreement', date: { edtf: '2023-06' } } }],
  },
  {
    text: 'Zambia and the World Bank signed a financing agreement of $207 million in October 2023.',
    facts: [
      {
        slots: {
          parties: [{ iso: 'ZMB' }, { name: 'World Bank' }],
          title: 'financing agreement',
          date: { edtf: '2023-10' },
          amount: { value: 207000000, currency: 'USD' },
        },
      },
    ],
  },
  {
    text: 'On 3 March 2022, Sonatrach and Eni signed a supply agreement covering 9 bcm of gas.',
    facts: [{ slots: { parties: [{ name: 'Sonatrach' }, { name: 'Eni' }], title: 'supply agreement', date: { edtf: '2022-03-03' }, scope: { value: 9 } } }],
  },
  {
    text: 'Australia and Tuvalu concluded the Falepili Union Treaty in November 2023.',
    facts: [{ slots: { parties: [{ iso: 'AUS' }, { iso: 'TUV' }], title: 'Falepili Union Treaty', date: { edtf: '2023-11' } } }],
  },
  {
    text: 'Finland signed a memorandum of understanding with Estonia in Tallinn in 2016.',
    facts: [{ slots: { parties: [{ iso: 'FIN' }, { iso: 'EST' }], title: 'memorandum of understanding', place: 'Tallinn', date: { edtf: '2016' } } }],
  },
  {
    text: 'Chile ratified a free trade agreement with Indonesia in 2018.',
    facts: [{ slots: { parties: [{ iso: 'CHL' }, { iso: 'IDN' }], title: 'free trade agreement', date: { edtf: '2018' } } }],
  },
  { text: 'Ghana and Togo may sign a border agreement next year.', facts: [] },
  { text: 'Peru has not signed the treaty with Bolivia.', facts: [] },
  { text: 'Did Laos and Cambodia sign an agreement in 2024?', facts: [] },
  { text: 'The striker signed a new contract with the club in 2023.', facts: [] },
  { text: 'Belgium signed a contract for the delivery of 34 F-35A fighters in 2018.', facts: [] },
  { text: 'The Paris Agreement was mentioned by delegates from Fiji.', facts: [] },
  { text: 'They signed the guest book in Vienna in 1999.', facts: [] },
  { text: 'The two companies reached agreement after a long night.', facts: [] },
  {
    text: 'Kenya and the United Kingdom renewed their Defence Cooperation Agreement on 27 July 2021 in London.',
    facts: [{ slots: { parties: [{ iso: 'KEN' }, { iso: 'GBR' }], title: 'Defence Cooperation Agreement', date: { edtf: '2021-07-27' }, place: 'London' } }],
  },
  {
    text: 'A memorandum of understanding on cyber security was signed by Vietnam and Australia in Hanoi in June 2023.',
    facts: [
      {
        slots: { parties: [{ iso: 'VNM' }, { iso: 'AUS' }], title: 'memorandum of understanding on cyber security', date: { edtf: '2023-06' }, place: 'Hanoi' },
      },
    ],
  },
  {
    text: 'On 14 May, Brasília and Paris concluded a $300 million pact covering 12 joint research projects.',
    date: '2026-03-15',
    facts: [
      {
        slots: {
          parties: [{ iso: 'BRA' }, { iso: 'FRA' }],
          title: 'pact',
          date: { edtf: '2025-05-14' },
          amount: { value: 300000000, currency: 'USD' },
          scope: { value: 12 },
        },
      },
    ],
  },
  { text: 'India and Sri Lanka have yet to sign a defence pact.', facts: [] },
  {
    text: 'Egypt and the IMF reached a staff-level agreement worth $8 billion in March 2024.',
    facts: [
      {
        slots: {
          parties: [{ iso: 'EGY' }, { name: 'IMF' }],
          title: 'staff-level agreement',
          date: { edtf: '2024-03' },
          amount: { value: 8000000000, currency: 'USD' },
        },
      },
    ],
  },
  {
    text: 'Serbia signed a strategic partnership with China in 2016.',
    facts: [{ slots: { parties: [{ iso: 'SRB' }, { iso: 'CHN' }], title: 'strategic partnership', date: { edtf: '2016' } } }],
  },
  { text: 'The treaty was ratified by the Senate in May.', facts: [] },
  {
    text: "Saudi Arabia's ACWA Power and Uzbekistan's energy ministry signed a 25-year power purchase agreement in Tashkent on 5 March 2024.",
    facts: [
      { slots: { parties: [{ name: 'ACWA Power' }, { iso: 'UZB' }], title: 'power purchase agreement', date: { edtf: '2024-03-05' }, place: 'Tashkent' } },
    ],
  },
  { text: 'Chile will get 12 trucks from Scania under an agreement signed in May 2024.', facts: [] },
  {
    text: 'Accra and Lomé put their names to a fisheries agreement in March 2024.',
    facts: [{ slots: { parties: [{ iso: 'GHA' }, { iso: 'TGO' }], title: 'fisheries agreement', date: { edtf: '2024-03' } } }],
  },
  {
    text: 'Siemens Energy won new customers. In Baghdad, on 4 May 2023, it signed a framework with Baker Hughes.',
    facts: [{ slots: { parties: [{ name: 'Siemens Energy' }, { name: 'Baker Hughes' }], title: 'framework', date: { edtf: '2023-05-04' }, place: 'Baghdad' } }],
  },
  {
    text: 'The defence ministers of Finland and Norway signed a memorandum on training in Oslo on 2 June 2022.',
    facts: [{ slots: { parties: [{ iso: 'FIN' }, { iso: 'NOR' }], title: 'memorandum on training', place: 'Oslo', date: { edtf: '2022-06-02' } } }],
  },
  {
    text: 'With Eni, Kazakhstan concluded a gas agreement in Astana in October 2021.',
    facts: [{ slots: { parties: [{ name: 'Eni' }, { iso: 'KAZ' }], title: 'gas agreement', place: 'Astana', date: { edtf: '2021-10' } } }],
  },
  {
    text: 'Ghana and the World Bank agreed a loan of $250 million in May 2023.',
    facts: [
      { slots: { parties: [{ iso: 'GHA' }, { name: 'World Bank' }], title: 'loan', amount: { value: 250000000, currency: 'USD' }, date: { edtf: '2023-05' } } },
    ],
  },
  { text: 'Spain and Portugal agreed to meet again in May 2024 under a new arrangement.', facts: [] },
  { text: 'As part of a deal reached with Siemens Energy last year, Iraq will get two turbines.', date: '2025-01-01', facts: [] },
  {
    text: 'Peru sent troops under the ten-year defence pact which Peru and Chile signed in Lima in June 2019.',
    facts: [{ slots: { parties: [{ iso: 'PER' }, { iso: 'CHL' }], title: 'defence pact', place: 'Lima', date: { edtf: '2019-06' } } }],
  },
  { text: 'The fisheries agreement between Ghana and Togo entered into force in March 2024.', facts: [] },
  { text: 'Ghana and Togo entered into effect with their defence pact in March 2024.', facts: [] },
  {
    text: 'On 3 May 2024 Siemens Energy and Eni signed a memorandum on hydrogen, which is to be made in Basra.',
    facts: [{ slots: { parties: [{ name: 'Siemens Energy' }, { name: 'Eni' }], title: 'memorandum on hydrogen', date: { edtf: '2024-05-03' } } }],
  },
  ...signings,
];
