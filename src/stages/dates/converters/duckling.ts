import type { TimeExpression } from '../expressions/index.js';
import { boundsOf, isoDate } from './bounds.js';

interface Instant {
  readonly value: string;
  readonly grain: string;
}

/** The shape that Duckling's HTTP server answers with, for its dimensions `time` and `duration`. Offsets are half open, as here. */
export interface DucklingEntity {
  readonly body: string;
  readonly start: number;
  readonly end: number;
  readonly dim: 'time' | 'duration';
  readonly latent: false;
  readonly value:
    | ({ readonly type: 'value' } & Instant)
    | { readonly type: 'interval'; readonly from: Instant; readonly to: Instant }
    | {
        readonly type: 'value';
        readonly value: number;
        readonly unit: string;
        readonly normalized: { readonly value: number; readonly unit: 'second' };
      };
}

/** Seconds of a unit; months of 30 days and years of 365, as Duckling counts. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  half: 15_552_000,
  year: 31_536_000,
  decade: 315_360_000,
  century: 3_153_600_000,
};

/** Grains that Duckling names; every other stretch is an interval of days. */
const GRAINS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

const instant = (day: string, grain: string, time = '00:00:00'): Instant => ({ value: `${day}T${time}.000+00:00`, grain });

/**
 * An expression of time as Duckling gives it; null for what Duckling cannot say: dates that are not known, what comes back, ranges of lengths, lengths
 * in several units. A clock time without its day needs the `day` it falls on.
 */
export function toDuckling(expression: TimeExpression, day = '1970-01-01'): DucklingEntity | null {
  const value = ducklingValue(expression, day);
  if (value === null) return null;
  const dim = expression.type === 'duration' ? 'duration' : 'time';
  return { body: expression.text, start: expression.start, end: expression.end, dim, latent: false, value };
}

function ducklingValue(expression: TimeExpression, day: string): DucklingEntity['value'] | null {
  switch (expression.type) {
    case 'time':
      return { type: 'value', ...clock(expression.value.timex, day) };
    case 'datetime':
      return expression.value.timex === null || !isDated(expression.value.timex) ? null : { type: 'value', ...clock(expression.value.timex, day) };
    case 'timerange': {
      const { from, until } = expression.value;
      return isDated(from) ? { type: 'interval', from: clock(from, day), to: clock(until, day) } : null;
    }
    case 'repeat':
      return null;
    case 'duration': {
      const { amount, unit } = expression.value;
      if (amount === null || unit === null) return null;
      const count = Number(amount);
      return { type: 'value', value: count, unit, normalized: { value: count * (SECONDS[unit] ?? 1), unit: 'second' } };
    }
    default:
      return period(expression.value.edtf, expression.value.grain, expression.value.timex);
  }
}

function period(edtf: string | null, grain: string, timex: string | null): DucklingEntity['value'] | null {
  const bounds = edtf === null ? null : boundsOf(edtf);
  if (bounds === null) return null;
  if (timex !== null && GRAINS.has(grain)) return { type: 'value', ...instant(isoDate(bounds.from), grain) };
  return { type: 'interval', from: instant(isoDate(bounds.from), 'day'), to: instant(isoDate(bounds.until), 'day') };
}

const isDated = (timex: string): boolean => !timex.startsWith('X');

/** `T19:30` on the day given, or `2025-04-14T19:30` on its own. */
function clock(timex: string, day: string): Instant {
  const at = timex.lastIndexOf('T');
  const said = timex.slice(at + 1);
  return instant(at === 0 ? day : timex.slice(0, at), said.length > 5 ? 'second' : 'minute', said.padEnd(8, ':00'));
}
