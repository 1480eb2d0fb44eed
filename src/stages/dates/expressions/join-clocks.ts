import { openEnd } from './clock-range.js';
import type { TimeExpression } from './expression.js';
import { type Joining, tied, whole } from './joining.js';

/** "10h à 12h": two clock times. */
export function timeRange(joining: Joining, tokens: ReadonlyMap<number, number>, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  if (left.type !== 'time' || right.type !== 'time' || tied(joining, tokens, left, right, 'to', false) === null) return null;
  const dash = joining.view.text.slice(left.end, right.start).trim().length === 1;
  if (!dash && joining.links.from.match(joining.view, (tokens.get(left.start) ?? 0) - 1) === null) return null;
  const value = { from: left.value.timex, until: right.value.timex, zone: right.value.zone ?? left.value.zone };
  return whole(joining, 'timerange', left.start, right.end, [left, right], value);
}

/** "de 8 à 10h": a clock time, and a number before it that opens the range. */
export function openedRange(joining: Joining, tokens: ReadonlyMap<number, number>, one: TimeExpression): TimeExpression {
  const opened = one.type === 'time' ? openEnd(joining.view, tokens.get(one.start) ?? 0, one, joining.links) : null;
  if (one.type !== 'time' || opened === null) return one;
  return whole(joining, 'timerange', opened.start, one.end, [one], { from: opened.clock, until: one.value.timex, zone: one.value.zone });
}
