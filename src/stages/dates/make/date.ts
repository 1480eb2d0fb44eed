import { daysInMonth, toDay } from '../calendar.js';
import {
  centuryPeriod,
  dayNumberPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  PRESENT,
  quarterPeriod,
  rangePeriod,
  seasonPeriod,
  unresolved,
  weekPeriod,
  yearPeriod,
} from '../period.js';
import { anchorDate, type DateContext } from './context.js';
import { feastPeriod } from './feast.js';
import type { Fields } from './fields.js';
import { monthOrPart } from './in-month.js';
import { mondayOf, relativeUnit } from './relative-unit.js';
import { monthOfWeekday, statedYear, weekdayNear, yearOfMonth } from './year-of.js';

/** What the slots of a date mean; null when they contradict each other (31 April), so that the next match is tried. */
export function datePeriod(fields: Fields, context: DateContext): Period | null {
  if (fields.get('present') !== null) return PRESENT;
  if (fields.get('unknown') !== null) return unresolved();
  const decade = fields.number('decade');
  if (decade !== null) return decadePeriod(decade);
  const century = fields.number('century');
  if (century !== null) return centuryPeriod(century);
  const holiday = fields.text('holiday');
  if (holiday !== null) return feastPeriod(holiday, fields, context);
  return fields.get('month') !== null ? monthOrPart(fields, context) : withoutMonth(fields, context);
}

function withoutMonth(fields: Fields, context: DateContext): Period | null {
  const season = fields.text('season');
  if (season !== null) {
    const year = statedYear(fields, context) ?? yearOfSeason(season, fields, context);
    return year === null && fields.get('dir') !== null ? unresolved(null, 'season') : seasonPeriod(year, season);
  }
  const week = fields.number('weeknum');
  if (week !== null) return numberedWeek(week, fields, context);
  const ord = fields.number('ord');
  const unit = fields.text('unit');
  if (ord !== null && (unit === 'Q' || unit === 'HALF')) return ofYear(ord, unit, fields, context);
  if (unit === 'FORTNIGHT') return null;
  const weekday = fields.number('weekday');
  if (weekday !== null) return ofWeekday(weekday, fields, context);
  const shift = fields.number('shift');
  if (shift !== null) return context.anchor === null ? unresolved(null, 'day') : dayNumberPeriod(context.anchor + shift);
  const year = statedYear(fields, context);
  const months = unit === 'M' ? fields.number('num') : null;
  if (year !== null && months !== null) return months >= 1 && months <= 12 ? rangePeriod(monthPeriod(year, 1), monthPeriod(year, months)) : null;
  if (year !== null) return yearPeriod(year);
  if (unit !== null) return relativeUnit(unit, fields.number('dir') ?? 0, context);
  const day = fields.number('day');
  return day === null ? null : ofDay(day, context);
}

/** ISO week by its number, of the year given or the anchor's. */
function numberedWeek(week: number, fields: Fields, context: DateContext): Period | null {
  const year = statedYear(fields, context) ?? anchorDate(context)?.year ?? null;
  return year === null ? unresolved(`XXXX-W${String(week).padStart(2, '0')}`, 'week') : weekPeriod(mondayOf(toDay(year, 1, 4)) + (week - 1) * 7);
}

/** A quarter or half of the year that is told, or the one near the anchor; null for a rank that there is not. */
function ofYear(ord: number, unit: 'Q' | 'HALF', fields: Fields, context: DateContext): Period | null {
  if (ord > (unit === 'Q' ? 4 : 2)) return null;
  const months = unit === 'Q' ? 3 : 6;
  const year = fields.number('year') ?? yearOfPart((ord - 1) * months + 1, fields, context);
  return unit === 'Q' ? quarterPeriod(year, ord) : halfPeriod(year, ord);
}

/** With "last" and "this" the year is meant, without them the part that is near. */
function yearOfPart(month: number, fields: Fields, context: DateContext): number | null {
  const dir = fields.number('dir');
  const anchor = anchorDate(context);
  return dir === null || anchor === null ? yearOfMonth(month, fields, context) : anchor.year + dir;
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * "Last" is the latest that has ended, "next" the first that has not begun; else that of the anchor's year, or of the
 * next where it is over and a verb looks ahead. Winter is named after its December.
 */
function yearOfSeason(season: string, fields: Fields, context: DateContext): number | null {
  const anchor = anchorDate(context);
  if (anchor === null) return null;
  const start = SEASON_START[season] ?? 1;
  const dir = fields.number('dir');
  if (dir === -1) return anchor.month >= start + 3 ? anchor.year : anchor.year - 1;
  if (dir === 1) return anchor.month < start ? anchor.year : anchor.year + 1;
  if (season === 'WI' && anchor.month < 6) return anchor.year - 1;
  return dir === null && anchor.month >= start + 3 && context.tense() === 1 ? anchor.year + 1 : anchor.year;
}

function ofWeekday(weekday: number, fields: Fields, context: DateContext): Period {
  const day = fields.number('day');
  const timex = `XXXX-WXX-${weekday}`;
  if (context.anchor === null) return unresolved(timex, 'day');
  if (day !== null) {
    const found = monthOfWeekday(weekday, day, context.anchor, context.tense());
    return found === null ? unresolved(timex, 'day') : dayNumberPeriod(found);
  }
  const week = fields.text('unit') === 'W' ? fields.number('dir') : null;
  if (week !== null) return dayNumberPeriod(mondayOf(context.anchor) + week * 7 + weekday - 1);
  const dir = fields.number('dir');
  const tense = dir === null ? context.tense() : 0;
  return dayNumberPeriod(weekdayNear(weekday, context.anchor, dir, tense));
}

/** A bare day of the month ("le 17"): of the anchor's month. */
function ofDay(day: number, context: DateContext): Period | null {
  const anchor = anchorDate(context);
  if (anchor === null) return unresolved(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day');
  return day > daysInMonth(anchor.year, anchor.month) ? null : dayPeriod(anchor.year, anchor.month, day);
}
