import { type DayNumber, fromDay, toDay, weekdayOf } from '../calendar.js';
import { anchorDate, type DateContext, type Tense } from './context.js';
import type { Fields } from './fields.js';

/** The year that the words give: written, or one counted from the anchor ("de l'an dernier"); null when they give none. */
export function statedYear(fields: Fields, context: DateContext): number | null {
  const year = fields.number('year') ?? fields.number('yy');
  // There is no year 0 before our era: 594 BC is -593.
  if (year !== null) return fields.get('bc') === null ? year : 1 - year;
  const dir = fields.number('dir');
  const anchor = anchorDate(context);
  return fields.text('unit') === 'Y' && dir !== null && anchor !== null ? anchor.year + dir : null;
}

/**
 * Year of a month that is named without one. With "last" and "next" the nearest on that side; else by the tense: the year of the anchor,
 * or the one before or after it when the month would lie far on the wrong side.
 */
export function yearOfMonth(month: number, fields: Fields, context: DateContext): number | null {
  const anchor = anchorDate(context);
  if (anchor === null) return null;
  const dir = fields.number('dir');
  if (dir === 0) return anchor.year;
  if (dir === -1) return month < anchor.month ? anchor.year : anchor.year - 1;
  if (dir === 1) return month > anchor.month ? anchor.year : anchor.year + 1;
  return nearestYear(month - anchor.month, context.tense(), anchor.year, MONTH_AHEAD);
}

/** Year of a day and month: as {@link yearOfMonth}; a weekday beside them decides first. */
export function yearOfDay(month: number, day: number, fields: Fields, context: DateContext): number | null {
  const anchor = anchorDate(context);
  if (anchor === null || context.anchor === null) return null;
  const dir = fields.number('dir');
  const away = toDay(anchor.year, month, day) - context.anchor;
  if (dir === -1) return away < 0 ? anchor.year : anchor.year - 1;
  if (dir === 1) return away > 0 ? anchor.year : anchor.year + 1;
  const year = nearestYear(away / 30.4, context.tense(), anchor.year, DAY_AHEAD);
  const weekday = fields.number('weekday');
  // Close to publication the day is right even where the weekday is not.
  if (weekday === null || Math.abs(toDay(year, month, day) - context.anchor) < 40) return year;
  const fits = [year, year - 1, year + 1].filter((y) => weekdayOf(toDay(y, month, day)) === weekday);
  const close = fits.filter((y) => Math.abs(toDay(y, month, day) - (context.anchor as DayNumber)) < 500);
  return close[0] ?? year;
}

/**
 * `away`: months from the anchor to the date in the anchor's year. Press speaks of what is near: a date is in the anchor's year unless it
 * lies too far off on a side that the tense does not point to.
 */
function nearestYear(away: number, tense: Tense, year: number, ahead: Readonly<Record<Tense, number>>): number {
  if (away > ahead[tense]) return year - 1;
  if (away < -BEHIND[tense]) return year + 1;
  return year;
}

/** Months by tense: how far ahead, and how far behind, a date of the anchor's own year may lie; from 1,000 dates of French press. */
const MONTH_AHEAD: Readonly<Record<Tense, number>> = { '-1': 2.5, 0: 6, 1: 9.5 };
const DAY_AHEAD: Readonly<Record<Tense, number>> = { '-1': 4.5, 0: 6, 1: 9.5 };
const BEHIND: Readonly<Record<Tense, number>> = { '-1': 9.5, 0: 7.5, 1: 6 };

/**
 * The day of a weekday near a day: strictly before or after with "last" and "next", else the one that press means: the weekday past unless it
 * lies more than `PAST_REACH` days back. "Tomorrow" is told by the weekday even near a verb of the past ("a annoncé la visite lundi").
 */
export function weekdayNear(weekday: number, from: DayNumber, dir: number | null, tense: Tense): DayNumber {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (dir === -1) return from - (back === 0 ? 7 : back);
  if (dir === 1) return from + (7 - back);
  return back <= PAST_REACH[tense] ? from - back : from + (7 - back);
}

/** Days by tense, from 900 dated weekdays of French press: see docs/dates.md. */
const PAST_REACH: Readonly<Record<Tense, number>> = { '-1': 5, 0: 3, 1: 1 };

/** The month nearest to a day in which a weekday falls on that day of the month, up to a year away; null where there is none. */
export function monthOfWeekday(weekday: number, day: number, from: DayNumber, tense: Tense): DayNumber | null {
  const anchor = fromDay(from);
  const order = tense === 1 ? [0, 1, -1, 2, -2, 3, -3] : [0, -1, 1, -2, 2, -3, 3];
  for (const shift of order) {
    const index = anchor.year * 12 + anchor.month - 1 + shift;
    const candidate = toDay(Math.floor(index / 12), (index % 12) + 1, day);
    if (weekdayOf(candidate) === weekday && fromDay(candidate).day === day) return candidate;
  }
  return null;
}
