import type { DateValue, ValueByType } from '../../../article/index.js';
import { fromDay } from '../calendar.js';
import type { Match } from '../matcher.js';
import { type Period, startDay, unresolved } from '../period.js';
import { anaphoraPeriod } from './anaphora.js';
import type { DateContext } from './context.js';
import { datePeriod } from './date.js';
import { durationValue, hedgeOf } from './duration.js';
import { Fields } from './fields.js';
import { rangeOf } from './range.js';
import { shiftedPeriod } from './relative-unit.js';
import { timeValue } from './time.js';

export type Made = { [K in 'date' | 'time' | 'duration']: { readonly type: K; readonly value: ValueByType[K] } }['date' | 'time' | 'duration'];

/** The value that a match makes; `none` for words that are no date, null when the slots contradict each other. */
export function makeValue(match: Match, context: DateContext): Made | 'none' | null {
  const { make } = match.rule;
  const fields = Fields.of(match);
  switch (make) {
    case 'none':
      return 'none';
    // What comes back has no place in the calendar: src/stages/dates/expressions reads it.
    case 'repeat':
      return null;
    case 'duration': {
      const value = durationValue(match);
      return value === null ? null : { type: 'duration', value };
    }
    case 'time': {
      const value = timeValue(fields);
      return value === null ? null : { type: 'time', value };
    }
    default: {
      const traced = trace(context);
      const period = periodOf(make, match, fields, traced.context);
      return period === null ? null : { type: 'date', value: dateValue(period, fields, traced.read() ? context.anchor : null) };
    }
  }
}

function periodOf(make: 'date' | 'range' | 'ago' | 'later' | 'anaphora', match: Match, fields: Fields, context: DateContext): Period | null {
  if (make === 'date') return datePeriod(fields, context);
  if (make === 'range') return rangeOf(match, context);
  if (make === 'anaphora') return anaphoraPeriod(fields, context);
  if (fields.get('vague') !== null) return unresolved();
  const count = (fields.number('num') ?? fields.number('count') ?? 1) + (fields.number('plus') ?? 0);
  return shiftedPeriod(fields.text('unit') ?? 'D', make === 'ago' ? -count : count, context.anchor, context);
}

/** The context, and whether its anchor was looked at: that is what makes a date relative. */
function trace(context: DateContext): { context: DateContext; read: () => boolean } {
  let read = false;
  const traced: DateContext = {
    get anchor() {
      read = true;
      return context.anchor;
    },
    get reference() {
      read = true;
      return context.reference;
    },
    get referenceYear() {
      read = true;
      return context.referenceYear;
    },
    tense: context.tense,
  };
  return { context: traced, read: () => read };
}

function dateValue(period: Period, fields: Fields, anchor: number | null): DateValue {
  const hedge = hedgeOf(fields);
  const edge = fields.text('edge');
  return {
    edtf: period.edtf,
    timex: period.timex,
    grain: period.grain,
    anchor: anchor === null ? null : isoDay(anchor),
    resolved: period.resolved,
    ...(hedge.approximate || hedge.modifier !== null ? { approximate: true } : {}),
    ...(edge === null ? {} : { modifier: edge as NonNullable<DateValue['modifier']> }),
  };
}

function isoDay(day: number): string {
  const { year, month, day: date } = fromDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** First day of a date that names one, for the dates after it that count from it. */
export const firstDay = (value: DateValue): number | null => (value.grain === 'day' ? startDay(value) : null);

/** Year of a date, where it has one. */
export function yearOf(value: DateValue): number | null {
  const match = value.edtf === null ? null : /^(\d{4})/u.exec(value.edtf);
  return match === null ? null : Number(match[1]);
}
