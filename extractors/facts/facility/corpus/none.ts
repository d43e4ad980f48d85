import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Look-alikes that are no facilities. */
export const none: FactCorpus = [
  { text: 'If the plant at Temane had a capacity of 900 MW, imports would end.', facts: [] },
  { text: 'The theatre can hold 900 people and was full.', facts: [] },
  { text: 'Namibia could build a refinery at Walvis Bay.', facts: [] },
  { text: 'Will the port of Mombasa open a new terminal in 2027?', facts: [] },
  { text: 'The village school was closed in 1998, and the road to Siena was quiet.', facts: [] },
  { text: 'They opened the door of the hall and saw the bridge.', facts: [] },
  { text: 'The bridge at Mostar was built in 1566.', facts: [] },
  { text: 'Our train to Lyon started at noon.', facts: [] },
  { text: 'He planned the wedding at a farm in Kent for June 2024.', facts: [] },
  { text: 'She opened a bakery in Porto in 2019.', facts: [] },
  { text: 'The company has a plant in mind, and the army has a base.', facts: [] },
  { text: 'The museum at Ulm, with room for 300 visitors, is popular.', facts: [] },
  { text: 'Work on the report began in Oslo.', facts: [] },
  { text: 'The minister dropped her appeal at The Hague, and the pilot dropped bombs on a base.', facts: [] },
  { text: 'Earlier plans for a nuclear station were dropped without a word.', facts: [] },
  { text: 'The picture shows a station in the rain, and the engine works again.', facts: [] },
  { text: 'He gave up the post of port director, and the talks were brought to life.', facts: [] },
  { text: 'The bridge carries 12 tonnes, and the school has room for 300 pupils.', facts: [] },
  { text: 'The plant grew to 2 metres at Kew in 2024.', facts: [] },
  { text: 'The hall was lit by 300 lamps when the minister spoke at Payerne.', facts: [] },
  { text: 'The port is sweet, and a glass of 20 centilitres costs 6 euros in Porto.', facts: [] },
  { text: 'The company halted a train near Minsk for 3 hours.', facts: [] },
];
