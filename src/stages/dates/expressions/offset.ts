import { addMonths, type DayNumber, fromDay } from '../calendar.js';
import { dayNumberPeriod, dayPeriod, monthPeriod, type Period, startDay, unresolved, yearPeriod } from '../period.js';
import type { DateMention } from '../stage.js';
import type { OffsetValue } from './expression.js';

type Length = Extract<DateMention, { type: 'duration' }>;
type Day = Extract<DateMention, { type: 'date' }>;

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** Further away a count is no date of print. */
const MOST_DAYS = 1_000_000;

/** What lies a length of time before (-1) or after (1) a date; not resolved without one, or where one of the two is not exact. */
export function offsetValue(length: Length, by: -1 | 1, date: Day | null, today: DayNumber | null): OffsetValue {
  const { edtf, timex, grain, resolved } = (date && offsetFrom(length, by, date, today)) ?? unresolved();
  return { edtf, timex, grain, resolved, direction: by < 0 ? 'before' : 'after', length: length.value.timex };
}

function offsetFrom(length: Length, by: -1 | 1, date: Day, today: DayNumber | null): Period | null {
  const { amount, unit, modifier, approximate } = length.value;
  const count = Number(amount);
  if (amount === null || unit === null || !Number.isInteger(count) || modifier !== null || approximate) return null;
  const { grain, edtf, timex } = date.value;
  const now = timex === 'PRESENT_REF';
  const day = now ? today : startDay(date.value);
  const days = DAYS[unit];
  const months = MONTHS[unit];
  if (count * (days ?? (months ?? 1) * 31) > MOST_DAYS) return null;
  if (grain === 'day' || now) {
    if (day === null) return null;
    if (days !== undefined) return dayNumberPeriod(day + by * count * days);
    if (months === undefined) return null;
    const end = addMonths(fromDay(day), by * count * months);
    return dayPeriod(end.year, end.month, end.day);
  }
  if (months === undefined || edtf === null) return null;
  if (grain === 'month' && day !== null) {
    const end = addMonths({ ...fromDay(day), day: 1 }, by * count * months);
    return monthPeriod(end.year, end.month);
  }
  const year = grain === 'year' && /^\d{4}$/u.test(edtf) ? Number(edtf) + (by * count * months) / 12 : Number.NaN;
  return Number.isInteger(year) && year > 0 ? yearPeriod(year) : null;
}
