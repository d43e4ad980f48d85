import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Look-alikes in which nothing is given. */
export const none: FactCorpus = [
  { text: 'Finland could give its old howitzers to Ukraine.', facts: [] },
  { text: 'Did Kenya send 40 trucks to Sudan?', facts: [] },
  { text: 'The goalkeeper handed the ball to the referee and returned to Italy.', facts: [] },
  { text: 'Saab delivered four Gripen fighters to Brazil for $380 million.', facts: [] },
  { text: 'She sent two letters to her aunt in Portugal.', facts: [] },
  { text: 'Bolivia returned three athletes to the squad for the match in Chile.', facts: [] },
  { text: 'The bank transferred $40 million to an account in Cyprus.', facts: [] },
  { text: 'If Sweden sends ten boats to Estonia, others may follow.', facts: [] },
  { text: 'Naval Group handed over two frigates to Egypt in 2021.', facts: [] },
  { text: 'Sri Lanka was given nine days by the court.', facts: [] },
  { text: 'The minister handed Kenya a sharp rebuke in May 2024.', facts: [] },
  { text: 'Eight containers reached Peru in May 2024.', facts: [] },
  { text: 'The president was flown to Cuba in March 2013.', facts: [] },
  { text: 'Spain flew 12 F-18 fighters to Romania in May 2023.', facts: [] },
  { text: 'The ship carrying 900 tonnes of flour sank.', facts: [] },
  { text: 'The minister passed the question on to his deputy.', facts: [] },
  { text: 'The ministry handed its files over to the court.', facts: [] },
];
