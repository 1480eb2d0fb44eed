import type { Match } from '../matcher.js';
import { type Period, rangePeriod } from '../period.js';
import type { DateContext } from './context.js';
import { datePeriod } from './date.js';
import { Fields } from './fields.js';

/** What one end of a range takes over from the other: "3 au 5 mars 2018" is of March 2018 at both ends. */
const SHARED = ['month', 'year', 'yy', 'dir', 'unit', 'ord', 'decade', 'century', 'era', 'season'];

/** Slots that make an end a date of its own kind; an end that has none of them takes the kind of the other. */
const OWN = ['century', 'decade', 'year', 'yy', 'season'];

/** A stretch from one date to another; null where they stand in the wrong order. */
export function rangeOf(match: Match, context: DateContext): Period | null {
  const { captures, split, rule } = match;
  const left = new Fields(captures.slice(0, split), rule.set);
  const right = inCentury(new Fields(captures.slice(split), rule.set), left);
  const to = datePeriod(right.withDefaults(left, shareable(right)), context);
  const from = datePeriod(left.withDefaults(right, shareable(left)), context);
  if (from === null || to === null) return null;
  const range = rangePeriod(from, to);
  const ends = range.edtf?.split('/');
  return ends !== undefined && ends[0] !== undefined && ends[1] !== undefined && !ends[0].startsWith('-') && ends[0] > ends[1] ? null : range;
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
  if (OWN.some((slot) => end.get(slot) !== null)) return end.get('season') === null ? ['era'] : ['year', 'yy'];
  if (end.get('ord') !== null) return ['unit', 'year', 'dir', 'month'];
  return ['unit', 'dir'];
}
