import type { Line, LineWord } from './line.js';
import { zoneTables } from './zone-tables.js';

export interface WrittenDate {
  /** RFC 3339 full date, or a date-time where the text gives one with its offset from UTC. */
  readonly value: string;
  /** How many words it takes. */
  readonly words: number;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?/u;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]?\d)/u;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/u;
const YEAR = /^(?:1[89]|20)\d\d$/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isoDate(year: number, month: number, day: number): string | undefined {
  const last = DAYS[month - 1];
  if (last === undefined || day < 1 || day > last || year < 1800 || year > 2099) return undefined;
  if (month === 2 && day === 29 && new Date(Date.UTC(year, 1, 29)).getUTCDate() !== 29) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date of day, month and year that is written at word `at` of a line, in any of the languages. */
export function dateAt(line: Line, at: number): WrittenDate | undefined {
  const first = line.words[at];
  if (first === undefined) return undefined;
  const digit = isDigit(first.key.charCodeAt(0));
  if (!digit && !zoneTables().months.has(first.key)) return undefined;
  return (digit ? numericDate(line, at, first.start) : undefined) ?? namedDate(line.words, at);
}

function numericDate({ text, start: lineStart, words }: Line, at: number, start: number): WrittenDate | undefined {
  const here = text.slice(start - lineStart, start - lineStart + 40);
  const found = (value: string | undefined, length: number): WrittenDate | undefined => {
    if (value === undefined) return undefined;
    let count = 0;
    while ((words[at + count]?.start ?? Number.POSITIVE_INFINITY) < start + length) count++;
    return { value, words: count };
  };
  const iso = ISO.exec(here);
  if (iso) return found(parseInstant(iso[0]), iso[0].length);
  const yearFirst = YEAR_FIRST.exec(here);
  if (yearFirst) return found(isoDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), yearFirst[0].length);
  const dayFirst = DAY_FIRST.exec(here);
  if (!dayFirst) return undefined;
  const [all, a, , b, y] = dayFirst;
  const year = Number(y) + (y?.length === 2 ? (Number(y) < 70 ? 2000 : 1900) : 0);
  // Where the second number can be no month, it is the American order.
  return found(isoDate(year, Number(b), Number(a)) ?? isoDate(year, Number(a), Number(b)), all.length);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function namedDate(words: readonly LineWord[], at: number): WrittenDate | undefined {
  const { months, dateGlue, ordinals } = zoneTables();
  const key = (i: number): string => words[i]?.key ?? '';
  const dayOf = (word: string): number => {
    const match = /^(\d{1,2})([a-z]{0,3})$/u.exec(word);
    return match && (match[2] === '' || ordinals.has(match[2] ?? '')) ? Number(match[1]) : 0;
  };
  const skip = (i: number): number => (dateGlue.has(key(i)) || ordinals.has(key(i)) ? skip(i + 1) : i);
  const monthFirst = months.get(key(at));
  if (monthFirst !== undefined) {
    const yearAt = skip(at + 2);
    const value = YEAR.test(key(yearAt)) ? isoDate(Number(key(yearAt)), monthFirst, dayOf(key(at + 1))) : undefined;
    return value === undefined ? undefined : { value, words: yearAt - at + 1 };
  }
  const day = dayOf(key(at));
  if (day === 0) return undefined;
  const monthAt = skip(at + 1);
  const month = months.get(key(monthAt));
  const yearAt = skip(monthAt + 1);
  if (month === undefined || !YEAR.test(key(yearAt))) return undefined;
  const value = isoDate(Number(key(yearAt)), month, day);
  return value === undefined ? undefined : { value, words: yearAt - at + 1 };
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;

/** The basic format of ISO 8601: `20250414`, `20250414T101500Z`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u;

/** An ISO 8601 date or date-time as RFC 3339; a time without an offset is dropped, since nothing says which hour it is. */
export function parseInstant(written: string): string | undefined {
  const match = INSTANT.exec(written.trim()) ?? COMPACT.exec(written.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, offset] = match;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === undefined || hour === undefined || offset === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const zone = /^[+-]/u.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(-2)}` : 'Z';
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone}`;
}
