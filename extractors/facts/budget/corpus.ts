import type { FactCorpus } from '../../../src/link/corpus.js';

/** Passages with the budgets they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
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
    text: 'In 2024 the Netherlands spent 2.05% of its GDP on defence.',
    facts: [{ slots: { country: { iso: 'NLD' }, period: { edtf: '2024' }, share: { value: 2.05, unit: '%' } }, status: 'done' }],
  },
  {
    text: 'Japan spent ¥7.9 trillion on defence in 2024, or 1.6% of GDP. Of this, about ¥970 billion was earmarked for stand-off missiles.',
    facts: [
      {
        slots: { country: { iso: 'JPN' }, period: { edtf: '2024' }, amount: { value: 7900000000000, currency: 'JPY' }, share: { value: 1.6, unit: '%' } },
        status: 'done',
      },
      {
        slots: { country: { iso: 'JPN' }, period: { edtf: '2024' }, amount: { value: 970000000000, currency: 'JPY' }, purpose: 'stand-off missiles' },
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
        slots: { country: { iso: 'CHL' }, period: { edtf: '2023' }, amount: { value: 4500000000, currency: 'USD' }, change: { value: 6, unit: '%' } },
        status: 'done',
      },
    ],
  },
  { text: 'Brazil could raise its defence budget to 2% of GDP in 2027.', facts: [] },
  { text: 'Will Ghana’s defence budget reach $2 billion in 2027?', facts: [] },
  { text: 'Kenya’s budget deficit widened to 5.8% of GDP in 2024.', facts: [] },
  { text: 'Volvo’s marketing budget reached $40 million in 2024.', facts: [] },
  { text: 'The film was shot on a budget of $12 million in 2019.', facts: [] },
  {
    text: 'NATO members spent a combined $1.5 trillion on defence in 2024.',
    facts: [{ slots: { country: { name: 'NATO' }, period: { edtf: '2024' }, amount: { value: 1500000000000, currency: 'USD' } }, status: 'done' }],
  },
  { text: 'The US House passed a $901 billion defence policy bill in December 2025.', facts: [] },
];
