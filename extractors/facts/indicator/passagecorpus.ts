import type { FactCorpus } from '../../../src/link/corpus.js';

/** Regions and those in them, asides between a thing and its verb, turns that follow a figure, and what is compared. */
export const passages: FactCorpus = [
  {
    text: 'The number of mortars sold to countries in the Caucasus fell by 31 per cent between 2014–18 and 2019–23.',
    facts: [
      {
        slots: { subject: 'Caucasus', indicator: 'number of mortars sold', change: { value: 31, unit: '%' }, period: { edtf: '2019/2023' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Imports of coal by the five Nordic economies shrank by 18 % in 2025.',
    facts: [
      { slots: { subject: 'Nordic economies', indicator: 'imports of coal', change: { value: 18, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'Grain is scarce throughout the Maghreb. Wheat imports in the region rose to 31 million tonnes in 2025.',
    facts: [{ slots: { subject: 'Maghreb', indicator: 'wheat imports', value: { value: 31000000, unit: 't' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  { text: 'The Maghreb is dry. Repairs to the dam will cost in the region of $40 million.', facts: [] },
  { text: 'Prices have risen all over the Maghreb. At 2.1 %, the lowest inflation in the region was reported by a port.', facts: [] },
  {
    text: 'Ship output in Norway, on which whole valleys live, slipped to 410,000 tonnes in 2024.',
    facts: [{ slots: { subject: { iso: 'NOR' }, indicator: 'ship output', value: { value: 410000, unit: 't' }, period: { edtf: '2024' } }, status: 'actual' }],
  },
  {
    text: 'Rents in Finland, long frozen by law, climbed by 6.4 % in the year to June 2025.',
    facts: [{ slots: { subject: { iso: 'FIN' }, indicator: 'rents', change: { value: 6.4, unit: '%' }, period: { edtf: '2025-06' } }, status: 'actual' }],
  },
  {
    text: 'Inflation in Zambia is forecast at 9.5 % in 2026, with a further easing to 7.8 % in 2027.',
    facts: [
      { slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 9.5, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 7.8, unit: '%' }, period: { edtf: '2027' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Inflation in Zambia stood at 9.5 % in 2025, with food contributing 4 points.',
    facts: [{ slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 9.5, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'An exchange rate of 4.25 zlotys per euro is assumed for Poland in 2026, against an average of 4.31 zlotys in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'POL' }, indicator: 'exchange rate', value: { value: 4.25, currency: 'PLN', per: 'euro' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
      {
        slots: { subject: { iso: 'POL' }, indicator: 'exchange rate', value: { value: 4.31, currency: 'PLN', per: 'euro' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The strength of the Maltese Army stood at 2,140 soldiers on 31 March 2025, as against 2,065 a year earlier.',
    facts: [
      {
        slots: { subject: { name: 'Maltese Army' }, indicator: 'strength', value: { value: 2140, unit: '1', of: 'soldiers' }, period: { edtf: '2025-03-31' } },
        status: 'actual',
      },
      {
        slots: { subject: { name: 'Maltese Army' }, indicator: 'strength', value: { value: 2065, unit: '1', of: 'soldiers' }, period: { edtf: '2024-03-31' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Latvia has provided medical assistance to the tune of €9 million since May 2022.',
    facts: [
      {
        slots: {
          subject: { iso: 'LVA' },
          indicator: 'medical assistance',
          value: { value: 9000000, currency: 'EUR' },
          period: { edtf: '2022-05', bound: 'since' },
        },
        status: 'actual',
      },
    ],
  },
];
