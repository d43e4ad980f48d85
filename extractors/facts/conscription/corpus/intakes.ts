import type { FactCorpus } from '../../../../src/link/corpus.js';

/** How many are called up, in which year, and look-alikes of professionals, fire brigades and budgets. */
export const intakes: FactCorpus = [
  {
    text: 'Latvia plans to call up 7,500 people in 2028, up from 1,200 this year.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'LVA' }, date: { edtf: '2028' }, intake: { value: 7500, unit: '1', of: 'people' } }, status: 'planned' },
      { slots: { country: { iso: 'LVA' }, intake: { value: 1200, unit: '1', of: 'people' }, date: { edtf: '2026' } }, status: 'done' },
    ],
  },
  {
    text: 'Lithuania will raise the number of conscripts from 3,900 to 5,000 a year by 2027, the defence ministry in Vilnius said.',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'LTU' }, date: { edtf: '2027', bound: 'by' }, intake: { value: 5000, unit: '1', of: 'conscripts', per: 'year' } },
        status: 'planned',
      },
    ],
  },
  {
    text: "Brazil's army took in 78,000 conscripts in 2025, of whom 1,010 were women.",
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'BRA' }, date: { edtf: '2025' }, intake: { value: 78000, unit: '1', of: 'conscripts' } }, status: 'done' }],
  },
  {
    text: 'Myanmar drafts 5,000 people a month under a law activated in February 2024; men aged 18 to 35 must serve for two years.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'MMR' },
          duration: { value: 2, unit: 'a' },
          intake: { value: 5000, unit: '1', of: 'people', per: 'month' },
          age_limit: { min: 18, max: 35, unit: 'a' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'The Estonian Defence Forces will take in 3,500 conscripts this year and 4,000 from 2027.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'EST' }, date: { edtf: '2026' }, intake: { value: 3500, unit: '1', of: 'conscripts' } }, status: 'planned' },
      { slots: { country: { iso: 'EST' }, intake: { value: 4000, unit: '1', of: 'conscripts' }, date: { edtf: '2027', bound: 'from' } }, status: 'planned' },
    ],
  },
  {
    text: 'Kyiv mobilises about 30,000 men a month, a lawmaker said.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'UKR' }, intake: { value: 30000, mod: 'about', unit: '1', of: 'men', per: 'month' } }, status: 'done' }],
  },
  {
    text: 'Israel is to call up 60,000 reservists in September.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'ISR' }, date: { edtf: '2026-09' }, intake: { value: 60000, unit: '1', of: 'reservists' } }, status: 'planned' }],
  },
  {
    text: "Under Thailand's ballot in April, 83,000 men were drawn for service of up to two years.",
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'THA' },
          date: { edtf: '2026-04' },
          duration: { value: 2, mod: 'at-most', unit: 'a' },
          intake: { value: 83000, unit: '1', of: 'men' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'France will launch a voluntary military service of ten months in the summer of 2026, taking in 3,000 volunteers in the first year and 50,000 by 2035.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'FRA' },
          date: { edtf: '2026-22' },
          duration: { value: 10, unit: 'mo' },
          intake: { value: 3000, unit: '1', of: 'volunteers' },
        },
        status: 'planned',
      },
      { slots: { country: { iso: 'FRA' }, intake: { value: 50000, unit: '1', of: 'volunteers' }, date: { edtf: '2035', bound: 'by' } }, status: 'planned' },
    ],
  },
  {
    text: 'Norway will increase the number of conscripts to 13,500 a year by 2036 from 9,800 now.',
    date: '2026-05-20',
    facts: [
      {
        slots: { country: { iso: 'NOR' }, date: { edtf: '2036', bound: 'by' }, intake: { value: 13500, unit: '1', of: 'conscripts', per: 'year' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Sweden’s armed forces called up 8,000 recruits in 2025, 500 more than a year earlier, and will train 12,000 annually from 2032.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'SWE' }, date: { edtf: '2025' }, intake: { value: 8000, unit: '1', of: 'recruits' } }, status: 'done' },
      {
        slots: { country: { iso: 'SWE' }, date: { edtf: '2032', bound: 'from' }, intake: { value: 12000, unit: '1', of: 'recruits', per: 'year' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'A record 52,000 Singaporeans enlisted for national service in 2024.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'SGP' }, date: { edtf: '2024' }, intake: { value: 52000, unit: '1', of: 'Singaporeans' } }, status: 'done' }],
  },
  {
    text: 'Serbia’s defence minister said the first 300 conscripts would report to barracks in March 2027.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'SRB' }, date: { edtf: '2027-03' }, intake: { value: 300, unit: '1', of: 'conscripts' } }, status: 'planned' }],
  },
  {
    text: 'Jordan’s first batch of 2,000 conscripts started three months of training in February.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'JOR' },
          date: { edtf: '2026-02' },
          duration: { value: 3, unit: 'mo', of: 'training' },
          intake: { value: 2000, unit: '1', of: 'conscripts' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'The 2025 autumn call-up brought 135,000 men into the Russian army.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'RUS' }, date: { edtf: '2025' }, intake: { value: 135000, unit: '1', of: 'men' } }, status: 'done' }],
  },
  {
    text: 'Angola calls up 15,000 young people a year for two years of service.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'AGO' },
          duration: { value: 2, unit: 'a', of: 'service' },
          intake: { value: 15000, unit: '1', of: 'young people', per: 'year' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'The number of conscripts in Belarus fell to 6,000 in 2025.',
    date: '2026-05-20',
    facts: [{ slots: { country: { iso: 'BLR' }, date: { edtf: '2025' }, intake: { value: 6000, unit: '1', of: 'conscripts' } }, status: 'done' }],
  },
  {
    text: 'Tunisia needs 20,000 conscripts a year but got 5,000 in 2024.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'TUN' }, intake: { value: 20000, unit: '1', of: 'conscripts', per: 'year' } }, status: 'done' },
      { slots: { country: { iso: 'TUN' }, date: { edtf: '2024' }, intake: { value: 5000, unit: '1', of: 'conscripts' } }, status: 'done' },
    ],
  },
  {
    text: 'Estonia calls up 3,500 conscripts a year, Latvia 1,200 and Lithuania 4,000.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'EST' }, intake: { value: 3500, unit: '1', of: 'conscripts', per: 'year' } }, status: 'done' },
      { slots: { country: { iso: 'LVA' }, intake: { value: 1200, unit: '1', of: 'conscripts', per: 'year' } }, status: 'done' },
      { slots: { country: { iso: 'LTU' }, intake: { value: 4000, unit: '1', of: 'conscripts', per: 'year' } }, status: 'done' },
    ],
  },
  {
    text: 'Colombia restored the draft in 2020. The army’s plan says 42,000 by 2030.',
    date: '2026-05-20',
    facts: [
      { slots: { country: { iso: 'COL' }, date: { edtf: '2020' } }, status: 'done' },
      { slots: { country: { iso: 'COL' }, date: { edtf: '2030', bound: 'by' }, intake: { value: 42000, unit: '1' } }, status: 'planned' },
    ],
  },
  { text: 'Firefighters mobilised 3,000 people in Portugal in August 2025.', date: '2026-05-20', facts: [] },
  { text: 'The Philippine army recruited 6,000 soldiers in 2025.', date: '2026-05-20', facts: [] },
  { text: 'The draft budget of Chile provides for 12,000 men in 2026.', date: '2026-05-20', facts: [] },
  { text: 'The Kenyan police academy enrolled 4,000 recruits in January 2026.', date: '2026-05-20', facts: [] },
  { text: 'The EU mission trained 75,000 Ukrainian soldiers by 2025.', date: '2026-05-20', facts: [] },
  { text: 'Ukraine demobilised 12,000 conscripts in May 2025.', date: '2026-05-20', facts: [] },
  { text: 'Some 12,000 recruits joined the Spanish army in 2025.', date: '2026-05-20', facts: [] },
];
