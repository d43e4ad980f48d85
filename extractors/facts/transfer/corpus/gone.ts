import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Gifts that go or went to somebody, and what goes there otherwise. */
export const gone: FactCorpus = [
  {
    text: 'Ten patrol boats will go to Palau from Japan in September 2026 as a gift.',
    facts: [
      { slots: { from: { iso: 'JPN' }, to: { iso: 'PLW' }, item: 'patrol boats', quantity: { value: 10 }, date: { edtf: '2026-09' } }, status: 'planned' },
    ],
  },
  {
    text: 'All 14 Spanish Leopard 2A4 tanks went to Ukraine in 2024.',
    facts: [
      { slots: { from: { iso: 'ESP' }, to: { iso: 'UKR' }, system: { name: 'Leopard 2A4' }, quantity: { value: 14 }, date: { edtf: '2024' } }, status: 'done' },
    ],
  },
  { text: 'The minister went to Ukraine, and 36 Rafales went to Egypt in 2016.', facts: [] },
  {
    text: "Romania's MiG-21s will not be handed over to Moldova, the ministry said.",
    facts: [{ slots: { from: { iso: 'ROU' }, to: { iso: 'MDA' }, system: { name: 'MiG-21' } }, status: 'denied' }],
  },
  {
    text: 'All of the 30 Bushmaster vehicles promised by Australia have reached Fiji, the last 12 in December 2025.',
    facts: [
      { slots: { from: { iso: 'AUS' }, to: { iso: 'FJI' }, system: { name: 'Bushmaster' }, quantity: { value: 30 } }, status: 'done' },
      {
        slots: { from: { iso: 'AUS' }, to: { iso: 'FJI' }, system: { name: 'Bushmaster' }, quantity: { value: 12 }, date: { edtf: '2025-12' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'South Korea, meanwhile, handed two fast patrol boats to Ghana in March 2025.',
    facts: [
      { slots: { from: { iso: 'KOR' }, to: { iso: 'GHA' }, item: 'fast patrol boats', quantity: { value: 2 }, date: { edtf: '2025-03' } }, status: 'done' },
    ],
  },
  {
    text: 'Fourteen pickup trucks and 32 patrol boats were given to Benin by Germany in 2023.',
    facts: [
      { slots: { from: { iso: 'DEU' }, to: { iso: 'BEN' }, item: 'pickup trucks', quantity: { value: 14 }, date: { edtf: '2023' } }, status: 'done' },
      { slots: { from: { iso: 'DEU' }, to: { iso: 'BEN' }, item: 'patrol boats', quantity: { value: 32 }, date: { edtf: '2023' } }, status: 'done' },
    ],
  },
  {
    text: 'What Kenya did hand over to the Somali army, in March 2025, was four Casspir vehicles and 6,000 ration packs.',
    facts: [
      { slots: { from: { iso: 'KEN' }, to: { iso: 'SOM' }, system: { name: 'Casspir' }, quantity: { value: 4 }, date: { edtf: '2025-03' } }, status: 'done' },
      { slots: { from: { iso: 'KEN' }, to: { iso: 'SOM' }, item: 'ration packs', quantity: { value: 6000 }, date: { edtf: '2025-03' } }, status: 'done' },
    ],
  },
  {
    text: 'Estonia has given much. Another 500 mortars left for Ukraine in May 2025.',
    facts: [{ slots: { from: { iso: 'EST' }, to: { iso: 'UKR' }, item: 'mortars', quantity: { value: 500 }, date: { edtf: '2025-05' } }, status: 'done' }],
  },
  { text: 'Twelve French warships left for Cyprus on a visit in May 2025.', facts: [] },
];
