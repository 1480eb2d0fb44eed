/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

export function toDay(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function fromDay(day: DayNumber): Ymd {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => fromDay(toDay(year, month + 1, 1) - 1).day;

/** The longest that month can be, where the year is not known. */
export const longestMonth = (month: number): number => daysInMonth(2000, month);

/** Year and number of the ISO 8601 week that holds a day. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const year = fromDay(thursday).year;
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday of the Western churches (Meeus, Jones and Butcher). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The day `months` later; the last of the month where that day does not exist. */
export function addMonths(date: Ymd, months: number): Ymd {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}
