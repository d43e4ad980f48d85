import { describe, expect, it } from 'vitest';
import { signed } from '../../src/read/byline.js';
import { readDocument } from '../../src/read/index.js';
import { languageOf } from '../../src/read/language.js';

const read = (text: string, name = 'a.txt'): object => readDocument(Buffer.from(text), { name }).info;

describe('who wrote it and who brought it out', () => {
  it.each([
    ['Army buys launchers\nBy Maris Ozols\n\nRIGA — Words.', 'Maris Ozols', null],
    ['By Anna de Vries and Jan Kok | March 3, 2026\n\nWords.', 'Anna de Vries and Jan Kok', null],
    ['TALLINN, March 3 (Reuters) — Estonia ordered guns.', null, 'Reuters'],
    ['By 2030 the army will have twelve.', null, null],
    ['By Maris Ozols the house was built.', null, null],
  ])('is read off a byline and a dateline: %s', (text, author, publisher) => {
    expect(signed(text)).toEqual({ author, publisher });
  });

  it('is read off what a page, a note or a mail declares', () => {
    const head =
      '<meta name="author" content="By Maris Ozols"><meta property="og:site_name" content="The Baltic Desk"><meta name="citation_date" content="2026-03-03">';
    expect(read(`<!doctype html><html><head>${head}</head><body><p>Words.</p></body></html>`)).toMatchObject({
      author: 'Maris Ozols',
      publisher: 'The Baltic Desk',
      date: '2026-03-03',
    });
    const json =
      '<script type="application/ld+json">{"author":[{"@type":"Person","name":"Ilze Krūma"}],"publisher":{"@type":"Organization","name":"Desk"}}</script>';
    expect(read(`<!doctype html><html><head>${json}</head><body><p>Words.</p></body></html>`)).toMatchObject({ author: 'Ilze Krūma', publisher: 'Desk' });
    expect(read('---\ntitle: A\nauthor: Maris Ozols\npublisher: Desk\n---\nWords.\n', 'a.md')).toMatchObject({ author: 'Maris Ozols', publisher: 'Desk' });
  });
});

describe('the language', () => {
  const GERMAN =
    'Die Bundesregierung beschloss am Mittwoch den Haushalt für das kommende Jahr. Das Verteidigungsministerium erhält 52 Milliarden Euro und will damit neue Hubschrauber und Panzer für die Truppe kaufen, so der Minister in Berlin. ';
  const FRENCH =
    'Le gouvernement a approuvé mercredi le budget de la défense pour l’année prochaine. Le ministère recevra 52 milliards d’euros et achètera de nouveaux hélicoptères et des chars pour l’armée, a déclaré la ministre à Paris. ';
  const ENGLISH =
    'The government approved the defence budget for the coming year on Wednesday. The ministry will receive 52 billion euros and buy helicopters. ';
  it('is told where it is certain, and English where it is not', () => {
    expect(languageOf(GERMAN.repeat(3))).toBe('de');
    expect(languageOf(FRENCH.repeat(3))).toBe('fr');
    expect(languageOf(ENGLISH.repeat(3))).toBe('en');
    expect(languageOf(GERMAN.repeat(6) + ENGLISH.repeat(8))).toBe('en');
    expect(languageOf('Bundeswehr, Heer, Luftwaffe')).toBe('en');
    expect(languageOf('Polska | 48 | FA-50 | 2022\n'.repeat(3))).toBe('en');
  });
});
