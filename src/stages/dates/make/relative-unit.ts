import { addMonths, weekdayOf } from '../calendar.js';
import {
  centuryPeriod,
  dayNumberPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  unresolved,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from '../period.js';
import { anchorDate, type DateContext } from './context.js';

const GRAINS: Readonly<Record<string, Period['grain']>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  HALF: 'half',
  Y: 'year',
  DEC: 'decade',
  CEN: 'century',
};

/** The unit of the calendar that lies `by` units from the anchor: last week -1, this year 0. Null for units that name no stretch of it. */
export function relativeUnit(unit: string, by: number, context: DateContext): Period | null {
  const grain = GRAINS[unit];
  if (grain === undefined) return null;
  const anchor = anchorDate(context);
  if (anchor === null || context.anchor === null) return unresolved(null, grain);
  switch (unit) {
    case 'D':
      return dayNumberPeriod(context.anchor + by);
    case 'W':
      return weekPeriod(context.anchor + by * 7);
    case 'WE':
      return weekendPeriod(context.anchor + (by === 0 && isPastWeekend(context.anchor, context) ? -7 : by * 7));
    case 'M': {
      const month = addMonths({ ...anchor, day: 1 }, by);
      return monthPeriod(month.year, month.month);
    }
    case 'Q': {
      const month = addMonths({ ...anchor, day: 1 }, by * 3);
      return quarterPeriod(month.year, Math.ceil(month.month / 3));
    }
    case 'HALF': {
      const month = addMonths({ ...anchor, day: 1 }, by * 6);
      return halfPeriod(month.year, Math.ceil(month.month / 6));
    }
    case 'Y':
      return yearPeriod(anchor.year + by);
    case 'DEC':
      return decadePeriod(Math.floor(anchor.year / 10) * 10 + by * 10);
    default:
      return centuryPeriod(Math.floor((anchor.year - 1) / 100) + 1 + by);
  }
}

/** "This weekend" is the one just past on a Monday, unless a verb looks ahead, and on a Tuesday after a verb of the past. */
function isPastWeekend(anchor: number, context: DateContext): boolean {
  const weekday = weekdayOf(anchor);
  return (weekday === 1 && context.tense() !== 1) || (weekday === 2 && context.tense() === -1);
}

/** The stretch that lies a counted number of units before (negative) or after a day, as exact as the unit is. */
export function shiftedPeriod(unit: string, count: number, from: number | null, context: DateContext): Period | null {
  const grain = GRAINS[unit] ?? 'day';
  const anchor = anchorDate({ ...context, anchor: from });
  if (anchor === null || from === null) return unresolved(null, grain);
  const whole = Math.round(count);
  if (unit === 'S' || unit === 'MIN' || unit === 'H') return unresolved(null, 'hour');
  if (Math.abs(count) > 100_000) return unresolved(null, grain);
  if (unit === 'D') return dayNumberPeriod(from + whole);
  if (unit === 'W') return weekPeriod(from + Math.round(count * 7));
  if (unit === 'M' || unit === 'Q' || unit === 'HALF') {
    const month = addMonths({ ...anchor, day: 1 }, Math.round(count * (unit === 'M' ? 1 : unit === 'Q' ? 3 : 6)));
    return monthPeriod(month.year, month.month);
  }
  const years = unit === 'DEC' ? count * 10 : unit === 'CEN' ? count * 100 : count;
  if (!Number.isInteger(years)) {
    const month = addMonths({ ...anchor, day: 1 }, Math.round(years * 12));
    return monthPeriod(month.year, month.month);
  }
  const year = anchor.year + years;
  return year > 0 ? yearPeriod(year) : unresolved(null, grain);
}

export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);
