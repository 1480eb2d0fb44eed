import { findTimeExpressions, type TimeExpression, type TimeExpressionOptions } from '../expressions/index.js';
import { boundsOf, isoDate } from './bounds.js';
import { toTimex3Value } from './timex3.js';

type Kind = 'date' | 'daterange' | 'time' | 'timerange' | 'datetime' | 'datetimerange' | 'duration' | 'set';

/** The shape of Microsoft Recognizers-Text's DateTimeModel. `end` is the offset of the last character, inclusive. */
export interface RecognizersEntity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly typeName: `datetimeV2.${Kind}`;
  readonly resolution: { readonly values: readonly Readonly<Record<string, string>>[] };
}

/** An expression of time as Recognizers-Text gives it; null for ranges of lengths, which it does not know, and for what counts from an event. */
export function toRecognizers(expression: TimeExpression): RecognizersEntity | null {
  const read = resolutionOf(expression);
  if (read === null) return null;
  const { start, end, text } = expression;
  const value = { timex: read.timex, type: read.kind, ...read.rest };
  return { text: text.toLowerCase(), start, end: end - 1, typeName: `datetimeV2.${read.kind}`, resolution: { values: [value] } };
}

/** What its date model gives for a text: every expression of time, put together. */
export function recognizeDateTimes(text: string, options: TimeExpressionOptions): RecognizersEntity[] {
  return findTimeExpressions(text, options).flatMap((expression) => toRecognizers(expression) ?? []);
}

interface Resolution {
  readonly kind: Kind;
  readonly timex: string;
  readonly rest: Readonly<Record<string, string>>;
}

const NOT_RESOLVED = { value: 'not resolved' };

function resolutionOf(expression: TimeExpression): Resolution | null {
  const timex = toTimex3Value(expression);
  switch (expression.type) {
    case 'time':
      return timex === null ? null : { kind: 'time', timex, rest: { value: seconds(timex.slice(1)) } };
    case 'datetime':
      return timex === null ? null : { kind: 'datetime', timex, rest: /^\d/u.test(timex) ? { value: spoken(timex) } : NOT_RESOLVED };
    case 'timerange':
      return timeRange(expression.value.from, expression.value.until);
    case 'duration':
      return timex === null ? null : { kind: 'duration', timex, rest: {} };
    case 'repeat':
      return timex === null ? null : { kind: 'set', timex: timex.replace(/^XXXX-XX-XX/u, ''), rest: NOT_RESOLVED };
    case 'offset':
      return expression.value.resolved ? dateOf(expression.value.edtf, expression.value.grain, timex) : null;
    case 'date':
      return dateOf(expression.value.edtf, expression.value.grain, timex);
  }
}

function dateOf(edtf: string | null, grain: string, timex: string | null): Resolution {
  const bounds = edtf === null ? null : boundsOf(edtf);
  const kind = grain === 'day' && timex !== null ? 'date' : 'daterange';
  if (bounds === null) return { kind, timex: timex ?? '', rest: NOT_RESOLVED };
  const from = isoDate(bounds.from);
  const until = isoDate(bounds.until);
  if (kind === 'date') return { kind, timex: timex ?? '', rest: { value: from } };
  return { kind, timex: timex ?? `(${from},${until},P${bounds.until - bounds.from}D)`, rest: { start: from, end: until } };
}

function timeRange(from: string, until: string): Resolution {
  const dated = !from.startsWith('T');
  const minutes = (minuteOf(until) - minuteOf(from) + 24 * 60) % (24 * 60);
  const length = `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 === 0 ? '' : `${minutes % 60}M`}`;
  const ends = /^[T\d]/u.test(from) ? { start: spoken(from), end: spoken(until) } : NOT_RESOLVED;
  return { kind: dated ? 'datetimerange' : 'timerange', timex: `(${from},${until},${length})`, rest: ends };
}

/** Minutes from midnight of a time with or without its day. */
function minuteOf(text: string): number {
  const clock = text.slice(text.lastIndexOf('T') + 1);
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

const seconds = (clock: string): string => clock.padEnd(8, ':00');

/** `2025-04-14 19:30:00`, `19:30:00`. */
function spoken(timex: string): string {
  const at = timex.lastIndexOf('T');
  return `${timex.slice(0, at)}${at > 0 ? ' ' : ''}${seconds(timex.slice(at + 1))}`;
}
