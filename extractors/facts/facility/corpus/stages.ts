import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Passages that tell how far works are: parts of a site, asides, second predicates, timetables, works given up. */
export const stagesCorpus: FactCorpus = [
  {
    text: 'A 220-bed naval hospital at Jeddah, completed in May 2024, treats the crews.',
    facts: [{ slots: { item: 'naval hospital', place: 'Jeddah', size: { value: 220, unit: '1', of: 'beds' }, date: { edtf: '2024-05' } }, status: 'done' }],
  },
  {
    text: 'Uruguay\n\nA 90-room accommodation block at Durazno was finished in March 2025.',
    facts: [
      {
        slots: { country: { iso: 'URY' }, item: 'accommodation block', place: 'Durazno', size: { value: 90, of: 'rooms' }, date: { edtf: '2025-03' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Eurenco will build a 9,000 sq m filling line at Bergerac, to open in 2028.',
    facts: [
      {
        slots: { item: 'filling line', place: 'Bergerac', size: { value: 9000, unit: 'm2' }, organization: { name: 'Eurenco' }, date: { edtf: '2028' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The slipway planned for Gresik has been struck off the 2027 programme.',
    facts: [{ slots: { item: 'slipway', place: 'Gresik' }, status: 'cancelled' }],
  },
  {
    text: 'The planned radar station at Vardø Point will not go ahead.',
    facts: [{ slots: { item: 'radar station', place: 'Vardø Point' }, status: 'cancelled' }],
  },
  {
    text: 'The proposed barracks at Ngaruawahia, it turned out, has been withdrawn from the plan for 2026.',
    facts: [{ slots: { item: 'barracks', place: 'Ngaruawahia' }, status: 'cancelled' }],
  },
  {
    text: 'A hangar for four tankers is being erected at Natal and should be finished in 2028.',
    facts: [{ slots: { item: 'hangar', place: 'Natal', date: { edtf: '2028' } }, status: 'planned' }],
  },
  {
    text: 'A cold store of 2,400 sq. m is under construction at Nouadhibou and is expected to open in 2029.',
    facts: [{ slots: { item: 'cold store', place: 'Nouadhibou', size: { value: 2400, unit: 'm2' }, date: { edtf: '2029' } }, status: 'planned' }],
  },
  {
    text: 'Two reactors stand half built at Akkuyu Bay. The first unit, of 1,114 MW, is to go into trial operation in 2027.',
    facts: [{ slots: { item: 'first unit', place: 'Akkuyu Bay', size: { value: 1114, unit: 'MW' }, date: { edtf: '2027' } }, status: 'planned' }],
  },
  {
    text: 'The second section, the 48 km Hill Country line, is planned for completion by 2033.',
    facts: [{ slots: { item: 'Hill Country line', size: { value: 48, unit: 'km' }, date: { edtf: '2033' } }, status: 'planned' }],
  },
  {
    text: 'The pumped-storage plant at Tarraleah, of 190 MW, is scheduled for commissioning in 2032.',
    facts: [{ slots: { item: 'pumped-storage plant', place: 'Tarraleah', size: { value: 190, unit: 'MW' }, date: { edtf: '2032' } }, status: 'planned' }],
  },
  {
    text: 'Work on a fuel depot of 6,000 square metres at Sokoto starts in 2027.',
    facts: [{ slots: { item: 'fuel depot', place: 'Sokoto', size: { value: 6000, unit: 'm2' }, date: { edtf: '2027' } }, status: 'planned' }],
  },
  {
    text: 'Ground was broken at Lamone in June 2025 on a container terminal.',
    facts: [{ slots: { item: 'container terminal', place: 'Lamone', date: { edtf: '2025-06' } }, status: 'done' }],
  },
  {
    text: 'The tank repair works at Zhytomyr Vysoke closes in 2027.',
    facts: [{ slots: { item: 'tank repair works', place: 'Zhytomyr Vysoke', date: { edtf: '2027' } }, status: 'planned' }],
  },
  {
    text: 'Work began in May 2024 on the Khaf–Herat railway, a line of 225 kilometres that should open in 2027.',
    facts: [{ slots: { item: 'railway', size: { value: 225, unit: 'km' }, date: { edtf: '2024-05' } }, status: 'done' }],
  },
  // A country’s parliament or service in the head of a paper says whose depot it is.
  {
    text: 'KNESSET\nWritten answers\n\nThe fence at Metula\n\nMr. Amir Levi: An ammunition depot at Be’er Tuvia was completed in May 2025.',
    facts: [
      {
        slots: { country: { iso: 'ISR' }, item: 'ammunition depot', place: 'Be’er Tuvia', date: { edtf: '2025-05' } },
        status: 'done',
        attribution: 'Mr. Amir Levi',
      },
    ],
  },
  { text: 'The first line of the report, completed in 2025, is about Kano.', facts: [] },
  { text: 'The first unit of the course, of 40 pages, is to be read by 2027.', facts: [] },
  { text: 'A 240-bed ward was spoken of in the debate of March 2025.', facts: [] },
  { text: 'The proposed amendment on the hangar was withdrawn by the deputy.', facts: [] },
  { text: 'The talks at Doha will not go ahead.', facts: [] },
  { text: 'Ground was lost at Bakhmut in May 2023 for a hill.', facts: [] },
  { text: 'He repairs works of art at Prato in 2027.', facts: [] },
];
