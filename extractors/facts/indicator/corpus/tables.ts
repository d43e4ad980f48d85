import type { FactCorpus } from '../../../../src/link/corpus.js';

/** Rows of tables, and tables of what is no indicator. */
export const tables: FactCorpus = [
  {
    text: 'Table 2. Battery storage in service, by country\n\nCountry | End-2024 | Target for 2030\nGreece | 0.4 GWh | 4.3 GWh',
    facts: [
      {
        slots: { subject: { iso: 'GRC' }, indicator: 'battery storage in service', value: { value: 0.4, unit: 'GW.h' }, period: { edtf: '2024', mod: 'end' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'GRC' }, indicator: 'battery storage in service', value: { value: 4.3, unit: 'GW.h' }, period: { edtf: '2030' } },
        status: 'target',
      },
    ],
  },
  {
    text: 'Table 3. Economic outlook, 2026\n\nCountry | GDP growth | Inflation, % | Public debt, % of GDP\nGhana | 5.1% | 9.3 | 61.8',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'GDP growth', value: { value: 5.1, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'inflation', value: { value: 9.3, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      {
        slots: { subject: { iso: 'GHA' }, indicator: 'public debt', value: { value: 61.8, unit: '%', of: 'GDP' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Table 4. Main figures\n\nCountry | GDP growth, 2025 | GDP growth, 2026 (forecast) | Change 2025–26\nGhana | 5.1% | 4.8% | 0.3%',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'GDP growth', value: { value: 5.1, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'GDP growth', value: { value: 4.8, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Indicator, 2025 | Ghana | Togo\nInflation | 5.4% | 2.1%\nPublic debt, % of GDP | 61.2 | –\nStaff | 12 | 14\nRifles | 1,200 | 300',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'inflation', value: { value: 5.4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'TGO' }, indicator: 'inflation', value: { value: 2.1, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'GHA' }, indicator: 'public debt', value: { value: 61.2, unit: '%', of: 'GDP' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Angola: key figures\n\nIndicator | 2025 | 2026 (forecast)\nReal GDP growth, % | 2.1 | 2.6\nOil output | 1.03 million b/d | 1.0 million b/d',
    facts: [
      { slots: { subject: { iso: 'AGO' }, indicator: 'real GDP growth', value: { value: 2.1, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'AGO' }, indicator: 'real GDP growth', value: { value: 2.6, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
      {
        slots: { subject: { iso: 'AGO' }, indicator: 'oil output', value: { value: 1030000, unit: '[bbl_us]', per: 'day' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'AGO' }, indicator: 'oil output', value: { value: 1000000, unit: '[bbl_us]', per: 'day' }, period: { edtf: '2026' } },
        status: 'forecast',
      },
    ],
  },
  { text: 'Squad\n\nPlayer | Ghana | Togo\nGoals | 3 | 4\nPrice | €3 | €4', facts: [] },
  { text: 'Table 6. Medals\n\nCountry | 2021 | 2024\nKenya | 10 | 11\nUganda | 4 | 2', facts: [] },
  { text: 'Group A\n\nTeam | Played | Points\nGhana | 3 | 9\nKenya | 3 | 4', facts: [] },
  { text: 'Table 5. Rifles delivered\n\nCountry | 2024 | 2025\nKenya | 1,200 | 2,900\nUganda | 1,300 | 1,450', facts: [] },
  { text: 'Contacts\n\nOffice | Floor | Share of visits\nKenya | 3 | high\nUganda | 4 | low', facts: [] },
];
