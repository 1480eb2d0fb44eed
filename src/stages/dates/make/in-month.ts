import { daysInMonth, fromDay, longestMonth, toDay } from '../calendar.js';
import { dayNumberPeriod, dayPeriod, fortnightPeriod, monthPeriod, type Period, rangePeriod, weekendPeriod, weekPeriod } from '../period.js';
import type { DateContext } from './context.js';
import type { Fields } from './fields.js';
import { statedYear, weekdayNear, yearOfDay, yearOfMonth } from './year-of.js';

/** A month, a day of it, or a part of it. Null for a day that it does not have. */
export function monthOrPart(fields: Fields, context: DateContext): Period | null {
  const month = fields.number('month') ?? 1;
  const day = fields.number('day') ?? ordinalDay(fields);
  if (day === null) {
    const year = statedYear(fields, context) ?? yearOfMonth(month, fields, context);
    return partOfMonth(fields, year, month);
  }
  const year = statedYear(fields, context) ?? yearOfDay(month, day, fields, context);
  if (day > (year === null ? longestMonth(month) : daysInMonth(year, month))) return null;
  const unit = fields.text('unit');
  if (year !== null && unit === 'W') return weekPeriod(toDay(year, month, day));
  if (year !== null && unit === 'WE') return weekendPeriod(toDay(year, month, day));
  return dayPeriod(year, month, day);
}

/** Rank of the last week of a month, as rules set it. */
const LAST = 5;

/** "The fourth of July": a rank is a day where it counts nothing else. Rules for "the first Monday of May" set `nth`. */
const ordinalDay = (fields: Fields): number | null => (fields.get('unit') === null && fields.get('nth') === null ? fields.number('ord') : null);

function partOfMonth(fields: Fields, year: number | null, month: number): Period | null {
  const ord = fields.number('ord');
  const days = fields.text('unit') === 'D' ? fields.number('num') : null;
  if (days !== null) return days >= 1 && days <= longestMonth(month) ? rangePeriod(dayPeriod(year, month, 1), dayPeriod(year, month, days)) : null;
  if (ord === null) return monthPeriod(year, month);
  const unit = fields.text('unit');
  if (unit === 'FORTNIGHT') return ord <= 2 ? fortnightPeriod(year, month, ord) : null;
  if (unit === 'W' && ord === LAST) {
    const last = year === null ? longestMonth(month) : daysInMonth(year, month);
    return rangePeriod(dayPeriod(year, month, last - 6), dayPeriod(year, month, last));
  }
  if (unit === 'W' && ord < LAST) return rangePeriod(dayPeriod(year, month, ord * 7 - 6), dayPeriod(year, month, ord * 7));
  const weekday = fields.number('weekday');
  if (weekday !== null && ord <= 5 && year !== null) {
    const first = weekdayNear(weekday, toDay(year, month, 1) - 1, 1, 1) + (ord - 1) * 7;
    return fromDay(first).month === month ? dayNumberPeriod(first) : null;
  }
  return monthPeriod(year, month);
}
