import { readCsv } from '../../../src/normalize/data.js';
import { Lexicon, type Hit } from '../../../src/normalize/lexicon.js';
import { glued, raw, Shape, tokenize, type Tokens } from '../../../src/normalize/tokens.js';

/** What a unit's name or symbol means. */
export interface Unit {
  /** UCUM code, or `%`. */
  readonly unit: string;
  readonly dimension: string;
  /** How many of the unit one of it is (a decade: `10` of `a`). */
  readonly factor: string;
  /** What the spelling itself says is measured (`boe`: oil equivalent), and how often (`b/d`: day). */
  readonly of: string | null;
  readonly per: string | null;
  /** Also an everyday sign or word: needs a clear context. */
  readonly wary: boolean;
}

const names: [string, Unit][] = [];
const symbols: [string, Unit][] = [];

for (const row of [...readCsv(new URL('./reports.csv', import.meta.url)), ...readCsv(new URL('./units.csv', import.meta.url))]) {
  const unit: Unit = {
    unit: row['unit']!,
    dimension: row['dimension']!,
    factor: row['factor'] || '1',
    of: row['of'] || null,
    per: row['per'] || null,
    wary: row['wary'] === 'yes',
  };
  for (const name of split(row['names']!)) {
    names.push([name, unit]);
    // Before a noun: `a 12,000-square-metre plant`.
    if (name.includes(' ') && !name.includes('.')) names.push([name.replaceAll(' ', '-'), unit]);
  }
  for (const symbol of split(row['symbols']!)) symbols.push([symbol, unit]);
}

const byName = new Lexicon<Unit>('unit names', names);
const bySymbol = new Lexicon<Unit>('unit symbols', symbols, { letters: 'exact' });

/** The unit that begins at token `at`, longest first; its parts must stand as close as they are written. */
export function unitAt(tokens: Tokens, at: number, limit: number): Hit<Unit> | null {
  // A longer spelling may fail where a shorter one stands (`ft2` in `5 ft 2 in`).
  for (let reach = limit; reach > at;) {
    const symbol = bySymbol.match(tokens, at, reach);
    const name = byName.match(tokens, at, reach);
    const best = symbol && (!name || symbol.end >= name.end) ? symbol : name;
    if (!best || !runsOn(tokens, at, best.end, limit)) return best;
    reach = best.end - 1;
  }
  return null;
}

/** `m` in `m4`, `m-84` or `mAh`, `t` in `t/x`, `km` of `km 2 away`: the symbol is only the beginning of something else. */
function runsOn(tokens: Tokens, at: number, end: number, limit: number): boolean {
  for (let token = at + 1; token < end; token++) if (tokens.shape[token] === Shape.Number && !glued(tokens, token)) return true;
  if (end >= limit || !glued(tokens, end)) return false;
  if (tokens.shape[end] === Shape.Number) return true;
  const last = tokens.shape[end - 1]!;
  if (tokens.shape[end]! <= Shape.Mixed) return last <= Shape.Mixed;
  const joint = raw(tokens, end) === '-' || raw(tokens, end) === '‑';
  return joint && tokens.shape[end + 1] === Shape.Number && glued(tokens, end + 1) && !glued(tokens, at);
}

/** The unit of a spelling as it stands in the lexicon; null when there is none. */
export function unitOf(spelling: string): Unit | null {
  const tokens = tokenize(spelling);
  const hit = unitAt(tokens, 0, tokens.count);
  return hit && hit.end === tokens.count ? hit.payload : null;
}

function split(cell: string): string[] {
  // A trailing point would take a sentence's own (`3,200 sq. m.`).
  return cell.split('|').filter((form) => form !== '' && !form.endsWith('.'));
}
