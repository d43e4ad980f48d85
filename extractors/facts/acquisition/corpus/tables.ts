import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Tables of deals by their columns, and tables of other things. */
export const tables: FactCorpus = [
  {
    text: 'Recent deals in Asia\n\nBuyer | Type | Number | Supplier\nThailand | Gripen E | 12 | Saab\nMalaysia | FA-50 | 18 | Korea Aerospace Industries',
    facts: [
      { slots: { buyer: { iso: 'THA' }, supplier: { name: 'Saab' }, system: { name: 'Gripen E' }, quantity: { value: 12 } }, status: 'contracted' },
      {
        slots: { buyer: { iso: 'MYS' }, supplier: { name: 'Korea Aerospace Industries' }, system: { name: 'FA-50' }, quantity: { value: 18 } },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Contracts signed by Finland\n\nItem | Contractor | Amount | Signed\n64 F-35A fighters | Lockheed Martin | €8.4bn | February 2022\nK9 howitzers | Hanwha Aerospace | €134m | October 2022',
    facts: [
      {
        slots: {
          buyer: { iso: 'FIN' },
          supplier: { name: 'Lockheed Martin' },
          system: { name: 'F-35A' },
          quantity: { value: 64 },
          amount: { value: 8400000000, currency: 'EUR' },
          date: { edtf: '2022-02' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'FIN' },
          supplier: { name: 'Hanwha Aerospace' },
          system: { name: 'K9' },
          amount: { value: 134000000, currency: 'EUR' },
          date: { edtf: '2022-10' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Requests before the Danish parliament\n\nRequest | Item | Contractor | Amount | Delivery\n1 | 16 SAMP/T launchers | Eurosam | €900m | 2029\n2 | Skyranger 30 vehicles | Rheinmetall | €190m | from 2028',
    facts: [
      {
        slots: {
          buyer: { iso: 'DNK' },
          supplier: { name: 'Eurosam' },
          system: { name: 'SAMP/T' },
          quantity: { value: 16 },
          amount: { value: 900000000, currency: 'EUR' },
          date: { edtf: '2029' },
        },
        status: 'planned',
      },
      {
        slots: {
          buyer: { iso: 'DNK' },
          supplier: { name: 'Rheinmetall' },
          system: { name: 'Skyranger 30' },
          amount: { value: 190000000, currency: 'EUR' },
          date: { edtf: '2028', bound: 'from' },
        },
        status: 'planned',
      },
    ],
  },
  { text: 'Output of the works\n\nManufacturer | Weapon | Quantity | Year\nNexter | Caesar howitzer | 72 | 2024', facts: [] },
  { text: 'Works at Kenya’s bases\n\nSite | Item | Contractor | Amount\nMombasa | pier of 200 m | Arab Contractors | $12 million', facts: [] },
];
