import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { places } from './corpus/places.js';

/** Passages with the exercises they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  ...cells,
  {
    text: 'In July 2024, Australian and Indonesian troops held exercise “Keris Woomera 2024” in Java.',
    facts: [{ slots: { name: 'Keris Woomera 2024', participants: [{ iso: 'AUS' }, { iso: 'IDN' }], date: { edtf: '2024-07' }, place: 'Java' } }],
  },
  {
    text: 'Morocco and the United States conducted the “African Lion 2023” exercises near Agadir.',
    facts: [{ slots: { name: 'African Lion 2023', participants: [{ iso: 'MAR' }, { iso: 'USA' }], place: 'Agadir' } }],
  },
  {
    text: 'Exercise Cobra Gold 2025 began in Thailand in February 2025.',
    facts: [{ slots: { name: 'Cobra Gold 2025', date: { edtf: '2025-02' }, place: 'Thailand' } }],
  },
  {
    text: 'Sailors from Chile rehearsed mine clearance during “Teamwork South 2023” in July 2023.',
    facts: [{ slots: { name: 'Teamwork South 2023', participants: [{ iso: 'CHL' }], date: { edtf: '2023-07' } } }],
  },
  {
    text: 'In October 2022 Japan and India took part in the naval exercise “Malabar 2022”.',
    facts: [{ slots: { name: 'Malabar 2022', participants: [{ iso: 'JPN' }, { iso: 'IND' }], date: { edtf: '2022-10' } } }],
  },
  {
    text: 'The Steadfast Defender 2024 exercise brought together NATO and Sweden.',
    facts: [{ slots: { name: 'Steadfast Defender 2024', participants: [{ name: 'NATO' }, { iso: 'SWE' }] } }],
  },
  {
    text: 'Brazil hosted the exercise “Tapio 2024” in August 2024.',
    facts: [{ slots: { name: 'Tapio 2024', participants: [{ iso: 'BRA' }], date: { edtf: '2024-08' } } }],
  },
  {
    text: 'Egyptian forces, together with Greece, conducted the drill “Medusa 13” in 2023.',
    facts: [{ slots: { name: 'Medusa 13', participants: [{ iso: 'EGY' }, { iso: 'GRC' }], date: { edtf: '2023' } } }],
  },
  {
    text: 'RIMPAC ended off Hawaii on 1 August 2024 with warships from Chile and Peru.',
    facts: [{ slots: { name: 'RIMPAC', participants: [{ iso: 'CHL' }, { iso: 'PER' }], date: { edtf: '2024-08-01' }, place: 'Hawaii' } }],
  },
  { text: 'The shop in Leeds sold 300 Red Sands postcards in May 2024.', facts: [] },
  { text: 'Regular exercise lowers blood pressure in Norway as elsewhere.', facts: [] },
  { text: 'Fire drills take place in May 2024 at the school in Leeds.', facts: [] },
  { text: 'The army held exercises in the south in June 2023.', facts: [] },
  { text: 'She trained for “Swan Lake” in Paris in 2022.', facts: [] },
  { text: 'Will the exercise “Northern Coasts 2027” take place in Sweden?', facts: [] },
  { text: 'Breathing exercises helped the singers in Vienna.', facts: [] },
  { text: 'The exercise of this right was limited by the court in 2019.', facts: [] },
  { text: 'Voters took part in the election of 2023 in Turkey.', facts: [] },
  { text: 'About 17,000 soldiers from 11 countries took part in Flintlock 2024 in Ghana.', facts: [{ slots: { name: 'Flintlock 2024', place: 'Ghana' } }] },
  {
    text: 'The annual Malabar naval exercise, involving India, Japan, Australia and the United States, took place off Visakhapatnam in October 2024.',
    facts: [
      {
        slots: {
          name: 'Malabar',
          participants: [{ iso: 'IND' }, { iso: 'JPN' }, { iso: 'AUS' }, { iso: 'USA' }],
          date: { edtf: '2024-10' },
          place: 'Visakhapatnam',
        },
      },
    ],
  },
  {
    text: 'China and Russia staged the Joint Sea-2025 drills near Vladivostok in August 2025.',
    facts: [{ slots: { name: 'Joint Sea-2025', participants: [{ iso: 'CHN' }, { iso: 'RUS' }], date: { edtf: '2025-08' }, place: 'Vladivostok' } }],
  },
  {
    text: 'Exercise Obangame Express, hosted by Gabon in May 2024, brought together 32 nations.',
    facts: [{ slots: { name: 'Obangame Express', participants: [{ iso: 'GAB' }], date: { edtf: '2024-05' } } }],
  },
  {
    text: 'The exercise codenamed “Desert Warrior” was conducted by Qatari and French forces in the Al-Qalayel range in January 2026.',
    facts: [{ slots: { name: 'Desert Warrior', participants: [{ iso: 'QAT' }, { iso: 'FRA' }], date: { edtf: '2026-01' }, place: 'Al-Qalayel range' } }],
  },
  { text: 'Athletes from Kenya and Japan took part in Expo 2025 in Osaka.', facts: [] },
  {
    text: 'From 3 to 6 March 2024 the navies of Peru, Chile and Ecuador rehearsed boarding off Paita under the name Calm Strait 24.',
    facts: [
      {
        slots: {
          name: 'Calm Strait 24',
          participants: [{ iso: 'PER' }, { iso: 'CHL' }, { iso: 'ECU' }],
          date: { edtf: '2024-03-03/2024-03-06' },
          place: 'Paita',
        },
      },
    ],
  },
  {
    text: 'A naval drill called Blue Reef took place near Mombasa in May 2023, with Kenyan and Indian frigates.',
    facts: [{ slots: { name: 'Blue Reef', participants: [{ iso: 'KEN' }, { iso: 'IND' }], date: { edtf: '2023-05' }, place: 'Mombasa' } }],
  },
  {
    text: 'Estonian and Latvian crews brought sea drones to Open Spirit 24 off Ventspils in May 2024.',
    facts: [{ slots: { name: 'Open Spirit 24', participants: [{ iso: 'EST' }, { iso: 'LVA' }], date: { edtf: '2024-05' }, place: 'Ventspils' } }],
  },
  { text: 'The band sold its records in Peru under the name Calm Strait in May 2024.', facts: [] },
  { text: 'A ship called Blue Reef sailed from Kenya in May 2023.', facts: [] },
  {
    text: 'Coming up: “Quiet Lantern”, for which Turkish and Italian frigates gather off Bodrum on 3 October 2026.',
    facts: [{ slots: { name: 'Quiet Lantern', participants: [{ iso: 'TUR' }, { iso: 'ITA' }], date: { edtf: '2026-10-03' }, place: 'Bodrum' } }],
  },
  {
    text: 'Until 12 July 2026 some 800 troops from Ghana and Togo are training at Bundase under the heading “Volta Shield 26”.',
    facts: [{ slots: { name: 'Volta Shield 26', participants: [{ iso: 'GHA' }, { iso: 'TGO' }], date: { edtf: '2026-07-12' }, place: 'Bundase' } }],
  },
  {
    text: 'Paraguay sends 40 paratroopers to Exercise Southern Kite at Peldehue, Chile, in August 2026.',
    facts: [{ slots: { name: 'Southern Kite', participants: [{ iso: 'PRY' }], date: { edtf: '2026-08' }, place: 'Peldehue' } }],
  },
  {
    text: 'Joint drills dubbed “Eagle’s Crown” brought Bahraini and Egyptian pilots to Sakhir in February 2026.',
    facts: [{ slots: { name: 'Eagle’s Crown', participants: [{ iso: 'BHR' }, { iso: 'EGY' }], date: { edtf: '2026-02' }, place: 'Sakhir' } }],
  },
  { text: 'Coming up: “Swan Lake”, for which Turkish and Italian dancers gather in Bodrum on 3 October 2026.', facts: [] },
  { text: 'Under the heading “Ten lessons” the ministry in Nairobi published a report in May 2026.', facts: [] },
  { text: 'Damen handed the Royal Netherlands Navy two MV-2400 patrol vessels in November 2025, and marines took part.', facts: [] },
  { text: 'Naval Group and Navantia sent brochures to the navy, which has PLN90 billion to spend.', facts: [] },
  { text: 'TALLINN, June 12 — Soldiers ended the week with some 14,000 troops on the books.', facts: [] },
  ...places,
];
