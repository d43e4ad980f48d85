/** A period as a date value gives it: EDTF with its first and last day (ISO 8601). */
interface Period {
  readonly edtf: string;
  readonly start: string;
  readonly end: string;
}
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The same stretch one month, quarter or year earlier: of `2025-12` a year earlier `2024-12`. Null for what is no year, month or run of months. */
export function earlier(edtf: unknown, unit: string): Period | null {
  const step = MONTHS[unit];
  if (typeof edtf !== 'string' || step === undefined) return null;
  if (/^\d{4}$/.test(edtf)) return unit === 'year' ? years(Number(edtf) - 1, Number(edtf) - 1, edtf.length) : null;
  const months = edtf.split('/').map((part) => /^(\d{4})-(0\d|1[0-2])$/.exec(part));
  if (months.length > 2 || months.some((month) => month === null)) return null;
  const [first, last] = [months[0]!, months.at(-1)!].map((month) => Number(month[1]) * 12 + Number(month[2]) - 1 - step) as [number, number];
  if (unit === 'month' && first !== last) return null;
  return { edtf: months.length === 1 ? named(first) : `${named(first)}/${named(last)}`, start: `${named(first)}-01`, end: `${named(last)}-${lastDay(last)}` };
}

function years(first: number, last: number, width: number): Period {
  return { edtf: String(first).padStart(width, '0'), start: `${first}-01-01`, end: `${last}-12-31` };
}

function named(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function lastDay(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
