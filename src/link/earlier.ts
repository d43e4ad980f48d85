/** A period as a date value gives it: EDTF with its first and last day (ISO 8601). */
interface Period {
  readonly edtf: string;
  readonly start: string;
  readonly end: string;
}
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, 'next year': -12 };

/** The same stretch one month, quarter or year earlier, or (*next year*) a year later: of `2025-12` a year earlier `2024-12`. Null for what is no year, day, month or run of months. */
export function earlier(edtf: unknown, unit: string): Period | null {
  const step = MONTHS[unit];
  if (typeof edtf !== 'string' || step === undefined) return null;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  if (day) return unit === 'quarter' ? null : sameDay(Number(day[1]) * 12 + Number(day[2]) - 1 - step, Number(day[3]));
  if (/^\d{4}$/.test(edtf)) return step % 12 === 0 ? years(Number(edtf) - step / 12, Number(edtf) - step / 12, edtf.length) : null;
  const months = edtf.split('/').map((part) => /^(\d{4})-(0\d|1[0-2])$/.exec(part));
  if (months.length > 2 || months.some((month) => month === null)) return null;
  const [first, last] = [months[0]!, months.at(-1)!].map((month) => Number(month[1]) * 12 + Number(month[2]) - 1 - step) as [number, number];
  if (unit === 'month' && first !== last) return null;
  return { edtf: months.length === 1 ? named(first) : `${named(first)}/${named(last)}`, start: `${named(first)}-01`, end: `${named(last)}-${lastDay(last)}` };
}

/** The day of a month, or its last where it has fewer: a month before 31 March is 28 February. */
function sameDay(month: number, day: number): Period {
  const edtf = `${named(month)}-${String(Math.min(day, lastDay(month))).padStart(2, '0')}`;
  return { edtf, start: edtf, end: edtf };
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
