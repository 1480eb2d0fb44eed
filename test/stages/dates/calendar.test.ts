import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysInMonth, easter, fromDay, isoWeek, toDay, weekdayOf } from '../../../src/stages/dates/calendar.js';

describe('the calendar', () => {
  it('goes from days to dates and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const { year, month, day: date } = fromDay(day);
        expect(toDay(year, month, date)).toBe(day);
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
      }),
    );
  });

  it.each([
    [2020, 4, 12],
    [2024, 3, 31],
    [2025, 4, 20],
    [1818, 3, 22],
    [2038, 4, 25],
  ])('has Easter of %i on %i-%i', (year, month, day) => {
    expect(fromDay(easter(year))).toEqual({ year, month, day });
  });

  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2019-12-30', 2020, 1],
  ])('has %s in week %i-%i', (date, year, week) => {
    const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
    expect(isoWeek(toDay(y, m, d))).toEqual({ year, week });
  });

  it('knows the days of a month and stays in it', () => {
    expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2025, 12)]).toEqual([28, 29, 28, 31]);
    expect(addMonths({ year: 2025, month: 1, day: 31 }, 1)).toEqual({ year: 2025, month: 2, day: 28 });
    expect(addMonths({ year: 2025, month: 1, day: 31 }, -2)).toEqual({ year: 2024, month: 11, day: 30 });
  });
});
