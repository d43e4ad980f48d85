import { describe, expect, it } from 'vitest';
import { signed } from '../../src/read/byline.js';
import type { Document } from '../../src/model/index.js';
import { openDocument, readDocument } from '../../src/read/index.js';
import { languageOf } from '../../src/read/language.js';
import { docx, pdf } from './made.js';

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

describe('what files of every kind declare', () => {
  const page = (head: string, body = ''): object => read(`<!doctype html><html><head>${head}</head><body>${body}<p>Words.</p></body></html>`);
  const linked = (data: unknown): object => page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);

  it.each([
    ['Dublin Core', '<meta name="DC.creator" content="Ilze Krūma"><meta name="DC.publisher" content="Desk"><meta name="DC.date" content="2026-03-03">'],
    [
      'its terms',
      '<meta name="dcterms.creator" content="Ilze Krūma"><meta name="dcterms.publisher" content="Desk"><meta name="dcterms.issued" content="2026-03-03">',
    ],
    [
      'citations',
      '<meta name="citation_author" content="Ilze Krūma"><meta name="citation_publisher" content="Desk"><meta name="citation_date" content="2026/03/03">',
    ],
    [
      'microdata',
      '<meta itemprop="datePublished" content="2026-03-03T09:00"><meta itemprop="author" content="Ilze Krūma"><meta name="publisher" content="Desk">',
    ],
  ])('is read off a page: %s', (_, head) => {
    expect(page(head)).toMatchObject({ author: 'Ilze Krūma', publisher: 'Desk', date: '2026-03-03' });
  });

  it('is read off linked data: names as words, in lists, in graphs by their ids, and not those of comments', () => {
    expect(linked({ author: ['Ilze Krūma', 'Jan Kok'], publisher: 'Desk' })).toMatchObject({ author: 'Ilze Krūma, Jan Kok', publisher: 'Desk' });
    const graph = [
      { '@type': 'Comment', author: { name: 'Somebody' } },
      { '@type': 'Article', datePublished: '2026-03-03', author: { '@id': '#i' }, publisher: { '@id': '#d' } },
      { '@type': 'Organization', '@id': '#d', name: 'Desk' },
      { '@type': 'Person', '@id': '#i', name: 'Ilze "Ila" Krūma' },
    ];
    expect(linked({ '@graph': graph })).toMatchObject({ author: 'Ilze "Ila" Krūma', publisher: 'Desk', date: '2026-03-03' });
    expect(linked(graph)).toMatchObject({ author: 'Ilze "Ila" Krūma', publisher: 'Desk' });
    expect(page('<script type="application/ld+json">{"author": </script>')).not.toHaveProperty('author');
  });

  it('is read off a link to the author', () => {
    expect(page('', '<a rel="author" href="/ilze">Ilze Krūma</a>')).toMatchObject({ author: 'Ilze Krūma' });
  });

  it('is read off an e-mail', async () => {
    const mail = 'From: Ilze Kruma <ilze@example.org>\nOrganization: Desk\nDate: Tue, 3 Mar 2026 23:10:00 +0200\nMessage-ID: <1@example.org>\n\nWords.';
    expect((await openDocument(Buffer.from(mail))).info).toMatchObject({ author: 'Ilze Kruma', publisher: 'Desk', date: '2026-03-03' });
  });

  it('is read off a Word document', async () => {
    const core = '<cp:coreProperties><dc:title>A &amp; B</dc:title><dc:creator>Ilze Krūma</dc:creator></cp:coreProperties>';
    const bytes = docx('Words', ['More words.'], { 'docProps/core.xml': core });
    expect((await openDocument(bytes)).info).toMatchObject({ title: 'A & B', author: 'Ilze Krūma' });
  });

  it('is read off a PDF: its dictionary first, then its XMP', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">The plan</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ilze Kruma</rdf:li><rdf:li>Jan Kok</rdf:li></rdf:Seq></dc:creator><dc:publisher><rdf:Bag><rdf:li>Desk</rdf:li></rdf:Bag></dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta>';
    const plain = Buffer.from(pdf('Words', ['More words.'])).toString('latin1');
    const declaring = (catalog: string, objects: string, trailer = ''): Promise<Document> =>
      openDocument(
        Buffer.from(plain.replace('/Catalog', `/Catalog${catalog}`).replace('xref', `${objects}\nxref`).replace('trailer<<', `trailer<<${trailer}`), 'latin1'),
      );
    const stream = `98 0 obj\n<</Type/Metadata/Subtype/XML/Length ${xmp.length}>>stream\n${xmp}\nendstream\nendobj`;
    expect((await declaring('/Metadata 98 0 R', stream)).info).toMatchObject({ title: 'The plan', author: 'Ilze Kruma, Jan Kok', publisher: 'Desk' });
    const info = '99 0 obj\n<</Title(A plan)/Author(Maris Ozols)>>\nendobj';
    expect((await declaring('/Metadata 98 0 R', `${stream}\n${info}`, '/Info 99 0 R')).info).toMatchObject({ title: 'A plan', author: 'Maris Ozols' });
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
