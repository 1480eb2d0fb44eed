import type { TimeExpression } from './expression.js';
import { behind, type Joining, tied, whole } from './joining.js';
import { offsetValue } from './offset.js';

/** A length and the date that it counts from. */
export function offsetFrom(
  joining: Joining,
  tokens: ReadonlyMap<number, number>,
  left: TimeExpression,
  right: TimeExpression,
): TimeExpression | null {
  if (left.type !== 'duration' || right.type !== 'date') return null;
  const by = tied(joining, tokens, left, right, 'offsetDate', false);
  if (by === null) return null;
  return whole(joining, 'offset', left.start, right.end, [left, right], offsetValue(left, by === -1 ? -1 : 1, right, joining.today));
}

/** A length that counts from an event: the words that say so are part of the expression. */
export function openOffset(joining: Joining, tokens: ReadonlyMap<number, number>, one: TimeExpression): TimeExpression {
  if (one.type !== 'duration') return one;
  const match = joining.links.offset.match(joining.view, behind(joining, tokens, one, null));
  if (match === null) return one;
  const end = joining.view.tokens[match.next - 1]?.end ?? one.end;
  return whole(joining, 'offset', one.start, end, [one], offsetValue(one, match.value, null, joining.today));
}
