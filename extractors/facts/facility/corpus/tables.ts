import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Tables of works, and rows that look like them. */
export const tables: FactCorpus = [
  {
    text: 'Bulgaria: infrastructure programme\n\nSite | Works | State\nGraf Ignatievo | hangar, 4,200 m² | opened in May 2025\nNovo Selo | barracks, 900 beds | to be handed over in spring 2027\nBurgas | naval pier, 320 m | under construction\nSliven | ammunition depot | cancelled in April 2026',
    date: '2026-06-15',
    facts: [
      {
        slots: { country: { iso: 'BGR' }, item: 'hangar', place: 'Graf Ignatievo', size: { value: 4200, unit: 'm2' }, date: { edtf: '2025-05' } },
        status: 'done',
      },
      {
        slots: { country: { iso: 'BGR' }, item: 'barracks', place: 'Novo Selo', size: { value: 900, unit: '1', of: 'beds' }, date: { edtf: '2027-21' } },
        status: 'planned',
      },
      { slots: { country: { iso: 'BGR' }, item: 'naval pier', place: 'Burgas', size: { value: 320, unit: 'm' } }, status: 'planned' },
      { slots: { country: { iso: 'BGR' }, item: 'ammunition depot', place: 'Sliven', date: { edtf: '2026-04' } }, status: 'cancelled' },
    ],
  },
  {
    text: 'Power projects in East Africa\n\nProject | Country | Capacity | Developer | Start\nKipeto wind farm | Kenya | 100 MW | TotalEnergies | 2028\nKoysha dam | Ethiopia | 2,160 MW | Webuild | 2024',
    date: '2026-06-15',
    facts: [
      {
        slots: {
          country: { iso: 'KEN' },
          item: 'wind farm',
          place: 'Kipeto',
          size: { value: 100, unit: 'MW' },
          organization: { name: 'TotalEnergies' },
          date: { edtf: '2028' },
        },
        status: 'planned',
      },
      {
        slots: {
          country: { iso: 'ETH' },
          item: 'dam',
          place: 'Koysha',
          size: { value: 2160, unit: 'MW' },
          organization: { name: 'Webuild' },
          date: { edtf: '2024' },
        },
        status: 'done',
      },
    ],
  },
  { text: 'Site | Visitors | Ticket\nThe Louvre museum | 8 million | €22', facts: [] },
  { text: 'Timetable\n\nStation | Platform | Ready\nGare du Nord | 4 | 07:14', facts: [] },
];
