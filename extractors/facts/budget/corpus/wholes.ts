import type { FactCorpus } from '../../../../src/link/corpus.js';

/** All that a budget spends, what of it is for whom, services and countries told with nothing but their figures; and look-alikes. */
export const wholes: FactCorpus = [
  {
    text: 'Thailand’s cabinet on Tuesday approved a defence budget of 204 billion baht for fiscal 2027, 3 percent more than this year; the navy will get 42 billion baht and the air force 38 billion baht.',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'THA' }, period: { edtf: '2027' }, amount: { value: 204000000000, currency: 'THB' }, change: { value: 3, unit: '%' } },
        status: 'planned',
      },
      { slots: { country: { iso: 'THA' }, period: { edtf: '2027' }, amount: { value: 42000000000, currency: 'THB' }, purpose: 'navy' }, status: 'planned' },
      {
        slots: { country: { iso: 'THA' }, period: { edtf: '2027' }, amount: { value: 38000000000, currency: 'THB' }, purpose: 'air force' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Norway spends 3.2 per cent of GDP on defence, Sweden 2.8 and Denmark 3.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'NOR' }, share: { value: 3.2, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'SWE' }, share: { value: 2.8, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'DNK' }, share: { value: 3, unit: '%', of: 'GDP' } }, status: 'done' },
    ],
  },
  {
    text: 'From April 2027 the United Kingdom will spend 2.5% of GDP on defence.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'GBR' }, period: { edtf: '2027-04', bound: 'from' }, share: { value: 2.5, unit: '%', of: 'GDP' } }, status: 'planned' }],
  },
  {
    text: 'Brazil’s navy has 12.3 billion reais this year, of which 1.1 billion reais is meant for the submarine programme.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'BRA' }, period: { edtf: '2026' }, amount: { value: 12300000000, currency: 'BRL' } }, status: 'planned' },
      {
        slots: { country: { iso: 'BRA' }, period: { edtf: '2026' }, amount: { value: 1100000000, currency: 'BRL' }, purpose: 'submarine programme' },
        status: 'planned',
      },
    ],
  },
  { text: 'Defence accounts for 6.2% of Colombia’s 2026 budget, or 42 trillion pesos.', date: '2026-05-20', facts: [] },
  {
    text: 'Malawi’s 2027 budget plans spending of 8.1 trillion kwacha ($4.6bn), 190 billion kwacha of it for defence.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'MWI' }, period: { edtf: '2027' }, amount: { value: 8100000000000, currency: 'MWK' } }, status: 'planned' },
      { slots: { country: { iso: 'MWI' }, period: { edtf: '2027' }, amount: { value: 190000000000, currency: 'MWK' }, purpose: 'defence' }, status: 'planned' },
    ],
  },
  {
    text: 'Bolivia\n\nThe 2026 budget foresees 290 billion bolivianos of spending, 5% more than in 2025.',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'BOL' }, period: { edtf: '2026' }, amount: { value: 290000000000, currency: 'BOB' }, change: { value: 5, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The Hungarian budget law for 2027 provides 44.2 trillion forints, of which 2.1 trillion forints is set aside for debt service and 800 billion forints for railways.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'HUN' }, period: { edtf: '2027' }, amount: { value: 44200000000000, currency: 'HUF' } }, status: 'planned' },
      {
        slots: { country: { iso: 'HUN' }, period: { edtf: '2027' }, amount: { value: 2100000000000, currency: 'HUF' }, purpose: 'debt service' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'HUN' }, period: { edtf: '2027' }, amount: { value: 800000000000, currency: 'HUF' }, purpose: 'railways' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'For 2027 Quito plans to spend $36 billion, or 27.1% of GDP; pensions alone take $8 billion.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'ECU' },
          period: { edtf: '2027' },
          amount: { value: 36000000000, currency: 'USD' },
          share: { value: 27.1, unit: '%', of: 'GDP' },
        },
        status: 'planned',
      },
      { slots: { country: { iso: 'ECU' }, period: { edtf: '2027' }, amount: { value: 8000000000, currency: 'USD' }, purpose: 'pensions' }, status: 'planned' },
    ],
  },
  {
    text: 'In Uganda, 1.4 trillion shillings have been set aside for roads in the 2026 state budget.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'UGA' }, period: { edtf: '2026' }, amount: { value: 1400000000000, currency: 'UGX' }, purpose: 'roads' }, status: 'planned' },
    ],
  },
  {
    text: 'Lawmakers in Amman have approved 1.6 billion dinars for defence in 2026.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'JOR' }, period: { edtf: '2026' }, amount: { value: 1600000000, currency: 'JOD' } }, status: 'planned' }],
  },
  {
    text: 'Kenya, where inflation slowed to 4 percent in March, has budgeted 202 billion shillings for the Kenya Defence Forces this year.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'KEN' }, period: { edtf: '2026' }, amount: { value: 202000000000, currency: 'KES' } }, status: 'planned' }],
  },
  {
    text: 'Chad’s budget for 2027 gives defence and security 300 billion CFA francs, up 12 percent from 268 billion CFA francs in 2026. About 40 billion CFA francs is earmarked for boots and rations.',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'TCD' }, period: { edtf: '2027' }, change: { value: 12, unit: '%' }, amount: { value: 300000000000, currency: 'XAF' } },
        status: 'planned',
      },
      { slots: { country: { iso: 'TCD' }, period: { edtf: '2026' }, amount: { value: 268000000000, currency: 'XAF' } }, status: 'done' },
      {
        slots: {
          country: { iso: 'TCD' },
          period: { edtf: '2027' },
          amount: { value: 40000000000, mod: 'about', currency: 'XAF' },
          purpose: 'boots and rations',
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Sri Lanka\n\nThe allotments for maintenance in 2027, as read out:\n\n- Sri Lanka Navy: LKR 24.6 billion\n- Sri Lanka Air Force: LKR 21.3 billion',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'LKA' }, period: { edtf: '2027' }, amount: { value: 24600000000, currency: 'LKR' }, purpose: 'Sri Lanka Navy' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'LKA' }, period: { edtf: '2027' }, amount: { value: 21300000000, currency: 'LKR' }, purpose: 'Sri Lanka Air Force' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Latvia spent 3.7 per cent of GDP on defence in 2025. The planning figure for 2027 is 5 per cent.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'LVA' }, period: { edtf: '2025' }, share: { value: 3.7, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'LVA' }, period: { edtf: '2027' }, share: { value: 5, unit: '%', of: 'GDP' } }, status: 'planned' },
    ],
  },
  {
    text: 'Slovakia’s defence spending was 2 per cent of GDP in 2025; the aim is 3 per cent some day.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'SVK' }, period: { edtf: '2025' }, share: { value: 2, unit: '%', of: 'GDP' } }, status: 'done' }],
  },
  { text: 'The Omani budget for 2027 does not foresee outlays of 14 billion rials.', date: '2026-05-20', facts: [] },
  {
    text: 'The Pentagon is requesting $961.6 billion for fiscal 2026, including $25 billion for missile defence.',
    facts: [
      { slots: { country: { iso: 'USA' }, period: { edtf: '2026' }, amount: { value: 961600000000, currency: 'USD' } }, status: 'planned' },
      {
        slots: { country: { iso: 'USA' }, period: { edtf: '2026' }, amount: { value: 25000000000, currency: 'USD' }, purpose: 'missile defence' },
        status: 'planned',
      },
    ],
  },
];
