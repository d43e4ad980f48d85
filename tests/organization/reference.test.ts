import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';

const pipeline = createPipeline();

/** The organizations of a text, as `Bank=Czech National Bank`. */
function namesIn(text: string): string[] {
  const info = { id: 'test', title: null, date: null, language: 'en', mediaType: 'text/plain', length: text.length };
  const { mentions } = pipeline.extract({ info, text, blocks: null, problems: [] });
  return mentions.filter(({ kind }) => kind === 'organization').map(({ text: form, value }) => `${form}=${String(value['name'])}`);
}

describe('the noun of a body', () => {
  it('means the one named last before it', () => {
    expect(namesIn('The Ministry of Finance cut its forecast. The Ministry expects 2%. The Ministry of Health disagrees. The Ministry has said so.')).toEqual([
      'Ministry of Finance=Ministry of Finance',
      'Ministry=Ministry of Finance',
      'Ministry of Health=Ministry of Health',
      'Ministry=Ministry of Health',
    ]);
  });

  it('means the one whose paper it is', () => {
    const text = 'MINISTRY OF FINANCE\nFiscal outlook\n\nThe chapter of the Ministry of Defence grew by 4%. In 2026 the Ministry expects a deficit.\n';
    expect(namesIn(text).at(-1)).toBe('Ministry=Ministry of Finance');
  });

  it('says no more than itself where nothing is named before it', () => {
    expect(namesIn('Inflation was twice the National Bank’s target. Later the National Bank of the Kyrgyz Republic cut its rate.')[0]).toBe(
      'National Bank=National Bank',
    );
  });

  it('is shortened further: the Bank', () => {
    expect(namesIn('The Czech National Bank is cautious. The Bank has kept its rate.')).toEqual([
      'Czech National Bank=Czech National Bank',
      'Bank=Czech National Bank',
    ]);
  });
});

describe('a short form', () => {
  it('that the document defines outweighs what the lexicon knows by these letters', () => {
    expect(namesIn('The Defense Procurement Agency (DPA) of Ukraine ordered drones. The DPA paid.').slice(1)).toEqual([
      'DPA=Defense Procurement Agency',
      'DPA=Defense Procurement Agency',
    ]);
  });

  it('means the fuller name of the same document', () => {
    expect(namesIn('The refinery of Dangote Industries in Nigeria ran. Dangote has signed a contract.').at(-1)).toBe('Dangote=Dangote Industries');
  });
});
