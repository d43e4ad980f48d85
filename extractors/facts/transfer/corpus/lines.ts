import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Lists of aid whose lines a country labels. */
export const lines: FactCorpus = [
  {
    text: 'Moldova’s new friends\n\nMoldova has few weapons. Moldova and Moldovan ministers ask for more. Moldova waits.\n\nWho gives what\nCommitments since 1 October 2025, as published:\n• Germany. The 2026 budget holds €15 million for Moldova. Two Piranha vehicles and a ninth Giraffe radar were handed over in December 2025; 60 Marder fighting vehicles will follow in May 2026.\n• Sweden. Package No. 21, worth SEK 129 million, consists mainly of 18 Archer howitzers.\n• Lithuania. Money is short. Thirty M113 carriers left by rail in January 2026.',
    facts: [
      { slots: { from: { iso: 'DEU' }, to: { iso: 'MDA' }, system: { name: 'Piranha' }, quantity: { value: 2 }, date: { edtf: '2025-12' } }, status: 'done' },
      { slots: { from: { iso: 'DEU' }, to: { iso: 'MDA' }, system: { name: 'Giraffe' }, date: { edtf: '2025-12' } }, status: 'done' },
      {
        slots: { from: { iso: 'DEU' }, to: { iso: 'MDA' }, system: { name: 'Marder' }, quantity: { value: 60 }, date: { edtf: '2026-05' } },
        status: 'planned',
      },
      { slots: { from: { iso: 'SWE' }, to: { iso: 'MDA' }, system: { name: 'Archer' }, quantity: { value: 18 } }, status: 'planned' },
      { slots: { from: { iso: 'LTU' }, to: { iso: 'MDA' }, system: { name: 'M113' }, quantity: { value: 30 }, date: { edtf: '2026-01' } }, status: 'done' },
    ],
  },
  { text: 'Germany. The budget is large. Two Piranha vehicles were handed over in December 2025.', facts: [] },
];
