import type { FactCorpus } from '../../../src/link/corpus.js';
import { counts } from './countcorpus.js';
import { prices } from './pricecorpus.js';
import { passages } from './passagecorpus.js';
import { trade } from './tradecorpus.js';

/** Passages with the indicators they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  ...counts,
  ...passages,
  ...trade,
  ...prices,
  {
    text: 'Inflation in Serbia fell to 4.3% in 2024 from 7.6% in 2023.',
    facts: [
      { slots: { subject: { iso: 'SRB' }, indicator: 'inflation', value: { value: 4.3, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'SRB' }, indicator: 'inflation', value: { value: 7.6, unit: '%' }, period: { edtf: '2023' } }, status: 'actual' },
    ],
  },
  {
    text: 'Poland’s GDP grew by 2.9% in 2024 and is expected to grow by 3.3% in 2025 and 3.0% in 2026.',
    facts: [
      { slots: { subject: { iso: 'POL' }, indicator: 'GDP', change: { value: 2.9, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'POL' }, indicator: 'GDP', change: { value: 3.3, unit: '%' }, period: { edtf: '2025' } }, status: 'forecast' },
      { slots: { subject: { iso: 'POL' }, indicator: 'GDP', change: { value: 3, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Germany imported 81 bcm of gas in 2024, 5% less than in 2023.',
    facts: [
      {
        slots: { subject: { iso: 'DEU' }, indicator: 'gas imports', value: { value: 81 }, change: { value: 5, unit: '%' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Portugal’s cork exports, which employ 8,000 people, rose 12% to €1.3 billion in 2024.',
    facts: [
      {
        slots: {
          subject: { iso: 'PRT' },
          indicator: 'cork exports',
          value: { value: 1300000000, currency: 'EUR' },
          change: { value: 12, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Vietnam attracted $25.35 billion in foreign direct investment in 2024, up 9.4%.',
    facts: [
      {
        slots: {
          subject: { iso: 'VNM' },
          indicator: 'foreign direct investment',
          value: { value: 25350000000, currency: 'USD' },
          change: { value: 9.4, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The stock of public debt in Ghana is heavy. At the end of 2023 it amounted to $52 billion, or 72% of GDP.',
    facts: [
      {
        slots: { subject: { iso: 'GHA' }, indicator: 'public debt', value: { value: 52000000000, currency: 'USD' }, period: { edtf: '2023', mod: 'end' } },
        status: 'actual',
      },
      { slots: { subject: { iso: 'GHA' }, indicator: 'public debt', value: { value: 72, unit: '%' }, period: { edtf: '2023', mod: 'end' } }, status: 'actual' },
    ],
  },
  {
    text: 'Remittances to Nepal reached $11 billion in 2023, against $9.3 billion in 2022.',
    facts: [
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 11000000000, currency: 'USD' }, period: { edtf: '2023' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 9300000000, currency: 'USD' }, period: { edtf: '2022' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Soybean exports from Brazil to China hit a record 75 million tonnes in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'BRA' }, indicator: 'soybean exports to China', value: { value: 75000000, unit: 't' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Global oil demand is projected to rise by 1.1 million b/d in 2025, to 103.9 million b/d.',
    facts: [
      {
        slots: { subject: 'world', indicator: 'oil demand', value: { value: 103900000 }, change: { value: 1100000 }, period: { edtf: '2025' } },
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Indonesia targets economic growth of 5.2% in 2025.',
    facts: [{ slots: { subject: { iso: 'IDN' }, indicator: 'economic growth', value: { value: 5.2, unit: '%' }, period: { edtf: '2025' } }, status: 'target' }],
  },
  {
    text: 'Ghana grew by 5.7 per cent in 2024 and is expected to grow by 4.3 per cent in 2025.',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'economy', change: { value: 5.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'economy', change: { value: 4.3, unit: '%' }, period: { edtf: '2025' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Estonia contracted 3 percent in 2023.',
    facts: [{ slots: { subject: { iso: 'EST' }, indicator: 'economy', change: { value: 3, unit: '%' }, period: { edtf: '2023' } }, status: 'actual' }],
  },
  { text: 'Peru could grow by 4 per cent in 2027.', facts: [] },
  { text: 'Kenya grew 40 per cent of its tea in the highlands.', facts: [] },
  { text: 'In Laos rice grew well in 2024.', facts: [] },
  { text: 'Peru’s inflation could reach 9% in 2026.', facts: [] },
  { text: 'Unemployment in Spain did not exceed 12% in 2024.', facts: [] },
  { text: 'Did exports from Italy reach €600 billion in 2024?', facts: [] },
  { text: 'The striker scored 12 goals and his transfer cost $40 million in 2023.', facts: [] },
  { text: 'The growth on her arm had doubled in size within 3 weeks.', facts: [] },
  { text: 'The court reduced the damages to $2 million in 2021.', facts: [] },
  {
    text: 'Exports and imports of Vietnam rose by 15.2% and 18.1% respectively in 2024.',
    facts: [
      { slots: { subject: { iso: 'VNM' }, indicator: 'exports', change: { value: 15.2, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'VNM' }, indicator: 'imports', change: { value: 18.1, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Chile’s copper output, a gauge of industrial demand, fell 4.5% in 2024, while Peru’s production climbed 3.7%.',
    facts: [
      { slots: { subject: { iso: 'CHL' }, indicator: 'copper output', change: { value: 4.5, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'PER' }, indicator: 'copper production', change: { value: 3.7, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Inflation was 2.1% in France, 1.9% in Italy and 3.4% in Spain in December 2025.',
    facts: [
      { slots: { subject: { iso: 'FRA' }, indicator: 'inflation', value: { value: 2.1, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'ITA' }, indicator: 'inflation', value: { value: 1.9, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'ESP' }, indicator: 'inflation', value: { value: 3.4, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
    ],
  },
  {
    text: 'Gas storage in Austria stood at 41% of capacity on 1 May 2025 and in Slovakia at 35%.',
    facts: [
      {
        slots: { subject: { iso: 'AUT' }, indicator: 'gas storage', value: { value: 41, unit: '%', of: 'capacity' }, period: { edtf: '2025-05-01' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'SVK' }, indicator: 'gas storage', value: { value: 35, unit: '%', of: 'capacity' }, period: { edtf: '2025-05-01' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The World Bank cut its 2027 growth forecast for Bangladesh to 5.0% from 5.4%.',
    facts: [{ slots: { subject: { iso: 'BGD' }, indicator: 'growth', value: { value: 5, unit: '%' }, period: { edtf: '2027' } }, status: 'forecast' }],
  },
  {
    text: 'Cocoa exports of Ivory Coast reached 1.2 million tonnes worth $1.1 billion in 2024, up 8 per cent in volume.',
    facts: [
      {
        slots: {
          subject: { iso: 'CIV' },
          indicator: 'cocoa exports',
          value: { value: 1200000, unit: 't' },
          change: { value: 8, unit: '%' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'CIV' }, indicator: 'cocoa exports', value: { value: 1100000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Inflation in Moldova eased to 7.1% in December 2025 and should close 2026 at 5.0%.',
    facts: [
      { slots: { subject: { iso: 'MDA' }, indicator: 'inflation', value: { value: 7.1, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'MDA' }, indicator: 'inflation', value: { value: 5, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' },
    ],
  },
  {
    text: 'Analysts estimate GDP growth in Laos at 4.1% for 2025.',
    facts: [{ slots: { subject: { iso: 'LAO' }, indicator: 'GDP growth', value: { value: 4.1, unit: '%' }, period: { edtf: '2025' } }, status: 'estimate' }],
  },
  {
    text: 'The central bank of Brazil kept its benchmark rate at 15% in January 2026.',
    facts: [
      { slots: { subject: { iso: 'BRA' }, indicator: 'benchmark rate', value: { value: 15, unit: '%' }, period: { edtf: '2026-01' } }, status: 'actual' },
    ],
  },
  {
    text: 'Coal-fired generation in Botswana declined 3 per cent to 2.1 TWh in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'BWA' },
          indicator: 'coal-fired generation',
          value: { value: 2.1, unit: 'TW.h' },
          change: { value: 3, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  { text: 'Kenya was praised. Unemployment in the five coastal counties stood at 12%.', facts: [] },
  { text: 'Kenya was praised. At the port, cargo throughput hit 41 million tonnes.', facts: [] },
  {
    text: 'France raised rates. In Orvania, inflation reached 8% in 2025.',
    facts: [{ slots: { subject: 'Orvania', indicator: 'inflation', value: { value: 8, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'ACCRA, March 3, 2026 (Wire) - Ghana’s inflation slowed for a fourteenth month in February 2026, to 3.3% from 3.8% in January 2026.',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'inflation', value: { value: 3.3, unit: '%' }, period: { edtf: '2026-02' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'inflation', value: { value: 3.8, unit: '%' }, period: { edtf: '2026-01' } }, status: 'actual' },
    ],
  },
  {
    text: 'Russian arms exports fell by 64 per cent between 2015–19 and 2020–24.',
    facts: [
      { slots: { subject: { iso: 'RUS' }, indicator: 'arms exports', change: { value: 64, unit: '%' }, period: { edtf: '2020/2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Exports of Vietnam rose 17 per cent to $475 billion in 2025, imports 19.4 per cent to $455 billion.',
    facts: [
      {
        slots: {
          subject: { iso: 'VNM' },
          indicator: 'exports',
          value: { value: 475000000000, currency: 'USD' },
          change: { value: 17, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
      {
        slots: {
          subject: { iso: 'VNM' },
          indicator: 'imports',
          value: { value: 455000000000, currency: 'USD' },
          change: { value: 19.4, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'India’s finished steel imports touched 9.5 million tonnes in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'IND' }, indicator: 'finished steel imports', value: { value: 9500000, unit: 't' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Egypt’s gas output has fallen by 42 per cent since 2021 and stood at 4.1 bcf a day in March 2026.',
    facts: [
      {
        slots: {
          subject: { iso: 'EGY' },
          indicator: 'gas output',
          value: { value: 4.1, unit: '10*9.[cft_i]', per: 'day' },
          change: { value: 42, unit: '%' },
          period: { edtf: '2026-03' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Forest cover in Ghana was 35% in 2024. The government’s goal for 2030 is 40%.',
    facts: [
      { slots: { subject: { iso: 'GHA' }, indicator: 'forest cover', value: { value: 35, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'GHA' }, indicator: 'forest cover', value: { value: 40, unit: '%' }, period: { edtf: '2030' } }, status: 'target' },
    ],
  },
  { text: 'Norway was praised. The act funds the Ukraine Security Assistance Initiative with $400 million.', facts: [] },
  {
    text: 'Inflation in Chile slowed to 7.3 per cent in December from 9.8 per cent a year earlier.',
    date: '2026-02-12',
    facts: [
      { slots: { subject: { iso: 'CHL' }, indicator: 'inflation', value: { value: 7.3, unit: '%' }, period: { edtf: '2025-12' } }, status: 'actual' },
      { slots: { subject: { iso: 'CHL' }, indicator: 'inflation', value: { value: 9.8, unit: '%' }, period: { edtf: '2024-12' } }, status: 'actual' },
    ],
  },
  {
    text: 'Gas exports of Oman, at 33 billion cubic metres, fell by 2 per cent in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'OMN' },
          indicator: 'gas exports',
          value: { value: 33000000000, unit: 'm3' },
          change: { value: 2, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Remittances to Nepal, equivalent to 26 per cent of GDP in 2024, keep the villages alive.',
    facts: [
      { slots: { subject: { iso: 'NPL' }, indicator: 'remittances', value: { value: 26, unit: '%', of: 'GDP' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Benin’s growth reached 7.5 per cent in 2025. The IMF, which approved a disbursement in December, sees 7.0 per cent in 2026.',
    facts: [
      { slots: { subject: { iso: 'BEN' }, indicator: 'growth', value: { value: 7.5, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'BEN' }, indicator: 'growth', value: { value: 7, unit: '%' }, period: { edtf: '2026' } },
        status: 'forecast',
        attribution: 'IMF',
      },
    ],
  },
  {
    text: 'Benin’s exports rose 4 per cent in 2025. The ministry of economy expects 3 per cent of staff to leave in 2026.',
    facts: [{ slots: { subject: { iso: 'BEN' }, indicator: 'exports', change: { value: 4, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  {
    text: 'Unemployment rose to 6.3 per cent in the euro area in March 2026.',
    facts: [{ slots: { subject: 'euro area', indicator: 'unemployment', value: { value: 6.3, unit: '%' }, period: { edtf: '2026-03' } }, status: 'actual' }],
  },
  {
    text: 'Mongolia’s coal shipments to China more than doubled to 83 million tonnes in 2024.',
    facts: [
      {
        slots: { subject: { iso: 'MNG' }, indicator: 'coal shipments to China', value: { value: 83000000, unit: 't' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Ukraine harvested 56 million tonnes of grain in 2025, against 54 million tonnes in 2024.',
    facts: [
      { slots: { subject: { iso: 'UKR' }, indicator: 'grain harvest', value: { value: 56000000, unit: 't' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'UKR' }, indicator: 'grain harvest', value: { value: 54000000, unit: 't' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  { text: 'Ukraine harvested praise in 2025.', facts: [] },
  {
    text: 'Refugees in Chad numbered 1.3 million in 2025.',
    facts: [{ slots: { subject: { iso: 'TCD' }, indicator: 'refugees', value: { value: 1300000, unit: '1' }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  { text: 'Kenya’s public debt is above the 55 percent anchor set by parliament.', facts: [] },
  {
    text: 'The unemployment rate among women in Jordan was 32 percent in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'JOR' }, indicator: 'unemployment rate among women', value: { value: 32, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Wind accounted for 57% of Denmark’s electricity in 2025, up from 54% in 2023.',
    facts: [
      { slots: { subject: { iso: 'DNK' }, indicator: 'wind', value: { value: 57, unit: '%', of: 'electricity' }, period: { edtf: '2025' } }, status: 'actual' },
      { slots: { subject: { iso: 'DNK' }, indicator: 'wind', value: { value: 54, unit: '%' }, period: { edtf: '2023' } }, status: 'actual' },
    ],
  },
  {
    text: 'Fishing contributes about 12% to Iceland’s GDP.',
    facts: [{ slots: { subject: { iso: 'ISL' }, indicator: 'fishing', value: { value: 12, mod: 'about', unit: '%' } }, status: 'actual' }],
  },
  {
    text: 'Turkey supplied 21% of Serbia’s steel imports in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'TUR' }, indicator: 'share of Serbia’s steel imports', value: { value: 21, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  { text: 'The company’s Czech plant accounted for 30% of its sales in 2025.', facts: [] },
  { text: 'Women make up 42% of the firm’s board.', facts: [] },
  { text: 'Solar panels supplied 40% of the hotel’s electricity.', facts: [] },
  { text: 'Kenya’s runners took 60% of the medals in 2025.', facts: [] },
  {
    text: 'The World Bank approved a $300 million loan to Zambia in May 2025.',
    facts: [
      {
        slots: { subject: { name: 'World Bank' }, indicator: 'loan to Zambia', value: { value: 300000000, currency: 'USD' }, period: { edtf: '2025-05' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Since 2023, Ireland has provided €120 million in humanitarian aid to Sudan.',
    facts: [
      {
        slots: {
          subject: { iso: 'IRL' },
          indicator: 'humanitarian aid to Sudan',
          value: { value: 120000000, currency: 'EUR' },
          period: { edtf: '2023', bound: 'since' },
        },
        status: 'actual',
      },
    ],
  },
  { text: 'Ireland could provide €120 million in humanitarian aid to Sudan.', facts: [] },
  { text: 'The uncle gave him $2 million for the house.', facts: [] },
  {
    text: 'Growth in sub-Saharan Africa slowed to 3.6% in 2024. West African inflation was 14% in 2025.',
    facts: [
      { slots: { subject: 'sub-Saharan Africa', indicator: 'growth', value: { value: 3.6, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: 'West Africa', indicator: 'inflation', value: { value: 14, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'OPEC crude output increased 240,000 b/d to 28.1 million b/d in January 2026.',
    facts: [
      {
        slots: {
          subject: { name: 'OPEC' },
          indicator: 'crude output',
          value: { value: 28100000, per: 'day' },
          change: { value: 240000, per: 'day' },
          period: { edtf: '2026-01' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The trade deficit of Nepal reached $11 billion in 2024. That is 26% of GDP.',
    facts: [
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'trade deficit', value: { value: 11000000000, currency: 'USD' }, period: { edtf: '2024' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'NPL' }, indicator: 'trade deficit', value: { value: 26, unit: '%', of: 'GDP' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  { text: 'The match in Nepal drew a crowd. That is 26% of the town.', facts: [] },
  {
    text: 'Cambodia’s garment exports, which make up more than half of the total, rose 8.8 percent to $12 billion in 2025.',
    facts: [
      {
        slots: {
          subject: { iso: 'KHM' },
          indicator: 'garment exports',
          value: { value: 12000000000, currency: 'USD' },
          change: { value: 8.8, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  { text: 'Norway’s new frigate, with a displacement of 4,880 tonnes, joined the fleet in 2025.', facts: [] },
  { text: 'Poland’s output of 155 mm shells is a secret.', facts: [] },
  {
    text: 'Growth in Rwanda reached 8.9% in 2024 and unemployment averaged 15%.',
    facts: [
      { slots: { subject: { iso: 'RWA' }, indicator: 'growth', value: { value: 8.9, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      { slots: { subject: { iso: 'RWA' }, indicator: 'unemployment', value: { value: 15, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Fiji’s exports rose 5% to $1.1 billion and imports fell 2% to $3 billion in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'FJI' }, indicator: 'exports', value: { value: 1100000000 }, change: { value: 5, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
      {
        slots: { subject: { iso: 'FJI' }, indicator: 'imports', value: { value: 3000000000 }, change: { value: 2, unit: '%' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Belize’s economy grew 4% in 2024. Exports fell 3% to $400 million.',
    facts: [
      { slots: { subject: { iso: 'BLZ' }, indicator: 'economy', change: { value: 4, unit: '%' }, period: { edtf: '2024' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'BLZ' }, indicator: 'exports', value: { value: 400000000 }, change: { value: 3, unit: '%' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The euro area is projected to grow by 1.2 per cent in 2026.',
    facts: [{ slots: { subject: 'euro area', indicator: 'economy', change: { value: 1.2, unit: '%' }, period: { edtf: '2026' } }, status: 'forecast' }],
  },
  { text: 'Forests in the Amazon grew by 12 trees.', facts: [] },
  {
    text: 'Gas prices for households in Latvia averaged €0.11 per kWh in 2024.',
    facts: [
      {
        slots: {
          subject: { iso: 'LVA' },
          indicator: 'gas prices for households',
          value: { value: 0.11, currency: 'EUR', per: 'kWh' },
          period: { edtf: '2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'The number of people in need of aid in Chad reached 7 million in 2025.',
    facts: [
      {
        slots: { subject: { iso: 'TCD' }, indicator: 'number of people in need of aid', value: { value: 7000000, unit: '1' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Norway exported 1.8 million b/d of crude in 2024.',
    facts: [
      { slots: { subject: { iso: 'NOR' }, indicator: 'crude exports', value: { value: 1800000, per: 'day' }, period: { edtf: '2024' } }, status: 'actual' },
    ],
  },
  {
    text: 'Coal imports into Japan dropped 4% in 2025 to 160 million tonnes.',
    facts: [
      {
        slots: {
          subject: { iso: 'JPN' },
          indicator: 'coal imports',
          value: { value: 160000000, unit: 't' },
          change: { value: 4, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Oil made up 41% of Gabon’s exports in 2024, while manganese made up 30%.',
    facts: [
      { slots: { subject: { iso: 'GAB' }, indicator: 'oil', value: { value: 41, unit: '%', of: 'exports' }, period: { edtf: '2024' } }, status: 'actual' },
      {
        slots: { subject: { iso: 'GAB' }, indicator: 'manganese', value: { value: 30, unit: '%', of: 'exports' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
  { text: 'The bakery in Lyon produced 400 loaves a day, and bread made up 30% of what it sold.', facts: [] },
  { text: 'Steel imports from China made up 22% of the market.', facts: [] },
  {
    text: 'Israel’s deficit came to 4.7 percent of GDP in 2025, lower than the 5.2 percent target.',
    facts: [
      {
        slots: { subject: { iso: 'ISR' }, indicator: 'deficit', value: { value: 4.7, unit: '%', of: 'GDP' }, period: { edtf: '2025' } },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Ireland provided €200 million in aid to Ethiopia between 2020 and 2024.',
    facts: [
      {
        slots: {
          subject: { iso: 'IRL' },
          indicator: 'aid to Ethiopia',
          value: { value: 200000000, currency: 'EUR' },
          period: { edtf: '2020/2024' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Bombardier’s European sales rose 6% to $2.4 billion in 2025.',
    facts: [
      {
        slots: {
          subject: { name: 'Bombardier' },
          indicator: 'European sales',
          value: { value: 2400000000 },
          change: { value: 6, unit: '%' },
          period: { edtf: '2025' },
        },
        status: 'actual',
      },
    ],
  },
  {
    text: 'Turkey’s Russian oil imports fell 9% in 2025.',
    facts: [
      { slots: { subject: { iso: 'TUR' }, indicator: 'Russian oil imports', change: { value: 9, unit: '%' }, period: { edtf: '2025' } }, status: 'actual' },
    ],
  },
  {
    text: 'Last year’s Dutch exports rose 2%.',
    facts: [{ slots: { subject: { iso: 'NLD' }, indicator: 'exports', change: { value: 2, unit: '%' }, period: { edtf: null } }, status: 'actual' }],
  },
  { text: 'A theme park in Denmark welcomed 1.9 million visitors in 2025.', facts: [] },
  { text: 'Rain was scarce, but a ski resort in Austria counted 800,000 overnight stays.', facts: [] },
  {
    text: 'Hotels in Croatia welcomed 4.9 million visitors in 2025.',
    facts: [{ slots: { subject: { iso: 'HRV' }, indicator: 'visitors', value: { value: 4900000 }, period: { edtf: '2025' } }, status: 'actual' }],
  },
  { text: 'Embraer means to lift annual output to 60 aircraft by 2028.', facts: [] },
  {
    text: 'Arms imports of the Andes and the southern Caucasus rose by 9% in 2024.',
    facts: [
      {
        slots: { subject: 'Andes and the southern Caucasus', indicator: 'arms imports', change: { value: 9, unit: '%' }, period: { edtf: '2024' } },
        status: 'actual',
      },
    ],
  },
];
