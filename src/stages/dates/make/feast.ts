import { easter, fromDay, toDay } from '../calendar.js';
import { dayNumberPeriod, dayPeriod, type Period, unresolved, weekendPeriod } from '../period.js';
import type { DateContext } from './context.js';
import type { Fields } from './fields.js';
import { statedYear, weekdayNear, yearOfDay } from './year-of.js';

/** The day of a feast by its code in the language's data, or its weekend; the rule sets `by` for its eve. */
export function feastPeriod(holiday: string, fields: Fields, context: DateContext): Period {
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
