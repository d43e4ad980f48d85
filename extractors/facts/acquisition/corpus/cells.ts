import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Recent contracts of the Romanian ministry\n\nEquipment | Quantity | Supplier | Value, € million | Signed | Delivery\nK9 | 54 | Hanwha Aerospace | 920 | July 2024 | 2027–2029\nPiorun | 934 | Mesko | 90 | December 2025 | 2027\nGepard | 41 | Germany | – | – | 2025',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          buyer: { iso: 'ROU' },
          supplier: { name: 'Hanwha Aerospace' },
          system: { name: 'K9' },
          quantity: { value: 54, unit: '1', of: 'K9' },
          amount: { value: 920000000, currency: 'EUR' },
          date: { edtf: '2024-07' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'ROU' },
          supplier: { name: 'Mesko' },
          system: { name: 'Piorun' },
          quantity: { value: 934, unit: '1', of: 'Piorun' },
          amount: { value: 90000000, currency: 'EUR' },
          date: { edtf: '2025-12' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'ROU' },
          supplier: { iso: 'DEU' },
          system: { name: 'Gepard' },
          quantity: { value: 41, unit: '1', of: 'Gepard' },
          date: { edtf: '2025' },
        },
        status: 'done',
      },
    ],
  },
  {
    text: 'Sales of Gripen fighters\n\nBuyer | Variant | Number | Price | Contract | First delivery\nBrazil | Gripen E/F | 36 | US$ 4.8 billion | 2014 | 2019\nThailand | Gripen E/F | 4 | SEK 5.3 billion | August 2025 | 2029\nColombia | Gripen E/F | 17 | € 3.1 billion | November 2025 | 2026',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          buyer: { iso: 'BRA' },
          system: { name: 'Gripen E/F' },
          quantity: { value: 36, unit: '1', of: 'Gripen E/F' },
          amount: { value: 4800000000, currency: 'USD' },
          date: { edtf: '2014' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'THA' },
          system: { name: 'Gripen E/F' },
          quantity: { value: 4, unit: '1', of: 'Gripen E/F' },
          amount: { value: 5300000000, currency: 'SEK' },
          date: { edtf: '2025-08' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'COL' },
          system: { name: 'Gripen E/F' },
          quantity: { value: 17, unit: '1', of: 'Gripen E/F' },
          amount: { value: 3100000000, currency: 'EUR' },
          date: { edtf: '2025-11' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Deliveries to the Czech army\n\nSystem | Ordered | Delivered | Supplier | Price\nCV90 | 246 | 12 | BAE Systems Hägglunds | CZK 59.7bn\nLeopard 2A8 | 44 | – | KNDS | €1.3bn',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          buyer: { iso: 'CZE' },
          supplier: { name: 'BAE Systems Hägglunds' },
          system: { name: 'CV90' },
          quantity: { value: 246, unit: '1', of: 'CV90' },
          amount: { value: 59700000000, currency: 'CZK' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'CZE' },
          supplier: { name: 'KNDS' },
          system: { name: 'Leopard 2A8' },
          quantity: { value: 44, unit: '1', of: 'Leopard 2A8' },
          amount: { value: 1300000000, currency: 'EUR' },
        },
        status: 'contracted',
      },
    ],
  },
  {
    text: 'Orders placed in 2025 by the Polish ministry of defence\n\nItem | Number | Contractor | Amount (PLN bn)\nK2PL | 180 | Hyundai Rotem | 24.1\nBorsuk | 111 | HSW | 6.6\nKormoran II* | 3 | Remontowa | 2.5\n* Second series.',
    date: '2026-05-20',
    facts: [
      {
        slots: {
          buyer: { iso: 'POL' },
          supplier: { name: 'Hyundai Rotem' },
          system: { name: 'K2PL' },
          quantity: { value: 180, unit: '1', of: 'K2PL' },
          amount: { value: 24100000000, currency: 'PLN' },
          date: { edtf: '2025' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'POL' },
          supplier: { name: 'HSW' },
          system: { name: 'Borsuk' },
          quantity: { value: 111, unit: '1', of: 'Borsuk' },
          amount: { value: 6600000000, currency: 'PLN' },
          date: { edtf: '2025' },
        },
        status: 'contracted',
      },
      {
        slots: {
          buyer: { iso: 'POL' },
          supplier: { name: 'Remontowa' },
          system: { name: 'Kormoran II class' },
          quantity: { value: 3, unit: '1', of: 'Kormoran II' },
          amount: { value: 2500000000, currency: 'PLN' },
          date: { edtf: '2025' },
        },
        status: 'contracted',
      },
    ],
  },
];
