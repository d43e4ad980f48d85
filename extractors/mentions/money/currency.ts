import { readCsv } from '../../../src/normalize/data.js';
import { Lexicon, type Hit } from '../../../src/normalize/lexicon.js';
import { glued, raw, Shape, tokenize, type Tokens } from '../../../src/normalize/tokens.js';

/** What a sign, code or word can mean as a currency. */
export interface Currency {
  /** ISO 4217 codes, likeliest first. */
  readonly codes: readonly string[];
  /** What it means where the document says nothing else; null: then it stays open. */
  readonly usual: string | null;
  /** Power of ten that takes it to whole units of the currency (cents: -2). */
  readonly power: number;
  readonly place: 'before' | 'after' | 'both';
  /** `large`: also an everyday word, money only beside a large number. `glued`: only without a space. */
  readonly wary: 'large' | 'glued' | null;
}

interface CurrencyRow {
  readonly code: string;
  readonly current: boolean;
  readonly countries: readonly string[];
}

const rows = readCsv(new URL('./currencies.csv', import.meta.url));
const forms = readCsv(new URL('./forms.csv', import.meta.url));

/** Countries that use or, for a currency that is gone, used it: ISO 3166-1 alpha-3 by ISO 4217 code. */
export const usersOf: ReadonlyMap<string, readonly string[]> = new Map(rows.map(countriesOf).map(({ code, countries }) => [code, countries] as const));

/** The one state whose money a currency is: its only user, or the one that its code begins with; null for the dollar and the euro, which everybody counts in. */
export function homeOfCurrency(code: string): string | null {
  if (EVERYBODYS.has(code)) return null;
  const users = usersOf.get(code) ?? [];
  return users.length === 1 ? users[0]! : (users.find((user) => user.startsWith(code.slice(0, 2))) ?? null);
}
const EVERYBODYS = new Set(['USD', 'EUR']);

/** The words before a currency's own name (`Saudi` of *Saudi riyal*), by ISO 4217 code: where they stand, its country is spoken of. */
export const demonymsOf: ReadonlyMap<string, readonly string[]> = new Map(rows.map((row) => [row['code']!, demonyms(row['names']!)] as const));

const exact: [string, Currency][] = [];
const any: [string, Currency][] = [];

for (const form of forms) {
  const currency: Currency = {
    codes: form['codes']!.split('|'),
    usual: form['usual'] || null,
    power: Number(form['power']),
    place: form['place'] as Currency['place'],
    wary: form['wary'] === 'yes' ? 'large' : form['wary'] === 'glued' ? 'glued' : null,
  };
  (form['letters'] === 'exact' ? exact : any).push([form['form']!, currency]);
}
for (const row of rows) {
  const code = row['code']!;
  const plain = { codes: [code], usual: code, power: 0, wary: null } as const;
  if (row['status'] === 'current') exact.push([code, { ...plain, place: 'both' }]);
  for (const name of row['names']!.split('|')) if (name) any.push([name, { ...plain, place: 'after' }]);
}

/** Signs and codes, whose letters must agree, and words, whose letters need not. */
const signs = new Lexicon<Currency>('currency signs and codes', exact, { letters: 'exact' });
const words = new Lexicon<Currency>('currency words', any);

/** Last words of everything that may stand before a number. */
const endings = new Set([...exact, ...any].flatMap(([form, { place }]) => (place === 'after' ? [] : [lastWord(form)])));
const LONGEST = 5;

/** The currency that begins at token `at`, longest first. */
export function currencyAt(tokens: Tokens, at: number, limit: number): Hit<Currency> | null {
  if (at >= limit) return null;
  const sign = signs.match(tokens, at, limit);
  const word = words.match(tokens, at, limit);
  return sign && (!word || sign.end >= word.end) ? sign : word;
}

/** The longest currency that ends right before token `at`, with its first token. */
export function currencyBefore(tokens: Tokens, at: number, floor: number): { readonly first: number; readonly currency: Currency } | null {
  if (at <= floor || !endings.has(tokens.word[at - 1]!)) return null;
  for (let first = Math.max(floor, at - LONGEST); first < at; first++) {
    const sign = signs.match(tokens, first, at);
    const word = words.match(tokens, first, at);
    const hit = sign?.end === at ? sign : word?.end === at ? word : null;
    // `A $23 billion sale` opens with an article: a letter belongs to the sign that it is glued to.
    const apart = at - first === 2 && raw(tokens, first) === 'A' && tokens.shape[at - 1] === Shape.Symbol && !glued(tokens, at - 1);
    if (hit && hit.payload.place !== 'after' && !apart) return { first, currency: hit.payload };
  }
  return null;
}

function demonyms(names: string): string[] {
  const heads = names.split('|').map((name) => name.split(' ').slice(0, -1).join(' '));
  return [...new Set(heads.filter((head) => /^[A-Z]/.test(head)))];
}

function lastWord(form: string): number {
  const tokens = tokenize(form);
  return tokens.word[tokens.count - 1]!;
}

function countriesOf(row: Record<string, string>): CurrencyRow {
  return { code: row['code']!, current: row['status'] === 'current', countries: row['countries']!.split('|').filter(Boolean) };
}
