import type { DateValue } from '../../article/index.js';
import { type DayNumber, daysInMonth, fromDay, isoWeek, longestMonth, toDay, weekdayOf } from './calendar.js';

/** A stretch of the calendar: what a date means, before it says how it was found. `year` null: not known. */
export interface Period {
  readonly grain: DateValue['grain'];
  /** EDTF; an interval `a/b` where one expression cannot say it. */
  readonly edtf: string | null;
  readonly timex: string | null;
  readonly resolved: boolean;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const SEASON_CODES: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Four digits, `-0043` before our era, `XXXX` for an unknown year. */
export const yearText = (year: number | null): string => (year === null ? 'XXXX' : year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

const period = (grain: Period['grain'], edtf: string | null, timex: string | null, resolved = true): Period => ({ grain, edtf, timex, resolved });

export function dayPeriod(year: number | null, month: number, day: number): Period {
  const text = `${yearText(year)}-${pad(month)}-${pad(day)}`;
  return period('day', text, text, year !== null);
}

export function dayNumberPeriod(number: DayNumber): Period {
  const { year, month, day } = fromDay(number);
  return dayPeriod(year, month, day);
}

export function monthPeriod(year: number | null, month: number): Period {
  const text = `${yearText(year)}-${pad(month)}`;
  return period('month', text, text, year !== null);
}

export const yearPeriod = (year: number): Period => period('year', yearText(year), yearText(year));

/** First to last month of a quarter: EDTF level 1 has no quarters. */
export function quarterPeriod(year: number | null, quarter: number): Period {
  return months('quarter', year, quarter * 3 - 2, quarter * 3, `${yearText(year)}-Q${quarter}`);
}

export function halfPeriod(year: number | null, half: number): Period {
  return months('half', year, half * 6 - 5, half * 6, `${yearText(year)}-H${half}`);
}

function months(grain: Period['grain'], year: number | null, first: number, last: number, timex: string): Period {
  return period(grain, `${yearText(year)}-${pad(first)}/${yearText(year)}-${pad(last)}`, timex, year !== null);
}

export function seasonPeriod(year: number | null, season: string): Period {
  return period('season', `${yearText(year)}-${SEASON_CODES[season]}`, `${yearText(year)}-${season}`, year !== null);
}

/** The ISO week that holds a day. */
export function weekPeriod(day: DayNumber): Period {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(day);
  return period('week', `${dayNumberPeriod(monday).edtf}/${dayNumberPeriod(monday + 6).edtf}`, `${yearText(year)}-W${pad(week)}`);
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendPeriod(day: DayNumber): Period {
  const saturday = day - weekdayOf(day) + 6;
  const { year, week } = isoWeek(day);
  return period('weekend', `${dayNumberPeriod(saturday).edtf}/${dayNumberPeriod(saturday + 1).edtf}`, `${yearText(year)}-W${pad(week)}-WE`);
}

/** `decade` is its first year: 1980 → `198X`. */
export function decadePeriod(decade: number): Period {
  const text = `${pad(Math.floor(decade / 10), 3)}X`;
  return period('decade', text, text);
}

/** The nth century: 19 → `18XX`. */
export function centuryPeriod(century: number): Period {
  const text = `${pad(century - 1)}XX`;
  return period('century', text, text);
}

/** First or second half of a month, by its days (the press' "première quinzaine"). */
export function fortnightPeriod(year: number | null, month: number, half: number): Period {
  const last = year === null ? longestMonth(month) : daysInMonth(year, month);
  const from = dayPeriod(year, month, half === 1 ? 1 : 16);
  return rangePeriod(from, dayPeriod(year, month, half === 1 ? 15 : last));
}

export const unresolved = (timex: string | null = null, grain: Period['grain'] = 'unknown'): Period => period(grain, null, timex, false);

export const PRESENT = period('unknown', null, 'PRESENT_REF');

/** First and last part of an EDTF interval; the whole of what is none. */
export const startOf = (edtf: string): string => edtf.split('/', 1)[0] as string;
export const endOf = (edtf: string): string => edtf.slice(edtf.lastIndexOf('/') + 1);

/** The first day that an EDTF names to the day or the month; null where it names neither. */
export function startDay({ edtf }: Pick<Period, 'edtf'>): DayNumber | null {
  const match = edtf === null ? null : /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(edtf);
  return match === null || Number(match[2]) > 12 ? null : toDay(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
}

/** From the beginning of one to the end of the other. */
export function rangePeriod(from: Period, to: Period): Period {
  const edtf = from.edtf === null || to.edtf === null ? null : `${startOf(from.edtf)}/${endOf(to.edtf)}`;
  return period(from.grain === to.grain ? from.grain : to.grain, edtf, null, from.resolved && to.resolved && edtf !== null);
}
