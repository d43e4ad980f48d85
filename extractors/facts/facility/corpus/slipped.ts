import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Timetables that moved, builders from elsewhere, items of a round-up; and what only looks like them. */
export const slippedCorpus: FactCorpus = [
  {
    text: 'Norway\n\nEquinor has postponed the start-up of its 1.1 GW wind farm at Utsira from 2030 to 2033.',
    facts: [
      { slots: { country: { iso: 'NOR' }, item: 'wind farm', place: 'Utsira', size: { value: 1.1, unit: 'GW' }, date: { edtf: '2033' } }, status: 'planned' },
    ],
  },
  {
    text: 'Kenya\n\nThe government has put back the start of a 1,000 MW nuclear plant at Siaya to 2038.',
    facts: [
      {
        slots: { country: { iso: 'KEN' }, item: 'nuclear plant', place: 'Siaya', size: { value: 1000, unit: 'MW' }, date: { edtf: '2038' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Finland\n\nThe hangar at Rovaniemi, originally due in 2025, is now expected in autumn 2027.',
    facts: [{ slots: { country: { iso: 'FIN' }, item: 'hangar', place: 'Rovaniemi', date: { edtf: '2027-23' } }, status: 'planned' }],
  },
  {
    text: 'Spain\n\nAt Rota, a fuel depot of 9,000 m² which should have been finished in 2024 is now scheduled for early 2028.',
    facts: [
      {
        slots: { country: { iso: 'ESP' }, item: 'fuel depot', place: 'Rota', size: { value: 9000, unit: 'm2' }, date: { edtf: '2028', mod: 'start' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Ghana\n\nThe harbour at Keta was opened in 2024, while the 400 MW Pwalugu dam has been delayed until 2029.',
    facts: [
      { slots: { country: { iso: 'GHA' }, item: 'harbour', place: 'Keta', date: { edtf: '2024' } }, status: 'done' },
      { slots: { country: { iso: 'GHA' }, item: 'dam', place: 'Pwalugu', size: { value: 400, unit: 'MW' }, date: { edtf: '2029' } }, status: 'planned' },
    ],
  },
  {
    text: 'A cement plant with a capacity of 2 million tonnes a year, which Dangote of Nigeria is building at Mtwara, will open in 2027.',
    facts: [
      {
        slots: {
          item: 'cement plant',
          place: 'Mtwara',
          size: { value: 2000000, unit: 't', per: 'year' },
          organization: { name: 'Dangote' },
          date: { edtf: '2027' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Weekly round-up of the region, May 4-8\n\nNAIROBI, May 5 — The ministry opened a grain terminal at Kisumu on Monday.\nKAMPALA — Work began on an oil refinery at Hoima on Tuesday.',
    date: '2026-05-09',
    facts: [
      { slots: { country: { iso: 'KEN' }, item: 'grain terminal', place: 'Kisumu', date: { edtf: '2026-05-04' } }, status: 'done' },
      { slots: { country: { iso: 'UGA' }, item: 'oil refinery', place: 'Hoima', date: { edtf: '2026-05-05' } }, status: 'done' },
    ],
  },
  {
    text: 'Country notes\n\nKenya\n\nOverview\n\nThe rains were late this year, and prices rose with them.\n\nPower\n\nA 90 MW wind farm at Meru was completed in May 2026.\n\nUganda\n\nOverview\n\nThe harvest was better than in the year before it.\n\nPower\n\nA 120 MW dam at Ayago will open in 2029.',
    facts: [
      { slots: { country: { iso: 'KEN' }, item: 'wind farm', place: 'Meru', size: { value: 90, unit: 'MW' }, date: { edtf: '2026-05' } }, status: 'done' },
      { slots: { country: { iso: 'UGA' }, item: 'dam', place: 'Ayago', size: { value: 120, unit: 'MW' }, date: { edtf: '2029' } }, status: 'planned' },
    ],
  },
  {
    text: 'Italy\n\nThe minister said the decision on the bridge at Messina has been postponed to September.',
    facts: [{ slots: { country: { iso: 'ITA' }, item: 'bridge', place: 'Messina' }, status: 'planned' }],
  },
  { text: 'Floods closed the mine roads around Kananga for nine days.', facts: [] },
  { text: 'The army stacks obstacles near Suwałki for closing the roads from the east.', facts: [] },
];
