import type { FactCorpus } from '../../../src/link/corpus.js';
import { paceCorpus } from './pacecorpus.js';

/** Passages with the productions they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  {
    text: 'Hanwha Aerospace will assemble 240 K9 howitzers in Changwon from 2026.',
    facts: [
      {
        slots: { producer: { name: 'Hanwha Aerospace' }, system: { name: 'K9' }, quantity: { value: 240 }, date: { edtf: '2026' }, site: 'Changwon' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'In 2023 Turkey produced 120,000 artillery shells.',
    facts: [{ slots: { producer: { iso: 'TUR' }, item: 'artillery shells', quantity: { value: 120000 }, date: { edtf: '2023' } }, status: 'done' }],
  },
  {
    text: 'Two frigates were built by Navantia in Ferrol.',
    facts: [{ slots: { producer: { name: 'Navantia' }, item: 'frigates', quantity: { value: 2 }, site: 'Ferrol' }, status: 'done' }],
  },
  {
    text: 'Nammo will open an ammunition plant in Karlskoga in 2027. The plant is designed to turn out 80,000 rockets a year.',
    facts: [
      {
        slots: { producer: { name: 'Nammo' }, item: 'rockets', quantity: { value: 80000, per: 'year' }, site: 'ammunition plant in Karlskoga' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Rheinmetall will build a factory near Vilnius for the production of 155 mm shells by 2028.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', date: { edtf: '2028' }, site: 'factory near Vilnius' }, status: 'planned' }],
  },
  {
    text: 'Tata will produce 60 mm and 81 mm mortar bombs in Pune.',
    facts: [
      { slots: { producer: { name: 'Tata' }, item: '60 mm mortar bombs', site: 'Pune' }, status: 'planned' },
      { slots: { producer: { name: 'Tata' }, item: '81 mm mortar bombs', site: 'Pune' }, status: 'planned' },
    ],
  },
  {
    text: 'According to Indian officials, Bharat Dynamics expects to produce up to 300 missiles a year by 2027.',
    facts: [
      {
        slots: { producer: { name: 'Bharat Dynamics' }, item: 'missiles', quantity: { value: 300, mod: 'at-most', per: 'year' }, date: { edtf: '2027' } },
        status: 'planned',
        attribution: 'Indian officials',
      },
    ],
  },
  {
    text: 'In August 2024, Taiwan tested the domestically produced Hsiung Feng III missile.',
    facts: [{ slots: { producer: { iso: 'TWN' }, system: { name: 'Hsiung Feng III' } }, status: 'done' }],
  },
  { text: 'Ethiopia could produce 10,000 drones a year.', facts: [] },
  { text: 'The film was produced by two friends in Mumbai.', facts: [] },
  { text: 'The company does not produce shells.', facts: [] },
  { text: 'Will Chile build its own frigates by 2030?', facts: [] },
  { text: 'Her tests produced no result, and the doctors made two more appointments.', facts: [] },
  { text: 'He made 40 saves and built a house in Wales.', facts: [] },
  { text: 'Thirty launchers, made by Roketsan, arrived in Qatar.', facts: [] },
  { text: 'The vineyard produces a dry white wine.', facts: [] },
  {
    text: 'Rheinmetall expects to make 700,000 artillery shells a year from 2025.',
    facts: [
      {
        slots: { producer: { name: 'Rheinmetall' }, item: 'artillery shells', quantity: { value: 700000, per: 'year' }, date: { edtf: '2025', bound: 'from' } },
        status: 'planned',
      },
    ],
  },
  {
    text: "Russia's Uralvagonzavod is producing about 250 T-90M tanks annually, according to the IISS.",
    facts: [
      { slots: { producer: { name: 'Uralvagonzavod' }, system: { name: 'T-90M' }, quantity: { value: 250, mod: 'about', per: 'year' } }, status: 'claimed' },
    ],
  },
  {
    text: 'Ukraine will make 4 million drones this year, Deputy Prime Minister Mykhailo Fedorov said.',
    date: '2026-03-15',
    facts: [{ slots: { producer: { iso: 'UKR' }, item: 'drones', quantity: { value: 4000000 }, date: { edtf: '2026' } }, status: 'planned' }],
  },
  {
    text: 'Production of the K2 tank in Poland will start in 2026 at the Bumar plant in Gliwice.',
    facts: [{ slots: { producer: { iso: 'POL' }, system: { name: 'K2' }, date: { edtf: '2026' }, site: 'Bumar plant in Gliwice' }, status: 'planned' }],
  },
  {
    text: 'Iran claims to have produced 1,000 Shahed-136 drones since 2022.',
    facts: [{ slots: { producer: { iso: 'IRN' }, system: { name: 'Shahed-136' }, quantity: { value: 1000 } }, status: 'claimed' }],
  },
  {
    text: 'The U.S. Army has contracted General Dynamics to produce 36,000 155 mm shells a month by early 2025.',
    facts: [
      {
        slots: {
          producer: { name: 'General Dynamics' },
          item: '155 mm shells',
          quantity: { value: 36000, per: 'month' },
          date: { edtf: '2025', mod: 'start', bound: 'by' },
        },
        status: 'contracted',
      },
    ],
  },
  { text: 'Airbus won a contract to build 12 H145 helicopters for Ireland.', facts: [] },
  {
    text: 'Navantia will build five F110 frigates at its Ferrol yard.',
    facts: [{ slots: { producer: { name: 'Navantia' }, system: { name: 'F110' }, quantity: { value: 5 }, site: 'Ferrol yard' }, status: 'planned' }],
  },
  {
    text: 'MBDA has raised production of Mistral missiles to 40 a month.',
    facts: [{ slots: { producer: { name: 'MBDA' }, system: { name: 'Mistral' }, quantity: { value: 40, per: 'month' } }, status: 'done' }],
  },
  {
    text: 'Rheinmetall plans to increase its annual output of artillery shells from 450,000 to 750,000 by 2027.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: 'artillery shells', quantity: { value: 750000 }, date: { edtf: '2027' } }, status: 'planned' }],
  },
  {
    text: 'Navantia launched the first of five F110 frigates in Ferrol in September 2025.',
    facts: [{ slots: { producer: { name: 'Navantia' }, system: { name: 'F110' }, date: { edtf: '2025-09' }, site: 'Ferrol' }, status: 'done' }],
  },
  {
    text: 'Saudi Aramco pumped 9 million barrels a day in March 2025.',
    facts: [
      { slots: { producer: { name: 'Saudi Aramco' }, quantity: { value: 9000000, unit: '[bbl_us]', per: 'day' }, date: { edtf: '2025-03' } }, status: 'done' },
    ],
  },
  {
    text: 'Toyota built 9.5 million cars in 2024.',
    facts: [{ slots: { producer: { name: 'Toyota' }, item: 'cars', quantity: { value: 9500000 }, date: { edtf: '2024' } }, status: 'done' }],
  },
  { text: 'The venture between Rheinmetall and Ukroboronprom will manufacture Lynx vehicles.', facts: [] },
  { text: 'Russia launched 90 drones at Kyiv, and Boeing launched a campaign.', facts: [] },
  { text: 'India scrapped a plan to build 12 minesweepers.', facts: [] },
  {
    text: 'The Type 31 frigates are being assembled at Babcock’s Rosyth yard in Scotland.',
    facts: [{ slots: { producer: { name: 'Babcock' }, system: { name: 'Type 31' }, site: 'Rosyth yard in Scotland' }, status: 'done' }],
  },
  {
    text: 'Otokar assembles the Cobra II at Arifiye, and its director hopes for 90 vehicles in 2028.',
    facts: [
      { slots: { producer: { name: 'Otokar' }, system: { name: 'Cobra II' }, site: 'Arifiye' }, status: 'done' },
      {
        slots: { producer: { name: 'Otokar' }, system: { name: 'Cobra II' }, quantity: { value: 90 }, date: { edtf: '2028' }, site: 'Arifiye' },
        status: 'planned',
      },
    ],
  },
  {
    text: 'At Sorgues, Eurenco runs propellant lines around the clock.',
    facts: [{ slots: { producer: { name: 'Eurenco' }, item: 'propellant', site: 'Sorgues' }, status: 'done' }],
  },
  {
    text: 'Final assembly of the Borsuk is shared between Rosomak SA in Siemianowice and Jelcz in Laskowice.',
    facts: [
      { slots: { producer: { name: 'Rosomak SA' }, system: { name: 'Borsuk' }, site: 'Siemianowice' }, status: 'done' },
      { slots: { producer: { name: 'Jelcz' }, system: { name: 'Borsuk' }, site: 'Laskowice' }, status: 'done' },
    ],
  },
  {
    text: 'K2 tanks leave Hyundai Rotem’s plant in Changwon at a rate of ten a month.',
    facts: [
      {
        slots: { producer: { name: 'Hyundai Rotem' }, system: { name: 'K2' }, quantity: { value: 10, per: 'month' }, site: 'plant in Changwon' },
        status: 'done',
      },
    ],
  },
  {
    text: 'Fire Point says that its factories can build 200 FP-1 drones a day.',
    facts: [{ slots: { producer: { name: 'Fire Point' }, system: { name: 'FP-1' }, quantity: { value: 200, per: 'day' } }, status: 'claimed' }],
  },
  {
    text: 'The filling of 155 mm shells is to start at Baisogala in 2027, Rheinmetall says.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', date: { edtf: '2027' }, site: 'Baisogala' }, status: 'planned' }],
  },
  {
    text: 'Larsen & Toubro inaugurated a gun factory in Hazira in 2018 and now fills two types of mortar bomb there.',
    facts: [{ slots: { producer: { name: 'Larsen & Toubro' }, item: 'mortar bomb', site: 'Hazira' }, status: 'done' }],
  },
  {
    text: 'Zambia\n\nMines in the north yielded 220,000 tonnes of copper in 2024.',
    facts: [{ slots: { producer: { iso: 'ZMB' }, item: 'copper', quantity: { value: 220000 }, date: { edtf: '2024' } }, status: 'done' }],
  },
  {
    text: 'Kazatomprom mined 23,270 tonnes of uranium in 2024 and expects 26,000 tonnes in 2026.',
    facts: [
      { slots: { producer: { name: 'Kazatomprom' }, item: 'uranium', quantity: { value: 23270 }, date: { edtf: '2024' } }, status: 'done' },
      { slots: { producer: { name: 'Kazatomprom' }, item: 'uranium', quantity: { value: 26000 }, date: { edtf: '2026' } }, status: 'planned' },
    ],
  },
  {
    text: 'Chemring made 900 tonnes of explosives in 2024; by 2028 the figure is to be 1,800 tonnes.',
    facts: [
      { slots: { producer: { name: 'Chemring' }, item: 'explosives', quantity: { value: 900 }, date: { edtf: '2024' } }, status: 'done' },
      { slots: { producer: { name: 'Chemring' }, item: 'explosives', quantity: { value: 1800 }, date: { edtf: '2028' } }, status: 'planned' },
    ],
  },
  {
    text: 'Rheinmetall turned out 60,000 155 mm shells in 2024 and means to make 120,000 a year by 2028.',
    facts: [
      { slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', quantity: { value: 60000 }, date: { edtf: '2024' } }, status: 'done' },
      {
        slots: { producer: { name: 'Rheinmetall' }, item: '155 mm shells', quantity: { value: 120000, per: 'year' }, date: { edtf: '2028' } },
        status: 'planned',
      },
    ],
  },
  { text: 'Rheinmetall could make 300 tanks a year if it were paid, which it is not.', facts: [] },
  { text: 'Leopard tanks left Kassel on Tuesday for an exercise in the east.', facts: [] },
  { text: 'The work is shared between Lisbon and Porto, and the airline runs bus lines.', facts: [] },
  { text: 'The court expects 25,000 cases, and the minister hopes for 40 votes.', facts: [] },
  { text: 'Farmers brought in their cows, and the town yielded to the river.', facts: [] },
  {
    text: 'India has ordered 97 Tejas Mk1A fighters. They will be assembled by Hindustan Aeronautics Limited at Nashik.',
    facts: [{ slots: { producer: { name: 'Hindustan Aeronautics Limited' }, system: { name: 'Tejas Mk1A' }, site: 'Nashik' }, status: 'planned' }],
  },
  {
    text: 'FN Herstal will manufacture the Evolys in Zutendaal from 2026 at a rate of 5,000 a year.',
    facts: [
      {
        slots: {
          producer: { name: 'FN Herstal' },
          system: { name: 'FN Evolys' },
          quantity: { value: 5000, per: 'year' },
          date: { edtf: '2026' },
          site: 'Zutendaal',
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Rheinmetall overhauls engines at Kassel and turns out gearboxes there.',
    facts: [{ slots: { producer: { name: 'Rheinmetall' }, item: 'gearboxes', site: 'Kassel' }, status: 'done' }],
  },
  {
    text: 'Uralvagonzavod is believed to be making 250 to 300 T-90M tanks a year in Nizhny Tagil.',
    facts: [
      {
        slots: { producer: { name: 'Uralvagonzavod' }, system: { name: 'T-90M' }, quantity: { min: 250, max: 300, per: 'year' }, site: 'Nizhny Tagil' },
        status: 'claimed',
      },
    ],
  },
  {
    text: 'At Split, Brodosplit is completing a second patrol ship of the Omiš class.',
    facts: [{ slots: { producer: { name: 'Brodosplit' }, system: { name: 'Omiš class' }, site: 'Split' }, status: 'done' }],
  },
  { text: 'A range of 600 km and a speed of 90 km/h make the Pandur EVO fit for the road.', facts: [] },
  { text: 'KHNP will build two 1,000 MW units and a dam at Dukovany by 2038.', facts: [] },
  { text: 'Egypt brought in 12 million tonnes of wheat in 2025.', facts: [] },
  { text: 'The airlift lifted 40 tonnes of rice into Khartoum.', facts: [] },
  { text: 'NATO assembled leaders from 32 countries in The Hague.', facts: [] },
  {
    text: 'Codelco produced 1.33 million tonnes of copper in 2025. It expects exports of 1.2 million tonnes in 2026.',
    facts: [{ slots: { producer: { name: 'Codelco' }, item: 'copper', quantity: { value: 1330000 }, date: { edtf: '2025' } }, status: 'done' }],
  },
  {
    text: 'Otokar, which builds the Cobra vehicle, won a prize in March 2025.',
    facts: [{ slots: { producer: { name: 'Otokar' }, system: { name: 'Cobra II' } }, status: 'done' }],
  },
  { text: 'Togo has ordered two French-built Gowind-class corvettes.', facts: [] },
  ...paceCorpus,
];
