import { fromDay } from '../calendar.js';
import { dayNumberPeriod, monthPeriod, type Period, unresolved, weekPeriod, yearPeriod } from '../period.js';
import type { DateContext } from './context.js';
import type { Fields } from './fields.js';

/** "The day before", "that year": counted from the date that the text named last. The rule sets `unit` and `by`. */
export function anaphoraPeriod(fields: Fields, context: DateContext): Period {
  const unit = fields.text('unit') ?? 'D';
  const by = fields.number('by') ?? 0;
  if (unit === 'Y') return context.referenceYear === null ? unresolved(null, 'year') : yearPeriod(context.referenceYear + by);
  if (context.reference === null) return unresolved(null, unit === 'W' ? 'week' : unit === 'M' ? 'month' : 'day');
  if (unit === 'W') return weekPeriod(context.reference + by * 7);
  if (unit === 'M') {
    const { year, month } = fromDay(context.reference);
    return monthPeriod(year, month);
  }
  return dayNumberPeriod(context.reference + by);
}
