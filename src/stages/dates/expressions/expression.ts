import type { DateValue } from '../../../article/index.js';
import type { Span } from '../../../text/index.js';
import type { DateMention } from '../stage.js';

/** What a day and its clock time say together. */
export interface DateTimeValue {
  /** `2025-04-14T19:30`; `XXXX-WXX-1T19:30` on a Monday that comes back or is not known; null where nothing is known of the day. */
  readonly timex: string | null;
  readonly zone: string | null;
}

/** Two ends, each `T08:00` or, with its day, `2025-04-14T08:00`. */
export interface TimeRangeValue {
  readonly from: string;
  readonly until: string;
  readonly zone: string | null;
}

/** A date that is counted from another, or from an event: `deux jours avant Noël`, `trois mois après le scrutin`. */
export interface OffsetValue extends Pick<DateValue, 'edtf' | 'timex' | 'grain' | 'resolved'> {
  readonly direction: 'before' | 'after';
  /** ISO 8601 length; null for a range of lengths. */
  readonly length: string | null;
}

/** What comes back, as a TIMEX3 SET. */
export interface RepeatValue {
  /** `XXXX-WXX-1` every Monday, `P2W` every two weeks, `XXXX-12-25` every Christmas. */
  readonly timex: string;
  /** `2X` for twice in that time; null where it is once. */
  readonly freq: string | null;
}

interface Values {
  readonly datetime: DateTimeValue;
  readonly timerange: TimeRangeValue;
  readonly offset: OffsetValue;
  readonly repeat: RepeatValue;
}

/** An expression of time that is made of several mentions of a record, or that a record does not hold. */
export type WideExpression = {
  [K in keyof Values]: Span & {
    readonly type: K;
    readonly text: string;
    readonly value: Values[K];
    /** The mentions that it is made of, in reading order. */
    readonly parts: readonly DateMention[];
  };
}[keyof Values];

/** Dates, times and lengths as a record has them, and what is made of them. */
export type TimeExpression = DateMention | WideExpression;

export type Wide<K extends keyof Values> = Extract<WideExpression, { type: K }>;
