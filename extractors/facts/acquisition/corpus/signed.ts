import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Deals signed on a day, ended on a day, completed or told by a cleft; suppositions and delays. */
export const signed: FactCorpus = [
  {
    text: 'Peru signed Monday for a further 30 Stryker vehicles from General Dynamics Land Systems, a deal worth $90 million.',
    date: '2026-06-15',
    facts: [
      {
        slots: {
          buyer: { iso: 'PER' },
          supplier: { name: 'General Dynamics Land Systems' },
          system: { name: 'Stryker' },
          quantity: { value: 30 },
          amount: { value: 90000000, currency: 'USD' },
          date: { edtf: '2026-06-15' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Oman settled in September on the NASAMS rather than Patriot.',
    date: '2026-06-15',
    facts: [{ slots: { buyer: { iso: 'OMN' }, system: { name: 'NASAMS' }, date: { edtf: '2025-09' } }, status: 'planned' }],
  },
  {
    text: 'Romania has called off its order for 1,500 Switchblade drones, citing jammed radios in trials.',
    facts: [{ slots: { buyer: { iso: 'ROU' }, system: { name: 'Switchblade' }, quantity: { value: 1500 } }, status: 'cancelled' }],
  },
  { text: 'Suppose, though, that Lisbon were to pick six U212 submarines from TKMS, as some expect.', facts: [] },
  {
    text: 'Fourteen Challenger 2 tanks, six Boxer vehicles and 32 AS90 self-propelled guns were ordered by Kenya in 2023.',
    facts: [
      { slots: { buyer: { iso: 'KEN' }, system: { name: 'Challenger 2' }, quantity: { value: 14 }, date: { edtf: '2023' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'KEN' }, system: { name: 'Boxer' }, quantity: { value: 6 }, date: { edtf: '2023' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'KEN' }, system: { name: 'AS90' }, quantity: { value: 32 }, date: { edtf: '2023' } }, status: 'contracted' },
    ],
  },
  {
    text: 'Under a contract of 2019 for ten tanks, Oman received 12 AS90 guns in 2021.',
    facts: [{ slots: { buyer: { iso: 'OMN' }, system: { name: 'AS90' }, quantity: { value: 12 }, date: { edtf: '2021' } }, status: 'done' }],
  },
  {
    text: 'Chile had cancelled the order placed with Embraer for 12 A-29 aircraft in November 2025.',
    facts: [
      {
        slots: { buyer: { iso: 'CHL' }, supplier: { name: 'Embraer' }, system: { name: 'A-29' }, quantity: { value: 12 }, date: { edtf: '2025-11' } },
        status: 'cancelled',
      },
    ],
  },
  {
    text: 'Uganda called off in May 2025 the purchase of 200 loitering munitions.',
    facts: [{ slots: { buyer: { iso: 'UGA' }, item: 'loitering munitions', quantity: { value: 200 }, date: { edtf: '2025-05' } }, status: 'cancelled' }],
  },
  {
    text: "Chile's first four C-390 transports are expected at Pudahuel in October 2027, out of 12 jets ordered from Embraer in 2022 for $900 million.",
    facts: [
      {
        slots: { buyer: { iso: 'CHL' }, supplier: { name: 'Embraer' }, system: { name: 'C-390' }, quantity: { value: 4 }, date: { edtf: '2027-10' } },
        status: 'planned',
      },
      {
        slots: {
          buyer: { iso: 'CHL' },
          supplier: { name: 'Embraer' },
          system: { name: 'C-390' },
          quantity: { value: 12 },
          amount: { value: 900000000, currency: 'USD' },
          date: { edtf: '2022' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Eight of the 44 Leopard 2A8 tanks that Slovenia ordered from KNDS Deutschland in December 2024 rolled off a ferry at Koper on 9 June 2025.',
    facts: [
      {
        slots: {
          buyer: { iso: 'SVN' },
          supplier: { name: 'KNDS Deutschland' },
          system: { name: 'Leopard 2A8' },
          quantity: { value: 44 },
          date: { edtf: '2024-12' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'SVN' },
          supplier: { name: 'KNDS Deutschland' },
          system: { name: 'Leopard 2A8' },
          quantity: { value: 8 },
          date: { edtf: '2025-06-09' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Latvia means to take up an option for another 42 ASCOD vehicles from General Dynamics European Land Systems, provided parliament finds the money in July.',
    facts: [
      {
        slots: { buyer: { iso: 'LVA' }, supplier: { name: 'General Dynamics European Land Systems' }, system: { name: 'ASCOD' }, quantity: { value: 42 } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Six CAESAR howitzers were unloaded at Casablanca last week, completing an order for 12 howitzers placed by Morocco with KNDS France in 2024.',
    facts: [
      {
        slots: { buyer: { iso: 'MAR' }, supplier: { name: 'KNDS France' }, system: { name: 'CAESAR' }, quantity: { value: 12 }, date: { edtf: '2024' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Denmark: 18 Bohdana howitzers, bought from Ukrainian plants in January 2025 for €65 million.',
    facts: [
      {
        slots: {
          buyer: { iso: 'DNK' },
          supplier: { iso: 'UKR' },
          system: { name: 'Bohdana' },
          quantity: { value: 18 },
          amount: { value: 65000000, currency: 'EUR' },
          date: { edtf: '2025-01' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'What Norway bought from Saab in March 2025 was four Giraffe radars and 6,000 rounds.',
    facts: [
      {
        slots: { buyer: { iso: 'NOR' }, supplier: { name: 'Saab' }, system: { name: 'Giraffe' }, quantity: { value: 4 }, date: { edtf: '2025-03' } },
        status: 'done',
      },
      { slots: { buyer: { iso: 'NOR' }, supplier: { name: 'Saab' }, item: 'rounds', quantity: { value: 6000 }, date: { edtf: '2025-03' } }, status: 'done' },
    ],
  },
  { text: 'The first NASAMS battery will not reach Latvia in 2026 after all.', facts: [] },
  {
    text: 'Lithuania ordered 44 Leopard 2A8 tanks from KNDS Deutschland in December 2024, and eight of the tanks arrived in May 2026. The order, at 950 million euros before tax, is the largest the country has placed.',
    facts: [
      {
        slots: {
          buyer: { iso: 'LTU' },
          supplier: { name: 'KNDS Deutschland' },
          system: { name: 'Leopard 2A8' },
          quantity: { value: 44 },
          date: { edtf: '2024-12' },
          amount: { value: 950000000, currency: 'EUR' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'LTU' },
          supplier: { name: 'KNDS Deutschland' },
          system: { name: 'Leopard 2A8' },
          quantity: { value: 8 },
          date: { edtf: '2026-05' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Embraer\n\nSales are up. A $90 million contract for six A-29 aircraft was signed with Paraguay in February 2025.',
    facts: [
      {
        slots: {
          buyer: { iso: 'PRY' },
          supplier: { name: 'Embraer' },
          system: { name: 'A-29' },
          quantity: { value: 6 },
          amount: { value: 90000000, currency: 'USD' },
          date: { edtf: '2025-02' },
        },
        status: 'contracted',
      },
    ],
  },
];
