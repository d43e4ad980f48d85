import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Sites that are due, units by their number, and batteries by their measure; look-alikes that are none. */
export const due: FactCorpus = [
  {
    text: 'Britain\n\nThe 2.9 GW Hornsea wind farm is due on line in 2027.',
    facts: [
      { slots: { country: { iso: 'GBR' }, item: 'wind farm', place: 'Hornsea', size: { value: 2.9, unit: 'GW' }, date: { edtf: '2027' } }, status: 'planned' },
    ],
  },
  {
    text: 'Germany\n\nThe 1.4 GW cable to Fedderwarden is due in 2028.',
    facts: [
      { slots: { country: { iso: 'DEU' }, item: 'cable', place: 'Fedderwarden', size: { value: 1.4, unit: 'GW' }, date: { edtf: '2028' } }, status: 'planned' },
    ],
  },
  {
    text: 'The fourth unit of Mochovce, Slovakia (471 MW), was connected on 21 April 2026.',
    facts: [
      {
        slots: { country: { iso: 'SVK' }, item: 'fourth unit', place: 'Mochovce', size: { value: 471, unit: 'MW' }, date: { edtf: '2026-04-21' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'The first unit at Rooppur, Bangladesh, reached its full output of 1,200 MW in May 2026.',
    facts: [
      {
        slots: { country: { iso: 'BGD' }, item: 'first unit', place: 'Rooppur', size: { value: 1200, unit: 'MW' }, date: { edtf: '2026-05' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Greece\n\nA 300 MW battery at Ptolemaida was switched on in May 2026.',
    facts: [
      { slots: { country: { iso: 'GRC' }, item: 'battery', place: 'Ptolemaida', size: { value: 300, unit: 'MW' }, date: { edtf: '2026-05' } }, status: 'done' },
    ],
  },
  {
    text: 'The import terminal at Vasilikos in Cyprus was written off in March 2026.',
    facts: [{ slots: { country: { iso: 'CYP' }, item: 'import terminal', place: 'Vasilikos', date: { edtf: '2026-03' } }, status: 'cancelled' }],
  },
  {
    text: 'Greece\n\nThe terminal at Alexandroupolis, in service since October 2024, ran at 38% of capacity.',
    facts: [{ slots: { country: { iso: 'GRC' }, item: 'terminal', place: 'Alexandroupolis', date: { edtf: '2024-10' } }, status: 'done' }],
  },
  {
    text: 'Latvia will host a depot. It is to be built at Ogre for $90 million and finished in 2029.',
    facts: [{ slots: { country: { iso: 'LVA' }, item: 'depot', place: 'Ogre', date: { edtf: '2029' } }, status: 'planned' }],
  },
  {
    text: 'Benin opened a new port at Godomey. It cost $1 billion and can handle 900,000 containers a year.',
    facts: [
      { slots: { country: { iso: 'BEN' }, item: 'port', place: 'Godomey', size: { value: 900000, unit: '1', of: 'containers', per: 'year' } }, status: 'done' },
    ],
  },
  { text: 'Benin opened a school and a bridge at Godomey. It was built for $2 million and finished in 2024.', facts: [] },
  { text: 'The first unit of the army reached its full strength in May 2024.', facts: [] },
  { text: 'The battery of the phone was switched on in May 2024.', facts: [] },
  { text: 'The second battery of the regiment was connected by radio.', facts: [] },
  { text: 'The report on the port is due in 2028.', facts: [] },
  { text: 'The loan was written off in March 2026.', facts: [] },
  { text: 'The next train is due in Prague in May.', facts: [] },
];
