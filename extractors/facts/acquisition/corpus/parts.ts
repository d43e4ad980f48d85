import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Parts of what was ordered, what is due, and deals whose buyer stands elsewhere in the sentence. */
export const parts: FactCorpus = [
  {
    text: 'Two Kamov helicopters, the first of six that Bolivia ordered from Russian Helicopters in 2023 for 90 million euros, were delivered on 4 May 2026.',
    facts: [
      {
        slots: {
          buyer: { iso: 'BOL' },
          supplier: { name: 'Russian Helicopters' },
          item: 'Kamov helicopters',
          quantity: { value: 6 },
          amount: { value: 90000000, currency: 'EUR' },
          date: { edtf: '2023' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'BOL' },
          supplier: { name: 'Russian Helicopters' },
          item: 'Kamov helicopters',
          quantity: { value: 2 },
          date: { edtf: '2026-05-04' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Four C-390 transports have landed in Tashkent out of the 10 that Uzbekistan ordered from Embraer in 2024.',
    facts: [
      { slots: { buyer: { iso: 'UZB' }, system: { name: 'C-390' }, quantity: { value: 4 } }, status: 'done' },
      {
        slots: { buyer: { iso: 'UZB' }, supplier: { name: 'Embraer' }, system: { name: 'C-390' }, quantity: { value: 10 }, date: { edtf: '2024' } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Vietnam has 11 Su-30 fighters on order.',
    facts: [{ slots: { buyer: { iso: 'VNM' }, system: { name: 'Su-30' }, quantity: { value: 11 } }, status: 'contracted' }],
  },
  {
    text: 'Three A400M transports have been on order for Kazakhstan from Airbus since late 2021.',
    facts: [
      {
        slots: {
          buyer: { iso: 'KAZ' },
          supplier: { name: 'Airbus' },
          system: { name: 'A400M' },
          quantity: { value: 3 },
          date: { edtf: '2021', bound: 'since', mod: 'end' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Embraer handed the Portuguese Air Force its second KC-390 in March 2025.',
    facts: [{ slots: { buyer: { iso: 'PRT' }, supplier: { name: 'Embraer' }, system: { name: 'KC-390' }, date: { edtf: '2025-03' } }, status: 'done' }],
  },
  {
    text: 'Navantia delivered the Moroccan navy two patrol vessels in May 2025.',
    facts: [
      {
        slots: { buyer: { iso: 'MAR' }, supplier: { name: 'Navantia' }, item: 'patrol vessels', quantity: { value: 2 }, date: { edtf: '2025-05' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'The Omani army is counting on 20 Pars vehicles, for which a $70 million contract was signed with FNSS in June 2025.',
    facts: [
      {
        slots: {
          buyer: { iso: 'OMN' },
          supplier: { name: 'FNSS' },
          system: { name: 'PARS' },
          quantity: { value: 20 },
          amount: { value: 70000000, currency: 'USD' },
          date: { edtf: '2025-06' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Elbit Systems has signed with Montenegro for a second lot of ATMOS howitzers.',
    facts: [{ slots: { buyer: { iso: 'MNE' }, supplier: { name: 'Elbit Systems' }, system: { name: 'ATMOS' } }, status: 'contracted' }],
  },
  {
    text: 'The purchase of 36 Rafale jets from France was approved by Parliament, the Croatian ministry said.',
    facts: [{ slots: { buyer: { iso: 'HRV' }, supplier: { iso: 'FRA' }, system: { name: 'Rafale' }, quantity: { value: 36 } }, status: 'planned' }],
  },
  {
    text: 'Croatia has a new plan. Twelve Caracal helicopters from Airbus Helicopters are due before the end of 2027.',
    facts: [
      {
        slots: {
          buyer: { iso: 'HRV' },
          supplier: { name: 'Airbus Helicopters' },
          system: { name: 'H225M' },
          quantity: { value: 12 },
          date: { edtf: '2027', bound: 'before', mod: 'end' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Chile ordered 22 Piranha vehicles from GDELS in 2023. The first ten vehicles will be handed over in 2027.',
    facts: [
      {
        slots: { buyer: { iso: 'CHL' }, supplier: { name: 'GDELS' }, system: { name: 'Piranha' }, quantity: { value: 22 }, date: { edtf: '2023' } },
        status: 'contracted',
      },
      {
        slots: { buyer: { iso: 'CHL' }, supplier: { name: 'GDELS' }, system: { name: 'Piranha' }, quantity: { value: 10 }, date: { edtf: '2027' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'At least four CH-4 drones have arrived in Algeria from China since November 2024.',
    facts: [
      {
        slots: {
          buyer: { iso: 'DZA' },
          supplier: { iso: 'CHN' },
          system: { name: 'CH-4' },
          quantity: { value: 4, mod: 'at-least' },
          date: { edtf: '2024-11', bound: 'since' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Peru ordered 54 K2 tanks in December 2025. It has received ten.',
    date: '2026-06-15',
    facts: [
      { slots: { buyer: { iso: 'PER' }, system: { name: 'K2' }, quantity: { value: 54 }, date: { edtf: '2025-12' } }, status: 'contracted' },
      { slots: { buyer: { iso: 'PER' }, system: { name: 'K2' }, quantity: { value: 10 } }, status: 'done' },
    ],
  },
];
