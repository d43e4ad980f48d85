import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Power plants under way\n\nPlant | Country | Capacity (MW) | Developer | Commissioning | Status\nKaruma | Uganda | 600 | Sinohydro | September 2024 | in operation\nJulius Nyerere | Tanzania | 2,115 | Arab Contractors | April 2025 | completed\nKoysha | Ethiopia | 1,800 | Webuild | 2027 | under construction',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          country: { iso: 'UGA' },
          item: 'power plant',
          place: 'Karuma',
          size: { value: 600, unit: 'MW' },
          organization: { name: 'Sinohydro' },
          date: { edtf: '2024-09' },
        },
        status: 'done',
      },
      {
        slots: {
          country: { iso: 'TZA' },
          item: 'power plant',
          place: 'Julius Nyerere',
          size: { value: 2115, unit: 'MW' },
          organization: { name: 'Arab Contractors' },
          date: { edtf: '2025-04' },
        },
        status: 'done',
      },
      {
        slots: {
          country: { iso: 'ETH' },
          item: 'power plant',
          place: 'Koysha',
          size: { value: 1800, unit: 'MW' },
          organization: { name: 'Webuild' },
          date: { edtf: '2027' },
        },
        status: 'planned',
      },
    ],
  },
  {
    text: 'Reconstruction of the grid: works under way\n\nWorks | Place | Capacity, MVA | Contractor | Due\nSubstation | Vinnytsia | 400 | Siemens Energy | November 2026\nSubstation | Poltava | 250 | Hitachi Energy | May 2027',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          item: 'Substation',
          place: 'Vinnytsia',
          size: { value: 400, unit: 'MV.A' },
          organization: { name: 'Siemens Energy' },
          date: { edtf: '2026-11' },
        },
        status: 'planned',
      },
      {
        slots: {
          item: 'Substation',
          place: 'Poltava',
          size: { value: 250, unit: 'MV.A' },
          organization: { name: 'Hitachi Energy' },
          date: { edtf: '2027-05' },
        },
        status: 'planned',
      },
    ],
  },
];
