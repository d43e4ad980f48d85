import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What makers complete and generate, where their yards and works stand; and what is hardly made, made for something or for somebody else. */
export const yards: FactCorpus = [
  {
    text: 'Hanwha Aerospace finished 60 K9 howitzers for Poland in 2024.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          producer: { name: 'Hanwha Aerospace' },
          system: { name: 'K9' },
          quantity: { value: 60, unit: '1', of: 'K9 howitzers' },
          date: { edtf: '2024' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Embraer completed four KC-390 transports in the first half of 2025.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          producer: { name: 'Embraer' },
          system: { name: 'KC-390' },
          quantity: { value: 4, unit: '1', of: 'KC-390 transports' },
          date: { edtf: '2025-01/2025-06' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Navantia, the state builder in Ferrol, launched the frigate Bonifaz in September 2025.',
    date: '2026-05-20',
    facts: [{ slots: { producer: { name: 'Navantia' }, system: { name: 'Bonifaz' }, date: { edtf: '2025-09' }, site: 'Ferrol' }, status: 'done' }],
  },
  {
    text: 'State-owned Bumar makes 60 Borsuk vehicles a year at its works in Gliwice.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          producer: { name: 'Bumar' },
          system: { name: 'Borsuk' },
          quantity: { value: 60, unit: '1', of: 'Borsuk vehicles', per: 'year' },
          site: 'Gliwice',
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'HIMARS launchers rolled out of Lockheed Martin’s plant at Camden at a rate of 96 a year.',
    date: '2026-05-20',
    facts: [
      {
        slots: { producer: { name: 'Lockheed Martin' }, system: { name: 'HIMARS' }, quantity: { value: 96, unit: '1', per: 'year' }, site: 'plant at Camden' },
        status: 'done',
      },
    ],
  },
  {
    text: 'FN Herstal raised output at its Herstal plant to 90 million cartridges in 2025.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          producer: { name: 'FN Herstal' },
          item: 'cartridges',
          site: 'Herstal plant',
          quantity: { value: 90000000, unit: '1', of: 'cartridges' },
          date: { edtf: '2025' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Enel generated 48 TWh of electricity in 2025.',
    date: '2026-05-20',
    facts: [
      {
        slots: { producer: { name: 'Enel' }, item: 'electricity', quantity: { value: 48, unit: 'TW.h', of: 'electricity' }, date: { edtf: '2025' } },
        status: 'done',
      },
    ],
  },
  { text: 'Airbus completed four deliveries in May.', date: '2026-05-20', facts: [] },
  { text: 'South Korea is building three submarines for Indonesia.', date: '2026-05-20', facts: [] },
  { text: 'Italy produces little gas.', date: '2026-05-20', facts: [] },
  { text: 'Qatar pumped more oil than ever before in 2025.', date: '2026-05-20', facts: [] },
  { text: 'The T-90 was made for the steppe.', date: '2026-05-20', facts: [] },
  { text: 'Germany generated 430 TWh of electricity in 2025.', date: '2026-05-20', facts: [] },
  { text: "Serbia's arms makers built more howitzers than they could sell.", date: '2026-05-20', facts: [] },
];
