import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Conscription in the Nordic and Baltic states\n\nCountry | Length of service, months | Intake in 2025 | Age limit\nFinland | 12 | 21,000 | 30\nLithuania | 9 | 3,800 | 23\nDenmark | 11 | 5,000 | –',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'FIN' }, duration: { value: 12, unit: 'mo' }, intake: { value: 21000, unit: '1' }, age_limit: { value: 30, unit: 'a' } },
        status: 'done',
      },
      {
        slots: { country: { iso: 'LTU' }, duration: { value: 9, unit: 'mo' }, intake: { value: 3800, unit: '1' }, age_limit: { value: 23, unit: 'a' } },
        status: 'done',
      },
      { slots: { country: { iso: 'DNK' }, duration: { value: 11, unit: 'mo' }, intake: { value: 5000, unit: '1' } }, status: 'done' },
    ],
  },
];
