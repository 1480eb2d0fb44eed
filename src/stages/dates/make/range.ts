import type { Match } from '../matcher.js';
import { dayNumberPeriod, startDay as dayOf, endOf, type Period, rangePeriod, startOf } from '../period.js';
import type { DateContext } from './context.js';
import { datePeriod } from './date.js';
import { Fields } from './fields.js';

/** What one end of a range takes over from the other: "3 au 5 mars 2018" is of March 2018 at both ends. */
const SHARED = ['month', 'year', 'yy', 'dir', 'unit', 'ord', 'decade', 'century', 'season'];

/** Slots that make an end a date of its own kind; an end that has none of them takes the kind of the other. */
const OWN = ['century', 'decade', 'year', 'yy', 'season'];

/** A stretch from one date to another; null where they stand in the wrong order and cannot be set right. */
export function rangeOf(match: Match, context: DateContext): Period | null {
  const { captures, split, rule } = match;
  const left = new Fields(captures.slice(0, split), rule.set);
  const right = inCentury(new Fields(captures.slice(split), rule.set), left);
  const first = left.withDefaults(right, shareable(left));
  const second = right.withDefaults(left, shareable(right));
  const from = datePeriod(first, context);
  const to = datePeriod(second, context);
  if (from === null || to === null) return null;
  if (inOrder(from, to)) return rangePeriod(from, to);
  const yearOf = left.get('year') !== null ? 'first' : right.get('year') !== null ? 'second' : null;
  return turned(first, second, from, to, yearOf, context);
}

const inOrder = (from: Period, to: Period): boolean =>
  from.edtf === null || to.edtf === null || from.edtf.startsWith('-') || startOf(from.edtf) <= endOf(to.edtf);

/** Ends that were each read alone and came out in the wrong order: "samedi à lundi", "novembre à mars". `yearOf`: the end that has a year written. */
function turned(first: Fields, second: Fields, from: Period, to: Period, yearOf: 'first' | 'second' | null, context: DateContext): Period | null {
  const fromDay = dayOf(from);
  const toDay = dayOf(to);
  if (first.get('weekday') !== null && second.get('weekday') !== null && second.get('month') === null && fromDay !== null && toDay !== null) {
    return rangePeriod(from, dayNumberPeriod(toDay + 7 * Math.ceil((fromDay - toDay) / 7)));
  }
  if (first.get('month') === null || second.get('month') === null || first.number('month') === second.number('month')) return null;
  const year = Number(to.edtf?.slice(0, 4));
  if (Number.isNaN(year)) return null;
  const ahead = yearOf === 'first' || (yearOf === null && context.anchor !== null && fromDay !== null && fromDay > context.anchor);
  const early = ahead ? from : datePeriod(first.with('year', year - 1), context);
  const late = ahead ? datePeriod(second.with('year', year + 1), context) : to;
  return early === null || late === null || !inOrder(early, late) ? null : rangePeriod(early, late);
}

/** `1914-18`: two digits after a year are of its century. */
function inCentury(right: Fields, left: Fields): Fields {
  const short = right.number('yy');
  const year = left.number('year');
  if (short === null || year === null) return right;
  return new Fields(right.captures, { year: Math.floor(year / 100) * 100 + (short % 100) });
}

/** A month is taken over only by an end that names a day, and no end takes over what would change its kind. */
function shareable(end: Fields): readonly string[] {
  if (end.get('day') !== null) return SHARED;
  if (end.get('month') !== null) return ['year', 'yy', 'dir', 'unit'];
  if (OWN.some((slot) => end.get(slot) !== null)) return end.get('season') === null ? [] : ['year', 'yy'];
  if (end.get('ord') !== null) return ['unit', 'year', 'dir', 'month'];
  return ['unit', 'dir'];
}
