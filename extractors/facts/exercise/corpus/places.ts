import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Where exercises are held and bring forces, their editions, and names told by an apposition. */
export const places: FactCorpus = [
  {
    text: 'Pakistani and Azerbaijani troops are out in the snow around Shaki for Indestructible Brotherhood 2025 (13 to 22 May), joined by a company of the Uzbek land forces.',
    date: '2026-06-15',
    facts: [
      {
        slots: {
          name: 'Indestructible Brotherhood 2025',
          participants: [{ iso: 'PAK' }, { iso: 'AZE' }, { iso: 'UZB' }],
          date: { edtf: '2026-05-13/2026-05-22' },
          place: 'Shaki',
        },
      },
    ],
  },
  {
    text: 'Joint Viking, from 3 to 14 March 2025, brought 10,000 soldiers from nine countries to northern Norway. It was not the largest ever: the 2023 edition had 20,000.',
    facts: [
      { slots: { name: 'Joint Viking', date: { edtf: '2025-03-03/2025-03-14' }, place: 'northern Norway' } },
      { slots: { name: 'Joint Viking', date: { edtf: '2023' } } },
    ],
  },
  {
    text: 'African Lion 2025, the annual drill, will bring soldiers from Ghana and Tunisia to Agadir in May.',
    date: '2026-06-15',
    facts: [{ slots: { name: 'African Lion 2025', participants: [{ iso: 'GHA' }, { iso: 'TUN' }], date: { edtf: '2026-05' }, place: 'Agadir' } }],
  },
  {
    text: 'Delegates came back to Calm Trade Winds, the naval exercise which India hosted off Kochi in January 2025 with ships from Oman and Kenya.',
    facts: [{ slots: { name: 'Calm Trade Winds', participants: [{ iso: 'IND' }, { iso: 'OMN' }, { iso: 'KEN' }], date: { edtf: '2025-01' }, place: 'Kochi' } }],
  },
  {
    text: 'Silver Arrow ended in Sélia district in May 2025 with some 1,400 troops. The 2026 edition moves to Valga.',
    facts: [
      { slots: { name: 'Silver Arrow', date: { edtf: '2025-05' }, place: 'Sélia district' } },
      { slots: { name: 'Silver Arrow', date: { edtf: '2026' }, place: 'Valga' } },
    ],
  },
  {
    text: 'Exercise Sea Shield ended on 5 June 2026. The drill, hosted by Bulgaria off Varna, brought together 900 sailors.',
    facts: [{ slots: { name: 'Sea Shield', participants: [{ iso: 'BGR' }], date: { edtf: '2026-06-05' }, place: 'Varna' } }],
  },
  {
    text: 'Exercise Sea Vision ended on 9 June 2026. The drill was criticised by China.',
    facts: [{ slots: { name: 'Sea Vision', date: { edtf: '2026-06-09' } } }],
  },
  { text: 'Mr Smith, the exercise planner, said troops from Chile were late.', facts: [] },
  {
    text: 'Exercise Kamandag, held in Luzon and Batanes in late May 2025, brought together 2,000 Filipino and American troops.',
    facts: [{ slots: { name: 'Kamandag', participants: [{ iso: 'PHL' }, { iso: 'USA' }], date: { edtf: '2025-05', mod: 'end' }, place: 'Luzon and Batanes' } }],
  },
  { text: 'The new edition of the handbook for soldiers appears in 2026.', facts: [] },
];
