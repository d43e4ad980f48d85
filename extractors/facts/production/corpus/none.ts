import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Look-alikes in which nothing is made. */
export const none: FactCorpus = [
  { text: 'Ethiopia could produce 10,000 drones a year.', facts: [] },
  { text: 'The film was produced by two friends in Mumbai.', facts: [] },
  { text: 'The company does not produce shells.', facts: [] },
  { text: 'Will Chile build its own frigates by 2030?', facts: [] },
  { text: 'Her tests produced no result, and the doctors made two more appointments.', facts: [] },
  { text: 'He made 40 saves and built a house in Wales.', facts: [] },
  { text: 'Thirty launchers, made by Roketsan, arrived in Qatar.', facts: [] },
  { text: 'The vineyard produces a dry white wine.', facts: [] },
  { text: 'Airbus won a contract to build 12 H145 helicopters for Ireland.', facts: [] },
  { text: 'The venture between Rheinmetall and Ukroboronprom will manufacture Lynx vehicles.', facts: [] },
  { text: 'Russia launched 90 drones at Kyiv, and Boeing launched a campaign.', facts: [] },
  { text: 'India scrapped a plan to build 12 minesweepers.', facts: [] },
  { text: 'Rheinmetall could make 300 tanks a year if it were paid, which it is not.', facts: [] },
  { text: 'Leopard tanks left Kassel on Tuesday for an exercise in the east.', facts: [] },
  { text: 'The work is shared between Lisbon and Porto, and the airline runs bus lines.', facts: [] },
  { text: 'The court expects 25,000 cases, and the minister hopes for 40 votes.', facts: [] },
  { text: 'Farmers brought in their cows, and the town yielded to the river.', facts: [] },
  { text: 'A range of 600 km and a speed of 90 km/h make the Pandur EVO fit for the road.', facts: [] },
  { text: 'KHNP will build two 1,000 MW units and a dam at Dukovany by 2038.', facts: [] },
  { text: 'Egypt brought in 12 million tonnes of wheat in 2025.', facts: [] },
  { text: 'The airlift lifted 40 tonnes of rice into Khartoum.', facts: [] },
  { text: 'NATO assembled leaders from 32 countries in The Hague.', facts: [] },
  { text: 'Togo has ordered two French-built Gowind-class corvettes.', facts: [] },
];
