import { daysInMonth, easter, fromDay, longestMonth, toDay } from '../calendar.js';
import {
  centuryPeriod,
  dayNumberPeriod,
  dayPeriod,
  decadePeriod,
  fortnightPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  PRESENT,
  quarterPeriod,
  rangePeriod,
  seasonPeriod,
  unresolved,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from '../period.js';
import { anchorDate, type DateContext } from './context.js';
import type { Fields } from './fields.js';
import { mondayOf, relativeUnit } from './relative-unit.js';
import { monthOfWeekday, statedYear, weekdayNear, yearOfDay, yearOfMonth } from './year-of.js';

/** What the slots of a date mean; null when they contradict each other (31 April), so that the next match is tried. */
export function datePeriod(fields: Fields, context: DateContext): Period | null {
  if (fields.get('present') !== null) return PRESENT;
  if (fields.get('unknown') !== null) return unresolved();
  const decade = fields.number('decade');
  if (decade !== null) return decadePeriod(decade);
  const century = fields.number('century');
  if (century !== null) return centuryPeriod(century);
  return named(fields, context) ?? (fields.get('month') !== null ? ofMonth(fields, context) : withoutMonth(fields, context));
}

function named(fields: Fields, context: DateContext): Period | null {
  const holiday = fields.text('holiday');
  return holiday === null ? null : holidayPeriod(holiday, fields, context);
}

function holidayPeriod(holiday: string, fields: Fields, context: DateContext): Period {
  const moving = /^[EW]/u.test(holiday);
  const [month, day] = moving ? [holiday.startsWith('E') ? 4 : Number.parseInt(holiday.slice(1), 10), 15] : holiday.split('-').map(Number);
  const year = statedYear(fields, context) ?? yearOfDay(month ?? 1, day ?? 1, fields, context);
  const by = fields.number('by') ?? 0;
  if (year === null) return moving ? unresolved('XXXX', 'day') : eveOf(month ?? 1, day ?? 1, by);
  const on = (moving ? movingFeast(holiday, year) : toDay(year, month ?? 1, day ?? 1)) + by;
  return fields.text('unit') === 'WE' ? weekendPeriod(on) : dayNumberPeriod(on);
}

/** `E-2`: days from Easter; `W11-4-4`: the 4th Thursday of November, the last one when there is no 5th; `+1`: the day after. */
function movingFeast(code: string, year: number): number {
  if (code.startsWith('E')) return easter(year) + Number(code.slice(1));
  const [rule = '', after = '0'] = code.slice(1).split('+');
  const [month = 1, weekday = 1, nth = 1] = rule.split('-').map(Number);
  const day = weekdayNear(weekday, toDay(year, month, 1) - 1, 1, 0) + (nth - 1) * 7;
  return (fromDay(day).month === month ? day : day - 7) + Number(after);
}

/** A feast, or its eve, in a year that is not known. */
function eveOf(month: number, day: number, by: number): Period {
  const date = fromDay(toDay(2000, month, day) + by);
  return dayPeriod(null, date.month, date.day);
}

function ofMonth(fields: Fields, context: DateContext): Period | null {
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
  if (ord !== null && (unit === 'Q' || unit === 'HALF' || unit === 'FORTNIGHT')) return ofYear(ord, unit, fields, context);
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

function ofYear(ord: number, unit: string, fields: Fields, context: DateContext): Period | null {
  const anchor = anchorDate(context);
  if (unit === 'FORTNIGHT') return null;
  if (ord > (unit === 'Q' ? 4 : 2)) return null;
  const dir = fields.number('dir');
  const make = unit === 'Q' ? quarterPeriod : halfPeriod;
  const span = unit === 'Q' ? 3 : 6;
  const year =
    fields.number('year') ?? (anchor === null ? null : dir !== null ? anchor.year + dir : yearOfMonth(ord * span - span + 1, fields, context));
  return make(year, ord);
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "Last" is the latest that has ended, "next" the first that has not begun; else that of the anchor's year. Winter is named after its December. */
function yearOfSeason(season: string, fields: Fields, context: DateContext): number | null {
  const anchor = anchorDate(context);
  if (anchor === null) return null;
  const start = SEASON_START[season] ?? 1;
  const dir = fields.number('dir');
  if (dir === -1) return anchor.month >= start + 3 ? anchor.year : anchor.year - 1;
  if (dir === 1) return anchor.month < start ? anchor.year : anchor.year + 1;
  if (season === 'WI' && anchor.month < 6) return anchor.year - 1;
  return anchor.year;
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
