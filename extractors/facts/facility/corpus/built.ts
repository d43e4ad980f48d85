import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Facilities built, opened or planned. */
export const built: FactCorpus = [
  {
    text: 'Masen will build an 800 MW solar park near Midelt by 2027.',
    facts: [
      {
        slots: { item: 'solar park', place: 'near Midelt', size: { value: 800, unit: 'MW' }, organization: { name: 'Masen' }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Mozambique has waited for years. The 1,400 km pipeline to the port of Beira will be commissioned in 2028.',
    facts: [
      {
        slots: { country: { iso: 'MOZ' }, item: 'pipeline', place: 'port of Beira', size: { value: 1400, unit: 'km' }, date: { edtf: '2028' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Inaugurated in March 2021, the 600 MW hydropower station at Karuma in Uganda supplies Kampala.',
    facts: [
      {
        slots: { country: { iso: 'UGA' }, item: 'hydropower station', place: 'Karuma', size: { value: 600, unit: 'MW' }, date: { edtf: '2021-03' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'In Peru, the copper smelter at Ilo, for decades the largest in the south, was scrapped in May 2024.',
    facts: [{ slots: { country: { iso: 'PER' }, item: 'copper smelter', place: 'Ilo', date: { edtf: '2024-05' } }, status: 'cancelled' }],
  },
  {
    text: 'Vietnam’s new airport at Long Thanh is due to open in 2026 with room for 25 million passengers a year.',
    facts: [
      {
        slots: { country: { iso: 'VNM' }, item: 'new airport', place: 'Long Thanh', size: { value: 25000000, per: 'year' }, date: { edtf: '2026' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'In Romania, Rheinmetall will build a powder plant in Victoria; it should be complete by May 2028.',
    facts: [
      {
        slots: { country: { iso: 'ROU' }, item: 'powder plant', place: 'Victoria', organization: { name: 'Rheinmetall' }, date: { edtf: '2028-05' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Orica opened an explosives plant in Kurri Kurri last year.',
    date: '2024-05-01',
    facts: [{ slots: { item: 'explosives plant', place: 'Kurri Kurri', organization: { name: 'Orica' }, date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: 'A 400 MW gas-fired power plant at Temane will enter service in 2026.',
    facts: [{ slots: { item: 'gas-fired power plant', place: 'Temane', size: { value: 400, unit: 'MW' }, date: { edtf: '2026' } }, status: 'planned' }],
  },
  {
    text: 'The refinery near Duqm, which came on stream in February 2024, supplies the interior.',
    facts: [{ slots: { item: 'refinery', place: 'near Duqm', date: { edtf: '2024-02' } }, status: 'done' }],
  },
  {
    text: 'TSMC is building a $12 billion semiconductor plant in Phoenix, Arizona.',
    facts: [{ slots: { item: 'semiconductor plant', place: 'Phoenix', organization: { name: 'TSMC' } }, status: 'planned' }],
  },
  {
    text: 'A new munitions depot covering 40 hectares will be built near Plovdiv by 2028.',
    facts: [
      { slots: { item: 'munitions depot', place: 'near Plovdiv', size: { value: 40, unit: 'har' }, date: { edtf: '2028', bound: 'by' } }, status: 'planned' },
    ],
  },
  {
    text: "South Africa's Eskom shut down the 1,000 MW Komati power station in October 2022.",
    facts: [
      {
        slots: {
          country: { iso: 'ZAF' },
          item: 'power station',
          place: 'Komati',
          size: { value: 1000, unit: 'MW' },
          organization: { name: 'Eskom' },
          date: { edtf: '2022-10' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'The government shelved plans for a second runway at Nairobi airport.',
    facts: [{ slots: { country: { iso: 'KEN' }, item: 'second runway', place: 'Nairobi' }, status: 'cancelled' }],
  },
  {
    text: 'Thales is to set up a radar plant in Bengaluru with an area of 10,000 square metres.',
    facts: [{ slots: { item: 'radar plant', place: 'Bengaluru', size: { value: 10000, unit: 'm2' }, organization: { name: 'Thales' } }, status: 'planned' }],
  },
  {
    text: 'The 400-km transmission line between Zambia and Tanzania is due to be finished in 2028.',
    facts: [
      {
        slots: { item: 'transmission line', place: 'between Zambia and Tanzania', size: { value: 400, unit: 'km' }, date: { edtf: '2028' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Lithuania is building a military base at Rudninkai. The base will hold 4,000 soldiers and is due to be completed in 2027.',
    facts: [
      {
        slots: { country: { iso: 'LTU' }, item: 'military base', place: 'Rudninkai', size: { value: 4000, unit: '1', of: 'soldiers' }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Masdar will build a solar park near Karshi. It will have a capacity of 1.5 GW. It is due to open in 2027.',
    facts: [
      {
        slots: { item: 'solar park', place: 'near Karshi', size: { value: 1.5, unit: 'GW' }, organization: { name: 'Masdar' }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The 2.9 GW Dogger Bank wind farm, developed by SSE and Equinor, will be completed in 2027.',
    facts: [
      {
        slots: { item: 'Dogger Bank wind farm', size: { value: 2.9, unit: 'GW' }, organization: { name: 'SSE' }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'A barracks for 3,000 soldiers is being built at Lest.',
    facts: [{ slots: { item: 'barracks', place: 'Lest', size: { value: 3000, unit: '1', of: 'soldiers' } }, status: 'planned' }],
  },
  {
    text: 'The airline opened a hangar in Bergen in 2020. It carries 3 million passengers a year.',
    facts: [{ slots: { item: 'hangar', place: 'Bergen', date: { edtf: '2020' } }, status: 'done' }],
  },
  {
    text: 'A container yard that Hutchison Ports commissioned at Laem Chabang in June 2025 handles 3.5 million boxes a year.',
    facts: [
      {
        slots: {
          item: 'container yard',
          place: 'Laem Chabang',
          size: { value: 3500000, per: 'year' },
          organization: { name: 'Hutchison Ports' },
          date: { edtf: '2025-06' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Bangladesh\n\nThe Payra LNG terminal has been shelved.',
    facts: [{ slots: { country: { iso: 'BGD' }, item: 'Payra LNG terminal' }, status: 'cancelled' }],
  },
  {
    text: 'A Russian air base at Berengo, agreed in 2023, has been dropped for want of money.',
    facts: [{ slots: { item: 'air base', place: 'Berengo' }, status: 'cancelled' }],
  },
  {
    text: 'Callao’s new breakwater, 1.2 km long, should be finished by 2027.',
    facts: [{ slots: { item: 'new breakwater', place: 'Callao', size: { value: 1.2, unit: 'km' }, date: { edtf: '2027' } }, status: 'planned' }],
  },
  {
    text: 'Reports that Hanoi had approved a naval base at Phu Quoc are wrong.',
    facts: [{ slots: { country: { iso: 'VNM' }, item: 'naval base', place: 'Phu Quoc' }, status: 'denied' }],
  },
  {
    text: 'Namibia\n\nWalvis Bay gets a fuel depot.',
    facts: [{ slots: { country: { iso: 'NAM' }, item: 'fuel depot', place: 'Walvis Bay' }, status: 'planned' }],
  },
  {
    text: 'The Zarqa refinery, enlarged to 120,000 barrels a day, reopened on 1 March 2026.',
    facts: [{ slots: { item: 'refinery', place: 'Zarqa', size: { value: 120000, per: 'day' }, date: { edtf: '2026-03-01' } }, status: 'done' }],
  },
  {
    text: 'Nexter opened a shell works in Tarbes in 2024.',
    facts: [{ slots: { item: 'shell works', place: 'Tarbes', organization: { name: 'Nexter' }, date: { edtf: '2024' } }, status: 'done' }],
  },
  {
    text: 'Bulgaria\n\nA rail line, 726 km from Burgas to Vidin, was approved in January 2026.',
    facts: [
      {
        slots: { country: { iso: 'BGR' }, item: 'rail line', place: 'from Burgas to Vidin', size: { value: 726, unit: 'km' }, date: { edtf: '2026-01' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Emirati engineers laid out an airfield at Amdjarass in 2023.',
    facts: [{ slots: { item: 'airfield', place: 'Amdjarass', date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: 'The Maanshan nuclear station was switched off on 17 May 2025.',
    facts: [{ slots: { item: 'nuclear station', place: 'Maanshan', date: { edtf: '2025-05-17' } }, status: 'done' }],
  },
  {
    text: 'Hyundai broke ground in Troy, Alabama, on a test hall of 17,000 square feet.',
    facts: [{ slots: { item: 'test hall', place: 'Troy', size: { value: 17000, unit: '[sft_i]' }, organization: { name: 'Hyundai' } }, status: 'done' }],
  },
  {
    text: 'Ecuador\n\nThe Toachi-Pilatón hydropower plant, 254 MW, was completed in 2025.',
    facts: [
      {
        slots: { country: { iso: 'ECU' }, item: 'hydropower plant', place: 'Toachi-Pilatón', size: { value: 254, unit: 'MW' }, date: { edtf: '2025' } },
        status: 'done',
      },
    ],
  },
];
