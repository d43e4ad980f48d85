import type { Status } from '../model/index.js';
import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { tokenize } from '../normalize/tokens.js';
import { measuredIn, numberIn } from './cellunits.js';
import { dateOf, unitsOf } from './columns.js';
import type { Filler } from './contract.js';
import { fillWith, fillWithWords, type Passage } from './passage.js';
import { cellsOf, mentionIn, textIn, type Cell, type Table } from './table.js';
import { isMaterial, thingFillers, thingsFrom, type Thing } from './things.js';

type Role = 'delivery' | 'amount' | 'number' | 'supplier' | 'maker' | 'donor' | 'buyer' | 'country' | 'status' | 'date' | 'thing';
const words = readJson<{
  readonly columns: Readonly<Record<Role, readonly string[]>>;
  readonly dealt: readonly string[];
  readonly made: readonly string[];
  readonly given: readonly string[];
  readonly proposals: readonly string[];
  readonly states: Readonly<Record<'done' | 'contracted' | 'planned' | 'cancelled', readonly string[]>>;
}>(new URL('./dealtable.json', import.meta.url));
/** In the order in which a head's words are asked: *Year of delivery* is a delivery's, *Number ordered* a number. */
const ROLES = (Object.keys(words.columns) as Role[]).map((role) => [role, new Set(words.columns[role])] as const);
const DEALT = new Set(words.dealt);
const MADE = new Set(words.made);
const GIVEN = new Set(words.given);
const PROPOSALS = new Set(words.proposals);
const states = new Lexicon<Status>(
  'link/deal-states',
  Object.entries(words.states).flatMap(([status, phrases]) => phrases.map((phrase) => [phrase, status as Status] as const)),
);

/** A row of a table of deals or gifts: who, what, how many, for how much and when, as far as its columns tell. */
export interface DealRow {
  readonly things: readonly { readonly named: ReturnType<typeof thingFillers>; readonly quantity?: Filler }[];
  readonly buyer: Filler | null;
  readonly supplier: Filler | null;
  readonly donor: Filler | null;
  /** Whom the line above a table of gifts names: *What was promised to Moldova*. */
  readonly receiver: Filler | null;
  readonly amount: Filler | null;
  readonly date: Filler | null;
  /** What the row, its columns or the line above the table say of how far it has come; null where nothing does. */
  readonly status: Status | null;
  /** Whether the heads tell of dealing: a buyer or supplier, or a maker beside prices, orders or deliveries. */
  readonly deals: boolean;
}

/** The deal that a table’s row tells of, by what heads its columns; else why it is none. */
export function dealRowOf(passage: Passage, table: Table): DealRow | string {
  const heads = cellsOf(table.header);
  const cells = cellsOf(passage);
  const roles = new Map<Role, number>();
  heads.forEach((head, i) => {
    const role = roleOf(table.header, head);
    if (role && !roles.has(role)) roles.set(role, i);
  });
  const cell = (role: Role): Cell | undefined => cells[roles.get(role) ?? -1];
  const what = cell('thing');
  if (!what) return 'no column says what is dealt in';
  const found = thingsFrom(passage, what.first, what.last).filter((thing) => thing.first >= what.first && isMaterial(thing) && (thing.system ?? thing.item));
  if (found[0]?.first !== what.first) return 'its cell does not open with a thing';
  // *Ordered | 246*: a number where a day could stand.
  const counted = cell('number') ?? countIn(passage, cell('date'));
  const amount = cell('amount');
  const delivery = dateIn(passage, cell('delivery'));
  const signed = dateIn(passage, cell('date'));
  const headed = dateOf(table) ?? passage.reference.headingDate(passage);
  const date = signed ?? delivery ?? dateIn(passage, cell('status')) ?? headed;
  const byTable = date !== null && date === headed && tellsDeals(table) ? 'contracted' : null;
  const gives = tellsGifts(table) && !roles.has('supplier') && !roles.has('buyer') && !roles.has('maker');
  const donor = cell('donor') ?? (gives ? cell('country') : undefined);
  return {
    things: found.map((thing) => ({ named: thingFillers(thing), ...numbered(passage, thing, found.length === 1 ? counted : undefined) })),
    buyer: partyIn(passage, cell('buyer') ?? (gives ? undefined : cell('country'))) ?? (roles.has('supplier') ? countryIn(table) : null),
    supplier: partyIn(passage, cell('supplier') ?? cell('maker')),
    donor: partyIn(passage, donor),
    receiver: donor ? countryIn(table) : null,
    amount: found.length === 1 && amount ? moneyIn(passage, amount, unitsOf(table, roles.get('amount')!)) : null,
    date,
    status:
      stateOfRow(passage, table, [cell('status'), cell('date'), cell('delivery')]) ??
      (signed && !donor ? 'contracted' : (byTable ?? byDay(passage, date) ?? (tellsDeals(table) ? 'contracted' : null))),
    deals:
      !says([table.header, table.caption], MADE) &&
      ((roles.has('buyer') && (roles.has('supplier') || roles.has('maker'))) ||
        (roles.has('supplier') && ['amount', 'number', 'delivery', 'date', 'status'].some((role) => roles.has(role as Role))) ||
        ((roles.has('maker') || roles.has('buyer') || roles.has('country')) && tellsDeals(table))),
  };
}

