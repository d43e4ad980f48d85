import type { FactCorpus } from '../../../../src/link/corpus.js';

/** What begins, changes and ends, what several countries do, up to which age; and what is denied or no service. */
export const changes: FactCorpus = [
  {
    text: 'Conscription was abolished in France in 1997.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'FRA' }, date: { edtf: '1997' } }, status: 'cancelled' }],
  },
  {
    text: 'Conscription was abolished in Spain in 2001 and in Italy in 2005.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'ESP' }, date: { edtf: '2001' } }, status: 'cancelled' },
      { slots: { country: { iso: 'ITA' }, date: { edtf: '2005' } }, status: 'cancelled' },
    ],
  },
  {
    text: 'Hungary, which abolished the draft in 2004, wants 20,000 volunteer reservists by 2028.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'HUN' }, date: { edtf: '2004' } }, status: 'cancelled' }],
  },
  {
    text: 'Mongolia suspended conscription in 2012, regretted it and brought it back in 2019; some 3,000 were called up in 2025, and the army wants 5,000 a year from 2031, for a training of six to nine months.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'MNG' }, date: { edtf: '2012' } }, status: 'cancelled' },
      { slots: { country: { iso: 'MNG' }, date: { edtf: '2025' }, intake: { value: 3000, mod: 'about', unit: '1' } }, status: 'done' },
      {
        slots: {
          country: { iso: 'MNG' },
          date: { edtf: '2031', bound: 'from' },
          duration: { min: 6, max: 9, unit: 'mo' },
          intake: { value: 5000, unit: '1', per: 'year' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Lithuania restored conscription in 2015, Sweden in 2017 and Latvia in 2024.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'LTU' }, date: { edtf: '2015' } }, status: 'done' },
      { slots: { country: { iso: 'SWE' }, date: { edtf: '2017' } }, status: 'done' },
      { slots: { country: { iso: 'LVA' }, date: { edtf: '2024' } }, status: 'done' },
    ],
  },
  {
    text: 'Conscripts in Denmark will serve 11 months instead of four from August 2026.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'DNK' }, date: { edtf: '2026-08', bound: 'from' }, duration: { value: 11, unit: 'mo' } }, status: 'planned' }],
  },
  {
    text: 'Danish women turning 18 after 1 July 2026 will be drafted on equal terms with men.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'DNK' }, date: { edtf: '2026-07-01', bound: 'after' } }, status: 'planned' }],
  },
  {
    text: 'Taiwan extended compulsory service from four months to one year, starting on 1 January 2024.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'TWN' }, date: { edtf: '2024-01-01', bound: 'from' }, duration: { value: 1, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'Ukraine lowered the conscription age from 27 to 25 in April 2024.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'UKR' }, date: { edtf: '2024-04' }, age_limit: { value: 25, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'The upper age limit of Estonian reservists rises from 55 to 60 years from 1 January 2028.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'EST' }, date: { edtf: '2028-01-01', bound: 'from' }, age_limit: { value: 60, unit: 'a' } }, status: 'planned' }],
  },
  {
    text: 'Mongolia cut conscript service from 12 to nine months last year.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'MNG' }, date: { edtf: '2025' }, duration: { value: 9, unit: 'mo' } }, status: 'done' }],
  },
  {
    text: 'Military service in Egypt is compulsory for men between 18 and 30 and lasts from 12 to 36 months depending on education.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'EGY' }, duration: { min: 12, max: 36, unit: 'mo' }, age_limit: { min: 18, max: 30, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'Since 2018 Morocco’s 12-month service has been compulsory for men aged 19 to 25.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'MAR' },
          date: { edtf: '2018', bound: 'since' },
          duration: { value: 12, unit: 'mo' },
          age_limit: { min: 19, max: 25, unit: 'a' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Armenia’s parliament cut compulsory service to 18 months from 24 in January 2026.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'ARM' }, date: { edtf: '2026-01' }, duration: { value: 18, unit: 'mo' } }, status: 'done' }],
  },
  {
    text: 'From July 2026 Danish women will also be conscripted; service will be extended from four to 11 months.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'DNK' }, date: { edtf: '2026-07', bound: 'from' }, duration: { value: 11, unit: 'mo' } }, status: 'planned' }],
  },
  {
    text: 'Bulgaria is the convert. As late as 2019 it sent its conscripts home after four months; from this autumn it keeps them for nine, and by 2031 it intends to train 2,500 annually, against 1,700 before.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'BGR' }, date: { edtf: '2019' }, duration: { value: 4, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'BGR' }, date: { edtf: '2026-23', bound: 'from' }, duration: { value: 9, unit: 'mo' } }, status: 'planned' },
      { slots: { country: { iso: 'BGR' }, date: { edtf: '2031', bound: 'by' }, intake: { value: 2500, unit: '1', per: 'year' } }, status: 'planned' },
    ],
  },
  {
    text: 'Conscripts serve 11 months in Estonia, nine in Lithuania and 11 in Latvia.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'EST' }, duration: { value: 11, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'LTU' }, duration: { value: 9, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'LVA' }, duration: { value: 11, unit: 'mo' } }, status: 'done' },
    ],
  },
  {
    text: 'Military service lasts 12 months in Greece, six months in Austria and 347 days in Finland.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'GRC' }, duration: { value: 12, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'AUT' }, duration: { value: 6, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'FIN' }, duration: { value: 347, unit: 'd' } }, status: 'done' },
    ],
  },
  {
    text: 'Kyrgyzstan opens its autumn draft on 1 October: men aged 18 to 27 who have not yet served, for 11 months.',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'KGZ' }, date: { edtf: '2026-10-01' }, duration: { value: 11, unit: 'mo' }, age_limit: { min: 18, max: 27, unit: 'a' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Iran’s conscripts, who earn about $100 a month, serve up to 24 months.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'IRN' }, duration: { value: 24, mod: 'at-most', unit: 'mo' } }, status: 'done' }],
  },
  {
    text: 'In Romania, voluntary service of six months, open to citizens aged 18 to 30, is compulsory service in all but name; it will begin in autumn 2027.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'ROU' }, duration: { value: 6, unit: 'mo' }, age_limit: { min: 18, max: 30, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'The lower house in Warsaw voted down a return to conscription.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'POL' } }, status: 'denied' }],
  },
  { text: 'The Swiss government rejected a proposal to extend military service to women in 2026.', date: '2026-05-20', facts: [] },
  { text: 'Kyiv is not considering lowering the mobilisation age to 18.', date: '2026-05-20', facts: [] },
  { text: "Evaders face up to three years in prison under Algeria's conscription law.", date: '2026-05-20', facts: [] },
  { text: 'The age limit for entry to the Irish Defence Forces was raised to 39 in 2024.', date: '2026-05-20', facts: [] },
  { text: 'Ukraine’s volunteers aged 18 to 24 sign contracts of one year and get a bonus of 1m hryvnia.', date: '2026-05-20', facts: [] },
  { text: 'Armenia’s conscripts will serve six months less.', date: '2026-05-20', facts: [] },
  {
    text: "Poland's voluntary military service lasts 28 days, followed by up to 11 months of specialist training.",
    facts: [{ slots: { country: { iso: 'POL' }, duration: { value: 28, unit: 'd' } }, status: 'done' }],
  },
  {
    text: "Iraq's cabinet approved a bill that would restore conscription for men aged 18 to 35, with service of 18 months.",
    facts: [{ slots: { country: { iso: 'IRQ' }, duration: { value: 18, unit: 'mo' }, age_limit: { min: 18, max: 35, unit: 'a' } }, status: 'planned' }],
  },
  {
    text: 'Tajikistan shortened military service. It now lasts 15 months instead of 24.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'TJK' }, duration: { value: 15, unit: 'mo' } }, status: 'done' }],
  },
  { text: 'Tajikistan debated military service. The strike lasts nine days.', date: '2026-05-20', facts: [] },
];
