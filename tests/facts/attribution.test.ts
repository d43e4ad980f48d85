import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';

const pipeline = createPipeline();

function sayerIn(text: string): string | null {
  const info = { id: 'said', date: null, title: null, language: 'en', mediaType: 'text/plain', length: text.length };
  const [fact] = pipeline.extract({ info, text, problems: [], blocks: null }).facts;
  if (!fact) throw new Error('the sentence holds no fact');
  return fact.attribution;
}

describe('who says so', () => {
  it.each([
    ['Unemployment in Türkiye was 8.5% in 2025, according to figures published by the statistics office on Friday.', 'the statistics office'],
    ['According to the estimate of the finance ministry, inflation in Chile was 4.1% in 2025.', 'the finance ministry'],
    ['Poland’s public debt is put at 61% of GDP by Fitch Ratings.', 'Fitch Ratings'],
    ['Growth in Kenya is forecast by the IMF at 5.1% in 2026.', 'the IMF'],
    ['Inflation in Ghana fell to 8% in 2025, Johnson Asiama, governor of the Bank of Ghana, told reporters.', 'Johnson Asiama'],
    ['The regulator, ANPG, expects Angola’s oil output to reach 1.05 million barrels a day in 2026.', 'ANPG'],
    ['Rwanda’s economy grew by 7.8% in 2025, data from the national institute of statistics show.', 'the national institute of statistics'],
    ['Exports from Vietnam reached $405 billion in 2024, General Statistics Office data showed.', 'General Statistics Office'],
    ['Egypt’s remittances rose to $36.5 billion in 2025, the Central Bank of Egypt (CBE) said in a statement.', 'the Central Bank of Egypt'],
    ['Peru’s army chief, General Ana Soto, says Peru will buy 30 Leopard 2 tanks.', 'Peru’s army chief, General Ana Soto'],
    ['The defence minister, Jon Berg, said Norway had ordered four Boxer vehicles.', 'The defence minister, Jon Berg'],
    ['A spokesman dismissed reports that Ghana had ordered six Boxer vehicles.', 'A spokesman'],
    ['Hanwha expects to build 30 K9 howitzers in 2027, deputy director Min Seo told reporters.', 'deputy director Min Seo'],
    ['According to its maker the Leopard 2A8 weighs 67 tonnes.', 'its maker'],
    ['Norway called up 9,000 recruits in 2025 for 12 months of service, a parliamentary answer says.', 'a parliamentary answer'],
    ['The institute forecasts inflation in Peru of 2% for 2026.', 'The institute'],
  ])('%s', (text, sayer) => expect(sayerIn(text)).toBe(sayer));

  it.each([
    ['a verb with a thing as its object says nothing', 'Spain added 8.8 GW of solar capacity in 2025.'],
    ['what a plan provides is not said by it', 'A Chilean shipbuilding plan envisages inflation in Chile of 3% in 2026.'],
    [
      'what stands behind a semicolon says nothing of what precedes it',
      'Inflation in Chile was 4.1% in 2025; according to the contractor, the bridge is safe.',
    ],
    ['a relative clause says it of something else', 'Inflation in Egypt was 12% in 2025, an outcome which Cairo denied.'],
    ['an aside in the second part says nothing of the first', 'The Leopard 2A8 weighs 67 tonnes and, according to its maker, is quiet.'],
    ['what is given by a date or figure is not said by it', 'Inflation in Peru is expected by 2027 to reach 2%.'],
  ])('%s: %s', (_, text) => expect(sayerIn(text)).toBeNull());
});
