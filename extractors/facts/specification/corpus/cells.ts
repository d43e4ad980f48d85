import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables: heads, captions and rows of units say what their bare numbers are. */
export const cells: FactCorpus = [
  {
    text: 'Chile\n\nTable 2. Selected ships of the fleet\n\nClass | Length (m) | Displacement (t) | Range (nm) | Crew\nAlmirante Latorre class | 128 | 3,750 | 4,500 | 154\nType 23 | 133 | 4,900 | 7,500 | 185',
    date: '2026-05-20',
    facts: [
      { slots: { system: { name: 'Almirante Latorre class' }, attribute: 'length', value: { value: 128, unit: 'm' } } },
      { slots: { system: { name: 'Almirante Latorre class' }, attribute: 'displacement', value: { value: 3750, unit: 't' } } },
      { slots: { system: { name: 'Almirante Latorre class' }, attribute: 'range', value: { value: 4500, unit: '[nmi_i]' } } },
      { slots: { system: { name: 'Almirante Latorre class' }, attribute: 'crew', value: { value: 154, unit: '1', of: 'crew' } } },
      { slots: { system: { name: 'Type 23' }, attribute: 'length', value: { value: 133, unit: 'm' } } },
      { slots: { system: { name: 'Type 23' }, attribute: 'displacement', value: { value: 4900, unit: 't' } } },
      { slots: { system: { name: 'Type 23' }, attribute: 'range', value: { value: 7500, unit: '[nmi_i]' } } },
      { slots: { system: { name: 'Type 23' }, attribute: 'crew', value: { value: 185, unit: '1', of: 'crew' } } },
    ],
  },
  {
    text: 'Artillery compared\n\nSystem | Calibre | Range, km | Weight, t | Rate of fire, rounds per minute\nCAESAR | 155 mm | 42 | 18 | 6\nArcher | 155 mm | 50 | 33.5 | 9\nK9 | 155 mm | 40 | 47 | 6',
    date: '2026-05-20',
    facts: [
      { slots: { system: { name: 'CAESAR' }, attribute: 'calibre', value: { value: 155, unit: 'mm' } } },
      { slots: { system: { name: 'CAESAR' }, attribute: 'range', value: { value: 42, unit: 'km' } } },
      { slots: { system: { name: 'CAESAR' }, attribute: 'weight', value: { value: 18, unit: 't' } } },
      { slots: { system: { name: 'Archer' }, attribute: 'calibre', value: { value: 155, unit: 'mm' } } },
      { slots: { system: { name: 'Archer' }, attribute: 'range', value: { value: 50, unit: 'km' } } },
      { slots: { system: { name: 'Archer' }, attribute: 'weight', value: { value: 33.5, unit: 't' } } },
      { slots: { system: { name: 'K9' }, attribute: 'calibre', value: { value: 155, unit: 'mm' } } },
      { slots: { system: { name: 'K9' }, attribute: 'range', value: { value: 40, unit: 'km' } } },
      { slots: { system: { name: 'K9' }, attribute: 'weight', value: { value: 47, unit: 't' } } },
    ],
  },
  { text: 'Class | Room | Pupils\nBlue class | 12 | 28\nRed class | 14 | 30', facts: [] },
  { text: 'Ship | Captain | Cabins\nAurora | Smith | 120', facts: [] },
  {
    text: 'Missile characteristics\n\nCharacteristic | Naval Strike Missile | Exocet MM40\nRange, km | 200 | 180\nWeight, kg | 407 | 870\nWarhead, kg | 120 | 165',
    date: '2026-05-20',
    facts: [
      { slots: { system: { name: 'Naval Strike Missile' }, attribute: 'range', value: { value: 200, unit: 'km' } } },
      { slots: { system: { name: 'Exocet MM40' }, attribute: 'range', value: { value: 180, unit: 'km' } } },
      { slots: { system: { name: 'Naval Strike Missile' }, attribute: 'weight', value: { value: 407, unit: 'kg' } } },
      { slots: { system: { name: 'Exocet MM40' }, attribute: 'weight', value: { value: 870, unit: 'kg' } } },
      { slots: { system: { name: 'Naval Strike Missile' }, attribute: 'warhead', value: { value: 120, unit: 'kg' } } },
      { slots: { system: { name: 'Exocet MM40' }, attribute: 'warhead', value: { value: 165, unit: 'kg' } } },
    ],
  },
];
