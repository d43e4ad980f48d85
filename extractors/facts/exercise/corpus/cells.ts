import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Exercises in the Baltic Sea\n\nExercise | Participants | Place | Dates\nBaltops 26 | Sweden, Finland, Poland | Baltic Sea | 5–20 June 2026\nNorthern Coasts | Germany, Denmark | Kiel | September 2026\nFreezing Winds | Finland, Sweden, Estonia | Gulf of Finland | November 2025',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          name: 'Baltops 26',
          participants: [{ iso: 'SWE' }, { iso: 'FIN' }, { iso: 'POL' }],
          date: { edtf: '2026-06-05/2026-06-20' },
          place: 'Baltic Sea',
        },
      },
      { slots: { name: 'Northern Coasts', participants: [{ iso: 'DEU' }, { iso: 'DNK' }], date: { edtf: '2026-09' }, place: 'Kiel' } },
      {
        slots: { name: 'Freezing Winds', participants: [{ iso: 'FIN' }, { iso: 'SWE' }, { iso: 'EST' }], date: { edtf: '2025-11' }, place: 'Gulf of Finland' },
      },
    ],
  },
  { text: 'Exercise | Sets | Repetitions\nSquats | 3 | 12', facts: [] },
  {
    text: 'Exercises planned for 2027\n\nName of exercise | Host | Participating countries | When\nDefender 27 | Poland | United States, Poland, Germany | May 2027\nSteadfast Dart 27 | Romania | France, Italy, Romania | February 2027',
    date: '2026-05-20',
    facts: [
      { slots: { name: 'Defender 27', participants: [{ iso: 'USA' }, { iso: 'POL' }, { iso: 'DEU' }], date: { edtf: '2027-05' } } },
      { slots: { name: 'Steadfast Dart 27', participants: [{ iso: 'FRA' }, { iso: 'ITA' }, { iso: 'ROU' }], date: { edtf: '2027-02' } } },
    ],
  },
];
