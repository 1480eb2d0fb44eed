import type { Span } from '../text/index.js';

/** Decimal string without exponent, sign allowed, no trailing zeros after the point: `"10000000"`, `"-4.7"`. Exact, never a float. */
export type Decimal = string;

/** How the words around a number bound it: `jusqu’à` is `at most`, `plus de` is `more than`, `environ` sets `approximate` instead. */
export const MODIFIERS = ['at least', 'at most', 'more than', 'less than', 'nearly'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** A number as said: `amount` is the figure itself, `min` and `max` its bounds where the words give them. */
export interface NumberValue {
  /** The figure; for a range, null. Null too when only its scale is known ("plusieurs milliards"): then `min` holds what is known. */
  readonly amount: Decimal | null;
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly modifier: Modifier | null;
  readonly approximate: boolean;
}

/** Where a currency comes from: written at the amount, understood from the article's place, or carried over from an amount nearby. */
export const CURRENCY_SOURCES = ['explicit', 'place', 'default', 'context'] as const;

export interface MoneyValue extends NumberValue {
  /** ISO 4217 code, or the ticker of a crypto-currency; null where the text does not tell. */
  readonly currency: string | null;
  readonly currencySource: (typeof CURRENCY_SOURCES)[number] | null;
  /** Other readings of an ambiguous sign or word ("$", "francs"), likeliest first, without `currency`. */
  readonly currencyCandidates?: readonly string[];
  /** `true` for crypto-currencies. */
  readonly crypto?: boolean;
  /** What it is counted per: "50 euros par tonne" → "tonne". */
  readonly per?: string;
}

export interface PercentValue extends NumberValue {
  /** `percent`: a share; `point`: a difference of shares ("deux points"). */
  readonly unit: 'percent' | 'point';
  /** The text says that something went up or down by it ("une hausse de 4,7 %", "-10 %"); absent where it tells no change. */
  readonly trend?: 'up' | 'down';
}

export interface QuantityValue extends NumberValue {
  /** The counted noun as written, or the canonical symbol of a unit of measure (`km`, `kg`, `°C`, `year` for ages). */
  readonly unit: string | null;
  /** Present for units of measure and ages: `length`, `mass`, `age`, … */
  readonly dimension?: string;
}

export const DATE_GRAINS = ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'unknown'] as const;

export interface DateValue {
  /** EDTF (level 1; `XXXX-09-24` of level 2 where the year is not known) if the date can be said in it: `2024-02`, `2015/2018`, `198X`; else null. */
  readonly edtf: string | null;
  /** TIMEX3 value (`2024-02`, `2020-SU`, `2019-Q3`, `2020-W18`, `198X`, `PRESENT_REF`), else null: for ranges, which TIMEX3 cannot say. */
  readonly timex: string | null;
  readonly grain: (typeof DATE_GRAINS)[number];
  /** The publication date it was read against (RFC 3339 date); null for absolute dates or without one. */
  readonly anchor: string | null;
  /** `false` where the words point to a date that cannot be known. */
  readonly resolved: boolean;
  readonly approximate?: boolean;
  readonly modifier?: 'before' | 'after' | 'start' | 'mid' | 'end';
}

export interface TimeValue {
  /** ISO 8601 time with leading T: `T19:09`. */
  readonly timex: string;
  /** IANA zone or UTC offset when the text tells it. */
  readonly zone: string | null;
}

export const DURATION_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;

/** `amount`, `min` and `max` count `unit`; all four are null for a duration in several units ("deux ans et trois mois"). */
export interface DurationValue extends NumberValue {
  /** ISO 8601 duration: `P3Y`, `PT90M`; null for a range ("cinq à sept ans") and for a vague one. */
  readonly timex: string | null;
  readonly unit: (typeof DURATION_UNITS)[number] | null;
}

export type ValueByType = {
  money: MoneyValue;
  percent: PercentValue;
  quantity: QuantityValue;
  date: DateValue;
  time: TimeValue;
  duration: DurationValue;
};

/** A mention with a value, as the amounts and dates stages give it. */
export type ValueMention<T extends keyof ValueByType = keyof ValueByType> = {
  [K in T]: Span & {
    readonly text: string;
    readonly type: K;
    readonly value: ValueByType[K];
    /** Who found it, with the id of the rule: `amounts/rules:fr.money.scale`. */
    readonly by: string;
  };
}[T];
