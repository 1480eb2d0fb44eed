import { type DayNumber, fromDay, toDay } from '../calendar.js';

/** First day of a date, and the day after its last. */
export interface Bounds {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The days that an EDTF date or interval covers; null where a part of it is not known (`XXXX-09-24`). A season is of three whole months. */
export function boundsOf(edtf: string): Bounds | null {
  const [left = '', right = left] = edtf.split('/');
  const from = single(left);
  const until = single(right);
  return from === null || until === null ? null : { from: from.from, until: until.until };
}

function single(text: string): Bounds | null {
  const match = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(text);
  if (match === null) return null;
  const [, head = '', second, third] = match;
  if (head.endsWith('X')) {
    const first = Number(head.replaceAll('X', '0'));
    return years(first, head.endsWith('XX') ? 100 : 10);
  }
  const year = Number(head);
  if (second === undefined) return years(year, 1);
  const season = SEASON_MONTHS[second];
  if (season !== undefined) return months(year, season, 3);
  const month = Number(second);
  if (third === undefined) return months(year, month, 1);
  const day = toDay(year, month, Number(third));
  return { from: day, until: day + 1 };
}

const years = (year: number, count: number): Bounds => ({ from: toDay(year, 1, 1), until: toDay(year + count, 1, 1) });

const months = (year: number, month: number, count: number): Bounds => ({ from: toDay(year, month, 1), until: toDay(year, month + count, 1) });

/** `2018-09-24` of a day number. */
export function isoDate(day: DayNumber): string {
  const { year, month, day: date } = fromDay(day);
  const text = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${text}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
