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
  const { split } = match.accept.sequence;
  const set = match.accept.rule.set;
  const left = new Fields(
    match.captures.filter((c) => c.step < split),
    set,
  );
  const right = new Fields(
    match.captures.filter((c) => c.step >= split),
    set,
  );
  const to = datePeriod(right.withDefaults(left, shareable(right)), context);
  const from = datePeriod(left.withDefaults(right, shareable(left)), context);
  if (from === null || to === null) return null;
  const range = rangePeriod(from, to);
  const ends = range.edtf?.split('/');
  return ends !== undefined && ends[0] !== undefined && ends[1] !== undefined && !ends[0].startsWith('-') && ends[0] > ends[1] ? null : range;
}

/** A month is taken over only by an end that names a day, and no end takes over what would change its kind. */
function shareable(end: Fields): readonly string[] {
  if (end.get('day') !== null) return SHARED;
  if (end.get('month') !== null) return ['year', 'yy', 'dir', 'unit'];
  if (OWN.some((slot) => end.get(slot) !== null)) return end.get('season') === null ? ['era'] : ['year', 'yy'];
  if (end.get('ord') !== null) return ['unit', 'year', 'dir', 'month'];
  return ['unit', 'dir'];
}
