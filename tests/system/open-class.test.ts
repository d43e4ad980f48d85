import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../extractors/mentions/system/look-alikes.js';
import { namesakes } from '../../extractors/mentions/system/namesakes.js';
import { readCsv } from '../../src/normalize/data.js';
import { createPipeline, type Pipeline } from '../../src/pipeline.js';
import { goldFiles, measure } from '../accuracy/measure.js';

const whole = createPipeline();
const formsAlone = createPipeline({ without: ['system'] });

/** The systems of a text, as `Skifteri=Skifteri K1 uav`. */
function systemsIn(text: string, pipeline: Pipeline = whole): string[] {
  const info = { id: 'test', title: null, date: null, language: 'en', mediaType: 'text/plain', length: text.length };
  const { mentions } = pipeline.extract({ info, text, blocks: null, problems: [] });
  return mentions.filter(({ kind }) => kind === 'system').map(({ text: form, value }) => `${form}=${String(value['name'])} ${String(value['category'])}`);
}

describe('a designation that nobody listed', () => {
  const told: readonly (readonly [text: string, systems: readonly string[]])[] = [
    ['Serbia received CH-95 strike UAVs from China.', ['CH-95=CH-95 uav']],
    ['The army ordered 5,000 “Mosquito” loitering munitions.', ['Mosquito=Mosquito loitering-munition']],
    [
      'Kosovo showed the Skifteri K1 loitering munition. The Skifteri flew.',
      ['Skifteri K1=Skifteri K1 loitering-munition', 'Skifteri=Skifteri K1 loitering-munition'],
    ],
    ['Norway will buy five Type 26 frigates.', ['Type 26=Type 26 ship']],
    ['Turkey launched a Reis-class submarine.', ['Reis-class=Reis class submarine']],
    ['Twelve F-16 Block 70 fighters were ordered.', ['F-16 Block 70=F-16 Block 70 combat-aircraft']],
    ['Magni-X/Thor drones were delivered.', ['Magni-X=Magni-X uav', 'Thor=Thor uav']],
  ];
  it.each(told)('%s', (text, systems) => {
    expect(systemsIn(text, formsAlone)).toEqual(systems);
  });
});

describe('what is written like a designation', () => {
  it.each(['M25', 'B-12', 'UNSCR 1244', '9 Gorkha Rifles', 'ISO 9001', 'G7', 'COVID-19', 'Article 5'])('%s is none', (form) => {
    const sentences = [
      `The ${form} was discussed.`,
      `The general spoke of ${form} and of missiles.`,
      `Under ${form}, the army bought tanks.`,
      `${form} matters to the navy.`,
    ];
    expect(sentences.flatMap((text) => systemsIn(text))).toEqual([]);
    expect(sentences.flatMap((text) => systemsIn(text, formsAlone))).toEqual([]);
  });

  it('is none in a corpus of 300 look-alikes and more, of any kind the guidelines have', () => {
    const texts = [...new Set([...lookAlikes, ...namesakes])];
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(texts.flatMap((text) => systemsIn(text)).length).toBeLessThan(3);
  });

  it('is no country either, in a corpus of as many', () => {
    const texts = readCsv(new URL('../../extractors/mentions/country/look-alikes.csv', import.meta.url)).map((row) => row['text']!);
    const info = { id: 'test', title: null, date: null, language: 'en', mediaType: 'text/plain', length: 0 };
    const found = texts.filter((text) => whole.extract({ info, text, blocks: null, problems: [] }).mentions.some(({ kind }) => kind === 'country'));
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(found.length).toBeLessThan(3);
  });
});

describe('without the lexicon', () => {
  const texts: readonly (readonly [name: string, folders: readonly string[]])[] = [
    ['the fixtures', ['fixtures/reports', 'fixtures/held-out']],
    ['../shared/gold', ['../shared/gold']],
  ];
  it.for(texts)('the forms find three of four in %s, and hardly anything else', ([name, folders], { skip }) => {
    if (folders.flatMap(goldFiles).length === 0) skip(`${name} is not here`);
    const { recall, precision } = measure(folders, formsAlone).report.mentions.kinds['system']!.spans;
    expect(recall).toBeGreaterThanOrEqual(0.75);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });
});
