import type { DateLinks } from '../../../languages/index.js';
import type { TextView } from '../../../text/index.js';
import type { DayNumber } from '../calendar.js';
import type { TimeExpression } from './expression.js';
import { openedRange, timeRange } from './join-clocks.js';
import { dateTime } from './join-day.js';
import { offsetFrom, openOffset } from './join-offsets.js';
import { indexOfTokens, type Joining } from './joining.js';
import { linkTables } from './links.js';

/**
 * Puts together what belongs together: a day and its clock time, two clock times, a length and the date it counts from. Mentions in reading order,
 * disjoint. `today` is the publication day. What is tied to nothing stays as it is. Linear in the tokens.
 */
export function joinExpressions(view: TextView, found: readonly TimeExpression[], links: DateLinks, today: DayNumber | null): TimeExpression[] {
  const joining: Joining = { view, links: linkTables(links), today };
  const firstToken = indexOfTokens(view);
  const clocks = fold(found, (left, right) => timeRange(joining, firstToken, left, right)).map((one) => openedRange(joining, firstToken, one));
  const lengths = fold(clocks, (left, right) => offsetFrom(joining, firstToken, left, right)).map((one) => openOffset(joining, firstToken, one));
  return fold(lengths, (left, right) => dateTime(joining, firstToken, left, right));
}

/** Goes through neighbours from left to right; two that make one are one for the next. */
function fold(list: readonly TimeExpression[], make: (left: TimeExpression, right: TimeExpression) => TimeExpression | null): TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const right of list) {
    const left = out.at(-1);
    const made = left === undefined ? null : make(left, right);
    if (made === null) out.push(right);
    else out[out.length - 1] = made;
  }
  return out;
}
