import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Things made. */
export const made: FactCorpus = [
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
  {
    text: 'Navantia will build five F110 frigates at its Ferrol yard.',
    facts: [{ slots: { producer: { name: 'Navantia' }, system: { name: 'F110' }, quantity: { value: 5 }, site: 'Ferrol yard' }, status: 'planned' }],
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
    text: 'Fire Point says that its factories can build 200 FP-1 drones a day.',
    facts: [{ slots: { producer: { name: 'Fire Point' }, system: { name: 'FP-1' }, quantity: { value: 200, per: 'day' } }, status: 'claimed' }],
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
  {
    text: 'Codelco produced 1.33 million tonnes of copper in 2025. It expects exports of 1.2 million tonnes in 2026.',
    facts: [{ slots: { producer: { name: 'Codelco' }, item: 'copper', quantity: { value: 1330000 }, date: { edtf: '2025' } }, status: 'done' }],
  },
  {
    text: 'Otokar, which builds the Cobra vehicle, won a prize in March 2025.',
    facts: [{ slots: { producer: { name: 'Otokar' }, system: { name: 'Cobra II' } }, status: 'done' }],
  },
];
