import type { FactCorpus } from '../../../src/link/corpus.js';
import { stagesCorpus } from './stagescorpus.js';

/** Passages with the facilities they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'Masen will build an 800 MW solar park near Midelt by 2027.',
    facts: [
      {
        slots: { item: 'solar park', place: 'Midelt', size: { value: 800, unit: 'MW' }, organization: { name: 'Masen' }, date: { edtf: '2027' } },
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
    text: 'Jordan began the construction of a drone factory in 2024. The factory is located in an industrial zone near Zarqa.',
    facts: [{ slots: { country: { iso: 'JOR' }, item: 'drone factory', place: 'industrial zone near Zarqa', date: { edtf: '2024' } }, status: 'done' }],
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
    text: 'Finland’s Olkiluoto nuclear plant has been in operation since April 2023.',
    facts: [{ slots: { country: { iso: 'FIN' }, item: 'nuclear plant', place: 'Olkiluoto', date: { edtf: '2023-04' } }, status: 'done' }],
  },
  {
    text: 'Orica opened an explosives plant in Kurri Kurri last year.',
    date: '2024-05-01',
    facts: [{ slots: { item: 'explosives plant', place: 'Kurri Kurri', organization: { name: 'Orica' }, date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: 'Morocco’s Noor Midelt solar park has a capacity of 1.6 GW.',
    facts: [{ slots: { country: { iso: 'MAR' }, item: 'solar park', place: 'Noor Midelt', size: { value: 1.6, unit: 'GW' } }, status: 'done' }],
  },
  {
    text: 'A 400 MW gas-fired power plant at Temane will enter service in 2026.',
    facts: [{ slots: { item: 'gas-fired power plant', place: 'Temane', size: { value: 400, unit: 'MW' }, date: { edtf: '2026' } }, status: 'planned' }],
  },
  {
    text: 'The refinery near Duqm, which came on stream in February 2024, supplies the interior.',
    facts: [{ slots: { item: 'refinery', place: 'Duqm', date: { edtf: '2024-02' } }, status: 'done' }],
  },
  {
    text: 'The port of Manzanillo, opened in 2019, can handle 2.5 million containers a year.',
    facts: [
      {
        slots: { item: 'port', place: 'Manzanillo', size: { value: 2500000, unit: '1', of: 'containers', per: 'year' }, date: { edtf: '2019' } },
        status: 'done',
      },
    ],
  },
  { text: 'If the plant at Temane had a capacity of 900 MW, imports would end.', facts: [] },
  { text: 'The theatre can hold 900 people and was full.', facts: [] },
  { text: 'Namibia could build a refinery at Walvis Bay.', facts: [] },
  { text: 'Will the port of Mombasa open a new terminal in 2027?', facts: [] },
  { text: 'The village school was closed in 1998, and the road to Siena was quiet.', facts: [] },
  { text: 'They opened the door of the hall and saw the bridge.', facts: [] },
  { text: 'The bridge at Mostar was built in 1566.', facts: [] },
  { text: 'Our train to Lyon started at noon.', facts: [] },
  { text: 'He planned the wedding at a farm in Kent for June 2024.', facts: [] },
  { text: 'She opened a bakery in Porto in 2019.', facts: [] },
  {
    text: 'TSMC is building a $12 billion semiconductor plant in Phoenix, Arizona.',
    facts: [{ slots: { item: 'semiconductor plant', place: 'Phoenix', organization: { name: 'TSMC' } }, status: 'planned' }],
  },
  {
    text: 'A new munitions depot covering 40 hectares will be built near Plovdiv by 2028.',
    facts: [{ slots: { item: 'munitions depot', place: 'Plovdiv', size: { value: 40, unit: 'har' }, date: { edtf: '2028', bound: 'by' } }, status: 'planned' }],
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
    facts: [{ slots: { item: 'transmission line', size: { value: 400, unit: 'km' }, date: { edtf: '2028' } }, status: 'planned' }],
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
        slots: { item: 'solar park', place: 'Karshi', size: { value: 1.5, unit: 'GW' }, organization: { name: 'Masdar' }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The United States operates a drone base at Agadez in Niger.',
    facts: [{ slots: { country: { iso: 'NER' }, item: 'drone base', place: 'Agadez' }, status: 'done' }],
  },
  {
    text: 'The refinery at Duqm, with a capacity of 230,000 barrels a day, supplies Asia.',
    facts: [{ slots: { item: 'refinery', place: 'Duqm', size: { value: 230000, unit: '[bbl_us]', per: 'day' } }, status: 'done' }],
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
    text: 'EDF has postponed the opening of the 1,650 MW Flamanville 3 reactor.',
    facts: [{ slots: { item: 'Flamanville 3 reactor', size: { value: 1650, unit: 'MW' } }, status: 'planned' }],
  },
  {
    text: 'Work has begun on a 520-km railway from Kashgar to Andijan.',
    facts: [{ slots: { item: 'railway', place: 'from Kashgar to Andijan', size: { value: 520, unit: 'km' } }, status: 'done' }],
  },
  {
    text: 'The 400 MW plant at Batoka, 12% complete, has no lender.',
    facts: [{ slots: { item: 'plant', place: 'Batoka', size: { value: 400, unit: 'MW' } }, status: 'planned' }],
  },
  { text: 'The company has a plant in mind, and the army has a base.', facts: [] },
  { text: 'The museum at Ulm, with room for 300 visitors, is popular.', facts: [] },
  {
    text: 'The airline opened a hangar in Bergen in 2020. It carries 3 million passengers a year.',
    facts: [{ slots: { item: 'hangar', place: 'Bergen', date: { edtf: '2020' } }, status: 'done' }],
  },
  { text: 'Work on the report began in Oslo.', facts: [] },
  {
    text: 'Ukraine struck the Ryazan refinery, which processes 340,000 barrels a day.',
    facts: [{ slots: { item: 'refinery', place: 'Ryazan', size: { value: 340000, unit: '[bbl_us]', per: 'day' } }, status: 'done' }],
  },
  {
    text: 'Work on the Rooppur nuclear plant, with two units of 1,200 MW, is 90% complete.',
    facts: [{ slots: { item: 'nuclear plant', place: 'Rooppur', size: { value: 1200, unit: 'MW' } }, status: 'planned' }],
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
    text: 'DP World has brought six berths into use at Mombasa.',
    facts: [{ slots: { item: 'berths', place: 'Mombasa', size: { value: 6 }, organization: { name: 'DP World' } }, status: 'done' }],
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
    text: 'Libya\n\nSatellite pictures of 4 December show a new runway of 3,000 metres completed at Maaten al-Sarra.',
    facts: [{ slots: { country: { iso: 'LBY' }, item: 'runway', place: 'Maaten al-Sarra', size: { value: 3000, unit: 'm' } }, status: 'done' }],
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
  { text: 'The minister dropped her appeal at The Hague, and the pilot dropped bombs on a base.', facts: [] },
  { text: 'Earlier plans for a nuclear station were dropped without a word.', facts: [] },
  { text: 'The picture shows a station in the rain, and the engine works again.', facts: [] },
  { text: 'He gave up the post of port director, and the talks were brought to life.', facts: [] },
  {
    text: 'The Ryazan refinery, of 340,000 barrels a day, burned down in January 2025.',
    facts: [{ slots: { item: 'refinery', place: 'Ryazan', size: { value: 340000, per: 'day' }, date: { edtf: '2025-01' } }, status: 'done' }],
  },
  {
    text: 'The suspension bridge at Messina, 3.3 km long, was blocked by the auditors in October 2025.',
    facts: [{ slots: { item: 'suspension bridge', place: 'Messina', size: { value: 3.3, unit: 'km' }, date: { edtf: '2025-10' } }, status: 'cancelled' }],
  },
  {
    text: 'The 1,800 MW Dabaa station, 30% built, should light its first lamp in 2028.',
    facts: [{ slots: { item: 'station', place: 'Dabaa', size: { value: 1800, unit: 'MW' }, date: { edtf: '2028' } }, status: 'planned' }],
  },
  {
    text: 'The runway at Casement Aerodrome will be lengthened to 2,400 metres by 2029.',
    facts: [{ slots: { item: 'runway', place: 'Casement Aerodrome', size: { value: 2400, unit: 'm' }, date: { edtf: '2029' } }, status: 'planned' }],
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
    text: 'Prospect Lithium has a concentrator at Arcadia.',
    facts: [{ slots: { item: 'concentrator', place: 'Arcadia', organization: { name: 'Prospect Lithium' } }, status: 'done' }],
  },
  {
    text: 'Hyundai broke ground in Troy, Alabama, on a test hall of 17,000 square feet.',
    facts: [{ slots: { item: 'test hall', place: 'Troy', size: { value: 17000, unit: '[sft_i]' }, organization: { name: 'Hyundai' } }, status: 'done' }],
  },
  { text: 'The bridge carries 12 tonnes, and the school has room for 300 pupils.', facts: [] },
  { text: 'The plant grew to 2 metres at Kew in 2024.', facts: [] },
  { text: 'The hall was lit by 300 lamps when the minister spoke at Payerne.', facts: [] },
  { text: 'The port is sweet, and a glass of 20 centilitres costs 6 euros in Porto.', facts: [] },
  {
    text: 'Ecuador\n\nThe Toachi-Pilatón hydropower plant, 254 MW, was completed in 2025.',
    facts: [
      {
        slots: { country: { iso: 'ECU' }, item: 'hydropower plant', place: 'Toachi-Pilatón', size: { value: 254, unit: 'MW' }, date: { edtf: '2025' } },
        status: 'done',
      },
    ],
  },
  { text: 'The company halted a train near Minsk for 3 hours.', facts: [] },
  ...stagesCorpus,
];
