import { addMonths, isoDay, isoMonth, isoYear, weekdayOf, type CivilDay } from '../../src/normalize/calendar.js';

/** A way to write a date, and the EDTF that reading it back must give. */
export interface Surface {
  readonly name: string;
  write(day: CivilDay): { readonly text: string; readonly edtf: string };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];

const pad = (value: number): string => String(value).padStart(2, '0');
const month = ({ month: index }: CivilDay): string => MONTHS[index - 1]!;
const short = (day: CivilDay): string => (day.month === 5 ? 'May' : `${month(day).slice(0, 3)}.`);
const quarter = (day: CivilDay): number => Math.ceil(day.month / 3);

function ordinal(value: number): string {
  const suffix = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** Four days of one month, this one among them. */
function stretch(day: CivilDay): readonly [CivilDay, CivilDay] {
  return day.day > 3 ? [{ ...day, day: day.day - 3 }, day] : [day, { ...day, day: day.day + 3 }];
}

function quarterMonths(day: CivilDay): string {
  return `${isoMonth(day.year, quarter(day) * 3 - 2)}/${isoMonth(day.year, quarter(day) * 3)}`;
}

const onDay = (name: string, write: (day: CivilDay) => string): Surface => ({ name, write: (day) => ({ text: write(day), edtf: isoDay(day) }) });
const inMonth = (name: string, write: (day: CivilDay) => string): Surface => ({
  name,
  write: (day) => ({ text: write(day), edtf: isoMonth(day.year, day.month) }),
});
const inYear = (name: string, write: (year: number) => string): Surface => ({ name, write: ({ year }) => ({ text: write(year), edtf: isoYear(year) }) });
const inQuarter = (name: string, write: (day: CivilDay) => string): Surface => ({ name, write: (day) => ({ text: write(day), edtf: quarterMonths(day) }) });
const overDays = (name: string, write: (from: CivilDay, to: CivilDay) => string): Surface => ({
  name,
  write: (day) => {
    const [from, to] = stretch(day);
    return { text: write(from, to), edtf: `${isoDay(from)}/${isoDay(to)}` };
  },
});
const overYears = (name: string, write: (from: number, to: number) => string): Surface => ({
  name,
  write: ({ year }) => ({ text: write(year, year + 1), edtf: `${isoYear(year)}/${isoYear(year + 1)}` }),
});
const overMonths = (name: string, write: (from: CivilDay, to: CivilDay) => string): Surface => ({
  name,
  write: (day) => {
    const next = addMonths(day.year, day.month, 2);
    return { text: write(day, { ...next, day: 1 }), edtf: `${isoMonth(day.year, day.month)}/${isoMonth(next.year, next.month)}` };
  },
});

export const surfaces: readonly Surface[] = [
  onDay('day month year', (d) => `${d.day} ${month(d)} ${d.year}`),
  onDay('day short month year', (d) => `${d.day} ${short(d)} ${d.year}`),
  onDay('ordinal day of month year', (d) => `${ordinal(d.day)} of ${month(d)} ${d.year}`),
  onDay('month day, year', (d) => `${month(d)} ${d.day}, ${d.year}`),
  onDay('short month day, year', (d) => `${short(d)} ${d.day}, ${d.year}`),
  onDay('month ordinal day, year', (d) => `${month(d)} ${ordinal(d.day)}, ${d.year}`),
  onDay('weekday, day month year', (d) => `${WEEKDAYS[weekdayOf(d) - 1]!}, ${d.day} ${month(d)} ${d.year}`),
  onDay('ISO', isoDay),
  onDay('ISO with slashes', (d) => `${d.year}/${pad(d.month)}/${pad(d.day)}`),
  onDay('points', (d) => `${pad(d.day)}.${pad(d.month)}.${d.year}`),
  onDay('day-Mon-year', (d) => `${d.day}-${month(d).slice(0, 3)}-${d.year}`),
  overDays('days with a dash', (a, b) => `${a.day}–${b.day} ${month(a)} ${a.year}`),
  overDays('days with to', (a, b) => `${a.day} to ${b.day} ${month(a)} ${a.year}`),
  overDays('month days, year', (a, b) => `${month(a)} ${a.day}-${b.day}, ${a.year}`),
  inMonth('month year', (d) => `${month(d)} ${d.year}`),
  inMonth('short month year', (d) => `${short(d)} ${d.year}`),
  inMonth('month of year', (d) => `${month(d)} of ${d.year}`),
  inMonth('month/year', (d) => `${pad(d.month)}/${d.year}`),
  overMonths('months of a dash', (a, b) => (a.year === b.year ? `${month(a)}–${month(b)} ${a.year}` : `${month(a)} ${a.year}–${month(b)} ${b.year}`)),
  overMonths('months across New Year', (a, b) => `${month(a)} to ${month(b)} ${b.year}`),
  inQuarter('Q year', (d) => `Q${quarter(d)} ${d.year}`),
  inQuarter('quarter of year', (d) => `${QUARTERS[quarter(d) - 1]!} quarter of ${d.year}`),
  inQuarter('number Q short year', (d) => `${quarter(d)}Q${pad(d.year % 100)}`),
  inYear('fiscal year', (year) => `FY${year}`),
  inYear('fiscal year in words', (year) => `fiscal year ${year}`),
  inYear('end of year', (year) => `end of ${year}`),
  inYear('mid-year', (year) => `mid-${year}`),
  inYear('early year', (year) => `early ${year}`),
  inYear('late year', (year) => `late ${year}`),
  overYears('years with a dash', (from, to) => `${from}–${to}`),
  overYears('years with a slash', (from, to) => `${from}/${pad(to % 100)}`),
  overYears('fiscal years', (from, to) => `FY ${from}-${pad(to % 100)}`),
  { name: 'decade', write: ({ year }) => ({ text: `${isoYear(year).slice(0, 3)}0s`, edtf: `${isoYear(year).slice(0, 3)}X` }) },
  { name: 'season of year', write: (d) => ({ text: `${SEASONS[quarter(d) - 1]!} of ${d.year}`, edtf: `${d.year}-${20 + quarter(d)}` }) },
];
