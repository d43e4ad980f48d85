import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Where changes lead: a fall says so, a rise and the rate of something that grows do not. */
export const directions: FactCorpus = [
  {
    text: 'Norway’s fish exports fell 4% in 2025 and are expected to rise by 6% in 2026.',
    facts: [
      {
        slots: { subject: { iso: 'NOR' }, indicator: 'fish exports', change: { value: 4, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'NOR' }, indicator: 'fish exports', change: { value: 6, unit: '%' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Ghana’s cocoa exports, hit by falling prices, edged up 0.4% in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'GHA' }, indicator: 'cocoa exports', change: { value: 0.4, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Kuwait’s oil exports edged down 0.4% in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'KWT' }, indicator: 'oil exports', change: { value: 0.4, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Lithuania’s imports were 7% lower in 2025 than in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'LTU' }, indicator: 'imports', change: { value: 7, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Chad’s GDP grew 3.1% in 2025, down from 4.4% in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'TCD' }, indicator: 'GDP', change: { value: 3.1, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'TCD' }, indicator: 'GDP', change: { value: 4.4, unit: '%' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Mongolia’s coal exports went down 15% in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'MNG' }, indicator: 'coal exports', change: { value: 15, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Austria’s GDP, which had fallen by 1% in 2024, rose 0.5% in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'AUT' }, indicator: 'GDP', change: { value: 1, unit: '%', direction: 'down' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'AUT' }, indicator: 'GDP', change: { value: 0.5, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Kenyan tea exports declined 3% in 2025, against 5% a year earlier.',
    facts: [
      {
        slots: { subject: { iso: 'KEN' }, indicator: 'tea exports', change: { value: 3, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'KEN' }, indicator: 'tea exports', change: { value: 5, unit: '%', direction: 'down' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Angola’s oil production dropped sharply, by 9%, in 2025, while gas production rose 5%.',
    facts: [
      {
        slots: { subject: { iso: 'AGO' }, indicator: 'oil production', change: { value: 9, unit: '%', direction: 'down' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'AGO' }, indicator: 'gas production', change: { value: 5, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The Fund expects Sudan’s economy to shrink by 1.5% in 2026 after a contraction of 14% in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'SDN' }, indicator: 'economy', change: { value: 1.5, unit: '%', direction: 'down' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Coal-fired generation in Botswana declined 3 per cent to 2.1 TWh in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'BWA' },
          indicator: 'coal-fired generation',
          value: { value: 2.1, unit: 'TW.h' },
          change: { value: 3, unit: '%', direction: 'down' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Coal imports into Japan dropped 4% in 2025 to 160 million tonnes.',
    facts: [
      {
        slots: {
          subject: { iso: 'JPN' },
          indicator: 'coal imports',
          value: { value: 160000000, unit: 't' },
          change: { value: 4, unit: '%', direction: 'down' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
];
