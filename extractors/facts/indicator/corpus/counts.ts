import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Passages in which events, people and traffic are counted, what was aimed at beside them, and look-alikes with none. */
export const counts: FactCorpus = [
  {
    text: 'The Lima anti-piracy centre documented 74 boardings of tankers in the Bay of Bengal in 2024, against 51 in 2023.',
    facts: [
      {
        slots: { subject: 'Bay of Bengal', indicator: 'boardings of tankers', value: { value: 74, unit: '1' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: 'Bay of Bengal', indicator: 'boardings of tankers', value: { value: 51, unit: '1' }, period: { edtf: '2023' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Nigeria\n\nThe police recorded 4,722 abductions in 2025, 14 per cent fewer than a year earlier.',
    facts: [
      {
        slots: {
          subject: { iso: 'NGA' },
          indicator: 'abductions',
          value: { value: 4722 },
          change: { value: 14, unit: '%', direction: 'down' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Uganda hosts 1.9 million refugees, and its army has 46,000 soldiers.',
    facts: [
      { slots: { subject: { iso: 'UGA' }, indicator: 'refugees', value: { value: 1900000 } }, status: 'actual' },
      { slots: { subject: { iso: 'UGA' }, indicator: 'soldiers', value: { value: 46000 } }, status: 'actual' },
    ],
  },
  {
    text: 'Oman\n\nA total of 3.4 million passengers passed through Salalah in 2025, up 6%.',
    facts: [
      {
        slots: {
          subject: { iso: 'OMN' },
          indicator: 'passengers',
          value: { value: 3400000 },
          change: { value: 6, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Yemen\n\nAt the end of June 4.8 million people were internally displaced, 3 percent more than a year earlier.',
    date: '2025-09-01',
    facts: [
      {
        slots: {
          subject: { iso: 'YEM' },
          indicator: 'internally displaced',
          value: { value: 4800000 },
          change: { value: 3, unit: '%' },
          period: { edtf: '2025-06', mod: 'end' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Afghanistan\n\nSome 14.8 million people face acute hunger.',
    facts: [{ slots: { subject: { iso: 'AFG' }, indicator: 'acute hunger', value: { value: 14800000 } }, status: 'actual' }],
  },
  {
    text: 'Jamaica\n\nThe overall deficit came to 0.9 percent of GDP in 2024/25, short of the 0.4 percent that the budget had planned.',
    facts: [
      {
        slots: { subject: { iso: 'JAM' }, indicator: 'overall deficit', value: { value: 0.9, unit: '%', of: 'GDP' }, period: { edtf: '2024/2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'JAM' }, indicator: 'overall deficit', value: { value: 0.4, unit: '%', of: 'GDP' }, period: { edtf: '2024/2025' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Indonesia\n\nInflation slowed to 2.6 per cent in October, inside the central bank’s corridor of 1.5–3.5 per cent.',
    date: '2025-12-01',
    facts: [
      { slots: { subject: { iso: 'IDN' }, indicator: 'inflation', value: { value: 2.6, unit: '%' }, period: { edtf: '2025-10' } }, status: 'actual' },
      { slots: { subject: { iso: 'IDN' }, indicator: 'inflation', value: { min: 1.5, max: 3.5, unit: '%' } }, status: 'target' },
    ],
  },
  {
    text: 'Mauritius\n\nReal GDP grew by 4.7 percent in 2024. For 2025 staff project an expansion of 3.3 percent.',
    facts: [
      { slots: { subject: { iso: 'MUS' }, indicator: 'real GDP', change: { value: 4.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'MUS' }, indicator: 'real GDP', change: { value: 3.3, unit: '%' }, period: { edtf: '2025' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Belize\n\nPublic debt fell to 61 percent of GDP at end-2024; staff see it at 58 percent in 2026.',
    facts: [
      {
        slots: { subject: { iso: 'BLZ' }, indicator: 'public debt', value: { value: 61, unit: '%', of: 'GDP' }, period: { edtf: '2024', mod: 'end' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'BLZ' }, indicator: 'public debt', value: { value: 58, unit: '%', of: 'GDP' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Benin\n\nGross reserves reached US$3.1 billion in June 2025, equal to 4.4 months of imports. The authorities aim for five months by 2027.',
    facts: [
      { slots: { subject: { iso: 'BEN' }, indicator: 'gross reserves', value: { value: 3100000000 }, period: { edtf: '2025-06' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'BEN' }, indicator: 'gross reserves', value: { value: 4.4, unit: 'mo', of: 'imports' }, period: { edtf: '2025-06' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'BEN' }, indicator: 'gross reserves', value: { value: 5, unit: 'mo', of: 'imports' }, period: { edtf: '2027', bound: 'by' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Mongolia\n\nCoal exports rose to 84 million tonnes in 2024; for 2025 the cabinet has set a goal of 90 million tonnes.',
    facts: [
      { slots: { subject: { iso: 'MNG' }, indicator: 'coal exports', value: { value: 84000000 }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'MNG' }, indicator: 'coal exports', value: { value: 90000000 }, period: { edtf: '2025' } }, status: 'target' },
    ],
  },
  {
    text: 'Rwanda\n\nTea exports rose by 8 per cent to US$115 million in 2024. Coffee sales reached US$90 million over the same period.',
    facts: [
      {
        slots: { subject: { iso: 'RWA' }, indicator: 'coffee sales', value: { value: 90000000 }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'RWA' },
          indicator: 'tea exports',
          value: { value: 115000000 },
          change: { value: 8, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'In March 2025 the Bank of Thailand cut its policy rate to 2 percent.',
    facts: [
      {
        slots: { subject: { name: 'Bank of Thailand' }, indicator: 'policy rate', value: { value: 2, unit: '%' }, period: { edtf: '2025-03' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Senegal\n\nThe current account showed a deficit of 12 percent of GDP in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'SEN' }, indicator: 'current account', value: { value: 12, unit: '%', of: 'GDP' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Togo\n\nTeachers’ pay comes to 110,000 CFA francs a month.',
    facts: [{ slots: { subject: { iso: 'TGO' }, indicator: 'teachers’ pay', value: { value: 110000, currency: 'XOF', per: 'month' } }, status: 'actual' }],
  },
  {
    text: 'Austria\n\nGDP was 0.7% higher in the third quarter of 2025 than a year before.',
    facts: [{ slots: { subject: { iso: 'AUT' }, indicator: 'GDP', change: { value: 0.7, unit: '%' }, period: { edtf: '2025-07/2025-09' } }, status: 'actual' }],
  },
  {
    text: 'Panama\n\nFuel imports still cost the country US$2.3 billion in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'PAN' }, indicator: 'fuel imports', value: { value: 2300000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  { text: 'Italy\n\nProductivity was 12% higher than in the firm’s Spanish plant.', facts: [] },
  { text: 'The choir has 60 members, and the hall in Lisbon has 900 seats.', facts: [] },
  { text: 'Spain\n\nPolice logged nine complaints about the band, and the judge noted two errors.', facts: [] },
  { text: 'The clinic in Osaka treats 700 patients, of whom 30 were infected in March.', facts: [] },
  { text: 'Forty people were killed when the ferry sank, and 12 are missing.', facts: [] },
  { text: 'Some 3,000 guests need rooms for the wedding in Venice.', facts: [] },
  { text: 'If 2 million people crossed the border, Chad would need more tents.', facts: [] },
];
