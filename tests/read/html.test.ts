import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { sampleOf } from './samples.js';

const read = (markup: string, name = 'page.html'): ReturnType<typeof readDocument> => readDocument(new TextEncoder().encode(markup), { name });
const blocks = (markup: string): [string, string][] => {
  const { text, blocks } = read(`<!doctype html>${markup}`);
  return blocks!.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('a page', () => {
  const page = readDocument(sampleOf('html', 'report.html'), { name: 'report.html' });
  const words = (kind: string): string[] => page.blocks!.filter((block) => block.kind === kind).map(({ start, end }) => page.text.slice(start, end));

  it('sets apart what a site puts around its report, and drops what is no text', () => {
    expect(words('boilerplate').join('\n')).toMatch(
      /^Home\nSpending of €77 billion in 2024\nWe keep cookies for 30 days\.\nPoland buys 500 launchers\nNorthern Flank Review/,
    );
    expect(page.text).not.toMatch(/99 billion|collapse/);
  });

  it('keeps headings, notes and rows with their headers, each with its path', () => {
    expect(page.blocks!.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([1, 2, 2, 2, 2, 2]);
    expect(words('note')[0]).toBe('The figure excludes €140 million for pensions.');
    expect(words('row')[3]).toBe('Lithuania | €2.3 billion | 3.9 % | 23,000');
    expect(page.blocks!.filter(({ kind }) => kind === 'row')[3]!.locator).toEqual({
      path: '/html/body/main/article/table/tbody/tr[3]',
      cell: { row: 3, column: 0, headers: ['Country', 'Budget 2025', 'Share of GDP', 'Soldiers'] },
    });
  });

  it('tells its title and day', () => {
    expect(page.info).toMatchObject({ mediaType: 'text/html', title: 'Northern Flank: Budgets, Orders and Readiness', date: '2026-03-12' });
    expect(read('<html><script type="application/ld+json">{"datePublished":"2025-02-03T01:00"}</script><title>x</title>').info.date).toBe('2025-02-03');
    expect(read('<html><meta name="date" content="2025-02-30"><h1>Top</h1>').info).toMatchObject({ title: 'Top', date: null });
  });
});

describe('the words of a page', () => {
  it('run together and part as on the screen', () => {
    expect(blocks('<p>Spen&shy;ding  rose<br>by <b>5</b>&nbsp;%.<p>Loose<div>text</div>after')).toEqual([
      ['paragraph', 'Spending rose\nby 5\u00a0%.'],
      ['paragraph', 'Loose'],
      ['paragraph', 'text'],
      ['paragraph', 'after'],
    ]);
  });

  it('keep powers, and set references to notes off from figures', () => {
    expect(blocks('<p>300 km<sup>2</sup>, 10<sup>6</sup> units, 12 jets<sup>3</sup>, 2024<sup>4</sup>, the 21<sup>st</sup> time')).toEqual([
      ['paragraph', '300 km², 10⁶ units, 12 jets[3], 2024[4], the 21st time'],
    ]);
  });

  it('stand in items, quotes and notes however these nest', () => {
    expect(
      blocks('<ul><li>first<ul><li>nested</ul><li><p>second</ul><blockquote><p>quoted</blockquote><div class="footnotes"><ol><li>noted</ol></div>'),
    ).toEqual([
      ['item', 'first'],
      ['item', 'nested'],
      ['item', 'second'],
      ['quote', 'quoted'],
      ['note', 'noted'],
    ]);
  });

  it('are read out of tables that only lay out the page', () => {
    expect(blocks('<table><tr><td><h2>Head</h2><p>One.<td><table><tr><td>a<td>b</table></table>')).toEqual([
      ['heading', 'Head'],
      ['paragraph', 'One.'],
      ['row', 'a | b'],
    ]);
  });

  it('stand under every name that heads their column, and beside the name that spans their row', () => {
    const { text, blocks: found } = read(
      '<!doctype html><table><thead><tr><th rowspan=2>Country<th colspan=2>Budget<tr><th>2024<th>2025</thead><tr><td rowspan=2>Estonia<td>€3 billion<td>€4 billion<tr><td>5 tanks<td>7 tanks<tr><td>All<td colspan=2>€9 billion</table>',
    );
    expect(found!.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Country | Budget',
      '2024 | 2025',
      'Estonia | €3 billion | €4 billion',
      'Estonia | 5 tanks | 7 tanks',
      'All | €9 billion',
    ]);
    expect(found!.slice(2).map(({ locator }) => locator!.cell!.headers)).toEqual(Array(3).fill(['Country', 'Budget 2024', 'Budget 2025']));
    const { places } = read('<!doctype html><table><tr><th>A<th>B<tr><td rowspan=2>x<td>1<tr><td>2</table>');
    expect(places!.slice(-2).map(({ locator }) => [locator.path, locator.cell])).toEqual([
      ['/html/body/table/tbody/tr[2]/td', { row: 2, column: 0, headers: ['A'] }],
      ['/html/body/table/tbody/tr[3]/td', { row: 2, column: 1, headers: ['B'] }],
    ]);
  });

  it('are not those that are struck out, nor how signs are spoken; links to notes stand in brackets', () => {
    expect(
      blocks(
        '<p>It bought <del>14</del> <s>15</s> <strike>16</strike> 12 jets<a href="#fn:1">1</a>, see <a href="#t2">2</a>, from <ruby>三<rt>mi</rt></ruby>.',
      ),
    ).toEqual([['paragraph', 'It bought 12 jets[1], see 2, from 三.']]);
  });

  it('stand in terms, captions and asides as in paragraphs', () => {
    expect(
      blocks(
        '<dl><dt>Latvia<dd>6 launchers</dl><figure><img alt="5 tanks"><figcaption>Figure 1. 4,000 soldiers.</figcaption></figure><aside><p>We spent €5 billion.</aside>',
      ),
    ).toEqual([
      ['paragraph', 'Latvia'],
      ['item', '6 launchers'],
      ['paragraph', 'Figure 1. 4,000 soldiers.'],
      ['paragraph', 'We spent €5 billion.'],
    ]);
  });

  it('are boilerplate where links follow each other, or where the site names its parts so; never the whole page', () => {
    expect(blocks('<ul><li><a href="/1">One</a><li><a href="/2">Two</a><li><a href="/3">Three</a></ul>').map(([kind]) => kind)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
    expect(blocks('<div class="page menu-closed"><div id="share">Share</div><h1>Report</h1></div>').map(([kind]) => kind)).toEqual(['boilerplate', 'heading']);
  });
});

describe('what is a page', () => {
  it('is told by its content, whatever its name', () => {
    expect(read('<!-- x --><!DOCTYPE html><p>Words.', 'report.txt').info.mediaType).toBe('text/html');
    expect(read('Spending < €5 billion and > €4 billion.', 'report.html').info.mediaType).toBe('text/plain');
    expect(read('# A\n\n<nav>menu</nav>\n\n**b**', 'report.md').info.mediaType).toBe('text/markdown');
  });
});

describe('hostile pages', () => {
  it.each(['<div>', '<b>', '<table>', '<ul><li>', '<p><a href=x>', '<span>', '<table><tr><td>', '<b><p>', '<code class=x><div>'])(
    'of %s without end cost no more than their size',
    (tag) => {
      const started = performance.now();
      const { text } = read(`<html>${`${tag}x`.repeat(20_000)}`);
      expect(text.replace(/[^x]/g, '')).toHaveLength(20_000);
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );

  it('name nothing that is fetched or run', () => {
    expect(
      blocks(
        '<p>Words.</p><iframe src="file:///etc/passwd">inside</iframe><object data="http://127.0.0.1/">inside</object><script>x</script><svg><text>no</text></svg>',
      ),
    ).toEqual([['paragraph', 'Words.']]);
  });
});
