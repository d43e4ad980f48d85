import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Look-alikes that are no budgets. */
export const none: FactCorpus = [
  { text: 'Brazil could raise its defence budget to 2% of GDP in 2027.', facts: [] },
  { text: 'Will Ghana’s defence budget reach $2 billion in 2027?', facts: [] },
  { text: 'Kenya’s budget deficit widened to 5.8% of GDP in 2024.', facts: [] },
  { text: 'Volvo’s marketing budget reached $40 million in 2024.', facts: [] },
  { text: 'The film was shot on a budget of $12 million in 2019.', facts: [] },
  { text: 'The US House passed a $901 billion defence policy bill in December 2025.', facts: [] },
  {
    text: 'Laos is buying trucks. Defence spending at Orvania rose to $4 billion in 2025.',
    facts: [],
  },
  { text: 'Serbia was praised. The budget of the city of Niš amounts to $300 million in 2026.', facts: [] },
  { text: 'Norway has set aside $85 million for Ukraine.', facts: [] },
  { text: 'Denmark will spend an additional 50 billion kroner on its military over the next two years.', facts: [] },
  { text: 'Norway leads with 3.2 medals, ahead of Denmark (3.1) and Sweden (2.8).', facts: [] },
  { text: 'Turnout was high: Norway leads with 82%, ahead of Denmark (81%).', facts: [] },
  { text: 'Indonesia’s defence ministry received an offer worth $3 billion in 2024.', facts: [] },
  { text: 'Peru’s Ministry of Defence was not given 9 billion soles in 2026.', facts: [] },
  { text: 'Estonia was praised. €40 million was allocated to a swimming pool.', facts: [] },
  { text: 'The European allies and Canada increased defence spending by 20% in 2025.', facts: [] },
  { text: 'The film was shot in Malta on a budget of $12 million.', facts: [] },
  { text: 'The household budget in Greece is 20% food.', facts: [] },
  { text: 'Schools receive 508 million rand in South Africa’s 2026 budget.', facts: [] },
  { text: 'Canada: C$3 million for the winner in 2026, of which C$1 million for the coach.', facts: [] },
  { text: 'Marketing was budgeted at €2 million for the launch of the phone.', facts: [] },
  { text: 'Chile\n\nThe rooms were allotted by lot, and breakfast was given at eight.', facts: [] },
  { text: 'The ministers of Ghana, Togo and Benin met. The defence budget for 2026 is $400 million.', facts: [] },
  { text: 'The cabinet of Ghana approved $900 million to buy six C295 transports from Airbus.', facts: [] },
];
