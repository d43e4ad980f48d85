import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Trade by its worth, earnings by their source, people taken in or let go, other reckonings and aims at what was told; and look-alikes. */
export const trade: FactCorpus = [
  {
    text: 'Sweden sold conventional weapons worth SEK 29 billion abroad in 2025, up from SEK 22 billion in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'SWE' }, indicator: 'weapons exports', value: { value: 29000000000, currency: 'SEK' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'SWE' }, indicator: 'weapons exports', value: { value: 22000000000, currency: 'SEK' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Uganda exported coffee worth $2.2 billion in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'UGA' }, indicator: 'coffee exports', value: { value: 2200000000, currency: 'USD' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  { text: 'Uganda sold a hotel worth $22 million to a cousin of the minister.', facts: [] },
  {
    text: 'Iceland took in €3.1 billion from tourism in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'ISL' }, indicator: 'tourism revenue', value: { value: 3100000000, currency: 'EUR' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Embraer earned $1.9 billion from exports in 2024.',
    facts: [
      {
        slots: { subject: { name: 'Embraer' }, indicator: 'exports', value: { value: 1900000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  { text: 'Hungary received €900 million from the Commission in 2025.', facts: [] },
  {
    text: 'Norway\n\nIn 2024 a total of 612 officers were commissioned and 540 retired.',
    facts: [
      {
        slots: { subject: { iso: 'NOR' }, indicator: 'officers commissioned', value: { value: 612, unit: '1', of: 'officers' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'NOR' }, indicator: 'officers retired', value: { value: 540, unit: '1', of: 'officers' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Iran deported 410,000 migrants in 2024, against 380,000 in 2023.',
    facts: [
      {
        slots: { subject: { iso: 'IRN' }, indicator: 'migrants deported', value: { value: 410000, unit: '1', of: 'migrants' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'IRN' }, indicator: 'migrants deported', value: { value: 380000, unit: '1' }, period: { edtf: '2023' } },
        status: 'actual',
      },
    ],
  },
  { text: 'Some 800 people were evacuated from a hotel.', facts: [] },
  { text: 'Two sergeants trained 12 men at a range in Iran.', facts: [] },
  {
    text: 'Inflation in Uganda will average 3.9 % in 2026, the central bank says; the treasury is slightly more optimistic at 3.6 %.',
    facts: [
      {
        slots: { subject: { iso: 'UGA' }, indicator: 'inflation', value: { value: 3.9, unit: '%' }, period: { edtf: '2026' } },
        status: 'forecast',
        attribution: 'the central bank',
      },
      {
        slots: { subject: { iso: 'UGA' }, indicator: 'inflation', value: { value: 3.6, unit: '%' }, period: { edtf: '2026' } },
        status: 'forecast',
        attribution: 'the treasury',
      },
    ],
  },
  {
    text: 'Spot coal for India averaged $98 per tonne in May. We believe it will average $91 over 2026.',
    date: '2026-06-10',
    facts: [
      {
        slots: { subject: { iso: 'IND' }, indicator: 'spot coal', value: { value: 98, currency: 'USD', per: 'tonne' }, period: { edtf: '2026-05' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'IND' }, indicator: 'spot coal', value: { value: 91, currency: 'USD', per: 'tonne' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Latvia’s army had 7,900 soldiers in 2025. The target, which a white paper sets out, is 10,000 by 2029.',
    facts: [
      {
        slots: { subject: { iso: 'LVA' }, indicator: 'soldiers', value: { value: 7900, unit: '1', of: 'soldiers' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'LVA' }, indicator: 'soldiers', value: { value: 10000, unit: '1', of: 'soldiers' }, period: { edtf: '2029', bound: 'by' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Gabon’s oil output averaged 221,000 barrels a day in May, from 214,000 in April.',
    date: '2026-06-10',
    facts: [
      {
        slots: { subject: { iso: 'GAB' }, indicator: 'oil output', value: { value: 221000, unit: '[bbl_us]', per: 'day' }, period: { edtf: '2026-05' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'GAB' }, indicator: 'oil output', value: { value: 214000, unit: '[bbl_us]', per: 'day' }, period: { edtf: '2026-04' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Kongsberg reported sales of NOK 48.9 billion for 2024 and an order backlog of NOK 127.9 billion.',
    facts: [
      {
        slots: { subject: { name: 'Kongsberg' }, indicator: 'sales', value: { value: 48900000000, currency: 'NOK' }, period: { edtf: '2024' } },
        status: 'actual',
        attribution: 'Kongsberg',
      },
      {
        slots: { subject: { name: 'Kongsberg' }, indicator: 'order backlog', value: { value: 127900000000, currency: 'NOK' }, period: { edtf: '2024' } },
        status: 'actual',
        attribution: 'Kongsberg',
      },
    ],
  },
];
