import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Facilities that stand, hold and run. */
export const standing: FactCorpus = [
  {
    text: 'Jordan began the construction of a drone factory in 2024. The factory is located in an industrial zone near Zarqa.',
    facts: [{ slots: { country: { iso: 'JOR' }, item: 'drone factory', place: 'industrial zone near Zarqa', date: { edtf: '2024' } }, status: 'done' }],
  },
  {
    text: 'Finland’s Olkiluoto nuclear plant has been in operation since April 2023.',
    facts: [{ slots: { country: { iso: 'FIN' }, item: 'nuclear plant', place: 'Olkiluoto', date: { edtf: '2023-04' } }, status: 'done' }],
  },
  {
    text: 'Morocco’s Noor Midelt solar park has a capacity of 1.6 GW.',
    facts: [{ slots: { country: { iso: 'MAR' }, item: 'solar park', place: 'Noor Midelt', size: { value: 1.6, unit: 'GW' } }, status: 'done' }],
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
  {
    text: 'The United States operates a drone base at Agadez in Niger.',
    facts: [{ slots: { country: { iso: 'NER' }, item: 'drone base', place: 'Agadez' }, status: 'done' }],
  },
  {
    text: 'The refinery at Duqm, with a capacity of 230,000 barrels a day, supplies Asia.',
    facts: [{ slots: { item: 'refinery', place: 'Duqm', size: { value: 230000, unit: '[bbl_us]', per: 'day' } }, status: 'done' }],
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
  {
    text: 'Ukraine struck the Ryazan refinery, which processes 340,000 barrels a day.',
    facts: [{ slots: { item: 'refinery', place: 'Ryazan', size: { value: 340000, unit: '[bbl_us]', per: 'day' } }, status: 'done' }],
  },
  {
    text: 'Work on the Rooppur nuclear plant, with two units of 1,200 MW, is 90% complete.',
    facts: [{ slots: { item: 'nuclear plant', place: 'Rooppur', size: { value: 1200, unit: 'MW' } }, status: 'planned' }],
  },
  {
    text: 'DP World has brought six berths into use at Mombasa.',
    facts: [{ slots: { item: 'berths', place: 'Mombasa', size: { value: 6 }, organization: { name: 'DP World' } }, status: 'done' }],
  },
  {
    text: 'Libya\n\nSatellite pictures of 4 December show a new runway of 3,000 metres completed at Maaten al-Sarra.',
    facts: [{ slots: { country: { iso: 'LBY' }, item: 'runway', place: 'Maaten al-Sarra', size: { value: 3000, unit: 'm' } }, status: 'done' }],
  },
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
    text: 'Prospect Lithium has a concentrator at Arcadia.',
    facts: [{ slots: { item: 'concentrator', place: 'Arcadia', organization: { name: 'Prospect Lithium' } }, status: 'done' }],
  },
];
