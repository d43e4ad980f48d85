import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Benchmarks, aims at a named thing, what runs, what is foreseen of several things; and look-alikes. */
export const quoted: FactCorpus = [
  {
    text: 'The price of Brent averaged $68 a barrel in 2025, against $81 in 2024.',
    facts: [
      { slots: { subject: 'Brent', indicator: 'price', value: { value: 68, currency: 'USD', per: 'barrel' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: 'Brent', indicator: 'price', value: { value: 81, currency: 'USD', per: 'barrel' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'TTF gas was at €31/MWh in May and Henry Hub at $3.40/MMBtu.',
    date: '2026-06-15',
    facts: [
      { slots: { subject: 'TTF', indicator: 'price', value: { value: 31, currency: 'EUR', per: 'MWh' }, period: { edtf: '2026-05' } }, status: 'actual' },
      {
        slots: { subject: 'Henry Hub', indicator: 'price', value: { value: 3.4, currency: 'USD', per: 'MMBtu' }, period: { edtf: '2026-05' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'WTI crude: $61.20 a barrel in February (January: $63.90)',
    date: '2026-06-15',
    facts: [
      { slots: { subject: 'WTI', indicator: 'price', value: { value: 61.2, currency: 'USD', per: 'barrel' }, period: { edtf: '2026-02' } }, status: 'actual' },
      { slots: { subject: 'WTI', indicator: 'price', value: { value: 63.9, currency: 'USD', per: 'barrel' }, period: { edtf: '2026-01' } }, status: 'actual' },
    ],
  },
  {
    text: 'We expect Brent to average $61 a barrel in 2027.',
    facts: [
      { slots: { subject: 'Brent', indicator: 'price', value: { value: 61, currency: 'USD', per: 'barrel' }, period: { edtf: '2027' } }, status: 'forecast' },
    ],
  },
  { text: 'If Brent drops to $50 a barrel, budgets will suffer. With Brent at $60 a barrel the treasury breaks even.', facts: [] },
  {
    text: 'India\n\nThe government’s target for solar capacity is 280 GW by 2030.',
    facts: [
      {
        slots: { subject: { iso: 'IND' }, indicator: 'solar capacity', value: { value: 280, unit: 'GW' }, period: { edtf: '2030', bound: 'by' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Mongolia\n\nCoal exports reached 83.7 million tonnes in 2025. The plan for 2026 is 90 million tonnes.',
    facts: [
      {
        slots: { subject: { iso: 'MNG' }, indicator: 'coal exports', value: { value: 83700000, unit: 't' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'MNG' }, indicator: 'coal exports', value: { value: 90000000, unit: 't' }, period: { edtf: '2026' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'France had 57 reactors in operation at the end of 2025, compared with 56 a year earlier.',
    facts: [
      {
        slots: {
          subject: { iso: 'FRA' },
          indicator: 'reactors in operation',
          value: { value: 57, unit: '1', of: 'reactors' },
          period: { edtf: '2025', mod: 'end' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'FRA' },
          indicator: 'reactors in operation',
          value: { value: 56, unit: '1', of: 'reactors' },
          period: { edtf: '2024', mod: 'end' },
        },
        status: 'actual',
      },
    ],
  },
  { text: 'France has 12 mines on its maps.', facts: [] },
  {
    text: 'Chile’s central bank expects growth of 2.4% in 2026 and inflation of 3.0% by year-end.',
    date: '2026-03-02',
    facts: [
      { slots: { subject: { iso: 'CHL' }, indicator: 'growth', value: { value: 2.4, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      {
        slots: { subject: { iso: 'CHL' }, indicator: 'inflation', value: { value: 3, unit: '%' }, period: { edtf: '2026', mod: 'end', bound: 'by' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Ghana\n\nThe economy expanded by 5.8% last year, and the IMF sees it growing by 5.3% in 2026.',
    date: '2026-03-02',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'economy', change: { value: 5.8, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'economy', change: { value: 5.3, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Oman\n\nReal GDP rose 1.4% in 2025, after growth of 3.1% in 2024.',
    facts: [
      { slots: { subject: { iso: 'OMN' }, indicator: 'real GDP', change: { value: 1.4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'OMN' }, indicator: 'real GDP', change: { value: 3.1, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'In the Air Force, vacant posts made up 18% of the establishment at the end of 2025, against 15% a year earlier.',
    facts: [
      {
        slots: {
          subject: { name: 'Air Force' },
          indicator: 'vacant posts',
          value: { value: 18, unit: '%', of: 'establishment' },
          period: { edtf: '2025', mod: 'end' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { name: 'Air Force' },
          indicator: 'vacant posts',
          value: { value: 15, unit: '%', of: 'establishment' },
          period: { edtf: '2024', mod: 'end' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The share of hydropower in generation was 42 % in Kenya and 91 % in Ethiopia in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'KEN' },
          indicator: 'share of hydropower in generation',
          value: { value: 42, unit: '%', of: 'generation' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'ETH' },
          indicator: 'share of hydropower in generation',
          value: { value: 91, unit: '%', of: 'generation' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Peru\n\nInvestment in the mining sector fell by 6.2 %, to 4.9 billion soles, in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'PER' },
          indicator: 'investment in the mining sector',
          value: { value: 4900000000, currency: 'PEN' },
          change: { value: 6.2, unit: '%', direction: 'down' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The Kenyan navy logged 1,120 sea days in 2025, 8% more than a year before.',
    facts: [
      {
        slots: {
          subject: { iso: 'KEN' },
          indicator: 'sea days',
          value: { value: 1120, unit: '1', of: 'sea days' },
          change: { value: 8, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Morocco\n\nWind and solar together stood at 5.4 GW at the end of 2025; the target for 2035 is 12 GW.',
    facts: [
      {
        slots: { subject: { iso: 'MAR' }, indicator: 'wind and solar', value: { value: 5.4, unit: 'GW' }, period: { edtf: '2025', mod: 'end' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'MAR' }, indicator: 'wind and solar', value: { value: 12, unit: 'GW' }, period: { edtf: '2035' } },
        status: 'target',
      },
    ],
  },
  { text: 'Egypt\n\nThe 2026 budget foresees outlays of 4.6 trillion pounds, 7% more than last year.', facts: [] },
  { text: 'A bill lifting the upper age for reservists has cleared parliament; it will add about 125,000 people to the reserve.', facts: [] },
];
