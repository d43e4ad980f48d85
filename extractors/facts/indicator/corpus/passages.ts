import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Regions and those in them, asides between a thing and its verb, turns that follow a figure, and what is compared. */
export const passages: FactCorpus = [
  {
    text: 'The number of mortars sold to countries in the Caucasus fell by 31 per cent between 2014–18 and 2019–23.',
    facts: [
      {
        slots: { subject: 'Caucasus', indicator: 'number of mortars sold', change: { value: 31, unit: '%', direction: 'down' }, period: { edtf: '2019/2023' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Imports of coal by the five Nordic economies shrank by 18 % in 2025.',
    facts: [
      {
        slots: { subject: 'Nordic economies', indicator: 'imports of coal', change: { value: 18, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
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
  {
    text: 'In 2025 exports of Peru rose 4%.',
    facts: [{ slots: { subject: { iso: 'PER' }, indicator: 'exports', change: { value: 4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'For 2026 growth in Chad is put at 3.4 % to 3.8 %, and at 3.1 % for 2027.',
    facts: [
      { slots: { subject: { iso: 'TCD' }, indicator: 'growth', value: { min: 3.4, max: 3.8, unit: '%' }, period: { edtf: '2026' } }, status: 'estimate' },
      { slots: { subject: { iso: 'TCD' }, indicator: 'growth', value: { value: 3.1, unit: '%' }, period: { edtf: '2027' } }, status: 'estimate' },
    ],
  },
  {
    text: 'The Treasury forecasts growth in Tonga of 2.6 per cent in 2026 and 3.0 per cent next.',
    facts: [
      {
        slots: { subject: { iso: 'TON' }, indicator: 'growth', value: { value: 2.6, unit: '%' }, period: { edtf: '2026' } },
        status: 'forecast',
        attribution: 'The Treasury',
      },
      {
        slots: { subject: { iso: 'TON' }, indicator: 'growth', value: { value: 3, unit: '%' }, period: { edtf: '2027' } },
        status: 'forecast',
        attribution: 'The Treasury',
      },
    ],
  },
  {
    text: 'Unemployment in Peru averaged 8.6% in the three months to April 2026, against 8.5% a year ago.',
    facts: [
      { slots: { subject: { iso: 'PER' }, indicator: 'unemployment', value: { value: 8.6, unit: '%' }, period: { edtf: '2026-04' } }, status: 'actual' },
      { slots: { subject: { iso: 'PER' }, indicator: 'unemployment', value: { value: 8.5, unit: '%' }, period: { edtf: '2025-04' } }, status: 'actual' },
    ],
  },
  {
    text: 'Exports of Zambia totalled $12 billion in 2025, of which copper accounted for 70%.',
    facts: [
      { slots: { subject: { iso: 'ZMB' }, indicator: 'exports', value: { value: 12000000000, currency: 'USD' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'copper', value: { value: 70, unit: '%', of: 'exports' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'Of Togo’s installed capacity of 490 MW, hydropower accounts for 14 %.',
    facts: [
      { slots: { subject: { iso: 'TGO' }, indicator: 'installed capacity', value: { value: 490, unit: 'MW' } }, status: 'actual' },
      { slots: { subject: { iso: 'TGO' }, indicator: 'hydropower', value: { value: 14, unit: '%', of: 'installed capacity' } }, status: 'actual' },
    ],
  },
  {
    text: 'The EU and its member states have provided Moldova with €2.2 billion since 2022, of which €180 million in military support.',
    facts: [
      {
        slots: {
          subject: { name: 'EU' },
          indicator: 'support to Moldova',
          value: { value: 2200000000, currency: 'EUR' },
          period: { edtf: '2022', bound: 'since' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { name: 'EU' },
          indicator: 'military support to Moldova',
          value: { value: 180000000, currency: 'EUR' },
          period: { edtf: '2022', bound: 'since' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Papua New Guinea\n\nThe kina fell. Inflation was running at 5.2 per cent in March 2026.',
    facts: [{ slots: { subject: { iso: 'PNG' }, indicator: 'inflation', value: { value: 5.2, unit: '%' }, period: { edtf: '2026-03' } }, status: 'actual' }],
  },
  {
    text: 'Electricity access in Malawi stands at 19 per cent, with a goal of 30 per cent by 2030.',
    facts: [
      { slots: { subject: { iso: 'MWI' }, indicator: 'electricity access', value: { value: 19, unit: '%' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'MWI' }, indicator: 'electricity access', value: { value: 30, unit: '%' }, period: { edtf: '2030', bound: 'by' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Embraer’s sales rose 12 per cent to $6.4 billion in 2024 and its operating income to $710 million.',
    facts: [
      {
        slots: {
          subject: { name: 'Embraer' },
          indicator: 'sales',
          value: { value: 6400000000, currency: 'USD' },
          change: { value: 12, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { name: 'Embraer' }, indicator: 'operating income', value: { value: 710000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Oslo has given Ukraine NOK 9 billion in military aid.',
    facts: [{ slots: { subject: { iso: 'NOR' }, indicator: 'military aid to Ukraine', value: { value: 9000000000, currency: 'NOK' } }, status: 'actual' }],
  },
  { text: 'Auditor-General of South Africa\n\nIts envoy flew to Chad and Niger. The tower of the port rose by 9 %.', facts: [] },
  {
    text: 'Outlook for Chad and Niger\n\nChad’s roads are poor. Later it rained. In Niger, uranium output fell by 6 % in 2025. The mine is old. The country’s public debt stood at 52 per cent of GDP.',
    facts: [
      {
        slots: { subject: { iso: 'NER' }, indicator: 'uranium output', change: { value: 6, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Arms imports of the Sahel rose by 4 % in 2025. The region accounted for 3 per cent of global arms imports.',
    facts: [
      { slots: { subject: 'Sahel', indicator: 'arms imports', change: { value: 4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: 'Sahel', indicator: 'share of global arms imports', value: { value: 3, unit: '%' } }, status: 'actual' },
    ],
  },
  {
    text: 'Energy Commission of Ghana\n\nExports to Benin and Togo averaged 214 MW. System losses stood at 26.1 per cent in 2025.',
    facts: [{ slots: { subject: { iso: 'GHA' }, indicator: 'system losses', value: { value: 26.1, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'Ghana’s gas supply from the offshore fields averaged 290 million cubic feet a day.',
    facts: [
      {
        slots: { subject: { iso: 'GHA' }, indicator: 'gas supply from the offshore fields', value: { value: 290000000, unit: '[cft_i]', per: 'day' } },
        status: 'actual',
      },
    ],
  },
];
