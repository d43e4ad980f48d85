import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Budgets told by their noun. */
export const told: FactCorpus = [
  {
    text: 'South Korea’s defence budget for 2025 is 61.6 trillion won, up 3.6% from 2024.',
    facts: [
      {
        slots: { country: { iso: 'KOR' }, period: { edtf: '2025' }, amount: { value: 61600000000000, currency: 'KRW' }, change: { value: 3.6, unit: '%' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Taiwan plans to increase defence spending to 3.32% of GDP in 2026 and 5% of GDP by 2030.',
    facts: [
      { slots: { country: { iso: 'TWN' }, period: { edtf: '2026' }, share: { value: 3.32, unit: '%' } }, status: 'planned' },
      { slots: { country: { iso: 'TWN' }, period: { edtf: '2030', bound: 'by' }, share: { value: 5, unit: '%' } }, status: 'planned' },
    ],
  },
  {
    text: 'Norwegian military expenditure will rise from $8.7 billion in 2024 to $11.3 billion (2.2% of GDP) in 2026.',
    facts: [
      { slots: { country: { iso: 'NOR' }, period: { edtf: '2024' }, amount: { value: 8700000000, currency: 'USD' } }, status: 'done' },
      {
        slots: { country: { iso: 'NOR' }, period: { edtf: '2026' }, amount: { value: 11300000000, currency: 'USD' }, share: { value: 2.2, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'In 2023, Chile’s defence budget amounted to $4.5 billion. Compared to 2022, the budget shrank by 6%.',
    facts: [
      {
        slots: {
          country: { iso: 'CHL' },
          period: { edtf: '2023' },
          amount: { value: 4500000000, currency: 'USD' },
          change: { value: 6, unit: '%', direction: 'down' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'The Hungarian parliament passed a 2027 budget that allots 2,100 billion forints to defence, or 2.2% of GDP.',
    facts: [
      {
        slots: { country: { iso: 'HUN' }, period: { edtf: '2027' }, amount: { value: 2100000000000, currency: 'HUF' }, share: { value: 2.2, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Defence spending in Portugal rose from 1.4 to 1.6 percent of GDP between 2022 and 2024.',
    facts: [
      { slots: { country: { iso: 'PRT' }, period: { edtf: '2022' }, share: { value: 1.4, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'PRT' }, period: { edtf: '2024' }, share: { value: 1.6, unit: '%', of: 'GDP' } }, status: 'done' },
    ],
  },
  {
    text: 'Morocco’s defence budget for 2026 is set to reach 157 billion dirhams, including 12 billion dirhams for attack helicopters and 4 billion dirhams for coastal radars.',
    facts: [
      { slots: { country: { iso: 'MAR' }, period: { edtf: '2026' }, amount: { value: 157000000000, currency: 'MAD' } }, status: 'planned' },
      {
        slots: { country: { iso: 'MAR' }, period: { edtf: '2026' }, amount: { value: 12000000000, currency: 'MAD' }, purpose: 'attack helicopters' },
        status: 'planned',
      },
      {
        slots: { country: { iso: 'MAR' }, period: { edtf: '2026' }, amount: { value: 4000000000, currency: 'MAD' }, purpose: 'coastal radars' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Greece’s defence budget for 2024 was €6.1 billion. Pay and pensions took €3.4 billion of it.',
    facts: [
      { slots: { country: { iso: 'GRC' }, period: { edtf: '2024' }, amount: { value: 6100000000, currency: 'EUR' } }, status: 'done' },
      {
        slots: { country: { iso: 'GRC' }, period: { edtf: '2024' }, amount: { value: 3400000000, currency: 'EUR' }, purpose: 'pay and pensions' },
        status: 'done',
      },
    ],
  },
  {
    text: 'Ireland has committed to spending 0.3% of GDP on defence by 2028.',
    facts: [{ slots: { country: { iso: 'IRL' }, period: { edtf: '2028', bound: 'by' }, share: { value: 0.3, unit: '%' } }, status: 'planned' }],
  },
  {
    text: 'Latvia’s 2026 budget amounts to €17.9 billion, of which €2.2 billion goes to the Ministry of Defence.',
    facts: [
      { slots: { country: { iso: 'LVA' }, period: { edtf: '2026' }, amount: { value: 17900000000, currency: 'EUR' } }, status: 'done' },
      {
        slots: { country: { iso: 'LVA' }, period: { edtf: '2026' }, amount: { value: 2200000000, currency: 'EUR' }, purpose: 'Ministry of Defence' },
        status: 'done',
      },
    ],
  },
  {
    text: 'Oman’s defence budget amounts to 2.9 billion rials for 2026. The UAE publishes no figures; one institute puts it at $25 billion.',
    facts: [{ slots: { country: { iso: 'OMN' }, period: { edtf: '2026' }, amount: { value: 2900000000, currency: 'OMR' } }, status: 'done' }],
  },
  {
    text: 'Qatar’s defence budget for 2026, $9 billion, includes no new aircraft.',
    date: '2026-05-03',
    facts: [{ slots: { country: { iso: 'QAT' }, period: { edtf: '2026' }, amount: { value: 9000000000, currency: 'USD' } }, status: 'planned' }],
  },
  {
    text: 'The cabinet of Malaysia raised the defence budget for 2027 by 4 per cent to 22 billion ringgit.',
    date: '2026-10-12',
    facts: [
      {
        slots: { country: { iso: 'MYS' }, period: { edtf: '2027' }, amount: { value: 22000000000, currency: 'MYR' }, change: { value: 4, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The 2023 military budget of Chile of $4.4 billion was the lowest in a decade.',
    date: '2026-05-03',
    facts: [{ slots: { country: { iso: 'CHL' }, period: { edtf: '2023' }, amount: { value: 4400000000, currency: 'USD' } }, status: 'done' }],
  },
  {
    text: 'Defence spending in Sweden reached 2.8% of GDP in 2025. Norway leads with 3.2%, ahead of Denmark (3.1%).',
    facts: [
      { slots: { country: { iso: 'SWE' }, period: { edtf: '2025' }, share: { value: 2.8, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'NOR' }, period: { edtf: '2025' }, share: { value: 3.2, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'DNK' }, period: { edtf: '2025' }, share: { value: 3.1, unit: '%', of: 'GDP' } }, status: 'done' },
    ],
  },
  {
    text: 'Estonia’s defence budget for 2027 is planned at €2.6 billion. €40 million is allocated to a drone wall.',
    facts: [
      { slots: { country: { iso: 'EST' }, period: { edtf: '2027' }, amount: { value: 2600000000, currency: 'EUR' } }, status: 'planned' },
      { slots: { country: { iso: 'EST' }, period: { edtf: '2027' }, amount: { value: 40000000, currency: 'EUR' }, purpose: 'drone wall' }, status: 'planned' },
    ],
  },
  {
    text: 'Finland’s defence expenditure amounted to 2.5% of GDP in 2025. The government’s target is 3% by 2029.',
    facts: [
      { slots: { country: { iso: 'FIN' }, period: { edtf: '2025' }, share: { value: 2.5, unit: '%', of: 'GDP' } }, status: 'done' },
      { slots: { country: { iso: 'FIN' }, period: { edtf: '2029', bound: 'by' }, share: { value: 3, unit: '%', of: 'GDP' } }, status: 'planned' },
    ],
  },
  {
    text: 'France’s 2026 military budget, at €57.1 billion, is 13 per cent above that of 2025.',
    date: '2026-01-20',
    facts: [
      {
        slots: { country: { iso: 'FRA' }, period: { edtf: '2026' }, amount: { value: 57100000000, currency: 'EUR' }, change: { value: 13, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Defence spending in Portugal reached €5.9 billion in 2025. That is 2% of GDP.',
    facts: [
      {
        slots: {
          country: { iso: 'PRT' },
          period: { edtf: '2025' },
          amount: { value: 5900000000, currency: 'EUR' },
          share: { value: 2, unit: '%', of: 'GDP' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Japan’s cabinet approved a record 9.04 trillion yen defence budget for fiscal 2026, up 3.8% from the previous year.',
    facts: [
      {
        slots: { country: { iso: 'JPN' }, period: { edtf: '2026' }, amount: { value: 9040000000000, currency: 'JPY' }, change: { value: 3.8, unit: '%' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'The 2026 Hungarian defence budget will come, if parliament agrees in time, to 1,900 billion forints.',
    date: '2025-10-01',
    facts: [{ slots: { country: { iso: 'HUN' }, amount: { value: 1900000000000, currency: 'HUF' }, period: { edtf: '2026' } }, status: 'planned' }],
  },
  {
    text: 'Estonia has raised its military budget for 2026 by 20 percent to €2.4 billion.',
    date: '2026-03-01',
    facts: [
      {
        slots: { country: { iso: 'EST' }, amount: { value: 2400000000 }, change: { value: 20, unit: '%' }, period: { edtf: '2026' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Latvia cut its defence budget for 2027 by 6% to €1.6 billion.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'LVA' },
          period: { edtf: '2027' },
          amount: { value: 1600000000, currency: 'EUR' },
          change: { value: 6, unit: '%', direction: 'down' },
        },
        status: 'planned',
      },
    ],
  },
];