function roleOf(header: Passage, { first, last }: Cell): Role | null {
  for (const [role, forms] of ROLES) for (let at = first; at < last; at++) if (forms.has(header.word(at))) return role;
  return null;
}

/** *Recent orders*, *Contract value*: the line above or a head speaks of dealing. */
function tellsDeals({ header, caption }: Table): boolean {
  return says([header, caption], DEALT);
}

/** *The following will be supplied in kind:* – the line above speaks of giving. */
function tellsGifts({ caption }: Table): boolean {
  return says([caption], GIVEN);
}

function says(lines: readonly (Passage | null)[], words: ReadonlySet<string>): boolean {
  return lines.some(
    (line) => line !== null && Array.from({ length: line.last - line.first }, (_, i) => line.word(line.first + i)).some((word) => words.has(word)),
  );
}

/** The one country that the line above a table names: *Contracts signed by the Finnish ministry*. */
function countryIn({ caption }: Table): Filler | null {
  const named = caption?.within(caption.first, caption.last, 'country') ?? [];
  const codes = new Set(named.map((one) => one.mention.value.iso));
  return codes.size === 1 ? { ...fillWith(named[0]!), mention: null, origin: 'heading' } : null;
}

/** A country, or a company by its mention or by the name that fills its cell. */
function partyIn(passage: Passage, cell: Cell | undefined): Filler | null {
  if (!cell || cell.last <= cell.first) return null;
  const named = mentionIn(passage, cell) ?? passage.within(cell.first, cell.last, 'organization', 'country')[0];
  if (named) return named.mention.kind === 'country' || named.mention.kind === 'organization' ? fillWith(named) : null;
  const name = fillWithWords(passage, cell.first, cell.last);
  return /^\p{Lu}\p{L}/u.test(String(name.value)) ? { ...name, value: { name: String(name.value) } } : null;
}

function moneyIn(passage: Passage, { first, last }: Cell, units: readonly string[]): Filler | null {
  const digits = numberIn(passage, { first, last });
  const measured = digits === null ? null : measuredIn(passage, digits, units);
  // *Value, € million | 920*
  if (measured?.currency !== undefined && measured.per === undefined) return { ...fillWithWords(passage, first, last), value: measured };
  const [money, ...more] = passage.within(first, last, 'money').filter((one) => !one.mention.value.per);
  return money && more.length === 0 ? fillWith(money) : null;
}

function countIn(passage: Passage, cell: Cell | undefined): Cell | undefined {
  return cell && /^\d{1,3}(?:,\d{3})*$/.test(textIn(passage, cell)) ? cell : undefined;
}

function dateIn(passage: Passage, cell: Cell | undefined): Filler | null {
  const [date, ...more] = cell ? passage.within(cell.first, cell.last, 'date') : [];
  return date && more.length === 0 && date.mention.value.edtf ? fillWith(date) : null;
}

/** The number in the thing’s own cell, else what stands under *Number*: it counts the thing. */
function numbered(passage: Passage, thing: Thing, cell: Cell | undefined): { quantity?: Filler } {
  if (thing.quantity) return { quantity: fillWith(thing.quantity) };
  if (!cell) return {};
  const of = passage.text(thing.first, thing.last);
  const placed = passage.within(cell.first, cell.last, 'quantity')[0];
  if (placed) return placed.mention.value.unit === '1' ? { quantity: { ...fillWith(placed), value: { of, ...placed.mention.value } } } : {};
  const written = fillWithWords(passage, cell.first, cell.last);
  const digits = String(written.value).replace(/(?<=\d),(?=\d{3})/g, '');
  return /^\d{1,6}$/.test(digits) ? { quantity: { ...written, value: { value: Number(digits), unit: '1', of } } } : {};
}

/** What the row’s own cell says, else the line above the table or the section’s heading, else what the rows are: *Paper*, *Request*. */
function stateOfRow(passage: Passage, { header, caption }: Table, told: readonly (Cell | undefined)[]): Status | null {
  for (const cell of told) {
    const own = cell && stateIn(passage, cell.first, cell.last);
    if (own) return own;
  }
  const above = caption ? stateIn(caption, caption.first, caption.last) : null;
  if (above) return above;
  const tokens = tokenize(passage.reference.headingsOf(passage)[0] ?? '');
  for (let at = 0; at < tokens.count; at++) {
    const hit = states.match(tokens, at, tokens.count);
    if (hit) return hit.payload;
  }
  return PROPOSALS.has(header.word(header.first)) ? 'planned' : null;
}

function stateIn(line: Passage, first: number, last: number): Status | null {
  for (let at = first; at < last; at++) {
    const hit = states.match(line.view.tokens, at, last);
    if (hit) return hit.payload;
  }
  return null;
}

/** What is to be delivered on a day to come is planned, what was delivered on one gone by is done. */
function byDay(passage: Passage, date: Filler | null): Status | null {
  const { documentDate } = passage.reference;
  if (!date || documentDate === null || typeof date.value === 'string') return null;
  const last = date.value.end ?? date.value.start;
  return typeof last === 'string' ? (last > documentDate ? 'planned' : 'done') : date.value.bound === 'from' || date.value.bound === 'by' ? 'planned' : null;
}
