import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Signings told by a noun, goods agreed on by their measure, and what agreements are for. */
export const signings: FactCorpus = [
  {
    text: 'Tunis hosted the signing of a coast guard cooperation agreement between Malta and Libya on 27 January 2025.',
    facts: [{ slots: { parties: [{ iso: 'MLT' }, { iso: 'LBY' }], title: 'coast guard cooperation agreement', date: { edtf: '2025-01-27' }, place: 'Tunis' } }],
  },
  {
    text: 'The signing of a strategic partnership agreement between Japan and Peru took place in Lima in May 2025.',
    facts: [{ slots: { parties: [{ iso: 'JPN' }, { iso: 'PER' }], title: 'strategic partnership agreement', date: { edtf: '2025-05' }, place: 'Lima' } }],
  },
  { text: 'Ministers will attend the signing of a fisheries treaty between Fiji and Tonga in May.', facts: [] },
  {
    text: 'The minister recalled that Oslo and Ottawa signed a Status of Visiting Forces Agreement on 2 November 2025, and that exercise Calm Reef, held in Bergen in April 2025, brought together Finnish and Danish troops.',
    facts: [{ slots: { parties: [{ iso: 'NOR' }, { iso: 'CAN' }], title: 'Status of Visiting Forces Agreement', date: { edtf: '2025-11-02' } } }],
  },
  {
    text: 'Bulgargaz has agreed to buy 2 bcm of gas a year from Mercuria under a contract signed in Geneva on 24 September 2025.',
    facts: [
      { slots: { parties: [{ name: 'Bulgargaz' }, { name: 'Mercuria' }], date: { edtf: '2025-09-24' }, place: 'Geneva', scope: { value: 2, per: 'year' } } },
    ],
  },
  {
    text: 'Under a swap contract signed in Ashgabat in February 2025, Turkmengaz agreed to supply Bulgargaz with 46 billion cubic feet.',
    facts: [
      {
        slots: {
          parties: [{ name: 'Turkmengaz' }, { name: 'Bulgargaz' }],
          title: 'swap contract',
          date: { edtf: '2025-02' },
          place: 'Ashgabat',
          scope: { value: 46000000000 },
        },
      },
    ],
  },
  {
    text: 'On 11 June 2026 Petrobangla and Woodside signed a ten-year supply contract in Dhaka for 2.5 Mt of LNG.',
    facts: [
      {
        slots: {
          parties: [{ name: 'Petrobangla' }, { name: 'Woodside' }],
          title: 'supply contract',
          date: { edtf: '2026-06-11' },
          place: 'Dhaka',
          scope: { value: 2.5 },
        },
      },
    ],
  },
  {
    text: 'Kenya and Uganda signed a memorandum on training for 12 months in Busia on 3 March 2026.',
    facts: [{ slots: { parties: [{ iso: 'KEN' }, { iso: 'UGA' }], title: 'memorandum on training', date: { edtf: '2026-03-03' }, place: 'Busia' } }],
  },
  { text: 'Kenya agreed to buy 12 helicopters from Italy.', facts: [] },
  {
    text: 'Qatar and Oman signed a gas deal on 4 May 2026. The deal, signed in Doha, is worth $2 billion.',
    facts: [
      {
        slots: { parties: [{ iso: 'QAT' }, { iso: 'OMN' }], title: 'gas deal', date: { edtf: '2026-05-04' }, place: 'Doha', amount: { value: 2000000000 } },
      },
    ],
  },
  {
    text: 'Spain and Chile signed a research treaty on 4 May 2026. The treaty does not cover 12 islands.',
    facts: [{ slots: { parties: [{ iso: 'ESP' }, { iso: 'CHL' }], title: 'research treaty', date: { edtf: '2026-05-04' } } }],
  },
  {
    text: 'Korea and Brazil signed an accord in Seoul on 3 March 2026. The accord covers the joint production of 80 engines.',
    facts: [{ slots: { parties: [{ iso: 'KOR' }, { iso: 'BRA' }], title: 'accord', date: { edtf: '2026-03-03' }, place: 'Seoul', scope: { value: 80 } } }],
  },
];
