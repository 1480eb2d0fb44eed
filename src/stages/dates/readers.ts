import type { DateData } from '../../languages/index.js';
import type { Read } from './lexicon.js';
import type { Words } from './words.js';

/** Reads a number of some kind at a token, or null where there is none. */
export type Reader = (words: Words, at: number, data: DateData) => Read | null;

const digits = (words: Words, at: number, least: number, most: number): number => {
  const token = words.tokens[at];
  if (token === undefined || token.kind !== 'number') return -1;
  const length = token.end - token.start;
  return length < least || length > most ? -1 : Number(words.at(at));
};

const within = (least: number, most: number, shortest: number, longest: number): Reader => {
  return (words, at) => {
    const value = digits(words, at, shortest, longest);
    return value >= least && value <= most ? { value, next: at + 1 } : null;
  };
};

const day: Reader = (words, at, data) => {
  const value = digits(words, at, 1, 2);
  if (value < 1 || value > 31) return null;
  const suffixed = words.glued(at + 1) && data.daySuffixes.includes(words.at(at + 1));
  return { value, next: suffixed ? at + 2 : at + 1 };
};

/** A rank in figures: `2e`, `1er`. The suffix must be there. */
const rank: Reader = (words, at, data) => {
  const value = digits(words, at, 1, 2);
  const suffixed = words.glued(at + 1) && (data.daySuffixes.includes(words.at(at + 1)) || data.ordinalSuffixes.includes(words.at(at + 1)));
  return value > 0 && suffixed ? { value, next: at + 2 } : null;
};

/** Hours from UTC as written after it: `+2`, `-03:30`. */
const offset: Reader = (words, at) => {
  const sign = words.at(at);
  if (sign !== '+' && sign !== '-') return null;
  const hours = digits(words, at + 1, 1, 2);
  if (!words.glued(at + 1) || hours < 0 || hours > 14) return null;
  const minutes = words.glued(at + 2) && words.at(at + 2) === ':' ? digits(words, at + 3, 2, 2) : -1;
  const text = `${sign}${String(hours).padStart(2, '0')}:${minutes < 0 ? '00' : String(minutes).padStart(2, '0')}`;
  return { value: text, next: minutes < 0 ? at + 2 : at + 4 };
};

/** Two-digit years: 30 to 99 are of the 20th century, 00 to 29 of the 21st. */
const shortYear: Reader = (words, at) => {
  const value = digits(words, at, 2, 2);
  return value < 0 ? null : { value: value < 30 ? 2000 + value : 1900 + value, next: at + 1 };
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** A Roman numeral up to 39, or 0. */
function roman(text: string): number {
  if (text.length === 0 || text.length > 6) return 0;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = Object.hasOwn(ROMAN, text[i] as string) ? (ROMAN[text[i] as string] as number) : 0;
    if (value === 0 || value === 50) return 0;
    const after = ROMAN[text[i + 1] ?? ''] ?? 0;
    total += after > value ? -value : value;
  }
  return total;
}

/** A word that begins with I, V or X: what all Roman numerals of centuries do. */
export function mayBeRoman(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const code = words.view.text.charCodeAt(token.start);
  return code === 73 || code === 86 || code === 88;
}

const century: Reader = (words, at, data) => {
  const number = digits(words, at, 1, 2);
  if (number > 0) {
    const suffixed = words.glued(at + 1) && data.ordinalSuffixes.includes(words.at(at + 1));
    return number <= 22 ? { value: number, next: suffixed ? at + 2 : at + 1 } : null;
  }
  if (!mayBeRoman(words, at)) return null;
  const raw = words.raw(at);
  if (raw[0] !== 'I' && raw[0] !== 'V' && raw[0] !== 'X') return null;
  const word = words.at(at);
  const suffix = data.ordinalSuffixes.find((s) => s.length > 0 && word.endsWith(s));
  const value = roman(word) || (suffix === undefined ? 0 : roman(word.slice(0, -suffix.length)));
  if (value < 1 || value > 22) return null;
  const mark = words.glued(at + 1) && data.ordinalSuffixes.includes(words.at(at + 1));
  return { value, next: mark ? at + 2 : at + 1 };
};

/** Whether a word may be the Roman numeral of a century: looked at before any pattern is tried. */
export function isRoman(words: Words, at: number): boolean {
  return mayBeRoman(words, at) && roman(words.at(at).replace(/[^ivx].*$/u, '')) > 0;
}

/** First year of a decade: `1980`, `80`, `1980s`, `80er`. */
const decade: Reader = (words, at, data) => {
  const token = words.tokens[at];
  if (token === undefined || token.kind !== 'number') return null;
  const length = token.end - token.start;
  const value = length === 4 || length === 2 ? Number(words.at(at)) : -1;
  if (value < 0 || value % 10 !== 0 || (length === 4 && (value < 1000 || value > 2100))) return null;
  const suffixed = words.glued(at + 1) && data.decadeSuffixes.includes(words.at(at + 1));
  return { value: length === 4 ? value : value < 20 ? 2000 + value : 1900 + value, next: suffixed ? at + 2 : at + 1 };
};

/** A decade that its ending tells: `1930s`, `80er`. */
const endedDecade: Reader = (words, at, data) => {
  const read = decade(words, at, data);
  return read === null || read.next === at + 1 ? null : read;
};

/** Slots that read figures, by name; every other slot is a class of words. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['day', day],
  ['daynum', within(1, 31, 1, 2)],
  ['ordnum', rank],
  ['nth', within(1, 4, 1, 1)],
  ['weeknum', within(1, 53, 1, 2)],
  ['offset', offset],
  ['monthnum', within(1, 12, 1, 2)],
  ['mm', within(1, 12, 2, 2)],
  ['dd', within(1, 31, 2, 2)],
  ['year', within(1000, 2199, 4, 4)],
  ['anyyear', within(1, 9999, 1, 4)],
  ['yy', shortYear],
  ['hour', within(0, 24, 1, 2)],
  ['minute', within(0, 59, 2, 2)],
  ['digits', within(0, 1e15, 1, 15)],
  ['century', century],
  ['decade', decade],
  ['decades', endedDecade],
]);
