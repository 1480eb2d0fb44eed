import type { DateLinks } from '../../../languages/index.js';
import type { TextView } from '../../../text/index.js';
import type { DayNumber } from '../calendar.js';
import { isoDate } from '../converters/bounds.js';
import type { DateMention } from '../stage.js';
import { openEnd } from './clock-range.js';
import type { TimeExpression, Wide, WideExpression } from './expression.js';
import { type LinkTables, linkTables } from './links.js';
import { offsetValue } from './offset.js';

type Dated = Extract<DateMention, { type: 'date' }> | Wide<'repeat'>;
type Clock = Extract<DateMention, { type: 'time' }> | Wide<'timerange'>;

interface Joining {
  readonly view: TextView;
  readonly links: LinkTables;
  readonly today: DayNumber | null;
}

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

/** Where tokens begin, by their offset. */
const indexOfTokens = (view: TextView): ReadonlyMap<number, number> => new Map(view.tokens.map((token, index) => [token.start, index]));

const partsOf = (one: TimeExpression): readonly DateMention[] => ('parts' in one ? one.parts : [one]);

function whole<T extends WideExpression['type']>(
  { view }: Joining,
  type: T,
  start: number,
  end: number,
  parts: readonly DateMention[],
  value: Wide<T>['value'],
) {
  return { type, start, end, text: view.text.slice(start, end), parts, value } as Wide<T>;
}

/** Index of the first token after an expression, a comma skipped. */
function behind({ view }: Joining, firstToken: ReadonlyMap<number, number>, one: TimeExpression, next: TimeExpression | null): number {
  let at = firstToken.get(one.start) ?? 0;
  while ((view.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= one.end) at++;
  return next !== null && view.text.charAt(view.tokens[at]?.start ?? 0) === ',' ? at + 1 : at;
}

/** Whether nothing but one of the links stands between two expressions. */
function tied(
  joining: Joining,
  tokens: ReadonlyMap<number, number>,
  left: TimeExpression,
  right: TimeExpression,
  link: keyof LinkTables,
  bare: boolean,
) {
  const at = behind(joining, tokens, left, right);
  const to = tokens.get(right.start) ?? -1;
  if (at === to) return bare ? 1 : null;
  const match = to > at && to - at < 6 ? joining.links[link].match(joining.view, at) : null;
  return match !== null && match.next === to ? match.value : null;
}

function timeRange(joining: Joining, tokens: ReadonlyMap<number, number>, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  if (left.type !== 'time' || right.type !== 'time' || tied(joining, tokens, left, right, 'to', false) === null) return null;
  const dash = joining.view.text.slice(left.end, right.start).trim().length === 1;
  if (!dash && joining.links.from.match(joining.view, (tokens.get(left.start) ?? 0) - 1) === null) return null;
  const value = { from: left.value.timex, until: right.value.timex, zone: right.value.zone ?? left.value.zone };
  return whole(joining, 'timerange', left.start, right.end, [left, right], value);
}

function openedRange(joining: Joining, tokens: ReadonlyMap<number, number>, one: TimeExpression): TimeExpression {
  const opened = one.type === 'time' ? openEnd(joining.view, tokens.get(one.start) ?? 0, one, joining.links) : null;
  if (one.type !== 'time' || opened === null) return one;
  return whole(joining, 'timerange', opened.start, one.end, [one], { from: opened.clock, until: one.value.timex, zone: one.value.zone });
}

function offsetFrom(joining: Joining, tokens: ReadonlyMap<number, number>, left: TimeExpression, right: TimeExpression): TimeExpression | null {
  if (left.type !== 'duration' || right.type !== 'date') return null;
  const by = tied(joining, tokens, left, right, 'offsetDate', false);
  if (by === null) return null;
  return whole(joining, 'offset', left.start, right.end, [left, right], offsetValue(left, by === -1 ? -1 : 1, right, joining.today));
}

/** A length that counts from an event: the words that say so are part of the expression. */
function openOffset(joining: Joining, tokens: ReadonlyMap<number, number>, one: TimeExpression): TimeExpression {
  if (one.type !== 'duration') return one;
  const match = joining.links.offset.match(joining.view, behind(joining, tokens, one, null));
  if (match === null) return one;
  const end = joining.view.tokens[match.next - 1]?.end ?? one.end;
  return whole(joining, 'offset', one.start, end, [one], offsetValue(one, match.value, null, joining.today));
}

function dateTime(joining: Joining, tokens: ReadonlyMap<number, number>, left: TimeExpression, right: TimeExpression): TimeExpression | null {
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
