import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Lists of labelled figures: the line above them says what they are, for when and in what. */
export const heads: FactCorpus = [
  {
    text: 'GDP in 2027, forecast change\nChile: 2.4%\nPeru: 3.1%\nBolivia: –0.8%',
    date: '2026-05-20',
    facts: [
      { slots: { subject: { iso: 'CHL' }, indicator: 'GDP', period: { edtf: '2027' }, change: { value: 2.4, unit: '%' } }, status: 'forecast' },
      { slots: { subject: { iso: 'PER' }, indicator: 'GDP', period: { edtf: '2027' }, change: { value: 3.1, unit: '%' } }, status: 'forecast' },
      {
        slots: { subject: { iso: 'BOL' }, indicator: 'GDP', period: { edtf: '2027' }, change: { value: 0.8, unit: '%', direction: 'down' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Inflation, March 2026:\n• Georgia: 3.4%\n• Armenia: 2.9%\n• Azerbaijan: 5.6%',
    date: '2026-05-20',
    facts: [
      { slots: { subject: { iso: 'GEO' }, indicator: 'inflation', value: { value: 3.4, unit: '%' }, period: { edtf: '2026-03' } }, status: 'actual' },
      { slots: { subject: { iso: 'ARM' }, indicator: 'inflation', value: { value: 2.9, unit: '%' }, period: { edtf: '2026-03' } }, status: 'actual' },
      { slots: { subject: { iso: 'AZE' }, indicator: 'inflation', value: { value: 5.6, unit: '%' }, period: { edtf: '2026-03' } }, status: 'actual' },
    ],
  },
  {
    text: 'Crude oil production in 2025 (million barrels per day)\nIraq: 4.0\nKuwait: 2.5\nOman: 1.0',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          subject: { iso: 'IRQ' },
          indicator: 'crude oil production',
          period: { edtf: '2025' },
          value: { value: 4000000, unit: '[bbl_us]', per: 'day' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'KWT' },
          indicator: 'crude oil production',
          period: { edtf: '2025' },
          value: { value: 2500000, unit: '[bbl_us]', per: 'day' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'OMN' },
          indicator: 'crude oil production',
          period: { edtf: '2025' },
          value: { value: 1000000, unit: '[bbl_us]', per: 'day' },
        },
        status: 'actual',
      },
    ],
  },
  { text: 'Scores, 2025\nSweden: 3\nDenmark: 2', facts: [] },
  {
    text: 'Trade of Kazakhstan in 2025\n\n| Partner | Exports, $ bn | Imports, $ bn | Change in trade, % |\n|:--------|------:|------:|-----:|\n| China | 15.1 | 18.3 | +6.1 |\n| Russia | 9.2 | 17.4 | −2.0 |',
    date: '2026-05-20',
    facts: [],
  },
  {
    text: 'Selected economic indicators, Kenya and Tanzania\n\nCountry | Year | GDP growth, % | Inflation, %\nKenya | 2024 | 4.7 | 4.5\nKenya | 2025 | 4.9 | 4.1\nTanzania | 2025 | 5.9 | 3.3',
    date: '2026-05-20',
    facts: [
      { slots: { subject: { iso: 'KEN' }, indicator: 'GDP growth', value: { value: 4.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'KEN' }, indicator: 'inflation', value: { value: 4.5, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'KEN' }, indicator: 'GDP growth', value: { value: 4.9, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'KEN' }, indicator: 'inflation', value: { value: 4.1, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'TZA' }, indicator: 'GDP growth', value: { value: 5.9, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'TZA' }, indicator: 'inflation', value: { value: 3.3, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'Zambia: main figures for 2025\nCopper output: 890,000 tonnes\nInflation: 11.3%\nGDP growth: 5.2%\nGross reserves: US$ 5.1 billion',
    date: '2026-05-20',
    facts: [
      { slots: { subject: { iso: 'ZMB' }, indicator: 'copper output', value: { value: 890000, unit: 't' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'inflation', value: { value: 11.3, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'ZMB' }, indicator: 'GDP growth', value: { value: 5.2, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'ZMB' }, indicator: 'gross reserves', value: { value: 5100000000, currency: 'USD' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
];
