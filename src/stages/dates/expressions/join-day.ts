import { isoDate } from '../converters/bounds.js';
import type { DateMention } from '../stage.js';
import type { TimeExpression, Wide } from './expression.js';
import { type Joining, tied, whole } from './joining.js';

type Dated = Extract<DateMention, { type: 'date' }> | Wide<'repeat'>;
type Clock = Extract<DateMention, { type: 'time' }> | Wide<'timerange'>;

const partsOf = (one: TimeExpression): readonly DateMention[] => ('parts' in one ? one.parts : [one]);

/** A day and its clock time. */
export function dateTime(joining: Joining, tokens: ReadonlyMap<number, number>, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  const date = isDay(left) ? left : isDay(right) ? right : null;
  const clock = isClock(left) ? left : isClock(right) ? right : null;
  if (date === null || clock === null || tied(joining, tokens, left, right, date === left ? 'at' : 'on', true) === null) {
    const opened =
      date === left && right.type === 'timerange' && tied(joining, tokens, left, { ...right, start: rangeStart(joining, tokens, right) }, 'at', true);
    if (!opened || date === null || clock === null) return null;
  }
  return onDay(joining, date, clock, Math.min(left.start, right.start), Math.max(left.end, right.end), [...partsOf(left), ...partsOf(right)]);
}

/** Where the words begin that open a range: `de` of `lundi de 8h à 10h`. */
function rangeStart({ view, links }: Joining, tokens: ReadonlyMap<number, number>, range: Wide<'timerange'>): number {
  const opening = links.from.match(view, (tokens.get(range.start) ?? 0) - 1);
  return opening === null ? range.start : (view.tokens[opening.first]?.start ?? range.start);
}

function onDay(joining: Joining, date: Dated, clock: Clock, start: number, end: number, parts: readonly DateMention[]): TimeExpression {
  const day = dayOf(joining, date);
  if (clock.type === 'timerange') {
    const { from, until, zone } = clock.value;
    return whole(joining, 'timerange', start, end, parts, { from: `${day ?? 'XXXX-XX-XX'}${from}`, until: `${day ?? 'XXXX-XX-XX'}${until}`, zone });
  }
  return whole(joining, 'datetime', start, end, parts, { timex: day === null ? null : `${day}${clock.value.timex}`, zone: clock.value.zone });
}

function dayOf({ today }: Joining, date: Dated): string | null {
  const { timex } = date.value;
  if (timex === 'PRESENT_REF') return today === null ? null : isoDate(today);
  return timex === null ? null : timex.replace(/T\w\w$/u, '').replace('P1D', 'XXXX-XX-XX');
}

const isDay = (one: TimeExpression): one is Dated =>
  (one.type === 'date' && (one.value.grain === 'day' || one.value.timex === 'PRESENT_REF')) ||
  (one.type === 'repeat' && /^(?:XXXX-(?:WXX-\d|\d\d-\d\d|XX-XX)|P1D$)/u.test(one.value.timex));

const isClock = (one: TimeExpression): one is Clock => one.type === 'time' || (one.type === 'timerange' && one.value.from.startsWith('T'));
