import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';

/** Passages with the specifications they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  ...cells,
  {
    text: 'The BrahMos missile has a range of 290 km and a 200 kg warhead.',
    facts: [
      { slots: { system: { name: 'BrahMos' }, attribute: 'range', value: { value: 290, unit: 'km' } } },
      { slots: { system: { name: 'BrahMos' }, attribute: 'warhead mass', value: { value: 200, unit: 'kg' } } },
    ],
  },
  {
    text: 'Iran showed the Shahed-136 drone. It flies up to 2,000 km and carries a 50 kg warhead.',
    facts: [
      { slots: { system: { name: 'Shahed-136' }, attribute: 'range', value: { value: 2000, unit: 'km' } } },
      { slots: { system: { name: 'Shahed-136' }, attribute: 'warhead mass', value: { value: 50, unit: 'kg' } } },
    ],
  },
  {
    text: 'The MQ-9B has an endurance of more than 40 hours.',
    facts: [{ slots: { system: { name: 'MQ-9B' }, attribute: 'endurance', value: { value: 40, mod: 'more-than', unit: 'h' } } }],
  },
  {
    text: 'The Leopard 2A7 weighs 66.5 tonnes.',
    facts: [{ slots: { system: { name: 'Leopard 2A7' }, attribute: 'weight', value: { value: 66.5, unit: 't' } } }],
  },
  {
    text: 'With its payload of 150 kg, the Bayraktar TB2 stays up all day.',
    facts: [{ slots: { system: { name: 'Bayraktar TB2' }, attribute: 'payload', value: { value: 150, unit: 'kg' } } }],
  },
  {
    text: 'The Javelin strikes targets at 2,500 m.',
    facts: [{ slots: { system: { name: 'Javelin' }, attribute: 'range', value: { value: 2500, unit: 'm' } } }],
  },
  {
    text: 'According to the manufacturer, the Gripen E reaches a top speed of 2,470 km/h.',
    facts: [{ slots: { system: { name: 'Gripen E' }, attribute: 'top speed', value: { value: 2470, unit: 'km/h' } }, attribution: 'the manufacturer' }],
  },
  {
    text: 'The PULS system has a maximum range of 300 km.',
    facts: [{ slots: { system: { name: 'PULS' }, attribute: 'range', value: { value: 300, unit: 'km' } } }],
  },
  {
    text: 'With a payload of 7.7 tonnes and a combat radius of 1,000 km, the new KF-21 is to replace older jets.',
    facts: [
      { slots: { system: { name: 'KF-21' }, attribute: 'payload', value: { value: 7.7, unit: 't' } } },
      { slots: { system: { name: 'KF-21' }, attribute: 'combat radius', value: { value: 1000, unit: 'km' } } },
    ],
  },
  {
    text: 'The Type 26 frigate is 149.9 metres long and displaces 6,900 tonnes.',
    facts: [
      { slots: { system: { name: 'Type 26' }, attribute: 'length', value: { value: 149.9, unit: 'm' } } },
      { slots: { system: { name: 'Type 26' }, attribute: 'displacement', value: { value: 6900, unit: 't' } } },
    ],
  },
  {
    text: 'The MQ-9B can stay aloft for 40 hours, climb to 12,000 metres and carry 2,155 kg.',
    facts: [
      { slots: { system: { name: 'MQ-9B' }, attribute: 'endurance', value: { value: 40, unit: 'h' } } },
      { slots: { system: { name: 'MQ-9B' }, attribute: 'altitude', value: { value: 12000, unit: 'm' } } },
      { slots: { system: { name: 'MQ-9B' }, attribute: 'payload', value: { value: 2155, unit: 'kg' } } },
    ],
  },
  {
    text: 'Weighing 66.5 tonnes, the Leopard 2A7 is too heavy for the bridge.',
    facts: [{ slots: { system: { name: 'Leopard 2A7' }, attribute: 'weight', value: { value: 66.5, unit: 't' } } }],
  },
  {
    text: 'The Arrow 3 can engage targets at altitudes above 100 km.',
    facts: [{ slots: { system: { name: 'Arrow 3' }, attribute: 'altitude', value: { value: 100, mod: 'more-than', unit: 'km' } } }],
  },
  { text: 'With a crew of 60, the ministry runs a depot beside the Patriot battery.', facts: [] },
  { text: 'If the BrahMos had a range of 800 km, it could reach the coast.', facts: [] },
  { text: 'A C-130 was carrying 12 tonnes of flour to the islands.', facts: [] },
  { text: 'The hikers chose from a range of 12 routes and walked 30 km.', facts: [] },
  { text: 'The ship sailed 300 km at speed and reached port.', facts: [] },
  { text: 'Does the Patriot have a range of 160 km?', facts: [] },
  { text: 'The runner covered a length of 400 m in 44 seconds.', facts: [] },
  { text: 'His weight fell by 12 kg within a year.', facts: [] },
  { text: 'The plane was flying at an altitude of 10,000 m when the storm began.', facts: [] },
  { text: 'The crew of 12 slept below deck.', facts: [] },
  { text: 'Prices in the range of $40 to $60 are common.', facts: [] },
  {
    text: "The JASSM-ER's range is more than 925 km; its warhead weighs 450 kg.",
    facts: [
      { slots: { system: { name: 'JASSM-ER' }, attribute: 'range', value: { value: 925, mod: 'more-than', unit: 'km' } } },
      { slots: { system: { name: 'JASSM-ER' }, attribute: 'warhead mass', value: { value: 450, unit: 'kg' } } },
    ],
  },
  {
    text: 'Indonesia ordered two Scorpène submarines. The boats displace 1,870 tonnes, need a crew of 31 and carry 18 torpedoes.',
    facts: [
      { slots: { system: { name: 'Scorpène' }, attribute: 'displacement', value: { value: 1870, unit: 't' } } },
      { slots: { system: { name: 'Scorpène' }, attribute: 'crew', value: { value: 31, unit: '1', of: 'crew' } } },
      { slots: { system: { name: 'Scorpène' }, attribute: 'torpedoes', value: { value: 18, unit: '1', of: 'torpedoes' } } },
    ],
  },
  {
    text: 'Armed with eight Harpoon missiles, the Sigma class corvette makes 28 knots.',
    facts: [
      { slots: { system: { name: 'Sigma class' }, attribute: 'missiles', value: { value: 8, unit: '1', of: 'Harpoon missiles' } } },
      { slots: { system: { name: 'Sigma class' }, attribute: 'speed', value: { value: 28, unit: '[kn_i]' } } },
    ],
  },
  {
    text: 'The Leopard 2A8 is fitted with a 120-mm smoothbore gun.',
    facts: [{ slots: { system: { name: 'Leopard 2A8' }, attribute: 'calibre', value: { value: 120, unit: 'mm' } } }],
  },
  {
    text: 'Norway showed the Skjold class. The 274-ton ships are 47.5 metres long.',
    facts: [
      { slots: { system: { name: 'Skjold class' }, attribute: 'displacement', value: { value: 274, unit: 't' } } },
      { slots: { system: { name: 'Skjold class' }, attribute: 'length', value: { value: 47.5, unit: 'm' } } },
    ],
  },
  {
    text: 'The 66-tonne Leopard 2A7 reached the bridge.',
    facts: [{ slots: { system: { name: 'Leopard 2A7' }, attribute: 'weight', value: { value: 66, unit: 't' } } }],
  },
  {
    text: 'The 90-km-range Pinaka rocket was tested in December.',
    facts: [{ slots: { system: { name: 'Pinaka' }, attribute: 'range', value: { value: 90, unit: 'km' } } }],
  },
  {
    text: 'The PzH 2000 reaches 40 km with base-bleed rounds.',
    facts: [{ slots: { system: { name: 'PzH 2000' }, attribute: 'range', value: { value: 40, unit: 'km' } } }],
  },
  {
    text: 'The NH90 can carry 20 soldiers or 2.5 tonnes of cargo.',
    facts: [{ slots: { system: { name: 'NH90' }, attribute: 'soldiers', value: { value: 20, unit: '1', of: 'soldiers' } } }],
  },
  {
    text: 'The A400M can transport up to 37 tonnes.',
    facts: [{ slots: { system: { name: 'A400M' }, attribute: 'payload', value: { value: 37, mod: 'at-most', unit: 't' } } }],
  },
  {
    text: 'The Switchblade 300 flies for 15 minutes.',
    facts: [{ slots: { system: { name: 'Switchblade 300' }, attribute: 'endurance', value: { value: 15, unit: 'min' } } }],
  },
  { text: 'Four NH90 helicopters carried 60 soldiers to the island.', facts: [] },
  { text: 'Poland bought Leopard 2A5 tanks. A 66-tonne crane lifted them.', facts: [] },
  { text: 'The minister praised the Boxer. Norway’s new missile has a range of 300 km.', facts: [] },
  { text: 'Denmark delivered 19 F-16s. Under the scheme 500,000 shells of 155 mm calibre were sent.', facts: [] },
  { text: 'The F-35 flew 200 km north before turning back.', facts: [] },
  { text: 'The Hwasong-18 flew 1,001 km at an altitude of 6,648 km before falling into the sea.', facts: [] },
  {
    text: 'The army will rebuild 90 tanks to the Challenger 3 standard. The new tank mounts a 120 mm gun and, at 66 tonnes, is too heavy for the bridge.',
    facts: [
      { slots: { system: { name: 'Challenger 3' }, attribute: 'calibre', value: { value: 120, unit: 'mm' } } },
      { slots: { system: { name: 'Challenger 3' }, attribute: 'weight', value: { value: 66, unit: 't' } } },
    ],
  },
  {
    text: 'At 42 tonnes, the Lynx KF41 is too heavy for many bridges.',
    facts: [{ slots: { system: { name: 'Lynx KF41' }, attribute: 'weight', value: { value: 42, unit: 't' } } }],
  },
  {
    text: 'The navy showed the DragonFire laser in May; 50 kW strong, it is said to have a reach of 5 km.',
    facts: [
      { slots: { system: { name: 'DragonFire' }, attribute: 'power', value: { value: 50, unit: 'kW' } } },
      { slots: { system: { name: 'DragonFire' }, attribute: 'range', value: { value: 5, unit: 'km' } } },
    ],
  },
  {
    text: 'Turkey flies the Bayraktar TB3. The aircraft stays up for 21 hours and lifts 280 kg.',
    facts: [
      { slots: { system: { name: 'Bayraktar TB3' }, attribute: 'endurance', value: { value: 21, unit: 'h' } } },
      { slots: { system: { name: 'Bayraktar TB3' }, attribute: 'payload', value: { value: 280, unit: 'kg' } } },
    ],
  },
  {
    text: 'The Arrowhead 140, a frigate of 5,700 tonnes, was ordered by Poland.',
    facts: [{ slots: { system: { name: 'Arrowhead 140' }, attribute: 'displacement', value: { value: 5700, unit: 't' } } }],
  },
  {
    text: 'The Gripen E has a combat radius of 1,500 km and ten hardpoints.',
    facts: [
      { slots: { system: { name: 'Gripen E' }, attribute: 'combat radius', value: { value: 1500, unit: 'km' } } },
      { slots: { system: { name: 'Gripen E' }, attribute: 'hardpoints', value: { value: 10 } } },
    ],
  },
  {
    text: 'Ukraine’s Flamingo missile can carry a warhead of 1,150 kg over 3,000 km.',
    facts: [
      { slots: { system: { name: 'FP-5' }, attribute: 'warhead mass', value: { value: 1150, unit: 'kg' } } },
      { slots: { system: { name: 'FP-5' }, attribute: 'range', value: { value: 3000, unit: 'km' } } },
    ],
  },
  {
    text: 'The crews like the Ajax vehicles now that noise inside the turret stays below 85 decibels.',
    facts: [{ slots: { system: { name: 'Ajax' }, attribute: 'noise inside the turret', value: { value: 85, unit: 'dB' } } }],
  },
  { text: 'At 66, the general is older than the Leopard 2, and stays up for two hours a night.', facts: [] },
  { text: 'The Gripen was met by ten engines of the fire brigade over 300 km of road.', facts: [] },
  {
    text: 'The Archer howitzer fires nine rounds a minute to 50 km.',
    facts: [
      { slots: { system: { name: 'Archer' }, attribute: 'rate of fire', value: { value: 9 } } },
      { slots: { system: { name: 'Archer' }, attribute: 'range', value: { value: 50, unit: 'km' } } },
    ],
  },
  {
    text: 'Each S-400 battery can engage 36 targets at once, out to 400 km.',
    facts: [{ slots: { system: { name: 'S-400' }, attribute: 'range', value: { value: 400, unit: 'km' } } }],
  },
  {
    text: 'A top speed of 90 km/h and a range of 600 km make the Pandur EVO fit for the road.',
    facts: [
      { slots: { system: { name: 'Pandur EVO' }, attribute: 'top speed', value: { value: 90, unit: 'km/h' } } },
      { slots: { system: { name: 'Pandur EVO' }, attribute: 'range', value: { value: 600, unit: 'km' } } },
    ],
  },
  {
    text: 'The Tomahawk’s reach, 1,600 km, covers the capital.',
    facts: [{ slots: { system: { name: 'Tomahawk' }, attribute: 'range', value: { value: 1600, unit: 'km' } } }],
  },
  { text: 'The Tomahawk was fired to mark 50 km of new road, out to the sea.', facts: [] },
  {
    text: 'The Leopard 2A8 carries a 120 mm L55A1 gun and weighs 69 tonnes.',
    facts: [{ slots: { system: { name: 'Leopard 2A8' }, attribute: 'weight', value: { value: 69, unit: 't' } } }],
  },
  {
    text: 'Peru ordered 30 Rafale jets. The institute assembles the winner’s drone, with an endurance of 30 hours.',
    facts: [],
  },
  { text: 'Japan handed Palau a C-130H transport aircraft and 16 trucks.', facts: [] },
];
