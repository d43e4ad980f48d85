import { describe, expect, it } from 'vitest';
import { codesOf, countriesOf } from './reading.js';

describe('what the document settles', () => {
  it('reads an open form by the country the document speaks of', () => {
    expect(codesOf('Kinshasa asked for help. Congo said it would act.')).toBe('Kinshasa=COD Congo=COD');
    expect(codesOf('Brazzaville asked for help. Congo said it would act.')).toBe('Brazzaville=COG Congo=COG');
    expect(codesOf('Seoul ordered jets. Korean officials declined to comment.')).toBe('Seoul=KOR Korean=KOR');
    expect(codesOf('Tbilisi denied it. Georgia will host the exercise.')).toBe('Tbilisi=GEO Georgia=GEO');
  });

  it('leaves it open where the document speaks of both', () => {
    const [last] = countriesOf('North Korea and South Korea traded fire. Korean shells landed in the sea.').slice(-1);
    expect(last).toEqual({ text: 'Korean', value: { iso: null, form: 'demonym', ambiguous: ['KOR', 'PRK'] } });
  });

  it('reads guarded towns and abbreviations only beside their country', () => {
    expect(codesOf('The envoys flew to Victoria.')).toBe('');
    expect(codesOf('Seychelles hosted the drill. The envoys flew to Victoria.')).toBe('Seychelles=SYC Victoria=SYC');
    expect(codesOf('The Central African Republic (CAR) agreed. CAR troops fought on.')).toBe('Central African Republic=CAF CAR=CAF CAR=CAF');
    expect(codesOf('South Africa voted. The RSA abstained.')).toBe('South Africa=ZAF RSA=ZAF');
  });

  it('keeps the reading of the sentence against that of the document', () => {
    expect(codesOf('Tbilisi denied it. The plant in Marietta, Georgia, builds aircraft.')).toBe('Tbilisi=GEO');
    expect(codesOf('Seychelles hosted the drill. Queen Victoria reigned.')).toBe('Seychelles=SYC');
  });

  it('learns an abbreviation from its definition', () => {
    expect(codesOf('The Turkish Federated State of Elsewhere fell. The Hashemite Kingdom of Jordan (HKJ) paid. HKJ troops left.')).toBe(
      'Turkish=TUR Hashemite Kingdom of Jordan=JOR HKJ=JOR HKJ=JOR',
    );
  });
});

describe('spans', () => {
  it('leave out the possessive and hold every part of a compound', () => {
    expect(codesOf("The Russian-Ukrainian war hurt Kosovo’s and Serbia's trade.")).toBe('Russian=RUS Ukrainian=UKR Kosovo=XKX Serbia=SRB');
    expect(codesOf('Sino-Russian and Franco-German talks; Indo-Pakistani trade; U.S.–China ties')).toBe(
      'Sino=CHN Russian=RUS Franco=FRA German=DEU Indo=IND Pakistani=PAK U.S.=USA China=CHN',
    );
  });

  it('part two states that were once one', () => {
    expect(codesOf('Serbia and Montenegro signed. The State Union of Serbia and Montenegro ended in 2006.')).toBe(
      'Serbia=SRB Montenegro=MNE State Union of Serbia and Montenegro=SCG',
    );
  });

  it('take the longest form', () => {
    expect(codesOf('Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea')).toBe(
      'Guinea=GIN Guinea-Bissau=GNB Equatorial Guinea=GNQ Papua New Guinea=PNG',
    );
    expect(codesOf('Sudan and South Sudan, Ireland and Northern Ireland, Samoa and American Samoa')).toBe(
      'Sudan=SDN South Sudan=SSD Ireland=IRL Northern Ireland=GBR Samoa=WSM American Samoa=ASM',
    );
  });
});

describe('text as it comes', () => {
  it('reads the same twice and survives any mixture of forms', () => {
    const text = 'U.S. U.S. Georgia, Georgia Georgia Congo (Congo) Sino- Franco US$ Jordan J. Jordan of of of Washington, '.repeat(50);
    expect(countriesOf(text)).toEqual(countriesOf(text));
  });
});
