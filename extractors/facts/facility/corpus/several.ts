import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Several sites in one breath, lines between two places, sites made larger, money for sites; and what is none of them. */
export const several: FactCorpus = [
  {
    text: 'Work on the deep-water port at Toliara in Madagascar, of 1.2 million TEU, should end in 2028.',
    facts: [
      {
        slots: { country: { iso: 'MDG' }, item: 'deep-water port', place: 'Toliara', size: { value: 1200000, unit: '{TEU}' }, date: { edtf: '2028' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Kenya\n\nKenGen commissioned an 83 MW geothermal plant at Olkaria in March 2026. A second is to follow in 2028.',
    facts: [
      {
        slots: {
          country: { iso: 'KEN' },
          item: 'geothermal plant',
          place: 'Olkaria',
          size: { value: 83, unit: 'MW' },
          organization: { name: 'KenGen' },
          date: { edtf: '2026-03' },
        },
        status: 'done',
      },
      { slots: { country: { iso: 'KEN' }, item: 'second geothermal plant', place: 'Olkaria', date: { edtf: '2028' } }, status: 'planned' },
    ],
  },
  {
    text: 'The railway between Nairobi and Malaba, 478 km long, is to be completed by 2028.',
    facts: [
      {
        slots: {
          country: { iso: 'KEN' },
          item: 'railway',
          place: 'between Nairobi and Malaba',
          size: { value: 478, unit: 'km' },
          date: { edtf: '2028', bound: 'by' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Ethiopia\n\nA 400 kV line between Sodo and Moyale, 280 km long, was completed in January 2026.',
    facts: [
      {
        slots: { country: { iso: 'ETH' }, item: 'line', place: 'between Sodo and Moyale', size: { value: 280, unit: 'km' }, date: { edtf: '2026-01' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Estonia\n\nTwo border posts, at Luhamaa and Koidula, will be rebuilt by 2027.',
    facts: [
      { slots: { country: { iso: 'EST' }, item: 'border posts', place: 'Luhamaa', date: { edtf: '2027', bound: 'by' } }, status: 'planned' },
      { slots: { country: { iso: 'EST' }, item: 'border posts', place: 'Koidula', date: { edtf: '2027', bound: 'by' } }, status: 'planned' },
    ],
  },
  {
    text: 'NATO opened a logistics centre at Rzeszów in Poland in March 2026.',
    facts: [
      {
        slots: { country: { iso: 'POL' }, item: 'logistics centre', place: 'Rzeszów', organization: { name: 'NATO' }, date: { edtf: '2026-03' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'Slovakia\n\nThe proposal for a fifth unit at Bohunice was withdrawn in May 2026.',
    facts: [{ slots: { country: { iso: 'SVK' }, item: 'fifth unit', place: 'Bohunice', date: { edtf: '2026-05' } }, status: 'cancelled' }],
  },
  {
    text: 'Pakistan\n\nPSA International plans to raise the capacity of its terminal at Keamari to 3.2 million TEU by 2028.',
    facts: [
      {
        slots: {
          country: { iso: 'PAK' },
          item: 'terminal',
          place: 'Keamari',
          size: { value: 3200000 },
          organization: { name: 'PSA International' },
          date: { edtf: '2028', bound: 'by' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'India\n\nVedanta will invest $2 billion in a copper smelter at Tuticorin with an annual capacity of 400,000 tonnes.',
    facts: [
      {
        slots: {
          country: { iso: 'IND' },
          item: 'copper smelter',
          place: 'Tuticorin',
          size: { value: 400000, unit: 't', per: 'year' },
          organization: { name: 'Vedanta' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Nigeria\n\nA new Innoson ammunition plant opens in Bida in June 2026.',
    date: '2026-03-02',
    facts: [
      {
        slots: { country: { iso: 'NGA' }, item: 'ammunition plant', place: 'Bida', organization: { name: 'Innoson' }, date: { edtf: '2026-06' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Oman\n\nThe country’s only smelter, at Sohar, belongs to the state and can process 390,000 tonnes a year.',
    facts: [{ slots: { country: { iso: 'OMN' }, item: 'smelter', place: 'Sohar', size: { value: 390000, unit: 't', per: 'year' } }, status: 'done' }],
  },
  {
    text: 'In Tema, PSA International will take the container terminal from 300,000 to 700,000 TEU by the end of 2027.',
    facts: [
      {
        slots: {
          item: 'container terminal',
          place: 'Tema',
          size: { value: 700000 },
          organization: { name: 'PSA International' },
          date: { edtf: '2027', mod: 'end', bound: 'by' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'In Chad’s Lac province Savannah Energy is building its long-delayed solar park of 300 MW.',
    facts: [
      {
        slots: {
          country: { iso: 'TCD' },
          item: 'solar park',
          place: 'Lac province',
          size: { value: 300, unit: 'MW' },
          organization: { name: 'Savannah Energy' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Kenya has put back the start of its first nuclear plant, a 1,000 MW project at Siaya, from 2034 to 2038.',
    facts: [
      {
        slots: { country: { iso: 'KEN' }, item: 'nuclear plant', place: 'Siaya', size: { value: 1000, unit: 'MW' }, date: { edtf: '2038' } },
        status: 'planned',
      },
    ],
  },
  { text: '66 reactors with a combined capacity of 70 GW were under construction worldwide at the end of March 2026.', facts: [] },
  { text: 'Two ministers spoke; the first was cautious, and the second is to follow in 2027 with a book.', facts: [] },
  { text: 'The runners take the bridge from the left bank to 40 cheering classmates.', facts: [] },
];
