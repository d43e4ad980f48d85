import type { FactCorpus } from '../../../../src/link/corpus.js';

/** How long, how many, since when: passages with the rules of compulsory service they hold, and look-alikes with none. */
export const service: FactCorpus = [
  {
    text: 'In Taiwan, compulsory military service of one year was reintroduced on 1 January 2024.',
    facts: [{ slots: { country: { iso: 'TWN' }, date: { edtf: '2024-01-01' }, duration: { value: 1, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'From 2027, military service of 6 months will be introduced in Germany for men up to the age of 25.',
    facts: [
      {
        slots: { country: { iso: 'DEU' }, date: { edtf: '2027' }, duration: { value: 6, unit: 'mo' }, age_limit: { value: 25, unit: 'a' } },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Morocco brought back conscription in 2019. The service lasts 12 months and takes in 15,000 recruits a year.',
    facts: [
      {
        slots: { country: { iso: 'MAR' }, date: { edtf: '2019' }, duration: { value: 12, unit: 'mo' }, intake: { value: 15000, per: 'year' } },
        status: 'done',
      },
    ],
  },
  {
    text: 'South Korean military service lasts 18 months.',
    facts: [{ slots: { country: { iso: 'KOR' }, duration: { value: 18, unit: 'mo' } }, status: 'done' }],
  },
  { text: 'Sweden restored conscription in 2017.', facts: [{ slots: { country: { iso: 'SWE' }, date: { edtf: '2017' } }, status: 'done' }] },
  {
    text: 'Denmark will extend compulsory service to 11 months from 2026.',
    facts: [{ slots: { country: { iso: 'DNK' }, date: { edtf: '2026' }, duration: { value: 11, unit: 'mo' } }, status: 'planned' }],
  },
  {
    text: 'Each year national service in Singapore takes in 20,000 men.',
    facts: [{ slots: { country: { iso: 'SGP' }, intake: { value: 20000 } }, status: 'done' }],
  },
  {
    text: 'Israel’s military service lasts 32 months. From 2028 the intake will grow to 70,000 recruits.',
    facts: [
      { slots: { country: { iso: 'ISR' }, duration: { value: 32, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'ISR' }, date: { edtf: '2028' }, intake: { value: 70000 } }, status: 'planned' },
    ],
  },
  {
    text: 'Denmark lengthened conscription from four to 11 months in 2026.',
    facts: [{ slots: { country: { iso: 'DNK' }, duration: { value: 11, unit: 'mo' }, date: { edtf: '2026' } }, status: 'done' }],
  },
  {
    text: 'Peru cut military service from 24 to 18 months in 2024.',
    facts: [{ slots: { country: { iso: 'PER' }, duration: { value: 18, unit: 'mo' }, date: { edtf: '2024' } }, status: 'done' }],
  },
  {
    text: 'Chile called up 9,200 conscripts in April 2026, for service of 12 months; in 2025 there had been 8,100.',
    facts: [
      { slots: { country: { iso: 'CHL' }, intake: { value: 9200 }, duration: { value: 12, unit: 'mo' }, date: { edtf: '2026-04' } }, status: 'done' },
      { slots: { country: { iso: 'CHL' }, intake: { value: 8100 }, date: { edtf: '2025' } }, status: 'done' },
    ],
  },
  {
    text: 'Serbia is to reintroduce compulsory service of 75 days from the end of 2026.',
    facts: [{ slots: { country: { iso: 'SRB' }, duration: { value: 75, unit: 'd' }, date: { edtf: '2026', mod: 'end' } }, status: 'planned' }],
  },
  {
    text: 'Chile called up 9,200 conscripts in April 2026; in 2025 there had been 14 storms.',
    facts: [{ slots: { country: { iso: 'CHL' }, intake: { value: 9200 }, date: { edtf: '2026-04' } }, status: 'done' }],
  },
  { text: 'Italy could bring back conscription in 2028.', facts: [] },
  { text: 'Will Japan introduce military service of 12 months?', facts: [] },
  { text: 'The United Kingdom has no conscription.', facts: [] },
  {
    text: 'In Bulgaria, compulsory military service was reintroduced on 1 May 2026. The training will last 45 days.',
    facts: [{ slots: { country: { iso: 'BGR' }, date: { edtf: '2026-05-01' }, duration: { value: 45, unit: 'd' } }, status: 'done' }],
  },
  { text: 'The training of the choir will last 60 days.', facts: [] },
  { text: 'After three years of military service he became a baker.', facts: [] },
  { text: 'Compulsory military service remains suspended in Spain.', facts: [] },
  { text: 'The club picked two players in the 2024 draft.', facts: [] },
  { text: 'Recruits joined the firm in May 2023.', facts: [] },
  {
    text: 'Estonia will extend compulsory service from 8 months to 12 months in 2027.',
    facts: [{ slots: { country: { iso: 'EST' }, date: { edtf: '2027' }, duration: { value: 12, unit: 'mo' } }, status: 'planned' }],
  },
  {
    text: 'From 2026, military service in Cyprus will be cut from 14 months to 12 months. It applies to men aged 18 to 50.',
    facts: [
      {
        slots: {
          country: { iso: 'CYP' },
          date: { edtf: '2026', bound: 'from' },
          duration: { value: 12, unit: 'mo' },
          age_limit: { min: 18, max: 50, unit: 'a' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Norway drafts around 9,000 young men and women into its armed forces each year.',
    facts: [{ slots: { country: { iso: 'NOR' }, intake: { value: 9000, mod: 'about', unit: '1', per: 'year' } }, status: 'done' }],
  },
  {
    text: 'Austria’s conscripts serve six months and some 16,000 men are called up annually.',
    facts: [
      {
        slots: { country: { iso: 'AUT' }, duration: { value: 6, unit: 'mo' }, intake: { value: 16000, mod: 'about', unit: '1', per: 'year' } },
        status: 'done',
      },
    ],
  },
  { text: 'The film festival drafted 300 volunteers a year.', facts: [] },
  {
    text: 'Qatar extended national service from four months to a year in 2018.',
    facts: [{ slots: { country: { iso: 'QAT' }, date: { edtf: '2018' } }, status: 'done' }],
  },
  {
    text: 'Compulsory service came back to Latvia on 1 January 2024, after an interval of 17 years.',
    facts: [{ slots: { country: { iso: 'LVA' }, date: { edtf: '2024-01-01' } }, status: 'done' }],
  },
  {
    text: 'Croatian conscripts serve two months.',
    facts: [{ slots: { country: { iso: 'HRV' }, duration: { value: 2, unit: 'mo' } }, status: 'done' }],
  },
  {
    text: 'Moldovan men aged 18 to 27 must serve 12 months.',
    facts: [{ slots: { country: { iso: 'MDA' }, duration: { value: 12, unit: 'mo' }, age_limit: { min: 18, max: 27, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'The Irish government ruled out a return of conscription.',
    facts: [{ slots: { country: { iso: 'IRL' } }, status: 'denied' }],
  },
  {
    text: 'Portugal has no plans to bring back the draft.',
    facts: [{ slots: { country: { iso: 'PRT' } }, status: 'denied' }],
  },
  {
    text: 'Kazakhstan’s autumn draft will take in 20,000 recruits in 2026.',
    facts: [{ slots: { country: { iso: 'KAZ' }, date: { edtf: '2026' }, intake: { value: 20000 } }, status: 'planned' }],
  },
  { text: 'Prisoners in Chile serve 12 months on average.', facts: [] },
  { text: 'Members of the Greek parliament serve four years.', facts: [] },
  { text: 'The Swiss government ruled out extending military service.', facts: [] },
  { text: 'Men in Norway spend two hours a day in their cars.', facts: [] },
  {
    text: 'In Togo, military service is compulsory for men between 18 and 25 and lasts ten months.',
    facts: [{ slots: { country: { iso: 'TGO' }, duration: { value: 10, unit: 'mo' }, age_limit: { min: 18, max: 25, unit: 'a' } }, status: 'done' }],
  },
  {
    text: 'Estonia’s conscripts serve 11 months; from 2029, 4,500 men and women a year are to be called up.',
    facts: [
      { slots: { country: { iso: 'EST' }, duration: { value: 11, unit: 'mo' } }, status: 'done' },
      { slots: { country: { iso: 'EST' }, date: { edtf: '2029' }, intake: { value: 4500, per: 'year' } }, status: 'planned' },
    ],
  },
  {
    text: 'From 1 March 2028, every Belgian woman born in or after 2010 will be liable for military service of nine months.',
    facts: [{ slots: { country: { iso: 'BEL' }, date: { edtf: '2028-03-01' }, duration: { value: 9, unit: 'mo' } }, status: 'planned' }],
  },
  {
    text: 'Lithuania takes in 4,000 conscripts a year, of whom 90 are women.',
    facts: [{ slots: { country: { iso: 'LTU' }, intake: { value: 4000, per: 'year' } }, status: 'done' }],
  },
];
