import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, civilOf, daysInMonth, isoDay, parseIsoDay, serialOf, weekdayOf } from '../../src/normalize/calendar.js';
import { edtfDays } from '../../src/normalize/edtf.js';

const anyDay = fc.integer({ min: -800_000, max: 900_000 });

describe('calendar arithmetic', () => {
  it('turns days into serials and back', () => {
    fc.assert(fc.property(anyDay, (serial) => serialOf(civilOf(serial)) === serial));
  });
  it('agrees with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (serial) => {
        const platform = new Date(serial * 86_400_000);
        const day = civilOf(serial);
        expect(isoDay(day)).toBe(platform.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(platform.getUTCDay() || 7);
      }),
    );
  });
  it('adds days across leap days and months across years', () => {
    expect(isoDay(addDays({ year: 2024, month: 2, day: 28 }, 1))).toBe('2024-02-29');
    expect(isoDay(addDays({ year: 1900, month: 2, day: 28 }, 1))).toBe('1900-03-01');
    expect(addMonths(2026, 1, -1)).toEqual({ year: 2025, month: 12 });
    expect(addMonths(2026, 11, 14)).toEqual({ year: 2028, month: 1 });
  });
  it('reads existing ISO days alone', () => {
    expect(parseIsoDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    for (const wrong of ['2023-02-29', '2024-13-01', '2024-1-1', '2024-01', 'yesterday']) expect(parseIsoDay(wrong)).toBeNull();
    expect(daysInMonth(2024, 13)).toBe(0);
  });
});

describe('the days of an EDTF expression', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-03-18', '2025-03-18', '2025-03-18'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-06-XX', '2004-06-01', '2004-06-30'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-23', '2025-09-01', '2025-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2025/2026', '2025-01-01', '2026-12-31'],
    ['2024-07/2024-09', '2024-07-01', '2024-09-30'],
    ['2026-08-18/2026-08-31', '2026-08-18', '2026-08-31'],
    ['2025?', '2025-01-01', '2025-12-31'],
    ['-0043', '-0043-01-01', '-0043-12-31'],
    ['2026/..', '2026-01-01', null],
    ['../2026', null, '2026-12-31'],
  ])('%s', (edtf, start, end) => {
    expect(edtfDays(edtf)).toEqual({ start, end });
  });
  it.each(['2025-13', '2025-02-30', '2026/2025', '20', 'soon', '', '../..', '2025/soon', '199X-05', '2025-21-03', 'XXXX-05-03'])('refuses %s', (text) => {
    expect(edtfDays(text)).toBeNull();
  });
});
